"""What the values of fields look like: words, days, ids, and references that say what they join."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

from generator import model
from generator.model import Passage, Task, TaskId
from generator.open_data.about import Keyword
from generator.text import fold_space


def _folded(words: object) -> object:
    return fold_space(words) if isinstance(words, str) else words


Words = model.Words
Verbatim = Annotated[Words, BeforeValidator(_folded)]  # how lines were broken in the data is no part of the words
Key = model.Key
When = model.When
DayOfYear = model.DayOfYear
Day = Annotated[model.Day, Keyword("format", "date")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$"), Keyword("format", "uri")]

PassageId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+$")]
TaskKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[0-9]{2}$")]
TargetId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/target-[a-z0-9-]+$")]
DutyId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/duty-[a-z0-9-]+$")]
ProvinceId = model.ProvinceId

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


def passage_id(plan: str, anchor: str) -> str:
    return f"{plan}#{anchor}"


def task_id(plan: str, record: Passage | Task) -> TaskId | None:
    """None for a passage that is no task."""
    return TaskId(f"{plan}/{record.id}") if isinstance(record, Task) else None
