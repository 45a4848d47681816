"""Tasks, targets and duties with what belongs to them: the plan, the province that issued it, the place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator import urls
from generator.catalog import Catalog
from generator.document import Entry
from generator.model.passage import Passage, Task
from generator.model.plan import Plan
from generator.model.promise import Duty, Target
from generator.model.scalars import TaskId
from generator.model.tables import Province
from generator.model.words import agencies_of


@dataclass(frozen=True, repr=False)
class TaskRow:
    plan: Plan
    province: Province
    entry: Entry
    task: Task

    @property
    def id(self) -> TaskId:
        return TaskId(f"{self.plan.id}/{self.task.id}")

    @property
    def path(self) -> str:
        """The page of the task; `entry.path` is its place in the document."""
        return urls.task(self.plan.id, self.task.id)


@dataclass(frozen=True, repr=False)
class TargetRow:
    """A target and the passage or task that states it."""

    plan: Plan
    province: Province
    entry: Entry
    target: Target

    @property
    def text(self) -> str:
        return self.target.text or self.holder.vi

    @property
    def en(self) -> str | None:
        return self.target.en if self.target.text else self.holder.en

    @property
    def holder(self) -> Passage | Task:
        return self.entry.record

    @property
    def id(self) -> str:
        return f"{self.entry.key}/target-{self.target.id}"

    @property
    def path(self) -> str:
        return self.entry.path


@dataclass(frozen=True, repr=False)
class DutyRow:
    """A duty and the passage or task that states it."""

    plan: Plan
    province: Province
    entry: Entry
    duty: Duty

    @property
    def holder(self) -> Passage | Task:
        return self.entry.record

    @property
    def id(self) -> str:
        return f"{self.entry.key}/duty-{self.duty.id}"

    @property
    def path(self) -> str:
        return self.entry.path


class TasksOf(NamedTuple):
    leads: list[TaskRow]
    supports: list[TaskRow]
    carries_out: list[TaskRow]


@dataclass(frozen=True, repr=False)
class Rows:
    """All rows of the catalog, in the order of plans and documents."""

    tasks: tuple[TaskRow, ...]
    targets: tuple[TargetRow, ...]
    duties: tuple[DutyRow, ...]

    @classmethod
    def of(cls, catalog: Catalog) -> Rows:
        tasks: list[TaskRow] = []
        targets: list[TargetRow] = []
        duties: list[DutyRow] = []
        for file in catalog.plans:
            plan, province = file.plan, catalog.issuer(file.plan)
            for entry in file.entries:
                tasks += [TaskRow(plan, province, entry, entry.task)] if entry.task else []
                targets += [TargetRow(plan, province, entry, target) for target in entry.record.targets]
                duties += [DutyRow(plan, province, entry, duty) for duty in entry.record.duties]
        return cls(tuple(tasks), tuple(targets), tuple(duties))

    @cached_property
    def by_agency(self) -> dict[str, TasksOf]:
        """For each body the tasks that it leads, supports and carries out."""
        found: dict[str, TasksOf] = {}
        for row in self.tasks:
            for at, part in enumerate((row.task.lead, row.task.partners, row.task.implementers)):
                for key in agencies_of(part):
                    found.setdefault(key, TasksOf([], [], []))[at].append(row)
        return found
