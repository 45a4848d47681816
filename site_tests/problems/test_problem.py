"""A problem is a value: sorted by its place, the same whatever says it, one line whatever its details are."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place

SLIP = Message(
    "slip",
    found=Bilingual(vi="«{found}» sai", en="“{found}” is wrong"),
    expected=Bilingual.same("{expected}"),
    to_type=Bilingual.same("{expected}"),
)
NOTICE = Message("notice", SLIP.found, SLIP.expected, SLIP.to_type, severity="notice")


def test_it_says_its_details_in_both_languages() -> None:
    problem = Place("data/x.yml", 2, 5).problem(SLIP, found="a", expected=7)
    assert (problem.found("vi"), problem.found("en")) == ("«a» sai", "“a” is wrong")
    assert problem.expected("vi") == problem.to_type("en") == "7"


def test_it_is_sorted_by_file_line_and_column() -> None:
    places = [
        Place("data/a.yml", 10, 1),
        Place("data/a.yml", 9, 7),
        Place("data/a.yml", 9, 11),
        Place("data/b.yml", 1, 1),
    ]
    problems = [place.problem(SLIP, found="x", expected="y") for place in places]
    assert [problem.place for problem in sorted(problems)] == [places[1], places[2], places[0], places[3]]


def test_the_same_said_twice_is_one() -> None:
    place = Place("data/x.yml", 1, 1)
    one, same = place.problem(SLIP, found="a", expected="b"), place.problem(SLIP, expected="b", found="a")
    other = place.problem(SLIP, found="c", expected="b")
    assert len({one, same, other}) == 2


@pytest.mark.parametrize(("message", "severity"), [(SLIP, "error"), (NOTICE, "notice")], ids=["error", "notice"])
def test_how_grave_it_is(message: Message, severity: str) -> None:
    assert Place("data/x.yml", 1, 1).problem(message, found="a", expected="b").severity == severity


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("a\nb", id="a line end"),
        pytest.param("a\r\n  b", id="a line end of Windows"),
        pytest.param("a\u2028b", id="a line end that editors do not count"),
        pytest.param("a b", id="nothing to fold"),
    ],
)
def test_its_words_are_one_line(words: str) -> None:
    problem = Place("data/x.yml", 1, 1).problem(SLIP, found=words, expected="y")
    assert problem.found("en") == "“a b” is wrong"


def test_braces_of_a_detail_stay_as_they_are() -> None:
    problem = Place("data/x.yml", 1, 1).problem(SLIP, found="{expected}", expected="y")
    assert problem.found("en") == "“{expected}” is wrong"
