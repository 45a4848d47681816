"""Everything that data/ says, as one frozen value, with the files it was read from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

from generator import document, urls
from generator.document import Entry
from generator.locks.addresses import AddressLock
from generator.locks.sources import SourceLock
from generator.locks.translations import TranslationLock
from generator.model.bilingual import Lang
from generator.model.history import Correction, Edition, Redirect
from generator.model.passage import Task
from generator.model.plan import Plan
from generator.model.tables import Act, Agency, Direction, KnownPlan, Province, Sector, Term
from generator.problems.yaml_file import YamlFile
from generator.recognise.acts import Citations
from generator.recognise.bodies import Names

R = TypeVar("R")

NEW_UNITS = "2025-07-01"  # the day on which the governments of the new units began to work


@dataclass(frozen=True, repr=False)
class Table(Generic[R]):
    """The records of one file, in its order. Unless it is `whole`, some of the file could not be read."""

    file: YamlFile
    records: tuple[R, ...]
    whole: bool = True

    def __iter__(self) -> Iterator[R]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    @cached_property
    def by_id(self) -> Mapping[str, R]:
        return {record.id: record for record in self.records}  # type: ignore[attr-defined]

    def __getitem__(self, key: str) -> R:
        return self.by_id[key]

    def __contains__(self, key: str) -> bool:
        return key in self.by_id


@dataclass(frozen=True, repr=False)
class PlanFile:
    """A plan with its tasks, its official text and the files that they stand in."""

    plan: Plan
    tasks: tuple[Task, ...]
    source: str
    plan_file: YamlFile
    tasks_file: YamlFile

    @property
    def id(self) -> str:
        return self.plan.id

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Passages and tasks in the order of the document."""
        return tuple(document.entries(self.plan, self.tasks, self.plan_file, self.tasks_file))

    @cached_property
    def everything(self) -> tuple[Entry, ...]:
        """The entries, then the tasks that have no place among them."""
        return (*self.entries, *document.unplaced(self.plan, self.tasks, self.tasks_file))

    @cached_property
    def entry(self) -> Mapping[str, Entry]:
        """Each entry by its anchor."""
        return {entry.anchor: entry for entry in self.entries}


@dataclass(frozen=True, repr=False)
class Prose:
    """A page of content/ in one language: its address, and the line of each of its anchors."""

    path: str
    lang: Lang
    file: str
    anchors: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, repr=False)
class Catalog:
    """`unread` names the files that are left out, wholly or in part, because they are not as their schema says."""

    plans: tuple[PlanFile, ...]
    provinces: Table[Province]
    agencies: Table[Agency]
    directions: Table[Direction]
    sectors: Table[Sector]
    acts: Table[Act]
    register: Table[KnownPlan]
    glossary: Table[Term]
    redirects: Table[Redirect]
    corrections: Table[Correction]
    editions: Table[Edition]
    address_lock: AddressLock
    translation_lock: TranslationLock
    version: str  # of the data, as in read/version.py
    unread: frozenset[str] = frozenset()
    prose: tuple[Prose, ...] = ()
    source_lock: SourceLock = field(default_factory=SourceLock)

    @cached_property
    def plan(self) -> Mapping[str, PlanFile]:
        return {plan.id: plan for plan in self.plans}

    @property
    def files(self) -> Iterator[YamlFile]:
        """Every file that the records were read from."""
        tables: tuple[Table[Any], ...] = (
            self.provinces,
            self.agencies,
            self.directions,
            self.sectors,
            self.acts,
            self.register,
            self.glossary,
            self.redirects,
            self.corrections,
            self.editions,
        )
        yield from (table.file for table in tables)
        for plan in self.plans:
            yield from (plan.plan_file, plan.tasks_file)

    @cached_property
    def citations(self) -> Citations:
        """Which acts any words cite."""
        return Citations(self.acts)

    @cached_property
    def names(self) -> Names:
        """Which bodies any words name."""
        return Names(self.agencies)

    @cached_property
    def slugs(self) -> tuple[str, ...]:
        """Every province, old or new, once, in the order of the table."""
        return tuple(dict.fromkeys(province.slug for province in self.provinces))

    def issuer(self, plan: Plan | KnownPlan) -> Province:
        """The unit that issued a plan: of two with one slug the one of its day; the old one if that is not known."""
        date = plan.date.value if isinstance(plan, Plan) else plan.date
        epoch = 2025 if date is not None and date >= NEW_UNITS else 1997
        units = (unit for unit in self.provinces if unit.slug == plan.province)
        return min(units, key=lambda unit: (unit.epoch != epoch, unit.epoch))

    def today(self, province: Province) -> Province:
        """The unit that a province belongs to since 2025."""
        if province.merger:
            return self.provinces[province.merger.into]
        return self.provinces.by_id.get(f"{province.slug}@2025", province)

    @cached_property
    def prose_paths(self) -> tuple[str, ...]:
        """The addresses of the pages of content/, those of both languages once."""
        return tuple(dict.fromkeys(page.path for page in self.prose))

    @cached_property
    def known_addresses(self) -> frozenset[str]:
        """Every address that opens or leads on, but the home page: what the lock has to have."""
        return (self.addresses | {redirect.from_ for redirect in self.redirects}) - {urls.HOME}

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Every address that is published, pages and anchors, below the language folder; "" is the home page."""
        return frozenset((
            *urls.SECTIONS,
            *self.prose_paths,
            *(f"{page.path}#{anchor}" for page in self.prose for anchor in page.anchors),
            *map(urls.province, self.slugs),
            *(urls.plan(plan.id) for plan in self.plans),
            *(entry.path for plan in self.plans for entry in plan.entries),
            *(urls.task(plan.id, entry.task.id) for plan in self.plans for entry in plan.entries if entry.task),
            *map(urls.agency, self.agencies.by_id),
            *map(urls.act, self.acts.by_id),
            *map(urls.direction, self.directions.by_id),
            *map(urls.sector, self.sectors.by_id),
        ))  # fmt: skip
