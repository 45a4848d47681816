"""A report in a terminal and in a summary: what it says, and that words of the data are only words."""

from __future__ import annotations

import re

import pytest
from markdown import markdown

from generator.changes.changes import Change, Field
from generator.changes.printing import as_markdown, as_terminal
from generator.changes.report import Report
from generator.check.times import TIME_NOT_FROM_WORDS
from generator.problems.problem import Place
from site_tests.payloads.printed import problem_of

PLACE = Place("data/plans/x/tasks.yml", 7, 5)
PROBLEM = problem_of(TIME_NOT_FROM_WORDS, "2024")


def _report(*changes: Change, **more: tuple[object, ...]) -> Report:
    empty = {"opened": (), "closed": (), "new_problems": (), "old_problems": ()}
    return Report("main", changes, **{**empty, **more})  # type: ignore[arg-type]


def _change(old: str | None, new: str | None) -> Change:
    return Change("changed", "x#ii-3", (Field("vi", old, new),), *PLACE[:2], ("II. NHIỆM VỤ",))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param("Sở Y tế chủ trì", "Sở Nội vụ chủ trì", "vi: Sở [-Y tế-] {+Nội vụ+} chủ trì", id="words"),
        pytest.param(None, "mới", "vi: {+mới+}", id="a field that is new"),
        pytest.param("cũ", None, "vi: [-cũ-]", id="a field that is gone"),
    ],
)
def test_a_terminal_shows_what_went_and_what_came(old: str | None, new: str | None, told: str) -> None:
    lines = as_terminal(_report(_change(old, new)), "en").splitlines()
    assert lines[3:6] == ["data/plans/x/tasks.yml:7 changed: x#ii-3", "  > II. NHIỆM VỤ", f"  {told}"]


def test_the_summary_has_both_languages_and_everything() -> None:
    report = _report(
        _change("a", "b"), opened=("x/1/",), closed=("x/2/",), new_problems=(PROBLEM,), old_problems=(PROBLEM,)
    )
    told = as_markdown(report)
    for words in ("` a ` → ` b `", "x/1/", "x/2/", "Địa chỉ mới: 1 · New addresses: 1", "II. NHIỆM VỤ", "before: 1"):
        assert words in told
    assert told.count(TIME_NOT_FROM_WORDS.code) == 2


def test_much_is_counted() -> None:
    addresses = tuple(f"x/{number}/" for number in range(50))
    assert "… + 30" in as_markdown(_report(opened=addresses))
    assert "… + 30" in as_terminal(_report(opened=addresses), "vi")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("<img src=x onerror=alert(1)>", id="markup"),
        pytest.param("` <b>out</b> `", id="the end of a code span"),
        pytest.param("``` \n# head\n- item\n```", id="blocks"),
        pytest.param("[x](https://evil.example)", id="a link"),
        pytest.param("@everyone #1", id="a mention"),
        pytest.param("x\n::error::y", id="a log command"),
    ],
)
def test_words_are_only_words(words: str) -> None:
    told = as_markdown(_report(_change(words, f"{words}2"), opened=(words,)))
    html = re.sub(r"<code>.*?</code>", "", markdown(told), flags=re.S)
    assert not re.search(r"<(img|b|a)[ >]|<h1>head|@everyone|::error::y", html)
    for line in as_terminal(_report(_change(words, "y"), opened=(words,)), "vi").splitlines():
        assert not line.startswith("::")
        assert "\x1b" not in line


def test_nothing_is_said_when_nothing_changed() -> None:
    assert "The data have not changed." in as_terminal(_report(), "en")
    assert "Dữ liệu không đổi. · The data have not changed." in as_markdown(_report())
