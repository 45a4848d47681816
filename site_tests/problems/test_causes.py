"""Problems of one cause are told once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.bilingual import Bilingual
from generator.problems.causes import Cause, causes
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

ALL = Message("all", Bilingual.same("{a} {b}"), Bilingual.same("-"), Bilingual.same("-"))
BY_A = replace(ALL, code="by-a", cause=("a",))
BY_CODE = replace(ALL, code="by-code", cause=())


def _problem(message: Message, line: int, a: str, b: str) -> Problem:
    return Place("data/x.yml", line, 1).problem(message, a=a, b=b)


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        pytest.param(ALL, ["1: 3", "2:", "4:"], id="all details alike"),
        pytest.param(BY_A, ["1: 2 3", "4:"], id="the detail that is the cause"),
        pytest.param(BY_CODE, ["1: 2 3 4"], id="one remedy for all"),
    ],
)
def test_problems_of_one_cause_are_one(message: Message, wanted: list[str]) -> None:
    problems = [_problem(message, *of) for of in ((1, "x", "y"), (2, "x", "z"), (3, "x", "y"), (4, "w", "y"))]
    assert [_shown(cause) for cause in causes(problems)] == wanted


def test_problems_of_two_rules_are_two() -> None:
    assert len(causes([_problem(ALL, 1, "x", "y"), _problem(BY_A, 1, "x", "y")])) == 2


def test_nothing_has_no_cause() -> None:
    assert causes([]) == []


def _shown(cause: Cause) -> str:
    return " ".join([f"{cause.problem.place.line}:", *(str(place.line) for place in cause.others)])
