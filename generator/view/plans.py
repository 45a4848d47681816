"""A plan as a page shows it: its document in order, who leads, what it targets, what it asks to be reported."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator import urls
from generator.catalog import Catalog, PlanFile
from generator.document import Entry
from generator.locks.translatable import own_words, status
from generator.model.bilingual import Bilingual
from generator.model.passage import Passage, Task
from generator.model.plan import Plan
from generator.model.tables import Province
from generator.model.words import Reading, agencies_of
from generator.view.rows import DutyRow, Rows, TargetRow, TaskRow
from generator.view.segments import Segment, segments


@dataclass(frozen=True, repr=False)
class EntryView:
    """A passage or task of the document; `stale` says that its words have changed since they were translated."""

    entry: Entry
    vi: tuple[Segment, ...]
    stale: bool

    @property
    def anchor(self) -> str:
        return self.entry.anchor

    @property
    def path(self) -> str:
        return self.entry.path

    @property
    def record(self) -> Passage | Task:
        return self.entry.record

    @property
    def passage(self) -> Passage | None:
        return self.entry.passage

    @property
    def task(self) -> Task | None:
        return self.entry.task

    @property
    def readings(self) -> tuple[Reading, ...]:
        return self.record.readings


@dataclass(frozen=True)
class Section:
    """A heading of the first level and what stands below it; the first section has no heading."""

    heading: EntryView | None
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, repr=False)
class PlanView:
    plan: Plan
    province: Province
    named: Bilingual  # the province, and the year where it has several plans
    now: Province
    tasks: tuple[TaskRow, ...]
    targets: tuple[TargetRow, ...]
    duties: tuple[DutyRow, ...]
    leads: tuple[tuple[str, int], ...]
    entries: Mapping[str, EntryView]  # by anchor, in the order of the document
    directions: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.plan.id

    @property
    def path(self) -> str:
        return urls.plan(self.id)

    @property
    def by_direction(self) -> tuple[tuple[str, tuple[TaskRow, ...]], ...]:
        """The tasks of each direction that has some, in the order of the table of directions."""
        found = {key: tuple(row for row in self.tasks if row.task.direction == key) for key in self.directions}
        return tuple((key, rows) for key, rows in found.items() if rows)

    @property
    def funding(self) -> tuple[EntryView, ...]:
        return tuple(one for one in self.entries.values() if one.passage and one.passage.kind == "funding")

    @property
    def dues(self) -> tuple[str, ...]:
        """The days on which something is due, each once: those of every month, then in the order of the year."""
        return tuple(sorted({due for row in self.duties for due in row.duty.dues}))

    @property
    def issued(self) -> str:
        """The year of issue, or what the plan's id has in its place."""
        return self.plan.date.value[:4] if self.plan.date.value else self.plan.id.rpartition("-")[2]

    @property
    def unled(self) -> int:
        """How many tasks the text names no lead of."""
        return sum(1 for row in self.tasks if row.task.lead is None)

    @property
    def most(self) -> tuple[tuple[str, ...], int]:
        """The bodies that lead most tasks, and how many each leads."""
        highest = max((n for _, n in self.leads), default=0)
        return tuple(key for key, n in self.leads if n == highest), highest

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return tuple(_sections(self.entries.values()))


def plan_views(catalog: Catalog, rows: Rows) -> tuple[PlanView, ...]:
    views = tuple(_view(catalog, file, rows) for file in catalog.plans)
    of_province = Counter(view.plan.province for view in views)
    return tuple(
        view if of_province[view.plan.province] == 1 else replace(view, named=_with_year(view)) for view in views
    )


def _with_year(view: PlanView) -> Bilingual:
    return Bilingual(vi=f"{view.province.name.vi} {view.issued}", en=f"{view.province.name.en} {view.issued}")


def _view(catalog: Catalog, file: PlanFile, rows: Rows) -> PlanView:
    province = catalog.issuer(file.plan)
    tasks = tuple(row for row in rows.tasks if row.plan.id == file.id)
    leads = Counter(agency for row in tasks for agency in agencies_of(row.task.lead))
    return PlanView(
        plan=file.plan,
        province=province,
        named=province.name,
        now=catalog.today(province),
        tasks=tasks,
        targets=tuple(row for row in rows.targets if row.plan.id == file.id),
        duties=tuple(row for row in rows.duties if row.plan.id == file.id),
        leads=tuple(sorted(leads.items(), key=lambda lead: (-lead[1], list(leads).index(lead[0])))),
        entries={entry.anchor: _entry(catalog, entry) for entry in file.entries},
        directions=tuple(catalog.directions.by_id),
    )


def _entry(catalog: Catalog, entry: Entry) -> EntryView:
    record = entry.record
    words = segments(record.vi, record.readings, catalog.citations.read(record.vi))
    return EntryView(entry, words, stale=status(own_words(entry), catalog.translation_lock) == "stale")


def _sections(entries: Iterable[EntryView]) -> Iterator[Section]:
    """None without a heading and without entries."""
    heading: EntryView | None = None
    below: list[EntryView] = []
    for entry in entries:
        if entry.passage is None or entry.passage.level != 1:
            below.append(entry)
            continue
        if heading or below:
            yield Section(heading, tuple(below))
        heading, below = entry, []
    if heading or below:
        yield Section(heading, tuple(below))
