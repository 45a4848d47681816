"""Bodies: how their names are written, what each leads and supports, who does the work since 2025."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.model.scalars import Key
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import AgencyGroup
from generator.open_data.given import Given
from generator.open_data.keys import AgencyRef, TaskRef, Words
from generator.open_data.parts import Ours


class Successor(Item):
    """What took over a body's work since 2025."""

    agencies: Annotated[
        tuple[AgencyRef, ...],
        About(
            "Cơ quan kế tục",
            "Successors",
            "Theo chức năng, nên có thể là vài cơ quan hay không có.",
            "By function, so it may be several bodies or none.",
        ),
    ]
    note: Annotated[Ours, About("Chuyển thế nào", "Note", "Việc được chuyển thế nào.", "How the work was moved.")]
    source: fields.Source


class Agency(Item):
    """A body, or a kind of body that every province has."""

    id: Annotated[Key, About("Mã", "Key", "Mã của cơ quan, cũng là địa chỉ.", "Key of the body, and its address.")]
    group: Annotated[AgencyGroup, About("Nhóm", "Group", "Cơ quan loại gì.", "What kind of body.")]
    name: Annotated[Ours, About("Tên", "Name", "Tên đầy đủ.", "Full name.")]
    short: Annotated[Words | None, About("Tên tắt", "Abbreviation", "Nếu có.", "If it has one.")]
    written_as: Annotated[
        tuple[Words, ...],
        About("Các cách viết", "Written as", "Các cách kế hoạch viết tên.", "The ways in which plans write the name."),
    ]
    in_list: Annotated[
        tuple[Words, ...],
        About(
            "Cách viết trong danh sách",
            "Written in lists",
            "Cách viết chỉ có nghĩa trong “Các Sở: …”.",
            "Ways that only count inside “Các Sở: …”.",
        ),
    ]
    source: fields.Source
    successor: Annotated[
        Successor | None, About("Kế tục", "Successor", "Ai làm tiếp từ năm 2025.", "Who does its work since 2025.")
    ]
    predecessors: Annotated[
        tuple[AgencyRef, ...],
        About("Tiền thân", "Predecessors", "Cơ quan mà nơi này kế tục.", "The bodies that it took over from."),
    ]
    leads: Annotated[
        tuple[TaskRef, ...], About("Chủ trì", "Leads", "Nhiệm vụ cơ quan này chủ trì.", "Tasks that the body leads.")
    ]
    supports: Annotated[
        tuple[TaskRef, ...],
        About("Phối hợp", "Supports", "Nhiệm vụ cơ quan này phối hợp.", "Tasks that the body supports."),
    ]
    note: fields.Note
    url: fields.Address


def agency_items(given: Given) -> Iterator[Agency]:
    """In the order of their keys."""
    for view in sorted(given.site.agencies, key=lambda view: view.agency.id):
        yield Agency.of(
            view.agency,
            predecessors=tuple(before.id for before in view.predecessors),
            leads=tuple(row.id for group in view.by_province for row in group.leads),
            supports=tuple(row.id for group in view.by_province for row in group.supports),
            url=given.url(view.path),
        )
