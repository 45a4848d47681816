"""A heading is not deeper than the headings above allow."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN

FAULTS = [
    pytest.param(
        [Edit(PLAN, "level: 2", "level: 7", "  - id: i-1\n")],
        [At("heading-level", PLAN, "level: ‸7", "  - id: i-1\n")],
        id="a slip of the finger",
    ),
    pytest.param(
        [Edit(PLAN, "level: 1", "level: 2", "  - id: i\n")],
        [At("heading-level", PLAN, "level: ‸2", "  - id: i\n")],
        id="the first heading is of level 1",
    ),
    pytest.param(
        [Edit(PLAN, "level: 1", "level: 0", "  - id: ii\n")],
        [At("heading-level", PLAN, "level: ‸0", "  - id: ii\n")],
        id="no level at all",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([Edit(PLAN, "level: 2", "level: 1", "  - id: i-1\n")], id="as deep as the one before"),
    ],
)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
