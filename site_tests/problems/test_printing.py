"""Problems can be printed in every form without harm, whatever words they have."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.check.translations import NOT_TRANSLATED
from generator.model.bilingual import LANGS
from generator.problems.message import Message
from generator.problems.printing import as_annotations, as_github, as_json, as_summary, as_text, as_texts
from generator.problems.problem import Place, Problem
from generator.read.decode import UNKNOWN_FIELD

HOSTILE = "100%\r\n::error file=a,line=1::b:c,d"
# What nobody sees is shown as its number: site_tests/payloads.
SEEN = st.characters(
    exclude_categories=("Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Zl", "Zp"),
    exclude_characters="\xa0\u115f\u1160\u2800\u3164\uffa0",
)
NASTY = st.text(alphabet=st.sampled_from("%:,\r\n`*_#<>&|[]() a\u1ebf") | SEEN, max_size=40)


def _problem(words: str) -> Problem:
    return Place(f"data/{words}.yml", 3, 5).problem(UNKNOWN_FIELD, field=words, allowed=words, closest=words)


def test_words_cannot_end_an_annotation_or_start_a_command() -> None:
    assert as_github(_problem(HOSTILE)) == (
        "::error file=data/100%25%0D%0A%3A%3Aerror file=a%2Cline=1%3A%3Ab%3Ac%2Cd.yml,line=3,col=5,title=unknown-field"
        "::không có trường tên «100%25 ::error file=a,line=1::b:c,d»"
        "%0Acần: một trong: 100%25 ::error file=a,line=1::b:c,d"
        "%0Asửa: 100%25 ::error file=a,line=1::b:c,d"
        "%0A%0Athere is no field called “100%25 ::error file=a,line=1::b:c,d”"
        "%0Aexpected: one of: 100%25 ::error file=a,line=1::b:c,d"
        "%0Ato mend: 100%25 ::error file=a,line=1::b:c,d"
    )


def test_a_notice_is_no_error() -> None:
    problem = Place("data/plans/mau-2024/tasks.yml", 1, 3).problem(NOT_TRANSLATED)
    assert as_github(problem).startswith("::notice file=")


@given(NASTY)
def test_an_annotation_is_one_line_that_gives_the_words_back(words: str) -> None:
    line = as_github(_problem(words))
    assert not re.search(r"[\r\n]", line)
    match = re.fullmatch(r"::error file=([^:,]*),line=3,col=5,title=unknown-field::(.*)", line, re.DOTALL)
    assert match
    assert _unescaped(match[1].replace("%3A", ":").replace("%2C", ",")) == f"data/{words}.yml"
    folded = " ".join(words.split())
    assert _unescaped(match[2]).split("\n") == [
        " ".join(f"không có trường tên «{words}»".split()),
        f"cần: một trong: {folded}".rstrip(),
        f"sửa: {folded}",
        "",
        " ".join(f"there is no field called “{words}”".split()),
        f"expected: one of: {folded}".rstrip(),
        f"to mend: {folded}",
    ]


def _unescaped(text: str) -> str:
    return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def _problems(count: int, message: Message = UNKNOWN_FIELD) -> list[Problem]:
    return [Place("data/sectors.yml", n, 1).problem(message, field=n, allowed="", closest="") for n in range(count)]


@pytest.mark.parametrize(
    ("errors", "notices", "shown", "more"),
    [
        pytest.param(0, 0, 0, [], id="nothing"),
        pytest.param(10, 0, 10, [], id="as many as GitHub shows"),
        pytest.param(11, 0, 10, ["error: 2"], id="one more: the last is told with it"),
        pytest.param(40, 3, 13, ["error: 31"], id="errors have not the room of notices"),
        pytest.param(1, 12, 11, ["notice: 3"], id="many notices"),
    ],
)
def test_the_last_annotation_says_how_many_more(errors: int, notices: int, shown: int, more: list[str]) -> None:
    notice = replace(UNKNOWN_FIELD, code="a-notice", severity="notice")
    lines = list(as_annotations([*_problems(errors), *_problems(notices, notice)]))
    assert len(lines) == shown
    found = [re.fullmatch(r"::(error|notice) .*::Còn ([0-9]+) điều nữa.*%0A%0A\2 more, .*", line) for line in lines]
    assert [f"{match[1]}: {match[2]}" for match in found if match] == more


def test_what_is_mended_at_one_place_is_one_annotation_with_the_other_places() -> None:
    same = [Place("data/x.yml", n, 7).problem(UNKNOWN_FIELD, field="a", allowed="b", closest="b") for n in range(1, 7)]
    (line,) = as_annotations(same)
    assert line.startswith("::error file=data/x.yml,line=1,col=7,")
    assert "còn ở 5 chỗ nữa: data/x.yml:2, data/x.yml:3, data/x.yml:4, …" in line
    assert "also at 5 more places: data/x.yml:2, data/x.yml:3, data/x.yml:4, …" in line
    (text,) = as_texts(same, "en")
    assert text.endswith("\n    also at 5 more places: data/x.yml:2, data/x.yml:3, data/x.yml:4, …")
    assert as_summary(same).count("data/x.yml:") == 6
    assert len(json.loads(as_json(same))) == 6


@given(NASTY)
def test_a_text_has_three_lines_and_none_starts_a_command(words: str) -> None:
    text = as_text(
        Place("data/sectors.yml", 3, 5).problem(UNKNOWN_FIELD, field=words, allowed=words, closest=words), "en"
    )
    first, *more = text.split("\n")
    assert "\r" not in text
    assert first.startswith("data/sectors.yml:3:5 unknown-field: there is no field called “")
    assert [line.split(":")[0] for line in more] == ["    expected", "    to mend"]


@given(NASTY)
def test_json_gives_the_words_back(words: str) -> None:
    (problem,) = json.loads(as_json([_problem(words)]))
    assert problem["file"] == f"data/{words}.yml"
    assert (problem["line"], problem["column"], problem["severity"]) == (3, 5, "error")
    assert problem["details"] == {"field": words, "allowed": words, "closest": words}
    assert problem["found"] == {lang: _problem(words).found(lang) for lang in LANGS}


@given(st.lists(NASTY, max_size=3, unique=True))
def test_a_summary_shows_words_as_words(words: list[str]) -> None:
    problems = [_problem(word) for word in words]
    tokens = MarkdownIt("commonmark").parse(as_summary(problems))
    inline = [part for token in tokens for part in token.children or ()]
    assert {token.type for token in inline} <= {"text", "code_inline"}
    shown = [token.content for token in inline if token.type == "code_inline"]
    wanted = []
    for problem in problems:
        wanted += [f"{problem.place.file}:3:5", problem.code]
        for lang in LANGS:
            wanted += [problem.found(lang), problem.expected(lang), problem.to_type(lang)]
    assert [" ".join(text.split()) for text in shown] == [" ".join(text.split()) for text in wanted]


def test_a_summary_without_problems_says_so() -> None:
    assert "No problems" in as_summary([])
