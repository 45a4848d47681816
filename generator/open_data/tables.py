"""The tables of open data, version 1. Fields may be added; none is renamed or taken out within version 1."""

from collections.abc import Callable, Iterable, Iterator
from types import UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from generator.open_data.acts import Act, act_items
from generator.open_data.agencies import Agency, agency_items
from generator.open_data.classes import Direction, Sector, direction_items, sector_items
from generator.open_data.given import Given
from generator.open_data.glossary import Term, term_items
from generator.open_data.parts import Item
from generator.open_data.passages import Passage, Task, passage_items, task_items
from generator.open_data.plans import Plan, plan_items
from generator.open_data.promises import Duty, Target, duty_items, target_items
from generator.open_data.provinces import Province, province_items

SCHEMA_VERSION = 1
FOLDER = f"data/v{SCHEMA_VERSION}"


class Table(NamedTuple):
    """`key` is the field that no two items share and that other tables join."""

    name: str
    model: type[Item]
    items: Callable[[Given], Iterable[Item]]
    key: str = "id"


TABLES = (
    Table("plans", Plan, plan_items),
    Table("passages", Passage, passage_items),
    Table("tasks", Task, task_items),
    Table("targets", Target, target_items),
    Table("duties", Duty, duty_items),
    Table("provinces", Province, province_items),
    Table("agencies", Agency, agency_items),
    Table("acts", Act, act_items),
    Table("directions", Direction, direction_items),
    Table("sectors", Sector, sector_items),
    Table("glossary", Term, term_items, key="vi"),
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
