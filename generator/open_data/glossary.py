"""Terms that recur, and the one way in which each is translated."""

from collections.abc import Iterator

from generator.model.bilingual import Text
from generator.open_data.given import Given
from generator.open_data.parts import Item, Ours


class Term(Item):
    """The Vietnamese term is the key: it is what the term is, so it cannot become another."""

    vi: Text
    en: Text
    forms: tuple[Text, ...]
    note: Ours | None


def term_items(given: Given) -> Iterator[Term]:
    return (Term.of(term) for term in given.site.catalog.glossary)
