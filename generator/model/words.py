"""Words of a text that say who and when, and typing mistakes in them."""

from typing import Literal, Self

from pydantic import model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import Flag, Key, When

TimeKind = Literal[
    "range", "year", "from", "by", "ongoing", "recurring", "half-yearly", "quarterly", "monthly", "event",
    "words", "unstated",
]  # fmt: skip
_SIDES = {"range": (True, True), "year": (True, True), "from": (True, False), "by": (False, True)}
_WITHOUT: tuple[TimeKind, ...] = ("words", "unstated")


class Reading(Record):
    """A typing mistake of the official text, kept, and how we read it."""

    words: Text
    reading: Text
    note: Bilingual


class Bodies(Record):
    """Words that name bodies, and the bodies they name in that order.

    `caption` is what the text puts before the words ("- Đơn vị chủ trì:"). `heading` says that the words stand in
    the passage of that id, `within` that they are part of the record's own words, instead of standing beside it. `besides` lists the words that name no body.
    """

    text: Text
    en: Text | None = None
    agencies: tuple[Key, ...]
    caption: Text | None = None
    heading: Key | None = None
    within: Flag = False
    besides: tuple[Text, ...] = ()


class Time(Record):
    """When a task is to be done: the words, and what follows from them; of `words` nothing does. An open end is null."""

    kind: TimeKind
    text: Text | None = None
    en: Text | None = None
    start: When | None = None
    end: When | None = None
    caption: Text | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.kind == "unstated") != (self.text is None):
            raise broken(
                "fields-disagree",
                vi="kind là unstated khi và chỉ khi không có text",
                en="kind is unstated exactly when there is no text",
            )
        sides = (self.start is not None, self.end is not None)
        if sides != _SIDES.get(self.kind, sides) or (self.kind in _WITHOUT and any(sides)):
            raise broken(
                "fields-disagree",
                vi="range và year có start và end; from chỉ có start; by chỉ có end; words và unstated không có cả hai",
                en="range and year have start and end; from a start only; by an end only; words and unstated neither",
            )
        if not in_order(self.start, self.end):
            raise broken("fields-disagree", vi="start không sau end", en="start is not after end")
        return self


class Column(Record):
    """Words of a column that says neither who nor when."""

    text: Text
    en: Text | None = None
    caption: Text | None = None


def agencies_of(part: Bodies | None) -> tuple[Key, ...]:
    """The bodies named; none where the text names nobody."""
    return part.agencies if part else ()


def in_order(start: str | None, end: str | None) -> bool:
    """Whether the start is not after the end, as far as both are told: quarter I of 2025 is not after 2025."""
    if start is None or end is None:
        return True
    first, last = (_in_months(when, at) for at, when in enumerate((start, end)))
    told = min(len(first), len(last))
    return first[:told] <= last[:told]


def _in_months(when: str, at: int) -> str:
    """A quarter as its first month, or (`at` 1) as its last; anything else as it is."""
    year, _, quarter = when.partition("-Q")
    return f"{year}-{int(quarter) * 3 - (0 if at else 2):02}" if quarter else when


def stands_beside(part: Bodies | Time | Column | None) -> bool:
    """Whether the words stand in the text beside the task's own words, as a cell or a line of their own."""
    if isinstance(part, Bodies):
        return part.heading is None and not part.within
    return part is not None
