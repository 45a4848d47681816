"""Parts that items of several tables have."""

from __future__ import annotations

from typing import Annotated

from generator.model import words
from generator.model.scalars import Key
from generator.open_data.about import About, Item
from generator.open_data.codes import Sure, TranslationStatus
from generator.open_data.keys import Address, AgencyRef, PlanRef, Verbatim, Words


class Ours(Item):
    """Words of ours in both languages."""

    vi: Annotated[Words, About("Tiếng Việt", "Vietnamese", "Lời bằng tiếng Việt.", "The words in Vietnamese.")]
    en: Annotated[Words, About("Tiếng Anh", "English", "Lời bằng tiếng Anh.", "The words in English.")]


class Official(Item):
    """Official words and their translation."""

    vi: Annotated[
        Verbatim,
        About("Nguyên văn", "Official words", "Đúng từng chữ của văn bản.", "Verbatim, as the document has them."),
    ]
    en: Annotated[
        Verbatim | None,
        About(
            "Bản dịch",
            "Translation",
            "Bản dịch tiếng Anh không chính thức; null khi chưa dịch.",
            "Unofficial English translation; null while there is none.",
        ),
    ]


class Url(Item):
    """Where the site shows the item."""

    vi: Annotated[Address, About("Trang tiếng Việt", "Vietnamese page", "Địa chỉ đầy đủ.", "Absolute address.")]
    en: Annotated[Address, About("Trang tiếng Anh", "English page", "Địa chỉ đầy đủ.", "Absolute address.")]


class Source(Item):
    """Where a fact comes from that no plan states."""

    sure: Annotated[Sure, About("Độ chắc chắn", "Certainty", "Chắc chắn đến đâu.", "How sure it is.")]
    note: Annotated[Ours, About("Nguồn", "Source", "Nguồn là gì.", "What the source is.")]
    url: Annotated[
        Address | None,
        About("Địa chỉ", "Address", "Địa chỉ của nguồn; null khi không có.", "Where it is; null if nowhere."),
    ]


class Standing(Item):
    """Where in a plan's text something stands."""

    plan: Annotated[PlanRef, About("Kế hoạch", "Plan", "Kế hoạch có lời này.", "The plan that has the words.")]
    anchor: Annotated[
        Key,
        About(
            "Neo",
            "Anchor",
            "Neo của đoạn trên trang kế hoạch: `passages.id` là `<plan>#<anchor>`.",
            "Anchor of the passage on the plan’s page: `passages.id` is `<plan>#<anchor>`.",
        ),
    ]


class Translation(Item):
    """How far the English of official words can be trusted to be of these words."""

    status: Annotated[
        TranslationStatus,
        About(
            "Tình trạng bản dịch",
            "State of the translation",
            "Tình trạng kém nhất trong các lời của mục, kể cả ai và khi nào.",
            "The worst among the words of the item, those that say who and when included.",
        ),
    ]


class Bodies(Item):
    """Words that name bodies, and the bodies."""

    text: Annotated[Verbatim, About("Nguyên văn", "Official words", "Những chữ nêu tên.", "The words that name them.")]
    text_en: Annotated[
        Verbatim | None, About("Bản dịch", "Translation", "Bản dịch của những chữ ấy.", "Translation of those words.")
    ]
    agencies: Annotated[
        tuple[AgencyRef, ...],
        About("Các cơ quan", "Bodies", "Theo thứ tự của chữ.", "In the order of the words."),
    ]
    anchor: Annotated[
        Key,
        About(
            "Neo",
            "Anchor",
            "Neo của đoạn có những chữ ấy; có thể là một tiêu đề đứng trên.",
            "Anchor of the passage that has the words; it may be a heading above.",
        ),
    ]


class Reading(Item):
    """A typing mistake of the official text, kept there, and how we read it."""

    words: Annotated[Verbatim, About("Chữ trong văn bản", "Words", "Đúng như văn bản viết.", "As the text has them.")]
    reading: Annotated[Verbatim, About("Cách đọc", "Reading", "Chúng tôi đọc là gì.", "How we read them.")]
    note: Annotated[Ours, About("Lý do", "Reason", "Vì sao đọc như thế.", "Why we read them so.")]


def bodies(named: words.Bodies, anchor: str) -> Bodies:
    """`anchor` is the passage that the words belong to; they may stand in a heading above it."""
    return Bodies(text=named.text, text_en=named.en, agencies=named.agencies, anchor=named.heading or anchor)
