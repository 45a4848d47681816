"""Duties to report, to budget or to review."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import duty_words
from generator.model.scalars import DayOfYear
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import DutyKind, Recurrence
from generator.open_data.given import Given
from generator.open_data.keys import DutyId, Words
from generator.open_data.parts import Bodies, Official, bodies


class Duty(Item):
    """Who has to report, budget or review, to whom, and by which day."""

    id: Annotated[DutyId, About("Mã", "Key", "Đoạn và mã trong đoạn.", "The passage, and the key within it.")]
    plan: fields.Plan
    text: fields.Text
    sender: Annotated[
        Bodies | None,
        Field(serialization_alias="from"),  # no name in Python
        About("Ai làm", "From", "Null khi lời không nêu.", "Whose duty it is; null where the words do not say."),
    ]
    receiver: Annotated[
        Bodies | None,
        Field(serialization_alias="to"),
        About("Gửi ai", "To", "Null khi lời không nêu.", "To whom; null where the words do not say."),
    ]
    recurrence: Annotated[Recurrence, About("Bao lâu một lần", "Recurrence", "Theo lời văn.", "How often, as stated.")]
    due: Annotated[
        DayOfYear | None,
        About(
            "Hạn",
            "Due",
            "Ngày trong năm: `--11-15` là ngày 15 tháng 11; null khi không nêu.",
            "A day of the year: `--11-15` is 15 November; null if not stated.",
        ),
    ]
    due_text: Annotated[
        Words | None, About("Chữ nêu hạn", "Words of the day", "Những chữ nêu ngày ấy.", "The words that give the day.")
    ]
    kind: Annotated[DutyKind, About("Loại", "Kind", "Việc gì.", "What kind of duty.")]
    province: fields.Province
    label: fields.Label
    passage: fields.InPassage
    task: fields.InTask
    url: fields.Address
    source: fields.Place
    translation: fields.Translation
    issuer: fields.Issuer


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
