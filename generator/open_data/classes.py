"""Directions and sectors: by what this site classifies the tasks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator import urls
from generator.model.scalars import Key
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.given import Given
from generator.open_data.keys import TaskRef
from generator.open_data.parts import Ours

IdField = Annotated[Key, About("Mã", "Key", "Mã, cũng là địa chỉ.", "Key, and address.")]
TasksField = Annotated[
    tuple[TaskRef, ...],
    About("Nhiệm vụ", "Tasks", "Theo thứ tự kế hoạch và văn bản.", "In the order of plans and documents."),
]


class Direction(Item):
    """A direction; every task has one."""

    id: IdField
    number: Annotated[
        int | None,
        About(
            "Số thứ tự",
            "Number",
            "Thứ tự trong năm định hướng của Quyết định số 127/QĐ-TTg; nhóm của trang này là null.",
            "Place among the five directions of Decision 127/QĐ-TTg; null for groups of this site.",
        ),
    ]
    name: Annotated[Ours, About("Tên", "Name", "Tên đầy đủ.", "Full name.")]
    short: Annotated[Ours, About("Tên ngắn", "Short name", "Tên ngắn dùng trong bảng.", "Short name for tables.")]
    source: fields.Source
    tasks: TasksField
    url: fields.Address


class Sector(Item):
    """A sector; a task may have several or none."""

    id: IdField
    name: Annotated[Ours, About("Tên", "Name", "Tên lĩnh vực.", "Name of the sector.")]
    tasks: TasksField
    url: fields.Address


def direction_items(given: Given) -> Iterator[Direction]:
    for direction in given.site.catalog.directions:
        yield Direction.of(
            direction,
            tasks=tuple(row.id for row in given.site.rows.tasks if row.task.direction == direction.id),
            url=given.url(urls.direction(direction.id)),
        )


def sector_items(given: Given) -> Iterator[Sector]:
    for sector in given.site.catalog.sectors:
        yield Sector.of(
            sector,
            tasks=tuple(row.id for row in given.site.rows.tasks if sector.id in row.task.sectors),
            url=given.url(urls.sector(sector.id)),
        )
