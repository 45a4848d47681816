"""The page in the place of one that cannot be made: in both languages, and no words of the data are markup in it."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.serve.broken import broken_page

SAMPLE = Message(
    "sample",
    found=Bilingual(vi="thấy «{found}»", en="found “{found}”"),
    expected=Bilingual(vi="chữ khác", en="other words"),
    to_type=Bilingual(vi="gõ lại", en="type again"),
)


def _problem(found: str) -> Problem:
    return Place("data/x.yml", 7, 5).problem(SAMPLE, found=found)


def test_it_says_where_what_and_how_in_both_languages() -> None:
    page = broken_page([_problem("x")], "", "/serve/")
    for words in ("data/x.yml:7:5", "thấy «x»", "cần: chữ khác", "sửa: gõ lại", "found “x”", "expected: other words"):
        assert words in page
    assert "<pre>" not in page


def test_without_a_problem_it_has_the_words_of_the_error() -> None:
    page = broken_page([], "home.html:7: unknown tag", "/serve/")
    assert page.count("<pre>home.html:7: unknown tag</pre>") == 2
    assert "<li>" not in page


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "</pre><b>", "{title}", '"><i>'])
def test_words_are_no_markup(words: str) -> None:
    plain = broken_page([], "x", "/serve/").count("<")
    assert broken_page([], words, "/serve/").count("<") == plain
    assert broken_page([_problem(words)], "", "/serve/").count("<") == broken_page(
        [_problem("x")], "", "/serve/"
    ).count("<")
