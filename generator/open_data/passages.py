"""Passages: every paragraph of every plan in its order; and tasks, the passages that give work to somebody."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import own_words
from generator.model.bilingual import Text
from generator.model.passage import Modality, PassageKind
from generator.model.scalars import Key, When
from generator.model.words import TimeKind
from generator.open_data import keys
from generator.open_data.given import Given
from generator.open_data.parts import Bodies, Item, Official, Ours, Reading, Standing, Translation, Url, bodies, nobody


class Passage(Item):
    """A task is a passage of kind `task`; its further fields are in tasks."""

    id: keys.PassageId
    plan: keys.PlanRef
    province: Key
    kind: PassageKind
    label: Text | None
    bullet: int | None
    level: int | None
    mark: Text | None
    text: Official
    task: keys.TaskRef | None
    targets: tuple[keys.TargetRef, ...]
    duties: tuple[keys.DutyRef, ...]
    readings: tuple[Reading, ...]
    acts: tuple[keys.ActRef, ...]
    note: Ours | None
    url: Url
    source: Standing
    translation: Translation
    issuer: keys.ProvinceRef


class Time(Item):
    """When a task is to be done; start and end are as precise as the words."""

    text: keys.Verbatim | None
    text_en: Annotated[keys.Verbatim | None, Field(validation_alias="en")]
    kind: TimeKind
    start: When | None
    end: When | None


class Column(Item):
    """Words of a column that says neither who nor when."""

    text: keys.Verbatim
    text_en: Annotated[keys.Verbatim | None, Field(validation_alias="en")]


class Task(Item):
    """`title`, `direction` and `sectors` are ours; `implementers` and `partners` are null where the text names none."""

    id: keys.TaskKey
    plan: keys.PlanRef
    province: Key
    label: Text
    bullet: int | None
    title: Ours
    text: Official
    lead: Bodies
    implementers: Bodies | None
    partners: Bodies | None
    time: Time
    result: Column | None
    funding: Column | None
    direction: keys.DirectionRef
    sectors: tuple[keys.SectorRef, ...]
    modality: Modality | None
    modality_text: Text | None
    url: Url
    source: Standing
    translation: Translation
    targets: tuple[keys.TargetRef, ...]
    duties: tuple[keys.DutyRef, ...]
    readings: tuple[Reading, ...]
    acts: tuple[keys.ActRef, ...]
    note: Ours | None
    issuer: keys.ProvinceRef


def passage_items(given: Given) -> Iterator[Passage]:
    for view, entry in given.entries:
        record, passage = entry.record, entry.passage
        yield Passage.of(
            record,
            id=entry.key,
            kind=passage.kind if passage else "task",
            level=passage.level if passage else None,
            text=Official(vi=record.vi, en=record.en),
            task=keys.task_id(entry),
            **given.held(view.plan, view.province, entry),
            url=given.url(entry.path),
            translation=given.translation(own_words(entry)),
        )


def task_items(given: Given) -> Iterator[Task]:
    for row in given.site.rows.tasks:
        task, anchor = row.task, row.entry.anchor
        yield Task.of(
            task,
            id=row.id,
            text=Official(vi=task.vi, en=task.en),
            lead=bodies(task.lead, anchor) if task.lead else nobody(anchor),
            implementers=bodies(task.implementers, anchor) if task.implementers else None,
            partners=bodies(task.partners, anchor) if task.partners else None,
            url=given.url(row.path),
            translation=given.translation(own_words(row.entry)),
            **given.held(row.plan, row.province, row.entry),
        )
