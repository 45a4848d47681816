"""A term is translated one way, numbers are carried over exactly, and a translation is of the words that stand there now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator import urls
from generator.catalog import Catalog, PlanFile
from generator.model import Passage, Term
from generator.places import Steps, YamlFile
from generator.problems import Place, Problem
from generator.translated import Words, all_words
from generator.translations import Locks, damaged
from generator.words import MONTHS


class Pair(NamedTuple):
    """Official words with their translation, and the place of the record that has them."""

    words: Words
    file: YamlFile
    steps: Steps


def check(catalog: Catalog) -> Iterator[Problem]:
    lock = catalog.locks["translations.lock"]
    for number in damaged(lock):
        yield Place("data/translations.lock", number, 1).problem("damaged-lock")
    locks = Locks.of(lock)
    terms = [_Term(term) for term in catalog.glossary]
    for plan in catalog.plans:
        for pair in pairs(plan):
            place = pair.file.place(*pair.steps, "en")
            _, vi, en, _ = pair.words
            if en is None:
                yield place.problem("not-translated")
                continue
            if locks.stale(pair.words.key, vi):
                yield place.problem("translation-stale")
            plain = " ".join(vi.casefold().split())
            yield from (term.problem(place) for term in terms if term.plain in plain and term.is_lost(vi, en))
            yield from _digits(vi, en, place)


def pairs(plan: PlanFile) -> Iterator[Pair]:
    """Everything of a plan that is translated from official words."""
    for i, passage in enumerate(plan.plan.passages):
        if isinstance(passage, Passage):
            for words in all_words(passage, f"{plan.plan.id}#{passage.id}"):
                yield Pair(words, plan.plan_file, ("passages", i, *words.steps))
    for i, task in enumerate(plan.tasks):
        for words in all_words(task, f"{plan.plan.id}#{urls.task_anchor(task.id)}"):
            yield Pair(words, plan.tasks_file, (i, *words.steps))


class _Term:
    def __init__(self, term: Term) -> None:
        self.term = term
        self.forms = (term.en, *term.forms)
        self.plain = " ".join(term.vi.casefold().split())  # looked for first: it is fast, and most terms are absent
        self._vi = _whole_words([term.vi])
        self._en = _whole_words(self.forms)

    def is_lost(self, vi: str, en: str) -> bool:
        return bool(self._vi.search(vi)) and not self._en.search(en)

    def problem(self, place: Place) -> Problem:
        return place.problem("term", term=self.term.vi, en=self.term.en, forms=", ".join(self.forms))


def _whole_words(forms: Sequence[str]) -> re.Pattern[str]:
    parts = (r"\s+".join(map(re.escape, form.split())) for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


_MONTH = re.compile(rf"(?<=\d )\b(?:{'|'.join(MONTHS)})\b")


def _digits(vi: str, en: str, place: Place) -> Iterator[Problem]:
    found, expected = _numbers(en), _numbers(vi)
    if found != expected:
        yield place.problem("digits-differ", found=", ".join(found) or "–", expected=", ".join(expected) or "–")


def _numbers(text: str) -> list[str]:
    """The numbers of a text without leading zeros, sorted; an English month counts as its number."""
    text = _MONTH.sub(lambda month: str(MONTHS.index(month.group()) + 1), text)
    return sorted(number.lstrip("0") or "0" for number in re.findall(r"[0-9]+", text))
