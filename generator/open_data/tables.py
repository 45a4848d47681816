"""The tables of open data, version 1. Fields may be added; none is renamed or taken out within version 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from generator.open_data.about import About, Item
from generator.open_data.acts import Act, act_items
from generator.open_data.agencies import Agency, agency_items
from generator.open_data.classes import Direction, Sector, direction_items, sector_items
from generator.open_data.duties import Duty, duty_items
from generator.open_data.given import Given
from generator.open_data.glossary import Term, term_items
from generator.open_data.passages import Passage, passage_items
from generator.open_data.plans import Plan, plan_items
from generator.open_data.provinces import Province, province_items
from generator.open_data.targets import Target, target_items
from generator.open_data.tasks import Task, task_items

SCHEMA_VERSION = 1
FOLDER = f"data/v{SCHEMA_VERSION}"


class Table(NamedTuple):
    """`key` is the field that no two items share and that other tables join."""

    name: str
    model: type[Item]
    items: Callable[[Given], Iterable[Item]]
    about: About
    key: str = "id"


TABLES = (
    Table("plans", Plan, plan_items, About("Kế hoạch", "Plans", "Mỗi mục là một kế hoạch.", "Each item is a plan.")),
    Table(
        "passages",
        Passage,
        passage_items,
        About(
            "Đoạn",
            "Passages",
            "Mỗi mục là một đoạn của một kế hoạch, theo thứ tự văn bản, kể cả các nhiệm vụ.",
            "Each item is a passage of a plan, in the order of the text, tasks included.",
        ),
    ),
    Table("tasks", Task, task_items, About("Nhiệm vụ", "Tasks", "Mỗi mục là một nhiệm vụ.", "Each item is a task.")),
    Table(
        "targets",
        Target,
        target_items,
        About("Mục tiêu", "Targets", "Mỗi mục là một mục tiêu.", "Each item is a target."),
    ),
    Table(
        "duties",
        Duty,
        duty_items,
        About(
            "Báo cáo, dự toán, đánh giá",
            "Duties",
            "Mỗi mục là một việc báo cáo, dự toán hay đánh giá.",
            "Each item is a duty to report, budget or review.",
        ),
    ),
    Table(
        "provinces",
        Province,
        province_items,
        About(
            "Tỉnh, thành phố",
            "Provinces",
            "Mỗi mục là một tỉnh, thành phố của một thời: trước hoặc từ ngày 01/7/2025.",
            "Each item is a province or city of one epoch: before or since 1 July 2025.",
        ),
    ),
    Table(
        "agencies",
        Agency,
        agency_items,
        About(
            "Cơ quan",
            "Bodies",
            "Mỗi mục là một cơ quan, hay một loại cơ quan tỉnh nào cũng có.",
            "Each item is a body, or a kind of body that every province has.",
        ),
    ),
    Table(
        "acts",
        Act,
        act_items,
        About(
            "Văn bản pháp luật",
            "Legal acts",
            "Mỗi mục là một văn bản được nêu.",
            "Each item is a legal act that is named.",
        ),
    ),
    Table(
        "directions",
        Direction,
        direction_items,
        About("Định hướng", "Directions", "Mỗi mục là một định hướng.", "Each item is a direction."),
    ),
    Table(
        "sectors",
        Sector,
        sector_items,
        About("Lĩnh vực", "Sectors", "Mỗi mục là một lĩnh vực.", "Each item is a sector."),
    ),
    Table(
        "glossary",
        Term,
        term_items,
        About(
            "Thuật ngữ",
            "Glossary",
            "Mỗi mục là một thuật ngữ và cách dịch.",
            "Each item is a term and its translation.",
        ),
        key="vi",
    ),
)


def columns(model: type[Item]) -> Iterator[tuple[str, ...]]:
    """The fields as a flat row: those of a part follow the name of the part; a list of parts is one column."""
    for name, field in model.model_fields.items():
        key = field.serialization_alias or name
        part = _part(field.annotation)
        yield from ((key, *rest) for rest in columns(part)) if part else [(key,)]


def _part(kind: Any) -> type[Item] | None:
    """The model that a field holds, if it holds one."""
    choices = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return next((choice for choice in choices if isinstance(choice, type) and issubclass(choice, Item)), None)
