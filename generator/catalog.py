"""Everything that data/ says, as one frozen value, with the files it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.model import (
    Act,
    Agency,
    Correction,
    Direction,
    Edition,
    KnownPlan,
    Passage,
    Plan,
    Province,
    Redirect,
    Sector,
    Task,
    Term,
)
from generator.places import YamlFile

R = TypeVar("R")


@dataclass(frozen=True)
class Table(Generic[R]):
    """The records of one file, in its order."""

    file: YamlFile
    records: tuple[R, ...]

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


@dataclass(frozen=True)
class PlanFile:
    """A plan with its tasks, its official text and the files that they stand in."""

    plan: Plan
    tasks: tuple[Task, ...]
    source: str
    plan_file: YamlFile
    tasks_file: YamlFile

    @cached_property
    def task(self) -> Mapping[str, Task]:
        return {task.id: task for task in self.tasks}

    @cached_property
    def above(self) -> Mapping[str, tuple[Passage, ...]]:
        """The headings that a passage stands under, the outermost first; a task's key is "task-06"."""
        found: dict[str, tuple[Passage, ...]] = {}
        open_now: tuple[Passage, ...] = ()
        for entry in self.plan.passages:
            if not isinstance(entry, Passage):
                found[f"task-{entry.task}"] = open_now
                continue
            if entry.level is not None:
                open_now = tuple(heading for heading in open_now if (heading.level or 0) < entry.level)
            found[entry.id] = open_now
            if entry.level is not None:
                open_now = (*open_now, entry)
        return found

    @cached_property
    def passage(self) -> Mapping[str, Passage]:
        return {passage.id: passage for passage in self.plan.passages if isinstance(passage, Passage)}


@dataclass(frozen=True)
class Catalog:
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
    locks: Mapping[str, str]

    @cached_property
    def plan(self) -> Mapping[str, PlanFile]:
        return {plan.plan.id: plan for plan in self.plans}
