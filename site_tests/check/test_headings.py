"""Words said to stand in a heading stand in one above."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.data_files import HOA_BINH_TASKS, task
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(HOA_BINH_TASKS, "heading: iv-6\n", "heading: iv-66\n", after=task("19"))],
        [At("unknown-key", HOA_BINH_TASKS, "heading: ‸iv-66\n")],
        id="a heading that is not there",
    ),
    pytest.param(
        [
            Edit(HOA_BINH_TASKS, "text: Sở Kế hoạch và Đầu tư", "text: Sở Tài chính", after=task("19")),
            Edit(
                HOA_BINH_TASKS,
                "agencies: [so-khdt]\n    heading: iv-6\n",
                "agencies: [so-tc]\n    heading: iv-7\n",
                after=task("19"),
            ),
        ],
        [At("heading-not-above", HOA_BINH_TASKS, "heading: ‸iv-7\n", after=task("19"))],
        id="a lead taken from the next heading, consistently",
    ),
    pytest.param(
        [FULLER_TASK, Edit(TASKS, "heading: iii-1}", "heading: iii-9}")],
        [At("unknown-key", TASKS, "heading: ‸iii-9}"), At("not-in-words", TASKS, "from: {text: ‸Sở Khoa học")],
        id="a heading of a task's duty",
    ),
    pytest.param(
        [Edit(PLAN, "heading: iii-1", "heading: i-1")],
        [At("heading-not-above", PLAN, "heading: ‸i-1\n"), At("not-in-words", PLAN, "text: ‸Sở Khoa học và Công nghệ")],
        id="the heading of another duty",
    ),
    pytest.param(
        [Edit(TASKS, "    heading: iii-1\n", "    heading: ii\n")],
        [
            At("heading-not-above", TASKS, "heading: ‸ii\n"),
            At("not-in-words", TASKS, "text: ‸Sở Khoa học và Công nghệ", task("03")),
        ],
        id="the lead of another section",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([FULLER_TASK], id="the heading of a task's duty"),
    pytest.param(
        [
            Edit(
                PLAN,
                "    vi: Sở Khoa học và Công nghệ\n    en: Department of Science and Technology\n",
                "    vi: Sở Khoa học và Công nghệ\n    en: The Department of Science and Technology\n",
            )
        ],
        id="another translation of the heading",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
