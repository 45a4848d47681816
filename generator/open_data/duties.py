"""Duties to report, to budget or to review."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import duty_words
from generator.model.bilingual import Text
from generator.model.promise import DutyKind, Recurrence
from generator.model.scalars import DayOfYear, Key
from generator.open_data.given import Given
from generator.open_data.keys import DutyId, PassageRef, PlanRef, ProvinceRef, TaskRef
from generator.open_data.parts import Bodies, Item, Official, Standing, Translation, Url, bodies


class Duty(Item):
    """Who has to report, budget or review, to whom, and by which day."""

    id: DutyId
    plan: PlanRef
    text: Official
    sender: Annotated[Bodies | None, Field(serialization_alias="from")]
    receiver: Annotated[Bodies | None, Field(serialization_alias="to")]
    recurrence: Recurrence
    due: DayOfYear | None
    due_text: Text | None
    kind: DutyKind
    province: Key
    label: Text | None
    passage: PassageRef
    task: TaskRef | None
    url: Url
    source: Standing
    translation: Translation
    issuer: ProvinceRef


def duty_items(given: Given) -> Iterator[Duty]:
    for row in given.site.rows.duties:
        duty = row.duty
        yield Duty.of(
            duty,
            **given.stated(row),
            text=Official(vi=duty.text, en=duty.en),
            sender=bodies(duty.sender, row.entry.anchor) if duty.sender else None,
            receiver=bodies(duty.receiver, row.entry.anchor) if duty.receiver else None,
            translation=given.translation([duty_words(row.entry, duty)]),
        )
