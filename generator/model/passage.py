"""A passage of the official text: a paragraph, a bullet, a heading, or a task."""

from typing import Annotated, Literal, Self

from pydantic import Discriminator, Tag, model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.promise import Duty, Target
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import Key, TaskNumber, Whole
from generator.model.words import Bodies, Column, Reading, Time

PassageKind = Literal[
    "heading", "identity", "legal-basis", "purpose", "requirement", "objective", "target", "direction",
    "task", "funding", "duty", "organisation", "recipient", "signature", "note",
]  # fmt: skip
Modality = Literal["strive", "encourage", "prioritise", "if-any"]


class Passage(Record):
    """One paragraph, bullet, heading or line of the official text. `vi` is verbatim, `en` is our translation."""

    id: Key
    kind: PassageKind
    mark: Text | None = None
    label: Text | None = None
    bullet: Whole | None = None
    level: Whole | None = None
    vi: Text
    en: Text | None = None
    readings: tuple[Reading, ...] = ()
    targets: tuple[Target, ...] = ()
    duties: tuple[Duty, ...] = ()
    note: Bilingual | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.kind == "heading") != (self.level is not None):
            raise broken(
                "fields-disagree",
                vi="heading có level (1, 2 hoặc 3), ngoài ra không đoạn nào có",
                en="a heading has a level (1, 2 or 3) and nothing else has",
            )
        if self.kind == "task":
            raise broken(
                "fields-disagree",
                vi='nhiệm vụ được viết ở tasks.yml; ở đây ghi `- task: "01"`',
                en='a task is written in tasks.yml; put `- task: "01"` here',
            )
        return self


class TaskPlace(Record):
    """Where a task of tasks.yml stands among the passages."""

    task: TaskNumber


def _branch(value: object) -> str:
    """The name of the record that an entry of `passages` is to become."""
    has_task = "task" in value if isinstance(value, dict) else isinstance(value, TaskPlace)
    return TaskPlace.__name__ if has_task else Passage.__name__


AnyPassage = Annotated[
    Annotated[Passage, Tag(Passage.__name__)] | Annotated[TaskPlace, Tag(TaskPlace.__name__)],
    Discriminator(_branch),
]


class Task(Record):
    """A passage that gives work to somebody. `implementers` are those who carry it out, of whom none is said to lead."""

    id: TaskNumber
    label: Text
    bullet: Whole | None = None
    mark: Text | None = None
    title: Bilingual
    vi: Text
    en: Text | None = None
    lead: Bodies | None = None
    implementers: Bodies | None = None
    partners: Bodies | None = None
    time: Time
    result: Column | None = None
    funding: Column | None = None
    direction: Key
    sectors: tuple[Key, ...]
    modality: Modality | None = None
    modality_text: Text | None = None
    readings: tuple[Reading, ...] = ()
    targets: tuple[Target, ...] = ()
    duties: tuple[Duty, ...] = ()
    note: Bilingual | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.modality is None) != (self.modality_text is None):
            raise broken(
                "fields-disagree",
                vi="modality và modality_text đi cùng nhau: một loại và những chữ nêu loại ấy",
                en="modality and modality_text stand together: a kind and the words that give it",
            )
        return self
