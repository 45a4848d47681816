"""Every code is explained, and its example really breaks the rule where the right lines keep it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.explain.codes import by_code, explanations
from generator.model.bilingual import LANGS
from site_tests.faults import Edit, planted, problems_of
from site_tests.sample import FILES

EXAMPLES = [
    pytest.param(code, explanation.example, id=code)
    for code, explanation in explanations().items()
    if explanation.example
]
# What no lines of one file can show: whole files, locks, and pages of both languages. Their faults are in FAULTS.
IN_WORDS = {
    "address-dropped", "address-lost", "address-new", "address-there", "byte-order-mark", "cannot-read",
    "changed-lock", "damaged-lock", "empty-file", "empty-plan", "lost-lock", "no-base", "not-utf8", "one-language",
    "other-province", "prose-missing", "redirect-alone", "source-changed", "source-new", "strange-file", "symlink",
    "too-large", "translation-stale", "unexpected-file", "unseen-character",
}  # fmt: skip


def test_every_code_is_explained_in_the_order_of_the_rules() -> None:
    assert list(explanations()) == list(by_code())


def test_a_code_has_an_example_or_a_case_in_words() -> None:
    assert {code for code, found in explanations().items() if found.case} == IN_WORDS
    assert {code for code, found in explanations().items() if not found.example} == IN_WORDS


@pytest.mark.parametrize(("code", "example"), EXAMPLES)
def test_an_example_breaks_its_rule(tmp_path: Path, code: str, example: object) -> None:
    shown = explanations()[code].example
    assert shown is example
    assert shown
    assert FILES[shown.file].count(shown.right) == 1, "the right lines are those of the sample, which has no problem"
    root = planted(tmp_path, [Edit(shown.file, shown.right, shown.wrong)])
    assert code in {problem.code for problem in problems_of(root)}


@pytest.mark.parametrize("lang", LANGS)
def test_no_two_rules_have_one_reason(lang: str) -> None:
    reasons = [found.why.here("vi" if lang == "vi" else "en") for found in explanations().values()]
    assert len(set(reasons)) == len(reasons)
