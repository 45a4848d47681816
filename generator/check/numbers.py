"""A translation has the numbers of the official words, and no others."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.check.placeholders import stands_for_words
from generator.language.formats import MONTHS
from generator.locks.translatable import all_words
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

DIGITS_DIFFER = Message(
    "digits-differ",
    found=Bilingual(
        vi="bản dịch có các số {found}, nguyên văn có {expected}",
        en="the translation has the numbers {found}, the original {expected}",
    ),
    expected=Bilingual(vi="cùng các số", en="the same numbers"),
    to_type=Bilingual(vi="sửa số trong bản dịch", en="correct the number in the translation"),
)
MESSAGES = (DIGITS_DIFFER,)


_MONTH = re.compile(rf"(?<=\d )\b(?:{'|'.join(MONTHS)})\b")


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        for entry in plan.everything:
            for _, vi, en, steps in all_words(entry):
                found, expected = _numbers(en or vi), _numbers(vi)
                if found != expected and not stands_for_words(en or vi):
                    yield entry.place(*steps, "en").problem(
                        DIGITS_DIFFER, found=", ".join(found) or "–", expected=", ".join(expected) or "–"
                    )


def _numbers(text: str) -> list[str]:
    """The numbers of a text without leading zeros, sorted; an English month counts as its number."""
    text = _MONTH.sub(lambda month: str(MONTHS.index(month.group()) + 1), text)
    return sorted(number.lstrip("0") or "0" for number in re.findall(r"[0-9]+", text))
