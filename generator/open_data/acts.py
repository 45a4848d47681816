"""Legal acts: whether they are in force, and which passages cite them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from generator.model.scalars import Key
from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.codes import ActStateKind
from generator.open_data.given import Given
from generator.open_data.keys import ActRef, Day, PassageRef, PlanRef, Words
from generator.open_data.parts import Ours


class State(Item):
    """Whether an act is in force."""

    kind: Annotated[ActStateKind, About("Loại", "Kind", "Còn hay đã thay thế.", "In force or replaced.")]
    by: Annotated[
        ActRef | None,
        About("Thay bằng", "Replaced by", "Văn bản thay thế, nếu có.", "The act that replaced it, if any."),
    ]
    on: Annotated[
        Day | None,
        About("Ngày", "On", "Ngày có hiệu lực hay bị thay thế.", "The day it came into force or was replaced."),
    ]
    note: fields.Note
    source: fields.SourceOrNone


class Citation(Item):
    """A passage that names the act."""

    plan: Annotated[PlanRef, About("Kế hoạch", "Plan", "Kế hoạch viện dẫn.", "The plan that cites it.")]
    passage: Annotated[PassageRef, About("Đoạn", "Passage", "Đoạn viện dẫn.", "The passage that cites it.")]
    words: Annotated[
        tuple[Words, ...],
        About(
            "Cách gọi", "Words", "Những chữ nêu văn bản, theo thứ tự.", "The words that name the act, in their order."
        ),
    ]


class Act(Item):
    """A legal act that a plan or this site names."""

    id: Annotated[Key, About("Mã", "Key", "Mã của văn bản.", "Key of the act.")]
    type: Annotated[Ours, About("Loại văn bản", "Type", "Như quyết định, nghị định.", "Such as decision, decree.")]
    sign: Annotated[
        Words | None,
        About("Số và ký hiệu", "Sign", "Như văn bản viết; null khi không có.", "As written; null where it has none."),
    ]
    issuer: Annotated[Ours, About("Cơ quan ban hành", "Issuer", "Ai ban hành văn bản.", "Who issued the act.")]
    date: Annotated[
        Day | None, About("Ngày", "Date", "Ngày ban hành; null khi chưa rõ.", "Day of issue; null while unknown.")
    ]
    subject: Annotated[Ours | None, About("Trích yếu", "Subject", "Văn bản về việc gì.", "What the act is about.")]
    written_as: Annotated[
        tuple[Words, ...],
        About("Cách gọi khác", "Written as", "Cách gọi khác trong các kế hoạch.", "Other ways in which plans name it."),
    ]
    state: Annotated[State, About("Hiệu lực", "State", "Còn hay đã thay thế.", "In force or replaced.")]
    source: fields.SourceOrNone
    implemented_by: Annotated[
        tuple[PlanRef, ...],
        About("Được thực hiện bởi", "Implemented by", "Kế hoạch thực hiện văn bản.", "Plans that carry the act out."),
    ]
    cited_by: Annotated[
        tuple[Citation, ...],
        About(
            "Được viện dẫn ở", "Cited by", "Theo thứ tự kế hoạch và văn bản.", "In the order of plans and documents."
        ),
    ]


def act_items(given: Given) -> Iterator[Act]:
    cited = _citations(given)
    for act in given.site.catalog.acts:
        yield Act.of(
            act,
            implemented_by=tuple(view.plan.id for view in given.site.plans if view.plan.implements == act.id),
            cited_by=tuple(cited.get(act.id, ())),
        )


def _citations(given: Given) -> Mapping[str, Sequence[Citation]]:
    """For each act the passages that name it."""
    found: dict[str, list[Citation]] = {}
    for view, entry in given.entries:
        named: dict[str, list[str]] = {}
        for citation in given.citations(entry):
            named.setdefault(citation.act, []).append(citation.words)
        for act, words in named.items():
            passage = entry.key
            found.setdefault(act, []).append(Citation(plan=view.plan.id, passage=passage, words=tuple(words)))
    return found
