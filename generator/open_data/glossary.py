"""Terms that recur, and the one way in which each is translated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.open_data import fields
from generator.open_data.about import About, Item
from generator.open_data.given import Given
from generator.open_data.keys import Words


class Term(Item):
    """The Vietnamese term is the key: it is what the term is, so it cannot become another."""

    vi: Annotated[
        Words, About("Thuật ngữ", "Term", "Tiếng Việt; mỗi thuật ngữ một lần.", "In Vietnamese; each term once.")
    ]
    en: Annotated[Words, About("Cách dịch", "Translation", "Trong mọi bản dịch.", "In every translation.")]
    forms: Annotated[
        tuple[Words, ...],
        About("Dạng khác", "Other forms", "Dạng khác của `en` cũng được dùng.", "Other forms of `en` that are used."),
    ]
    note: fields.Note


def term_items(given: Given) -> Iterator[Term]:
    return (Term.of(term) for term in given.site.catalog.glossary)
