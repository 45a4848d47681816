"""Tasks with what belongs to them: plan, province, place, neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator import urls
from generator.catalog import Catalog, PlanFile
from generator.model import Duty, Passage, Plan, Province, Target, Task, TaskId


@dataclass(frozen=True)
class TaskRow:
    plan: Plan
    province: Province
    task: Task

    @property
    def id(self) -> TaskId:
        return TaskId(f"{self.plan.id}/{self.task.id}")

    @property
    def path(self) -> str:
        return urls.task(self.plan.id, self.task.id)

    @property
    def anchor(self) -> str:
        return urls.passage(self.plan.id, urls.task_anchor(self.task.id))


@dataclass(frozen=True)
class TargetRow:
    """A target and the passage or task that states it."""

    plan: Plan
    province: Province
    holder: Passage | Task
    anchor: str
    target: Target

    @property
    def text(self) -> str:
        return self.target.text or self.holder.vi

    @property
    def en(self) -> str | None:
        return self.target.en if self.target.text else self.holder.en

    @property
    def id(self) -> str:
        return f"{self.plan.id}#{self.anchor}/target-{self.target.id}"

    @property
    def path(self) -> str:
        return urls.passage(self.plan.id, self.anchor)


@dataclass(frozen=True)
class DutyRow:
    """A duty and the passage or task that states it."""

    plan: Plan
    province: Province
    holder: Passage | Task
    anchor: str
    duty: Duty

    @property
    def id(self) -> str:
        return f"{self.plan.id}#{self.anchor}/duty-{self.duty.id}"

    @property
    def path(self) -> str:
        return urls.passage(self.plan.id, self.anchor)


def province_of(catalog: Catalog, slug: str) -> Province:
    """The unit that issued a plan: the old one where the slug has both epochs."""
    found = [province for province in catalog.provinces if province.slug == slug]
    return min(found, key=lambda province: province.id.rpartition("@")[2])


@dataclass(frozen=True)
class Tasks:
    """All rows of the catalog, in the order of plans and documents."""

    tasks: tuple[TaskRow, ...]
    targets: tuple[TargetRow, ...]
    duties: tuple[DutyRow, ...]

    @classmethod
    def of(cls, catalog: Catalog) -> Tasks:
        tasks: list[TaskRow] = []
        targets: list[TargetRow] = []
        duties: list[DutyRow] = []
        for file in catalog.plans:
            plan, province = file.plan, province_of(catalog, file.plan.province)
            tasks += [TaskRow(plan, province, task) for task in file.tasks]
            for holder, anchor in holders(file):
                targets += [TargetRow(plan, province, holder, anchor, target) for target in holder.targets]
                duties += [DutyRow(plan, province, holder, anchor, duty) for duty in holder.duties]
        return cls(tuple(tasks), tuple(targets), tuple(duties))

    @cached_property
    def by_agency(self) -> dict[str, tuple[list[TaskRow], list[TaskRow]]]:
        """For each body the tasks that it leads and those that it supports."""
        found: dict[str, tuple[list[TaskRow], list[TaskRow]]] = {}
        for row in self.tasks:
            for key in row.task.lead.agencies:
                found.setdefault(key, ([], []))[0].append(row)
            for key in row.task.partners.agencies if row.task.partners else ():
                found.setdefault(key, ([], []))[1].append(row)
        return found


def holders(file: PlanFile) -> list[tuple[Passage | Task, str]]:
    """Every passage and task of a plan with its anchor, in the order of the document."""
    return [
        (entry, entry.id) if isinstance(entry, Passage) else (file.task[entry.task], urls.task_anchor(entry.task))
        for entry in file.plan.passages
    ]
