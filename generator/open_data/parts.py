"""What every item is, and the parts that items of several tables have."""

from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict

from generator.locks.translatable import Status
from generator.model import words
from generator.model.bilingual import Text
from generator.model.scalars import Key
from generator.model.source import Sure
from generator.open_data.keys import Address, AgencyRef, PlanRef, Verbatim, folded


class Item(BaseModel):
    """A row of a table, or a part of one. Unknown is null, never an empty string or a missing field."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", from_attributes=True, serialize_by_alias=True)

    @classmethod
    def of(cls, record: object, **own: object) -> Self:
        """A record of the data as open data has it: its fields of the same name, and those given here."""
        return cls.model_validate({name: getattr(record, name) for name in cls.model_fields if name not in own} | own)


class Ours(Item):
    """Words of ours in both languages."""

    vi: Text
    en: Text


class Official(Item):
    """Official words and their translation."""

    vi: Verbatim
    en: Verbatim | None


class Url(Item):
    """Where the site shows the item."""

    vi: Address
    en: Address


class Source(Item):
    """Where a fact comes from that no plan states."""

    sure: Sure
    note: Ours
    url: Address | None


class Standing(Item):
    """Where in a plan's text something stands."""

    plan: PlanRef
    anchor: Key


class Translation(Item):
    """How far the English of official words can be trusted to be of these words."""

    status: Status


class Bodies(Item):
    """Words that name bodies, and the bodies."""

    text: Annotated[str, BeforeValidator(folded)]
    text_en: Verbatim | None
    agencies: tuple[AgencyRef, ...]
    anchor: Key


class Reading(Item):
    """A typing mistake of the official text, kept there, and how we read it."""

    words: Verbatim
    reading: Verbatim
    note: Ours


def nobody(anchor: str) -> Bodies:
    """What stands for the lead of a task that names none: version 1 promises that the part and its text are there."""
    return Bodies(text="", text_en=None, agencies=(), anchor=anchor)


def bodies(named: words.Bodies, anchor: str) -> Bodies:
    """`anchor` is the passage that the words belong to; they may stand in a heading above it."""
    return Bodies(text=named.text, text_en=named.en, agencies=named.agencies, anchor=named.heading or anchor)
