"""Tasks in time: bars where the words give dates, bands where they give none but say something, lists where they say nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.language.text import fold_space
from generator.model.plan import Plan
from generator.model.scalars import TaskId
from generator.model.words import Time, TimeKind, agencies_of
from generator.view.axis import Axis, Mark, Span
from generator.view.rows import TaskRow

GroupBy = Literal["none", "plan", "direction", "lead", "sector", "end"]
NEITHER = ""  # the group of tasks that belong to none


def _end(time: Time) -> str:
    """The year in which it ends; or that no end, no date, only words, or nothing at all is stated."""
    if time.kind in ("words", "unstated"):
        return time.kind
    if time.end:
        return time.end[:4]
    return "open" if time.start else "undated"


KEYS: Mapping[GroupBy, Callable[[TaskRow], tuple[str, ...]]] = {
    "none": lambda _: (NEITHER,),
    "plan": lambda row: (row.plan.id,),
    "direction": lambda row: (row.task.direction,),
    "lead": lambda row: tuple(dict.fromkeys(agencies_of(row.task.lead))) or (NEITHER,),
    "sector": lambda row: row.task.sectors or (NEITHER,),
    "end": lambda row: (_end(row.task.time),),
}


@dataclass(frozen=True)
class Bar:
    """A task whose words say something of its time; without a mark they give no date ("thường xuyên")."""

    row: TaskRow
    span: Span | None
    mark: Mark | None


@dataclass(frozen=True)
class Lane:
    """Tasks that share a key: bars with dates by start and end, then those without, then tasks that state no time."""

    key: str
    bars: tuple[Bar, ...]
    unstated: tuple[TaskRow, ...]

    @property
    def dated(self) -> int:
        return sum(1 for bar in self.bars if bar.mark)

    @property
    def in_words(self) -> int:
        return sum(1 for bar in self.bars if bar.row.task.time.kind == "words")

    @property
    def undated(self) -> int:
        return len(self.bars) - self.dated - self.in_words

    @property
    def total(self) -> int:
        return len(self.bars) + len(self.unstated)


@dataclass(frozen=True)
class TimeWords:
    """The words of one plan for one time, how they were read, and the tasks that have them."""

    plan: Plan
    time: Time
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True)
class Timeline:
    """A task that has several keys stands in each of their groups. Without any date there is no axis."""

    group_by: GroupBy
    axis: Axis | None
    lanes: tuple[Lane, ...]
    times: tuple[TimeWords, ...]
    rank: Mapping[TaskId, int]  # every task's place in the order of time

    @classmethod
    def of(cls, rows: Iterable[TaskRow], group_by: GroupBy = "none", *, order: Sequence[str] = ()) -> Timeline:
        """Groups stand in the order given; those that it does not name follow, years first to last."""
        tasks = tuple(rows)
        spans = {row.id: span for row in tasks if (span := Span.of(row.task.time.start, row.task.time.end))}
        axis = Axis.of(spans.values())
        in_time = sorted(tasks, key=lambda row: _when(row, spans.get(row.id)))
        by_key: dict[str, list[TaskRow]] = {}
        for key in group_keys(tasks, group_by, order):
            by_key[key] = []
        for row in in_time:
            for key in KEYS[group_by](row):
                by_key[key].append(row)
        return cls(
            group_by=group_by,
            axis=axis,
            lanes=tuple(_lane(key, found, spans, axis) for key, found in by_key.items()),
            times=_times(tasks),
            rank={row.id: at for at, row in enumerate(in_time)},
        )

    @property
    def total(self) -> int:
        return len(self.rank)

    @property
    def open_ended(self) -> int:
        return sum(len(said.rows) for said in self.times if _end(said.time) == "open")

    @property
    def only_ended(self) -> int:
        return sum(len(said.rows) for said in self.times if said.time.end and not said.time.start)

    @property
    def undated(self) -> int:
        return sum(len(said.rows) for said in self.times if _end(said.time) == "undated")

    @property
    def undated_kinds(self) -> tuple[TimeKind, ...]:
        """The kinds that are drawn without a date."""
        return tuple(sorted({said.time.kind for said in self.times if _end(said.time) in ("undated", "words")}))

    @property
    def in_words(self) -> int:
        return sum(len(said.rows) for said in self.times if said.time.kind == "words")

    @property
    def unstated(self) -> int:
        return sum(len(said.rows) for said in self.times if said.time.kind == "unstated")

    @property
    def ended(self) -> int:
        """How many have a beginning and an end that the words state."""
        return self.total - self.open_ended - self.only_ended - self.undated - self.in_words - self.unstated


def _when(row: TaskRow, span: Span | None) -> tuple[int, float, float]:
    """Sorted by it, tasks stand by start and end, then those without a date, then those without words."""
    if span is None:
        return (2 if row.task.time.kind == "unstated" else 1), 0, 0
    return 0, span.left, span.right


def group_keys(tasks: Iterable[TaskRow], group_by: GroupBy, order: Sequence[str] = ()) -> list[str]:
    """The groups that the tasks belong to, those of no group last."""
    found = list(dict.fromkeys(key for row in tasks for key in KEYS[group_by](row)))
    places = {key: at for at, key in enumerate(order)}
    if group_by == "end":
        return sorted(found)
    return sorted(found, key=lambda key: (key == NEITHER, places.get(key, len(places))))


def _lane(key: str, rows: Iterable[TaskRow], spans: Mapping[TaskId, Span], axis: Axis | None) -> Lane:
    bars = []
    unstated = []
    for row in rows:
        if row.task.time.kind == "unstated":
            unstated.append(row)
            continue
        span = spans.get(row.id)
        bars.append(Bar(row, span, axis.mark(span) if axis and span else None))
    return Lane(key, tuple(bars), tuple(unstated))


def _times(tasks: Iterable[TaskRow]) -> tuple[TimeWords, ...]:
    """Plan by plan, and in a plan by the order of the document."""
    found: dict[tuple[str, str, str], list[TaskRow]] = {}
    for row in tasks:
        time = row.task.time
        read_as = f"{time.kind} {time.start} {time.end}"
        found.setdefault((row.plan.id, fold_space(time.text or ""), read_as), []).append(row)
    return tuple(TimeWords(rows[0].plan, rows[0].task.time, tuple(rows)) for rows in found.values())
