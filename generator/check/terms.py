"""A recurring term is translated one way, that of data/glossary.yml. A form that names a province stands for all."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from generator.catalog import Catalog
from generator.check.placeholders import stands_for_words
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
ANY = "ANY_PROVINCE"  # stands for a name until the rest of a form is escaped


def check(catalog: Catalog) -> Iterator[Problem]:
    provinces = frozenset(province.name.en for province in catalog.provinces)
    terms = [_Term(term, provinces) for term in catalog.glossary]
    for plan in catalog.plans:
        for entry in plan.everything:
            for _, vi, en, steps in all_words(entry):
                if en is None or stands_for_words(en):
                    continue
                plain = fold_space(vi).casefold()
                for term in terms:
                    if term.plain in plain and term.is_lost(vi, en):
                        forms = ", ".join(term.forms)
                        place = entry.place(*steps, "en")
                        yield place.problem(TERM, term=term.term.vi, en=term.term.en, forms=forms)


class _Term:
    def __init__(self, term: Term, provinces: AbstractSet[str]) -> None:
        self.term = term
        self.forms = (term.en, *term.forms)
        self.plain = fold_space(term.vi).casefold()  # looked for first: it is fast, and most terms are absent
        self._vi = _whole_words([term.vi])
        self._en = _whole_words(self.forms, provinces)

    def is_lost(self, vi: str, en: str) -> bool:
        return bool(self._vi.search(vi)) and not self._en.search(en)


def _whole_words(forms: Iterable[str], provinces: AbstractSet[str] = frozenset()) -> re.Pattern[str]:
    names = "|".join(map(_escaped, sorted(provinces, key=lambda name: (-len(name), name))))
    named = re.compile(rf"(?<!\w)(?:{names or '(?!)'})(?!\w)")
    parts = dict.fromkeys(_escaped(named.sub(ANY, form)).replace(ANY, f"(?:{names})") for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def _escaped(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))
