"""Targets and duties: which fields go together, and which day is the last one."""

from __future__ import annotations

import pytest

from generator.model.promise import Duty, Target
from site_tests.yaml_words import decoded, said

TARGET = 'id: "1"\nmetric: {vi: x, en: x}\n'
DUTY = 'id: "1"\nkind: report\ntext: x\nrecurrence: yearly\n'
DISAGREE = ["1:1 fields-disagree"]


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        pytest.param("comparator: at_least\nvalue: 5", [], id="at least, a number"),
        pytest.param("comparator: exactly\nvalue: 33.3", [], id="exactly, a number"),
        pytest.param("comparator: qualitative", [], id="no number"),
        pytest.param("comparator: ranking", [], id="a ranking"),
        pytest.param("comparator: at_most", DISAGREE, id="at most, of no number"),
        pytest.param("comparator: qualitative\nvalue: 5", DISAGREE, id="a number that says nothing"),
        pytest.param("comparator: more_than\nvalue: 50", [], id="more than a number"),
        pytest.param("comparator: about", DISAGREE, id="about no number"),
        pytest.param("comparator: qualitative\nbaseline_words: còn ít", [], id="words of the start"),
        pytest.param("comparator: qualitative\nbaseline: 5", DISAGREE, id="a start without its words"),
        pytest.param("comparator: ranking\nvalue: 5", DISAGREE, id="a ranking is no number"),
    ],
)
def test_a_target_has_a_value_or_none(fields: str, codes: list[str]) -> None:
    assert said(decoded(Target, TARGET + fields)) == codes


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        pytest.param("", [], id="no day"),
        pytest.param('due: "--12-15"\ndue_text: trước ngày 15/12', [], id="a day and its words"),
        pytest.param('due: ["--06-01", "--11-15"]\ndue_text: 01/6 và 15/11', [], id="two days"),
        pytest.param('due: "---20"\ndue_text: ngày 20 hằng tháng', [], id="a day of every month"),
        pytest.param("due: []\ndue_text: ngày 20", DISAGREE, id="no day of a list"),
        pytest.param('due: "--12-15"', DISAGREE, id="a day without words"),
        pytest.param("due_text: trước ngày 15/12", DISAGREE, id="words without their day"),
    ],
)
def test_a_duty_has_a_day_with_its_words(fields: str, codes: list[str]) -> None:
    assert said(decoded(Duty, DUTY + fields)) == codes


@pytest.mark.parametrize(
    ("words", "is_latest"),
    [
        pytest.param("trước ngày 15/12", True, id="before a day"),
        pytest.param("Trước ngày 15/12", True, id="a capital"),
        pytest.param("ngày 15/12", False, id="on a day"),
        pytest.param(None, False, id="no day"),
    ],
)
def test_before_a_day_means_the_latest(words: str | None, is_latest: object) -> None:
    due = "--12-15" if words else ()
    duty = Duty(id="1", kind="report", text="x", recurrence="yearly", due=due, due_text=words)
    assert duty.is_latest is is_latest
