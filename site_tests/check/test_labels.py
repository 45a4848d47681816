"""A label ends with the number or letter in front of the entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import QUANG_NGAI_TASKS, task
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN

FAULTS = [
    pytest.param(
        [Edit(QUANG_NGAI_TASKS, "label: II.3.d\n", "label: II.3.đ\n")],
        [
            At("label-not-from-mark", QUANG_NGAI_TASKS, "label: ‸II.3.đ", after=task("07")),
            At("same-twice", QUANG_NGAI_TASKS, "label: ‸II.3.đ", after=task("08")),
        ],
        id="đ is a letter of its own",
    ),
    pytest.param(
        [Edit(PLAN, "    label: III.1\n    vi:", "    label: III.2\n    vi:")],
        [At("label-not-from-mark", PLAN, "label: ‸III.2\n")],
        id="the number of another item",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [Edit(PLAN, "    mark: I.\n    label: I\n", "    mark: I.\n    label: Phần I\n")], id="a word before the number"
    ),
    pytest.param([Edit(PLAN, "    mark: I.\n    label: I\n", "    mark: I.\n")], id="no label"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
