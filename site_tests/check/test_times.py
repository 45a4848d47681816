"""Kind, start and end of a time are those of its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import DONG_THAP_TASKS, KON_TUM_TASKS, QUANG_NGAI_TASKS, task
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import SOURCE, TASKS

FAULTS = [
    pytest.param(
        [Edit(KON_TUM_TASKS, "end: 2028", "end: 2030", after=task("03"))],
        [At("time-not-from-words", KON_TUM_TASKS, "end: ‸2030", after=task("03"))],
        id="another year",
    ),
    pytest.param(
        [Edit(QUANG_NGAI_TASKS, "    kind: from\n", "    kind: range\n    end: 2030\n", after=task("12"))],
        [At("time-not-from-words", QUANG_NGAI_TASKS, "kind: ‸range", after=task("12"))],
        id="an open end closed",
    ),
    pytest.param(
        [Edit(DONG_THAP_TASKS, "    kind: from\n", "    kind: year\n    end: 2022\n", after=task("01"))],
        [At("time-not-from-words", DONG_THAP_TASKS, "kind: ‸year", after=task("01"))],
        id="a beginning taken for the whole",
    ),
    pytest.param(
        [Edit(TASKS, "text: Bắt đầu năm 2026", "text: Khoảng năm 2026")],
        [At("time-not-from-words", TASKS, "kind: ‸from"), At("not-verbatim", TASKS, "text: ‸Khoảng")],
        id="a period taken from words that give none",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: range\n", "    kind: words\n"), Edit(TASKS, "    start: 2025\n    end: 2026\n", "")],
        [At("time-not-from-words", TASKS, "kind: ‸words")],
        id="words that give a period",
    ),
    pytest.param(
        [Edit(TASKS, "    start: 2026\n", "    start: 2025\n")],
        [At("time-not-from-words", TASKS, "en: From 2026\n    start: ‸2025")],
        id="another year of a beginning",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


WORDS = "    kind: words\n    text: Theo lộ trình của ngành\n    en: As the sector's road map says\n"

RIGHT = [
    pytest.param([Edit(TASKS, "text: 2025-2026\n", "text: '2025-2026'\n")], id="quotes"),
    pytest.param([Edit(TASKS, "text: Bắt đầu năm 2026", "text: Bắt đầu  năm 2026")], id="white space in the words"),
    pytest.param(
        [
            Edit(SOURCE, "Bắt đầu năm 2026", "Theo lộ trình của ngành"),
            Edit(TASKS, "    kind: from\n    text: Bắt đầu năm 2026\n    en: From 2026\n    start: 2026\n", WORDS),
        ],
        id="words that give no period",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
