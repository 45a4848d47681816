"""A plan: what it is, and its passages in the order of the text."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.passage import AnyPassage
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import Address, Key, When, Whole, one_or_more
from generator.model.source import Source

FieldName = Literal["time", "lead", "implementers", "partners", "result", "funding"]
ConversionKind = Literal["mark", "page-number", "repeated-header", "broken-word", "columns", "not-part"]
Instrument = Literal["plan", "decision"]
Basis = Literal["text", "secondary", "unknown"]


class Conversion(Record):
    """What the way from the signed paper to source.txt did to the text, and how it is undone.

    `text` starts on `line` of source.txt and is taken out; `becomes` is put in its place.
    """

    line: Whole
    kind: ConversionKind
    text: Text
    becomes: Text | None = None
    reason: Bilingual


class Identity(Record):
    """A number or a date: read in the text, seen in a secondary copy, or unknown."""

    basis: Basis
    value: Text | None = None
    text: Text | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        given = (self.value is not None, self.text is not None, self.source is not None)
        wanted = {"text": (True, True, False), "secondary": (True, False, True), "unknown": (False, False, False)}
        if given != wanted[self.basis]:
            raise broken(
                "fields-disagree",
                vi="text: có value và text; secondary: có value và source; unknown: không có gì",
                en="text: value and text; secondary: value and source; unknown: none of them",
            )
        return self


class Horizon(Record):
    text: Text
    start: When | None = None
    end: When | None = None


class Signatory(Record):
    name: Text
    position: Bilingual


class Origin(Record):
    """Where source.txt came from."""

    note: Bilingual
    urls: tuple[Address, ...] = ()


class Plan(Record):
    id: Key
    province: Key
    instrument: Instrument
    title: Bilingual
    number: Identity
    date: Identity
    signatory: Signatory | None = None
    horizon: Horizon | None = None
    implements_all: Annotated[
        tuple[Key, ...], BeforeValidator(one_or_more, json_schema_input_type=Key | tuple[Key, ...]), Field(min_length=1)
    ] = Field(alias="implements")
    origin: Origin
    task_order: tuple[FieldName, ...]
    conversion: tuple[Conversion, ...] = ()
    passages: tuple[AnyPassage, ...]
    note: Bilingual | None = None

    @property
    def implements(self) -> Key:
        """The first of the acts that it carries out."""
        return self.implements_all[0]
