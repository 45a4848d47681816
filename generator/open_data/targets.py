"""Targets: what the words of a passage set out to reach."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from generator.locks.translatable import target_words
from generator.model.scalars import When
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import Comparator
from generator.open_data.given import Given
from generator.open_data.keys import TargetId, Words
from generator.open_data.parts import Official, Ours


class Target(Item):
    """`by` is the year that the words give, `by_text` those words where they stand above the passage."""

    id: Annotated[
        TargetId,
        About("Mã", "Key", "Đoạn và mã trong đoạn.", "The passage, and the key within it."),
    ]
    plan: fields.Plan
    text: fields.Text
    metric: Annotated[
        Ours, About("Đo cái gì", "Metric", "Lời của trang này.", "What is measured, in words of this site.")
    ]
    comparator: Annotated[
        Comparator, About("So sánh", "Comparator", "Con số là mức gì.", "How the number is to be taken.")
    ]
    value: Annotated[
        int | float | None,
        About(
            "Con số",
            "Value",
            "Tính theo `unit`; null khi mục tiêu không có con số.",
            "In the unit of `unit`; null where the target has no number.",
        ),
    ]
    unit: Annotated[
        Ours | None, About("Đơn vị", "Unit", "Đơn vị của `value`, nếu có.", "The unit of `value`, if it has one.")
    ]
    by: Annotated[
        When | None, About("Đến khi nào", "By when", "Null khi văn bản không nêu.", "Null where the text does not say.")
    ]
    by_text: Annotated[
        Words | None,
        About(
            "Chữ nêu năm ấy",
            "Words of the year",
            "Khi những chữ ấy đứng ở tiêu đề phía trên.",
            "Where those words stand in a heading above.",
        ),
    ]
    province: fields.Province
    label: fields.Label
    passage: fields.InPassage
    task: fields.InTask
    url: fields.Address
    source: fields.Place
    translation: fields.Translation
    issuer: fields.Issuer


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
