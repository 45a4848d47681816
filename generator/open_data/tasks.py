"""Tasks: passages that give work to somebody, with who, with whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import own_words
from generator.model.bilingual import Text
from generator.model.passage import Modality
from generator.model.scalars import Key, When
from generator.model.words import TimeKind
from generator.open_data.given import Given
from generator.open_data.keys import (
    ActRef,
    DirectionRef,
    DutyRef,
    PlanRef,
    ProvinceRef,
    SectorRef,
    TargetRef,
    TaskKey,
    Verbatim,
)
from generator.open_data.parts import Bodies, Item, Official, Ours, Reading, Standing, Translation, Url, bodies


class Time(Item):
    """When a task is to be done; start and end are as precise as the words."""

    text: Verbatim | None
    text_en: Annotated[Verbatim | None, Field(validation_alias="en")]
    kind: TimeKind
    start: When | None
    end: When | None


class Task(Item):
    """`title`, `direction` and `sectors` are ours; `partners` is null where the text names none."""

    id: TaskKey
    plan: PlanRef
    province: Key
    label: Text
    bullet: int | None
    title: Ours
    text: Official
    lead: Bodies
    partners: Bodies | None
    time: Time
    direction: DirectionRef
    sectors: tuple[SectorRef, ...]
    modality: Modality | None
    modality_text: Text | None
    url: Url
    source: Standing
    translation: Translation
    targets: tuple[TargetRef, ...]
    duties: tuple[DutyRef, ...]
    readings: tuple[Reading, ...]
    acts: tuple[ActRef, ...]
    note: Ours | None
    issuer: ProvinceRef


def task_items(given: Given) -> Iterator[Task]:
    for row in given.site.rows.tasks:
        task, anchor = row.task, row.entry.anchor
        yield Task.of(
            task,
            id=row.id,
            text=Official(vi=task.vi, en=task.en),
            lead=bodies(task.lead, anchor),
            partners=bodies(task.partners, anchor) if task.partners else None,
            url=given.url(row.path),
            translation=given.translation(own_words(row.entry)),
            **given.held(row.plan, row.province, row.entry),
        )
