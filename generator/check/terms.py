"""A recurring term is translated one way, that of data/glossary.yml."""

import re
from collections.abc import Iterator, Sequence

from generator.catalog import Catalog
from generator.language.text import fold_space
from generator.locks.translatable import all_words
from generator.model.bilingual import Bilingual
from generator.model.tables import Term
from generator.problems.message import Message
from generator.problems.problem import Problem

TERM = Message(
    "term",
    found=Bilingual(vi="«{term}» không được dịch là «{en}»", en="“{term}” is not translated as “{en}”"),
    expected=Bilingual(vi="một trong: {forms}", en="one of: {forms}"),
    to_type=Bilingual(vi="dùng thuật ngữ của data/glossary.yml", en="use the term of data/glossary.yml"),
)
MESSAGES = (TERM,)


def check(catalog: Catalog) -> Iterator[Problem]:
    terms = [_Term(term) for term in catalog.glossary]
    for plan in catalog.plans:
        for entry in plan.everything:
            for _, vi, en, steps in all_words(entry):
                plain = fold_space(vi).casefold()
                for term in terms:
                    if en is not None and term.plain in plain and term.is_lost(vi, en):
                        forms = ", ".join(term.forms)
                        place = entry.place(*steps, "en")
                        yield place.problem(TERM, term=term.term.vi, en=term.term.en, forms=forms)


class _Term:
    def __init__(self, term: Term) -> None:
        self.term = term
        self.forms = (term.en, *term.forms)
        self.plain = fold_space(term.vi).casefold()  # looked for first: it is fast, and most terms are absent
        self._vi = _whole_words([term.vi])
        self._en = _whole_words(self.forms)

    def is_lost(self, vi: str, en: str) -> bool:
        return bool(self._vi.search(vi)) and not self._en.search(en)


def _whole_words(forms: Sequence[str]) -> re.Pattern[str]:
    parts = (r"\s+".join(map(re.escape, form.split())) for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
