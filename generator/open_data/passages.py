"""Passages: every paragraph of every plan in its order, tasks among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.locks.translatable import own_words
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import PassageKind
from generator.open_data.given import Given
from generator.open_data.keys import PassageId, Words, task_id
from generator.open_data.parts import Official


class Passage(Item):
    """A task is a passage of kind `task`; its further fields are in tasks."""

    id: Annotated[
        PassageId,
        About("Mã", "Key", "Kế hoạch và neo của đoạn: `<plan>#<anchor>`.", "Plan and anchor: `<plan>#<anchor>`."),
    ]
    plan: fields.Plan
    province: fields.Province
    kind: Annotated[PassageKind, About("Loại", "Kind", "Đoạn nói về gì.", "What the passage is about.")]
    label: fields.Label
    bullet: fields.Bullet
    level: Annotated[
        int | None,
        About("Cấp", "Level", "Cấp của tiêu đề, từ 1; đoạn khác là null.", "Of a heading, from 1; else null."),
    ]
    mark: Annotated[
        Words | None,
        About(
            "Dấu đứng trước",
            "Mark",
            "Số, chữ hay gạch đứng trước, như văn bản viết.",
            "The number, letter or dash in front, as the text has it.",
        ),
    ]
    text: fields.Text
    task: fields.InTask
    targets: fields.Targets
    duties: fields.Duties
    readings: fields.Readings
    acts: fields.Acts
    note: fields.Note
    url: fields.Address
    source: fields.Place
    translation: fields.Translation
    issuer: fields.Issuer


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
