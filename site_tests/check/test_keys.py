"""A key that no table has is told where it is written; of a table that is not whole nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.data_files import ACTS, AGENCIES, DIRECTIONS, KON_TUM_TASKS, PROVINCES, REGISTER, SECTORS, task
from site_tests.faults import At, Edit, Fault, Write, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(KON_TUM_TASKS, "agencies: [so-khcn, so-nv]", "agencies: [so-khcn, so-nvu]")],
        [
            At("unknown-key", KON_TUM_TASKS, "[so-khcn, ‸so-nvu]"),
            At("agency-not-in-words", KON_TUM_TASKS, "[so-khcn, ‸so-nvu]"),
            At("agency-left-out", KON_TUM_TASKS, "agencies: ‸[so-khcn, so-nvu]"),
        ],
        id="a body that nobody knows",
    ),
    pytest.param(
        [Edit(AGENCIES, "    agencies: [so-khcn]\n", "    agencies: [so-kh]\n")],
        [At("unknown-key", AGENCIES, "agencies: [‸so-kh]")],
        id="a successor",
    ),
    pytest.param([Edit(ACTS, "by: qd-1671\n", "by: qd-16\n")], [At("unknown-key", ACTS, "by: ‸qd-16\n")], id="an act"),
    pytest.param(
        [Edit(PROVINCES, "into: mau@2025", "into: mao@2025")],
        [At("unknown-key", PROVINCES, "into: ‸mao@2025")],
        id="a province of today",
    ),
    pytest.param(
        [Edit(REGISTER, "province: mau", "province: mao")],
        [At("unknown-key", REGISTER, "province: ‸mao")],
        id="the province of a known plan",
    ),
    pytest.param(
        [Edit(PLAN, "province: mau", "province: mao")],
        [At("unknown-key", PLAN, "province: ‸mao")],
        id="the province of a plan",
    ),
    pytest.param(
        [Edit(PLAN, "implements: qd-127", "implements: qd-128")],
        [At("unknown-key", PLAN, "implements: ‸qd-128")],
        id="the act that a plan implements",
    ),
    pytest.param(
        [Edit(TASKS, "direction: infrastructure", "direction: infra", task("03"))],
        [At("unknown-key", TASKS, "direction: ‸infra\n")],
        id="the direction of a task",
    ),
    pytest.param(
        [Edit(PLAN, "agencies: [so-khcn]", "agencies: [so-kh]")],
        [
            At("unknown-key", PLAN, "agencies: [‸so-kh]"),
            At("agency-left-out", PLAN, "agencies: ‸[so-kh]"),
            At("agency-not-in-words", PLAN, "agencies: [‸so-kh]"),
        ],
        id="a body of a duty",
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors: [data-digitel]")],
        [At("unknown-key", TASKS, "sectors: [‸data-digitel]")],
        id="a sector that is none",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([FULLER_TASK], id="keys of a task's target and duty"),
    pytest.param([Edit(TASKS, "sectors: [data-digital]", "sectors: []")], id="no key"),
    pytest.param([Edit(REGISTER, "- id: mau-2021", "- id: mau-2020")], id="an id that nobody names"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


@pytest.mark.parametrize(
    ("fault", "at"),
    [
        pytest.param(
            Edit(AGENCIES, "  in_list: [Y tế]\n", "  in_lists: [Y tế]\n"),
            At("unknown-field", AGENCIES, "in_lists: ‸[Y tế]"),
            id="bodies",
        ),
        pytest.param(
            Edit(ACTS, "kind: replaced", "kind: repealed"), At("not-a-choice", ACTS, "kind: ‸repealed"), id="acts"
        ),
        pytest.param(
            Edit(PROVINCES, "type: city", "type: town"),
            At("not-a-choice", PROVINCES, "type: ‸town"),
            id="provinces: the unit merged into",
        ),
        pytest.param(Write(PROVINCES, b""), At("empty-file", PROVINCES), id="provinces: the names of plans"),
        pytest.param(
            Edit(DIRECTIONS, "number: 2", "number: two"), At("wrong-value", DIRECTIONS, "number: ‸two"), id="directions"
        ),
        pytest.param(Write(SECTORS, b""), At("empty-file", SECTORS), id="sectors"),
    ],
)
def test_a_table_that_is_not_whole_may_have_any_key(tmp_path: Path, fault: Fault, at: At) -> None:
    root = planted(tmp_path, [fault])
    assert found(problems_of(root)) == expected(root, [at])
