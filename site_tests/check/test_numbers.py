"""A translation has the numbers of the original."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(TASKS, "en: From 2026", "en: From 2027")],
        [At("digits-differ", TASKS, "en: ‸From 2027")],
        id="a number in a field",
    ),
    pytest.param(
        [
            Edit(
                PLAN,
                "en: Report to the Provincial People's Committee before 15 December annually\n",
                "en: Report before 5 December\n",
            )
        ],
        [At("digits-differ", PLAN, "en: ‸Report before 5")],
        id="a number in a duty",
    ),
    pytest.param(
        [Edit(PLAN, "en: Implement at least 5 models", "en: Implement at least 15 models")],
        [At("digits-differ", PLAN, "en: ‸Implement at least 15 models")],
        id="another number in the translation",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(PLAN, "of 7 October 2024)", "of 10/07/2024)")], id="a month as its number"),
    pytest.param(
        [Edit(PLAN, "en: Implement at least 5 models", "en: Implement at least 05 models")], id="a zero in front"
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
