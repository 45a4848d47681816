"""Targets and duties: what the words of a passage set out to reach, and what they ask somebody to report."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import duty_words, target_words
from generator.model.bilingual import Text
from generator.model.promise import Comparator, DutyKind, Recurrence
from generator.model.scalars import DayOfYear, Key, When
from generator.open_data.given import Given
from generator.open_data.keys import DutyId, PassageRef, PlanRef, ProvinceRef, TargetId, TaskRef
from generator.open_data.parts import Bodies, Item, Official, Ours, Standing, Translation, Url, bodies


class Target(Item):
    """`by` is the year that the words give, `by_text` those words where they stand above the passage."""

    id: TargetId
    plan: PlanRef
    text: Official
    metric: Ours
    comparator: Comparator
    value: int | float | None
    unit: Ours | None
    by: When | None
    by_text: Text | None
    baseline: int | float | None
    baseline_text: Text | None
    province: Key
    label: Text | None
    passage: PassageRef
    task: TaskRef | None
    url: Url
    source: Standing
    translation: Translation
    issuer: ProvinceRef


class Duty(Item):
    """Who has to report, budget or review, to whom, and by which day."""

    id: DutyId
    plan: PlanRef
    text: Official
    sender: Annotated[Bodies | None, Field(serialization_alias="from")]
    receiver: Annotated[Bodies | None, Field(serialization_alias="to")]
    recurrence: Recurrence
    due: DayOfYear | None
    dues: tuple[DayOfYear, ...]
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


def target_items(given: Given) -> Iterator[Target]:
    for row in given.site.rows.targets:
        target = row.target
        yield Target.of(
            target,
            **given.stated(row),
            text=Official(vi=row.text, en=row.en),
            value=number(target.value),
            by_text=target.by_words,
            baseline=number(target.baseline),
            baseline_text=target.baseline_words,
            translation=given.translation([target_words(row.entry, target)]),
        )


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


def number(value: Decimal | None) -> int | float | None:
    """As whole as it is: 5, not 5.0."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)
