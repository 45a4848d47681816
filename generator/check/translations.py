"""A term is translated one way, numbers are carried over exactly, and a translation is of the words that stand there now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.catalog import Catalog, PlanFile
from generator.model import Passage, Task, Term
from generator.places import Steps, YamlFile
from generator.problems import Place, Problem
from generator.translations import Locks, damaged
from generator.words import MONTHS


class Pair(NamedTuple):
    """Official words, their translation, the key that the lock has for them, and their place."""

    key: str
    vi: str
    en: str | None
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
            if pair.en is None:
                yield place.problem("not-translated")
                continue
            if locks.stale(pair.key, pair.vi):
                yield place.problem("translation-stale")
            plain = " ".join(pair.vi.casefold().split())
            yield from (problem for term in terms if term.plain in plain for problem in term.problems(pair))
            yield from _digits(pair)


def pairs(plan: PlanFile) -> Iterator[Pair]:
    """Everything of a plan that is translated from official words."""
    for i, passage in enumerate(plan.plan.passages):
        if isinstance(passage, Passage):
            steps: Steps = ("passages", i)
            key = f"{plan.plan.id}#{passage.id}"
            yield Pair(key, passage.vi, passage.en, plan.plan_file, steps)
            yield from _parts(passage, key, plan.plan_file, steps)
    for i, task in enumerate(plan.tasks):
        key = f"{plan.plan.id}#task-{task.id}"
        yield Pair(key, task.vi, task.en, plan.tasks_file, (i,))
        for name in ("lead", "partners", "time"):
            part = getattr(task, name)
            if part is not None and part.text is not None:
                yield Pair(f"{key}.{name}", part.text, part.en, plan.tasks_file, (i, name))
        yield from _parts(task, key, plan.tasks_file, (i,))


def _parts(record: Task | Passage, key: str, file: YamlFile, steps: Steps) -> Iterator[Pair]:
    for j, target in enumerate(record.targets):
        if target.text is not None:
            yield Pair(f"{key}.target-{target.id}", target.text, target.en, file, (*steps, "targets", j))
    for j, duty in enumerate(record.duties):
        yield Pair(f"{key}.duty-{duty.id}", duty.text, duty.en, file, (*steps, "duties", j))


class _Term:
    def __init__(self, term: Term) -> None:
        self.term = term
        self.forms = (term.en, *term.forms)
        self.plain = " ".join(term.vi.casefold().split())  # looked for first: it is fast, and most terms are absent
        self._vi = _whole_words([term.vi])
        self._en = _whole_words(self.forms)

    def problems(self, pair: Pair) -> Iterator[Problem]:
        if pair.en is not None and self._vi.search(pair.vi) and not self._en.search(pair.en):
            yield pair.file.place(*pair.steps, "en").problem(
                "term", term=self.term.vi, en=self.term.en, forms=", ".join(self.forms)
            )


def _whole_words(forms: Sequence[str]) -> re.Pattern[str]:
    parts = (r"\s+".join(map(re.escape, form.split())) for form in forms)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


_MONTH = re.compile(rf"(?<=\d )\b(?:{'|'.join(MONTHS)})\b")


def _digits(pair: Pair) -> Iterator[Problem]:
    found, expected = _numbers(pair.en or ""), _numbers(pair.vi)
    if found != expected:
        yield pair.file.place(*pair.steps, "en").problem(
            "digits-differ", found=", ".join(found) or "–", expected=", ".join(expected) or "–"
        )


def _numbers(text: str) -> list[str]:
    """The numbers of a text without leading zeros, sorted; an English month counts as its number."""
    text = _MONTH.sub(lambda month: str(MONTHS.index(month.group()) + 1), text)
    return sorted(number.lstrip("0") or "0" for number in re.findall(r"[0-9]+", text))
