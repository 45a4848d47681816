"""Plans beside each other: how many tasks in each direction and sector, and the facts of each plan in one column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from generator import urls
from generator.catalog import Catalog
from generator.model.bilingual import Bilingual
from generator.model.passage import Task
from generator.model.promise import DutyKind
from generator.model.tables import Direction, Sector
from generator.view.plans import PlanView
from generator.view.rows import DutyRow, TargetRow

STEPS = 5  # of shade

State = Literal["stated", "absent"]


@dataclass(frozen=True)
class Cell:
    """The tasks of a plan that are of a class: how many, what part of all its tasks, and the address that lists them."""

    plan: PlanView
    count: int
    percent: int
    step: int  # of shade: 0 for none, 5 for the most
    path: str | None

    @property
    def state(self) -> State:
        """Every plan here was read to its last word: what is not stated was looked for."""
        return "stated" if self.count else "absent"


class Step(NamedTuple):
    """A shade, and the least and the greatest count that it stands for."""

    step: int
    least: int
    most: int


@dataclass(frozen=True)
class MatrixLine:
    """A direction or sector with its cells; without a record, the tasks that no sector was given."""

    record: Direction | Sector | None
    path: str | None
    cells: tuple[Cell, ...]

    @property
    def name(self) -> Bilingual | None:
        if self.record is None:
            return None
        return self.record.short if isinstance(self.record, Direction) else self.record.name

    @property
    def added(self) -> bool:
        """Whether this is a direction that is not one of the five of Decision 127."""
        return isinstance(self.record, Direction) and self.record.number is None

    @property
    def total(self) -> int:
        return sum(cell.count for cell in self.cells)

    @property
    def absent(self) -> tuple[PlanView, ...]:
        return tuple(cell.plan for cell in self.cells if cell.state == "absent")


@dataclass(frozen=True)
class Matrix:
    """Plans × classes, in five steps of shade by value."""

    plans: tuple[PlanView, ...]
    lines: tuple[MatrixLine, ...]
    steps: tuple[Step, ...]

    @property
    def total(self) -> int:
        return sum(len(plan.tasks) for plan in self.plans)

    @property
    def highest(self) -> MatrixLine:
        return max(self.lines, key=lambda line: line.total)

    @property
    def gaps(self) -> tuple[MatrixLine, ...]:
        """The classes that a plan, read to the end, has no task of, though another has."""
        return tuple(line for line in self.lines if line.total and line.absent)


@dataclass(frozen=True)
class PlanColumn:
    """A plan as its column in the side by side has it."""

    plan: PlanView

    @property
    def timed(self) -> int:
        return sum(1 for row in self.plan.tasks if row.task.time.kind != "unstated")

    @property
    def led(self) -> int:
        return len(self.plan.tasks) - self.plan.unled

    @property
    def partnered(self) -> int:
        return sum(1 for row in self.plan.tasks if row.task.partners)

    @property
    def top_leads(self) -> tuple[tuple[str, int], ...]:
        """The bodies that lead most, at most three: as many as lead more tasks than the next."""
        leads = self.plan.leads
        return next((leads[:n] for n in (3, 2, 1) if len(leads) <= n or leads[n - 1][1] > leads[n][1]), ())

    @property
    def measured(self) -> tuple[TargetRow, ...]:
        return tuple(row for row in self.plan.targets if row.target.value is not None)

    @property
    def duty_kinds(self) -> tuple[tuple[DutyKind, int], ...]:
        counts = Counter(row.duty.kind for row in self.plan.duties)
        kinds: tuple[DutyKind, ...] = ("report", "budget", "review")
        return tuple((kind, counts[kind]) for kind in kinds if counts[kind])

    @property
    def dated_duties(self) -> tuple[DutyRow, ...]:
        """In the order of the year."""
        return tuple(sorted((row for row in self.plan.duties if row.duty.due), key=lambda row: row.duty.due or ""))

    @property
    def passages(self) -> int:
        return len(self.plan.entries)

    @property
    def translated(self) -> int:
        return sum(1 for entry in self.plan.entries.values() if entry.record.en and not entry.stale)


@dataclass(frozen=True)
class Comparison:
    directions: Matrix
    sectors: Matrix
    columns: tuple[PlanColumn, ...]

    @classmethod
    def of(cls, catalog: Catalog, plans: Sequence[PlanView]) -> Comparison:
        return cls(directions_matrix(catalog, plans), sectors_matrix(catalog, plans), tuple(map(PlanColumn, plans)))

    @property
    def all_led(self) -> bool:
        """Whether every task of every plan names its lead."""
        return not any(column.plan.unled for column in self.columns)

    @property
    def untimed(self) -> tuple[PlanView, ...]:
        """The plans that give no task a time."""
        return tuple(column.plan for column in self.columns if not column.timed)

    @property
    def unmeasured(self) -> tuple[PlanView, ...]:
        """The plans that state no target of their own."""
        return tuple(column.plan for column in self.columns if not column.plan.targets)


def directions_matrix(catalog: Catalog, plans: Iterable[PlanView]) -> Matrix:
    """Every direction in the order of its table; each task is in one."""
    records = [(record, urls.direction(record.id)) for record in catalog.directions]
    return _matrix("direction", tuple(plans), records, lambda task: (task.direction,))


def sectors_matrix(catalog: Catalog, plans: Iterable[PlanView]) -> Matrix:
    """Sectors with most tasks first, then the tasks of none; a task may be in several."""
    views = tuple(plans)
    counts = Counter(key for plan in views for row in plan.tasks for key in row.task.sectors)
    records = [(record, urls.sector(record.id)) for record in catalog.sectors]
    most_first = sorted(records, key=lambda entry: -counts[entry[0].id])
    return _matrix("sector", views, [*most_first, (None, None)], lambda task: task.sectors or (None,))


def _matrix(
    kind: Literal["direction", "sector"],
    plans: tuple[PlanView, ...],
    records: Sequence[tuple[Direction | Sector | None, str | None]],
    classes: Callable[[Task], tuple[str | None, ...]],
) -> Matrix:
    counts = [Counter(key for row in plan.tasks for key in classes(row.task)) for plan in plans]
    most = max((times for count in counts for times in count.values()), default=0)
    lines = []
    for record, path in records:
        key = record.id if record else None
        cells = tuple(_cell(plan, count[key], most, kind, key) for plan, count in zip(plans, counts, strict=True))
        lines.append(MatrixLine(record, path, cells))
    return Matrix(plans, tuple(lines), _steps(most))


def _cell(plan: PlanView, count: int, most: int, kind: str, key: str | None) -> Cell:
    return Cell(
        plan=plan,
        count=count,
        percent=(200 * count + len(plan.tasks)) // (2 * len(plan.tasks)) if plan.tasks else 0,
        step=shade(count, most),
        path=urls.find(province=plan.province.slug, **{kind: key}) if key and count else None,
    )


def shade(count: int, most: int) -> int:
    """The step of shade for a count where `most` is the greatest: 0 for none, 5 for the greatest."""
    return -(-STEPS * count // most) if most else 0


def _steps(most: int) -> tuple[Step, ...]:
    """The shades that are used: of few counts there are fewer than five."""
    edges = [most * step // STEPS for step in range(STEPS + 1)]
    return tuple(Step(n, low + 1, high) for n, (low, high) in enumerate(pairwise(edges), 1) if low < high)
