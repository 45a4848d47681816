"""Every key that is named exists, every id is given once, and every task stands once, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.catalog import Catalog, PlanFile, Table
from generator.model import Bodies, Passage, Task, TaskPlace
from generator.places import Steps, YamlFile
from generator.problems import Place, Problem
from generator.text import closest

Named = tuple[str, Place]


def check(catalog: Catalog) -> Iterator[Problem]:
    tables: tuple[Table[Any], ...] = (
        catalog.provinces,
        catalog.agencies,
        catalog.directions,
        catalog.sectors,
        catalog.acts,
        catalog.register,
    )
    for table in tables:
        yield from _once("id", [(record.id, table.file.place(i, "id")) for i, record in enumerate(table)])
    yield from _tables(catalog)
    for plan in catalog.plans:
        yield from _plan(catalog, plan)


def _tables(catalog: Catalog) -> Iterator[Problem]:
    slugs = [province.slug for province in catalog.provinces]
    for i, agency in enumerate(catalog.agencies):
        for j, key in enumerate(agency.successor.agencies if agency.successor else ()):
            yield from _known(key, catalog.agencies, catalog.agencies.file.place(i, "successor", "agencies", j))
    for i, act in enumerate(catalog.acts):
        if act.state.by:
            yield from _known(act.state.by, catalog.acts, catalog.acts.file.place(i, "state", "by"))
    for i, province in enumerate(catalog.provinces):
        if province.merger:
            yield from _known(
                province.merger.into, catalog.provinces, catalog.provinces.file.place(i, "merger", "into")
            )
    for i, known in enumerate(catalog.register):
        yield from _among(known.province, slugs, "data/provinces.yml", catalog.register.file.place(i, "province"))


def _plan(catalog: Catalog, plan: PlanFile) -> Iterator[Problem]:
    file = plan.plan_file
    slugs = [province.slug for province in catalog.provinces]
    yield from _among(plan.plan.province, slugs, "data/provinces.yml", file.place("province"))
    yield from _known(plan.plan.implements, catalog.acts, file.place("implements"))
    passages = [(i, p) for i, p in enumerate(plan.plan.passages) if isinstance(p, Passage)]
    yield from _once("id", [(p.id, file.place("passages", i, "id")) for i, p in passages])
    for i, passage in passages:
        if passage.id.startswith("task-"):
            yield file.place("passages", i, "id").problem("reserved-id", found=passage.id)
        yield from _parts(catalog, plan, passage, file, ("passages", i))
    yield from _task_places(plan)
    yield from _once("id", [(task.id, plan.tasks_file.place(i, "id")) for i, task in enumerate(plan.tasks)])
    labels = [(_label(task), plan.tasks_file.place(i, "label")) for i, task in enumerate(plan.tasks)]
    yield from _once("label", labels)
    for name in ("vi", "en"):
        titles = [
            (getattr(task.title, name), plan.tasks_file.place(i, "title", name)) for i, task in enumerate(plan.tasks)
        ]
        yield from _once("title", titles)
    for i, task in enumerate(plan.tasks):
        yield from _task(catalog, plan, task, i)


def _label(task: Task) -> str:
    return task.label if task.bullet is None else f"{task.label}, {task.bullet}"


def _task(catalog: Catalog, plan: PlanFile, task: Task, i: int) -> Iterator[Problem]:
    file = plan.tasks_file
    yield from _known(task.direction, catalog.directions, file.place(i, "direction"))
    for j, sector in enumerate(task.sectors):
        yield from _known(sector, catalog.sectors, file.place(i, "sectors", j))
    for name, bodies in (("lead", task.lead), ("partners", task.partners)):
        if bodies is not None:
            yield from _bodies(catalog, plan, f"task-{task.id}", bodies, file, (i, name))
    yield from _parts(catalog, plan, task, file, (i,))


def _parts(catalog: Catalog, plan: PlanFile, record: Passage | Task, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    for part in ("targets", "duties"):
        ids = [(item.id, file.place(*steps, part, j, "id")) for j, item in enumerate(getattr(record, part))]
        yield from _once("id", ids)
    anchor = f"task-{record.id}" if isinstance(record, Task) else record.id
    for j, duty in enumerate(record.duties):
        for name, bodies in (("from", duty.sender), ("to", duty.receiver)):
            if bodies is not None:
                yield from _bodies(catalog, plan, anchor, bodies, file, (*steps, "duties", j, name))


def _bodies(
    catalog: Catalog, plan: PlanFile, anchor: str, bodies: Bodies, file: YamlFile, steps: Steps
) -> Iterator[Problem]:
    for j, key in enumerate(bodies.agencies):
        yield from _known(key, catalog.agencies, file.place(*steps, "agencies", j))
    if bodies.heading is None:
        return
    place = file.place(*steps, "heading")
    above = [heading.id for heading in plan.above.get(anchor, ())]
    if bodies.heading not in plan.passage:
        yield from _among(bodies.heading, above, plan.plan_file.name, place)
    elif anchor in plan.above and bodies.heading not in above:
        yield place.problem(
            "heading-not-above", found=bodies.heading, above=", ".join(above), nearest=(above or "…")[-1]
        )


def _task_places(plan: PlanFile) -> Iterator[Problem]:
    file = plan.plan_file
    placed = [(i, p.task) for i, p in enumerate(plan.plan.passages) if isinstance(p, TaskPlace)]
    for number, (i, task) in enumerate(placed, 1):
        yield from _among(task, list(plan.task), plan.tasks_file.name, file.place("passages", i, "task"))
        if task != f"{number:02}":
            yield file.place("passages", i, "task").problem("task-order", task=task, wanted=f"{number:02}")
    yield from _once("task", [(task, file.place("passages", i, "task")) for i, task in placed])
    for i, record in enumerate(plan.tasks):
        if record.id not in {task for _, task in placed}:
            yield plan.tasks_file.place(i, "id").problem("task-not-placed", task=record.id)


def _known(key: str, table: Table[Any], place: Place) -> Iterator[Problem]:
    yield from _among(key, list(table.by_id), table.file.name, place)


def _among(key: str, keys: Sequence[str], table: str, place: Place) -> Iterator[Problem]:
    if key not in keys:
        yield place.problem("unknown-key", found=key, table=table, closest=closest(key, keys) or "…")


def _once(what: str, named: Sequence[Named]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for value, place in named:
        if value in first:
            at = first[value]
            yield place.problem("same-twice", found=value, first=f"{at.file}:{at.line}", what=what)
        first.setdefault(value, place)
