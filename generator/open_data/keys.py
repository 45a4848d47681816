"""What the values of fields look like: words, days, ids, and references that say what they join."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, GetJsonSchemaHandler, StringConstraints
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.document import Entry
from generator.language.text import fold_space
from generator.model import scalars
from generator.model.bilingual import Text
from generator.model.scalars import Key, ProvinceId, TaskId


@dataclass(frozen=True)
class Keyword:
    """One more keyword of the schema: `format`, or `x-joins`, the field that this one is equal to."""

    name: str
    value: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), self.name: self.value}


def folded(words: object) -> object:
    return fold_space(words) if isinstance(words, str) else words


Verbatim = Annotated[Text, BeforeValidator(folded)]  # how lines were broken in the data is no part of the words
Day = Annotated[scalars.Day, Keyword("format", "date")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$"), Keyword("format", "uri")]

PassageId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+$")]
TaskKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[0-9]{2}$")]
TargetId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/target-[a-z0-9-]+$")]
DutyId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/duty-[a-z0-9-]+$")]

PlanRef = Annotated[Key, Keyword("x-joins", "plans.id")]
PassageRef = Annotated[PassageId, Keyword("x-joins", "passages.id")]
TaskRef = Annotated[TaskKey, Keyword("x-joins", "tasks.id")]
TargetRef = Annotated[TargetId, Keyword("x-joins", "targets.id")]
DutyRef = Annotated[DutyId, Keyword("x-joins", "duties.id")]
ProvinceRef = Annotated[ProvinceId, Keyword("x-joins", "provinces.id")]
AgencyRef = Annotated[Key, Keyword("x-joins", "agencies.id")]
ActRef = Annotated[Key, Keyword("x-joins", "acts.id")]
DirectionRef = Annotated[Key, Keyword("x-joins", "directions.id")]
SectorRef = Annotated[Key, Keyword("x-joins", "sectors.id")]


def task_id(entry: Entry) -> TaskId | None:
    """None for a passage that is no task."""
    return TaskId(f"{entry.plan}/{entry.task.id}") if entry.task else None
