"""What a model says of itself besides its types; all of it is for the schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import CoreSchema

Schema = dict[str, Any]


class Item(BaseModel):
    """A row of a table, or a part of one. Unknown is null, never an empty string or a missing field."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", from_attributes=True, serialize_by_alias=True)

    @classmethod
    def of(cls, record: object, **own: object) -> Self:
        """A record of the data as open data has it: its fields of the same name, and those given here."""
        return cls.model_validate({name: getattr(record, name) for name in cls.model_fields if name not in own} | own)


@dataclass(frozen=True)
class About:
    """Title and description of a field or a table, in Vietnamese and English."""

    title_vi: str
    title_en: str
    vi: str
    en: str

    @property
    def schema(self) -> Schema:
        """Both languages in the standard keywords, each by itself in the two that begin with `x-`."""
        return {
            "title": f"{self.title_vi} · {self.title_en}",
            "description": f"{self.vi} · {self.en}",
            "x-title": {"vi": self.title_vi, "en": self.title_en},
            "x-description": {"vi": self.vi, "en": self.en},
        }

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Schema:
        return {**handler(core), **self.schema}


@dataclass(frozen=True)
class Code:
    code: str | int
    vi: str
    en: str

    @property
    def schema(self) -> Schema:
        return {"const": self.code, "title": f"{self.vi} · {self.en}", "x-title": {"vi": self.vi, "en": self.en}}


@dataclass(frozen=True)
class Codes:
    """What each choice of a Literal means."""

    listed: tuple[Code, ...]

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Schema:
        known: Mapping[str | int, Code] = {code.code: code for code in self.listed}
        return {"oneOf": [known[code].schema for code in handler(core)["enum"]]}


def codes(*listed: tuple[str | int, str, str]) -> Codes:
    """Each code with its meaning in Vietnamese and English."""
    return Codes(tuple(Code(*one) for one in listed))


@dataclass(frozen=True)
class Keyword:
    """One more keyword of the schema: `format`, or `x-joins`, the field that this one is equal to."""

    name: str
    value: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Schema:
        return {**handler(core), self.name: self.value}


@dataclass(frozen=True)
class Unit:
    """What a number counts."""

    vi: str
    en: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Schema:
        return {**handler(core), "x-unit": {"vi": self.vi, "en": self.en}}
