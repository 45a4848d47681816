"""A number, year, day or modality follows from its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import DONG_THAP, KON_TUM
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

BY_WORDS = "        by_words: Đến năm 2030\n"

FAULTS = [
    pytest.param(
        [Edit(KON_TUM, 'due: "--12-15"', 'due: "--11-15"')],
        [At("value-not-from-words", KON_TUM, 'due: ‸"--11-15"\n        due_text: trước ngày 15 thang 12')],
        id="another month of a duty",
    ),
    pytest.param(
        [Edit(DONG_THAP, "value: 100\n", "value: 300\n")],
        [At("value-not-from-words", DONG_THAP, "value: ‸300", after="- id: ii-1-b1\n")],
        id="another number of a target",
    ),
    pytest.param(
        [Edit(TASKS, "modality: strive", "modality: encourage")],
        [At("value-not-from-words", TASKS, "modality: ‸encourage")],
        id="another modality",
    ),
    pytest.param(
        [Edit(PLAN, "        by: 2030\n", "        by: 2031\n")],
        [At("value-not-from-words", PLAN, "by: ‸2031")],
        id="the year of a target",
    ),
    pytest.param(
        [Edit(PLAN, "        by: 2030\n        by_words: Đến năm 2030\n", "        by: 2030\n")],
        [At("value-not-from-words", PLAN, "by: ‸2030")],
        id="the year of a target without its words",
    ),
    pytest.param(
        [Edit(PLAN, 'due: "--12-15"', 'due: "--12-05"')],
        [At("value-not-from-words", PLAN, 'due: ‸"--12-05"')],
        id="the day of a duty",
    ),
    pytest.param(
        [Edit(PLAN, "        value: 5\n", "        value: 50\n")],
        [At("value-not-from-words", PLAN, "value: ‸50")],
        id="another number",
    ),
    pytest.param(
        [Edit(PLAN, "comparator: at_least", "comparator: more_than")],
        [At("value-not-from-words", PLAN, "comparator: ‸more_than")],
        id="more than, of words that say at least",
    ),
    pytest.param(
        [Edit(PLAN, BY_WORDS, f"{BY_WORDS}        baseline: 2\n        baseline_words: ít nhất 05\n")],
        [At("value-not-from-words", PLAN, "baseline: ‸2\n")],
        id="a start that the words do not give",
    ),
    pytest.param(
        [Edit(PLAN, BY_WORDS, f"{BY_WORDS}        baseline_words: từ 02\n")],
        [At("not-in-words", PLAN, "baseline_words: ‸từ")],
        id="words of a start that are not there",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(PLAN, "        value: 5\n", "        value: 5.0\n")], id="a number with a point"),
    pytest.param(
        [Edit(PLAN, "        comparator: at_least\n        value: 5\n", "        comparator: qualitative\n")],
        id="a target without a number",
    ),
    pytest.param([Edit(TASKS, "  modality: strive\n  modality_text: Phấn đấu\n", "")], id="no modality"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
