"""Targets: what the words of a passage set out to reach."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.locks.translatable import target_words
from generator.model.bilingual import Text
from generator.model.promise import Comparator
from generator.model.scalars import Key, When
from generator.open_data.given import Given
from generator.open_data.keys import PassageRef, PlanRef, ProvinceRef, TargetId, TaskRef
from generator.open_data.parts import Item, Official, Ours, Standing, Translation, Url


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
            value=_number(target.value),
            by_text=target.by_words,
            translation=given.translation([target_words(row.entry, target)]),
        )


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)
