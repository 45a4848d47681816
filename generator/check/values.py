"""A number, year, day or modality follows from the words that it rests on."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.catalog import Catalog
from generator.document import Entry
from generator.model.bilingual import Bilingual
from generator.model.passage import Modality, Task
from generator.model.promise import Comparator, Duty, Target
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.recognise.times import read_days_of_year

VALUE_NOT_FROM_WORDS = Message(
    "value-not-from-words",
    found=Bilingual(
        vi="«{found}» không suy ra được từ chữ «{words}»", en="“{found}” does not follow from the words “{words}”"
    ),
    expected=Bilingual(vi="giá trị có trong chữ của văn bản", en="a value that the words give"),
    to_type=Bilingual(vi="sửa giá trị, hoặc chữ làm căn cứ", en="correct the value, or the words that it rests on"),
)
MESSAGES = (VALUE_NOT_FROM_WORDS,)


MODALITIES: dict[Modality, str] = {
    "strive": "phấn đấu",
    "encourage": "khuyến khích",
    "prioritise": "ưu tiên",
    "if-any": "nếu có",
}


COMPARATORS: dict[Comparator, str] = {
    "more_than": r"\b(?:trên|hơn|vượt)\b|>",
    "less_than": r"\b(?:dưới|thấp hơn|ít hơn)\b|<",
    "about": r"\b(?:khoảng|xấp xỉ|gần)\b|~",
}


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        for entry in plan.everything:
            for j, target in enumerate(entry.record.targets):
                yield from _target(entry, target, j)
            for j, duty in enumerate(entry.record.duties):
                yield from _duty(entry, duty, j)
            if entry.task:
                yield from _modality(entry, entry.task)


def _target(entry: Entry, target: Target, j: int) -> Iterator[Problem]:
    text = target.text or entry.record.vi
    if target.value is not None and target.value not in _numbers(text):
        yield entry.place("targets", j, "value").problem(VALUE_NOT_FROM_WORDS, found=target.value, words=text)
    if (said := COMPARATORS.get(target.comparator)) and not re.search(said, text, re.IGNORECASE):
        place = entry.place("targets", j, "comparator")
        yield place.problem(VALUE_NOT_FROM_WORDS, found=target.comparator, words=text)
    if target.baseline is not None and target.baseline not in _numbers(target.baseline_words or ""):
        place = entry.place("targets", j, "baseline")
        yield place.problem(VALUE_NOT_FROM_WORDS, found=target.baseline, words=target.baseline_words)
    given = target.by_words or text
    if target.by is not None and target.by not in given:
        yield entry.place("targets", j, "by").problem(VALUE_NOT_FROM_WORDS, found=target.by, words=given)


def _duty(entry: Entry, duty: Duty, j: int) -> Iterator[Problem]:
    if duty.due_text is not None and read_days_of_year(duty.due_text) != duty.dues:
        found = ", ".join(duty.dues)
        yield entry.place("duties", j, "due").problem(VALUE_NOT_FROM_WORDS, found=found, words=duty.due_text)


def _modality(entry: Entry, task: Task) -> Iterator[Problem]:
    if task.modality and task.modality_text and MODALITIES[task.modality] not in task.modality_text.casefold():
        yield entry.place("modality").problem(VALUE_NOT_FROM_WORDS, found=task.modality, words=task.modality_text)


def _numbers(text: str) -> list[Decimal]:
    """The numbers of the words, as Vietnamese writes them: 1.234,5."""
    found = re.findall(r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?", text)
    return [Decimal(number.replace(".", "").replace(",", ".")) for number in found]
