"""Problems can be printed in every form without harm, whatever words they have."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.check.translations import NOT_TRANSLATED
from generator.model.bilingual import LANGS
from generator.problems.printing import as_github, as_json, as_summary, as_text
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
    assert as_github(_problem(HOSTILE), "en") == (
        "::error file=data/100%25%0D%0A%3A%3Aerror file=a%2Cline=1%3A%3Ab%3Ac%2Cd.yml,line=3,col=5,title=unknown-field"
        "::there is no field called “100%25 ::error file=a,line=1::b:c,d”"
        "%0Aexpected: one of: 100%25 ::error file=a,line=1::b:c,d"
        "%0Ato mend: 100%25 ::error file=a,line=1::b:c,d"
    )


def test_a_notice_is_no_error() -> None:
    problem = Place("data/plans/mau-2024/tasks.yml", 1, 3).problem(NOT_TRANSLATED)
    assert as_github(problem, "vi").startswith("::notice file=")


@given(NASTY)
def test_an_annotation_is_one_line_that_gives_the_words_back(words: str) -> None:
    line = as_github(_problem(words), "en")
    assert not re.search(r"[\r\n]", line)
    match = re.fullmatch(r"::error file=([^:,]*),line=3,col=5,title=unknown-field::(.*)", line, re.DOTALL)
    assert match
    assert _unescaped(match[1].replace("%3A", ":").replace("%2C", ",")) == f"data/{words}.yml"
    folded = " ".join(words.split())
    assert _unescaped(match[2]).split("\n") == [
        " ".join(f"there is no field called “{words}”".split()),
        f"expected: one of: {folded}".rstrip(),
        f"to mend: {folded}",
    ]


def _unescaped(text: str) -> str:
    return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


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


@given(st.lists(NASTY, max_size=3))
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
