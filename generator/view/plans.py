"""A plan as a page shows it: its document in order, who leads, what it targets, what it asks to be reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator import urls
from generator.catalog import Catalog, PlanFile
from generator.citations import Citations
from generator.model import Passage, Plan, Province, Reading, Redirect, Task
from generator.translated import own_words, status
from generator.translations import Locks
from generator.view.segments import Segment, segments
from generator.view.tasks import DutyRow, TargetRow, TaskRow, Tasks, province_of


@dataclass(frozen=True)
class Place:
    """One passage or task of the document: `task` is set where it is one."""

    anchor: str
    passage: Passage | None
    task: Task | None
    vi: tuple[Segment, ...]
    stale: bool

    @property
    def record(self) -> Passage | Task:
        record = self.passage or self.task
        if record is None:
            raise ValueError(self.anchor)
        return record

    @property
    def readings(self) -> tuple[Reading, ...]:
        return self.record.readings


@dataclass(frozen=True)
class Section:
    """A heading of the first level and what stands below it; the first section has no heading."""

    heading: Place | None
    places: tuple[Place, ...]


@dataclass(frozen=True)
class PlanView:
    plan: Plan
    province: Province
    now: Province
    tasks: tuple[TaskRow, ...]
    targets: tuple[TargetRow, ...]
    duties: tuple[DutyRow, ...]
    leads: tuple[tuple[str, int], ...]
    sections: tuple[Section, ...]
    directions: tuple[str, ...]
    moved: tuple[Redirect, ...]  # passages that had an anchor on this page

    @property
    def path(self) -> str:
        return urls.plan(self.plan.id)

    @property
    def by_direction(self) -> tuple[tuple[str, tuple[TaskRow, ...]], ...]:
        """The tasks of each direction that has some, in the order of the table of directions."""
        found = {key: tuple(row for row in self.tasks if row.task.direction == key) for key in self.directions}
        return tuple((key, rows) for key, rows in found.items() if rows)

    @property
    def funding(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places.values() if place.passage and place.passage.kind == "funding")

    @property
    def dues(self) -> tuple[str, ...]:
        """The days of the year on which something is due, each once, in the order of the year."""
        return tuple(sorted({row.duty.due for row in self.duties if row.duty.due}))

    @property
    def most(self) -> tuple[tuple[str, ...], int]:
        """The bodies that lead most tasks, and how many each leads."""
        highest = max((n for _, n in self.leads), default=0)
        return tuple(key for key, n in self.leads if n == highest), highest

    @property
    def places(self) -> Mapping[str, Place]:
        found = [place for section in self.sections for place in (section.heading, *section.places) if place]
        return {place.anchor: place for place in found}


def now_of(catalog: Catalog, province: Province) -> Province:
    """The unit that the province belongs to since 2025."""
    if province.merger:
        return catalog.provinces[province.merger.into]
    return next((p for p in catalog.provinces if p.slug == province.slug and p.id.endswith("@2025")), province)


def plan_views(catalog: Catalog, rows: Tasks) -> tuple[PlanView, ...]:
    citations = Citations(catalog.acts)
    locks = Locks.of(catalog.locks["translations.lock"])
    return tuple(_view(catalog, file, rows, citations, locks) for file in catalog.plans)


def _view(catalog: Catalog, file: PlanFile, rows: Tasks, citations: Citations, locks: Locks) -> PlanView:
    key = file.plan.id
    province = province_of(catalog, file.plan.province)
    tasks = tuple(row for row in rows.tasks if row.plan.id == key)
    leads = Counter(agency for row in tasks for agency in row.task.lead.agencies)
    return PlanView(
        plan=file.plan,
        province=province,
        now=now_of(catalog, province),
        tasks=tasks,
        targets=tuple(row for row in rows.targets if row.plan.id == key),
        duties=tuple(row for row in rows.duties if row.plan.id == key),
        leads=tuple(sorted(leads.items(), key=lambda lead: (-lead[1], list(leads).index(lead[0])))),
        sections=_sections(file, citations, locks),
        directions=tuple(catalog.directions.by_id),
        moved=tuple(redirect for redirect in catalog.redirects if redirect.from_.startswith(f"{urls.plan(key)}#")),
    )


def _sections(file: PlanFile, citations: Citations, locks: Locks) -> tuple[Section, ...]:
    sections: list[tuple[Place | None, list[Place]]] = [(None, [])]
    for entry in file.plan.passages:
        passage = entry if isinstance(entry, Passage) else None
        task = None if isinstance(entry, Passage) else file.task[entry.task]
        record = passage or task
        if record is None:
            continue
        anchor = passage.id if passage else urls.task_anchor(record.id)
        words = segments(record.vi, record.readings, citations.read(record.vi))
        stale = status(own_words(record, f"{file.plan.id}#{anchor}"), locks) == "stale"
        place = Place(anchor, passage, task, words, stale)
        if passage and passage.level == 1:
            sections.append((place, []))
        else:
            sections[-1][1].append(place)
    return tuple(Section(heading, tuple(places)) for heading, places in sections if heading or places)
