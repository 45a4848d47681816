"""What names a thing is given once: ids in their file, labels and titles in their plan."""

from collections.abc import Iterable, Iterator
from typing import Any

from generator.catalog import Catalog, PlanFile, Table
from generator.document import Entry
from generator.model.bilingual import LANGS, Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

SAME_TWICE = Message(
    "same-twice",
    found=Bilingual(vi="«{found}» đã dùng ở {first}", en="“{found}” is already used at {first}"),
    expected=Bilingual(vi="mỗi {what} chỉ dùng một lần", en="each {what} once"),
    to_type=Bilingual(vi="đổi một trong hai chỗ", en="change one of the two"),
)
MESSAGES = (SAME_TWICE,)


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
        yield from _once("id", ((record.id, table.file.place(i, "id")) for i, record in enumerate(table)))
    for plan in catalog.plans:
        yield from _plan(plan)


def _plan(plan: PlanFile) -> Iterator[Problem]:
    passages = [entry for entry in plan.everything if entry.passage]
    tasks = [(i, task, plan.tasks_file) for i, task in enumerate(plan.tasks)]
    yield from _once("id", ((entry.record.id, entry.place("id")) for entry in passages))
    yield from _once("id", ((task.id, file.place(i, "id")) for i, task, file in tasks))
    labels = ((task.label if task.bullet is None else f"{task.label}, {task.bullet}", i) for i, task, _ in tasks)
    yield from _once("label", ((label, plan.tasks_file.place(i, "label")) for label, i in labels))
    for lang in LANGS:
        yield from _once("title", ((task.title.here(lang), file.place(i, "title", lang)) for i, task, file in tasks))
    for entry in plan.everything:
        yield from _parts(entry)


def _parts(entry: Entry) -> Iterator[Problem]:
    for part in ("targets", "duties"):
        items = enumerate(getattr(entry.record, part))
        yield from _once("id", ((item.id, entry.place(part, j, "id")) for j, item in items))


def _once(what: str, named: Iterable[Named]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for value, place in named:
        if value in first:
            at = first[value]
            yield place.problem(SAME_TWICE, found=value, first=f"{at.file}:{at.line}", what=what)
        first.setdefault(value, place)
