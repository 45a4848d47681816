"""Passages: every paragraph of every plan in its order, tasks among them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.locks.translatable import own_words
from generator.model.bilingual import Text
from generator.model.passage import PassageKind
from generator.model.scalars import Key
from generator.open_data.given import Given
from generator.open_data.keys import ActRef, DutyRef, PassageId, PlanRef, ProvinceRef, TargetRef, TaskRef, task_id
from generator.open_data.parts import Item, Official, Ours, Reading, Standing, Translation, Url


class Passage(Item):
    """A task is a passage of kind `task`; its further fields are in tasks."""

    id: PassageId
    plan: PlanRef
    province: Key
    kind: PassageKind
    label: Text | None
    bullet: int | None
    level: int | None
    mark: Text | None
    text: Official
    task: TaskRef | None
    targets: tuple[TargetRef, ...]
    duties: tuple[DutyRef, ...]
    readings: tuple[Reading, ...]
    acts: tuple[ActRef, ...]
    note: Ours | None
    url: Url
    source: Standing
    translation: Translation
    issuer: ProvinceRef


def passage_items(given: Given) -> Iterator[Passage]:
    for view, entry in given.entries:
        record, passage = entry.record, entry.passage
        yield Passage.of(
            record,
            id=entry.key,
            kind=passage.kind if passage else "task",
            level=passage.level if passage else None,
            text=Official(vi=record.vi, en=record.en),
            task=task_id(entry),
            **given.held(view.plan, view.province, entry),
            url=given.url(entry.path),
            translation=given.translation(own_words(entry)),
        )
