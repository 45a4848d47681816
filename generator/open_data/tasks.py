"""Tasks: passages that give work to somebody, with who, with whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.locks.translatable import own_words
from generator.model.scalars import When
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import Modality, TimeKind
from generator.open_data.given import Given
from generator.open_data.keys import DirectionRef, SectorRef, TaskKey, Verbatim, Words
from generator.open_data.parts import Bodies, Official, Ours, bodies


class Time(Item):
    """When a task is to be done; start and end are as precise as the words."""

    text: Annotated[
        Verbatim | None,
        About("Nguyên văn", "Official words", "Null khi văn bản không nêu.", "Null where the text states no time."),
    ]
    text_en: Annotated[
        Verbatim | None,
        Field(validation_alias="en"),
        About("Bản dịch", "Translation", "Bản dịch của những chữ ấy.", "Translation of those words."),
    ]
    kind: Annotated[TimeKind, About("Loại", "Kind", "Thời gian loại gì.", "What kind of time.")]
    start: Annotated[
        When | None,
        About(
            "Bắt đầu",
            "Start",
            "Chính xác như chữ: `2025`, `2025-Q4`, `2025-12` hay `2025-12-31`; null khi không nêu.",
            "As precise as the words: `2025`, `2025-Q4`, `2025-12` or `2025-12-31`; null if not stated.",
        ),
    ]
    end: Annotated[
        When | None,
        About("Kết thúc", "End", "Như `start`; đầu mở là null.", "As `start`; an open end is null."),
    ]


class Task(Item):
    """`title`, `direction` and `sectors` are ours; `partners` is null where the text names none."""

    id: Annotated[
        TaskKey,
        About(
            "Mã", "Key", "Kế hoạch và số của nhiệm vụ: `<plan>/<nn>`.", "Plan and number of the task: `<plan>/<nn>`."
        ),
    ]
    plan: fields.Plan
    province: fields.Province
    label: Annotated[
        Words,
        About(
            "Chỗ trong văn bản", "Place in the text", "Từ lớn đến nhỏ, như `II.5.đ`.", "From large to small: `II.5.đ`."
        ),
    ]
    bullet: fields.Bullet
    title: Annotated[Ours, About("Tên rút gọn", "Title", "Tên do trang này đặt.", "A short title given by this site.")]
    text: fields.Text
    lead: Annotated[Bodies, About("Chủ trì", "Lead", "Ai chủ trì.", "Who leads.")]
    partners: Annotated[
        Bodies | None, About("Phối hợp", "Partners", "Null khi văn bản không nêu.", "Null where the text names none.")
    ]
    time: Annotated[Time, About("Thời gian", "Time", "Làm khi nào.", "When it is to be done.")]
    direction: Annotated[
        DirectionRef,
        About("Định hướng", "Direction", "Phân loại của trang này.", "Classification by this site."),
    ]
    sectors: Annotated[
        tuple[SectorRef, ...],
        About("Lĩnh vực", "Sectors", "Phân loại của trang này.", "Classification by this site."),
    ]
    modality: Annotated[
        Modality | None,
        About(
            "Mức ràng buộc", "Modality", "Null khi lời không giảm nhẹ.", "How binding; null where nothing softens it."
        ),
    ]
    modality_text: Annotated[
        Words | None,
        About("Chữ nêu mức ấy", "Words of modality", "Những chữ nêu mức ấy.", "The words that say so."),
    ]
    url: fields.Address
    source: fields.Place
    translation: fields.Translation
    targets: fields.Targets
    duties: fields.Duties
    readings: fields.Readings
    acts: fields.Acts
    note: fields.Note
    issuer: fields.Issuer


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
