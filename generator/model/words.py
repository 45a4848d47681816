"""Words of a text that say who and when, and typing mistakes in them."""

from typing import Literal, Self

from pydantic import model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import Flag, Key, When

TimeKind = Literal["range", "year", "from", "ongoing", "recurring", "event", "words", "unstated"]


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
    """When a task is to be done: the words, and what follows from them. An open end is null; of `words` nothing follows."""

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
        wanted = {"range": (True, True), "year": (True, True), "from": (True, False)}.get(self.kind, (False, False))
        if self.kind not in ("recurring", "event") and (self.start is not None, self.end is not None) != wanted:
            raise broken(
                "fields-disagree",
                vi="range và year có start và end; from chỉ có start; ongoing, words và unstated không có cả hai",
                en="range and year have start and end; from has a start only; ongoing, words and unstated have neither",
            )
        if self.start and self.end and self.start > self.end:
            raise broken("fields-disagree", vi="start không sau end", en="start is not after end")
        return self


def stands_beside(part: Bodies | Time | None) -> bool:
    """Whether the words stand in the text beside the task's own words, as a cell or a line of their own."""
    if isinstance(part, Bodies):
        return part.heading is None and not part.within
    return part is not None
