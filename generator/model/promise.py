"""What a text promises to reach, and the reports, budgets and reviews that it asks for."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import DayOfYear, Key, Number, When, one_or_more
from generator.model.words import Bodies

Comparator = Literal["at_least", "more_than", "exactly", "about", "less_than", "at_most", "ranking", "qualitative"]
DutyKind = Literal["report", "budget", "review"]
Recurrence = Literal[
    "yearly", "half-yearly", "quarterly", "monthly", "once", "every-3-years", "every-5-years", "periodic", "when-needed",
    "unstated",
]  # fmt: skip


class Target(Record):
    """What a text promises to reach. `text` is part of the passage's words; without it, all of them are meant.

    `baseline` is the number at the start, `baseline_words` what the words say of the start; the number is one of theirs.
    """

    id: Key
    text: Text | None = None
    en: Text | None = None
    metric: Bilingual
    comparator: Comparator
    value: Number | None = None
    unit: Bilingual | None = None
    by: When | None = None
    by_words: Text | None = None
    baseline: Number | None = None
    baseline_words: Text | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.comparator in ("ranking", "qualitative")) != (self.value is None):
            raise broken(
                "fields-disagree",
                vi="ranking và qualitative không có value; các loại khác thì có",
                en="ranking and qualitative have no value; the others have one",
            )
        if self.baseline is not None and self.baseline_words is None:
            raise broken(
                "fields-disagree",
                vi="baseline đi cùng baseline_words: một số và những chữ nêu số ấy",
                en="baseline stands with baseline_words: a number and the words that give it",
            )
        return self


class Duty(Record):
    """A duty to report, to budget or to review. `text` is part of the passage's words."""

    id: Key
    kind: DutyKind
    text: Text
    en: Text | None = None
    sender: Bodies | None = Field(default=None, alias="from")
    receiver: Bodies | None = Field(default=None, alias="to")
    recurrence: Recurrence
    dues: Annotated[
        tuple[DayOfYear, ...], BeforeValidator(one_or_more, json_schema_input_type=DayOfYear | tuple[DayOfYear, ...])
    ] = Field(default=(), alias="due")
    due_text: Text | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if bool(self.dues) != (self.due_text is not None):
            raise broken(
                "fields-disagree",
                vi="due và due_text đi cùng nhau: một hay nhiều ngày và những chữ nêu ngày ấy",
                en="due and due_text stand together: one or more dates and the words that give them",
            )
        return self

    @property
    def due(self) -> str | None:
        """The first of its days."""
        return self.dues[0] if self.dues else None

    @property
    def is_latest(self) -> bool:
        """Whether the words give the last day ("trước ngày 15/11"), not the day itself ("ngày 15/12")."""
        return self.due_text is not None and "trước" in self.due_text.casefold()
