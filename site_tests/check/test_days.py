"""A day that the calendar does not have is told, wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import ACTS, CORRECTIONS, DONG_THAP, EDITIONS, PROVINCES, REGISTER
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN

FAULTS = [
    pytest.param(
        [Edit(DONG_THAP, "value: 2021-11-16", "value: 2021-11-31")],
        [At("wrong-date", DONG_THAP, "value: ‸2021-11-31")],
        id="a day that there is not",
    ),
    pytest.param(
        [
            Edit(PLAN, 'due: "--12-15"', 'due: "--02-30"'),
            Edit(PLAN, "due_text: trước ngày 15/12", "due_text: ngày 30/2"),
        ],
        [At("wrong-date", PLAN, 'due: ‸"--02-30"'), At("not-in-words", PLAN, "due_text: ‸ngày 30/2")],
        id="a day of no year",
    ),
    pytest.param(
        [Edit(ACTS, "date: 2021-01-26", "date: 2021-02-29")], [At("wrong-date", ACTS, "date: ‸2021")], id="an act's day"
    ),
    pytest.param(
        [Edit(ACTS, "on: 2026-08-28", "on: 2026-04-31")],
        [At("wrong-date", ACTS, "on: ‸2026")],
        id="the day of an act's end",
    ),
    pytest.param(
        [Edit(PROVINCES, "on: 2025-07-01", "on: 2025-06-31")],
        [At("wrong-date", PROVINCES, "on: ‸2025")],
        id="a merger's day",
    ),
    pytest.param(
        [Edit(PROVINCES, "city_since: 2026-04-30", "city_since: 2026-04-31")],
        [At("wrong-date", PROVINCES, "city_since: ‸2026")],
        id="a city's day",
    ),
    pytest.param(
        [Edit(CORRECTIONS, "on: 2026-11-21", "on: 2026-11-31")],
        [At("wrong-date", CORRECTIONS, "on: ‸2026")],
        id="a correction's day",
    ),
    pytest.param(
        [Edit(EDITIONS, "on: 2026-11-21", "on: 2026-11-31")],
        [At("wrong-date", EDITIONS, "on: ‸2026")],
        id="an edition's day",
    ),
    pytest.param(
        [Edit(REGISTER, "date: 2021-05-06", "date: 2021-02-30")],
        [At("wrong-date", REGISTER, "date: ‸2021-02-30")],
        id="a 30 February",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(ACTS, "date: 2021-01-26", "date: 2024-02-29")], id="29 February of a leap year"),
    pytest.param([Edit(ACTS, "  date: 2021-01-26\n", "")], id="no day"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
