"""Words that say who and when: which fields a kind of time has, and which words stand beside the task's own."""

from __future__ import annotations

import pytest

from generator.model.words import Bodies, Time, stands_beside
from site_tests.yaml_words import decoded, said

DISAGREE = ["1:1 fields-disagree"]


@pytest.mark.parametrize(
    ("time", "codes"),
    [
        pytest.param("{kind: range, text: x, start: 2025, end: 2026}", [], id="a range"),
        pytest.param("{kind: range, text: x, start: 2025, end: 2025}", [], id="a range of one year"),
        pytest.param("{kind: range, text: x, end: 2026}", DISAGREE, id="a range without a start"),
        pytest.param("{kind: range, text: x, start: 2025}", DISAGREE, id="a range without an end"),
        pytest.param("{kind: range, text: x, start: 2027, end: 2026}", DISAGREE, id="an end before the start"),
        pytest.param("{kind: year, text: x, start: 2025-Q4, end: 2025-Q4}", [], id="a quarter"),
        pytest.param("{kind: year, text: x, start: 2025}", DISAGREE, id="a year without an end"),
        pytest.param("{kind: from, text: x, start: 2025}", [], id="an open end"),
        pytest.param("{kind: from, text: x, start: 2025, end: 2026}", DISAGREE, id="an open end that is closed"),
        pytest.param("{kind: from, text: x}", DISAGREE, id="no beginning"),
        pytest.param("{kind: ongoing, text: x}", [], id="ongoing"),
        pytest.param("{kind: ongoing, text: x, start: 2025}", [], id="ongoing may have a start"),
        pytest.param("{kind: by, text: x, end: 2025-12-31}", [], id="an end alone"),
        pytest.param("{kind: by, text: x, start: 2025, end: 2026}", DISAGREE, id="an end alone, and a start"),
        pytest.param("{kind: quarterly, text: x}", [], id="every quarter"),
        pytest.param("{kind: range, text: x, start: 2025-Q1, end: 2025-03-31}", [], id="a quarter until its last day"),
        pytest.param(
            "{kind: range, text: x, start: 2025-05, end: 2025-Q2}", [], id="a month until the end of a quarter"
        ),
        pytest.param("{kind: range, text: x, start: 2025-07, end: 2025-Q2}", DISAGREE, id="a month after the quarter"),
        pytest.param("{kind: range, text: x, start: 2025-03, end: 2025}", [], id="a month until the end of its year"),
        pytest.param("{kind: recurring, text: x}", [], id="recurring"),
        pytest.param("{kind: recurring, text: x, start: 2025}", [], id="recurring may have a start"),
        pytest.param("{kind: event, text: x, end: 2025}", [], id="an event may have an end"),
        pytest.param("{kind: words, text: x}", [], id="words alone"),
        pytest.param("{kind: words, text: x, start: 2025}", DISAGREE, id="words that give no period, and a start"),
        pytest.param("{kind: words}", DISAGREE, id="words without words"),
        pytest.param("{kind: unstated}", [], id="unstated"),
        pytest.param("{kind: unstated, text: x}", DISAGREE, id="unstated, in words"),
        pytest.param("{kind: unstated, start: 2025}", DISAGREE, id="unstated, and a start"),
        pytest.param("{kind: ongoing}", DISAGREE, id="no words"),
    ],
)
def test_the_fields_of_a_time(time: str, codes: list[str]) -> None:
    assert said(decoded(Time, time)) == codes


BODIES = Bodies(text="Sở Y tế", agencies=("so-yt",))


@pytest.mark.parametrize(
    ("part", "beside"),
    [
        pytest.param(BODIES, True, id="bodies in a column of their own"),
        pytest.param(BODIES.model_copy(update={"within": True}), False, id="bodies among the task's words"),
        pytest.param(BODIES.model_copy(update={"heading": "iii-1"}), False, id="bodies of the heading"),
        pytest.param(Time(kind="ongoing", text="Thường xuyên"), True, id="a time"),
        pytest.param(None, False, id="nothing"),
    ],
)
def test_which_words_stand_beside(part: Bodies | Time | None, beside: object) -> None:
    assert stands_beside(part) is beside
