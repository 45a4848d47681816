"""Words that a field repeats stand where it takes them from."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.data_files import DONG_THAP, HOA_BINH_TASKS, task
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [
            Edit(HOA_BINH_TASKS, "text: Sở Tài chính\n", "text: Sở Tư pháp\n", after=task("19")),
            Edit(HOA_BINH_TASKS, "[so-tc]", "[so-tp]", after=task("19")),
        ],
        [At("not-in-words", HOA_BINH_TASKS, "text: ‸Sở Tư pháp", after=task("19"))],
        id="a partner that the task's words do not name",
    ),
    pytest.param(
        [
            Edit(DONG_THAP, "by: 2025\n", "by: 2030\n", after="- id: ii-1-b1\n"),
            Edit(DONG_THAP, "by_words: Đến năm 2025", "by_words: Định hướng đến năm 2030", after="- id: ii-1-b1\n"),
        ],
        [At("not-in-words", DONG_THAP, "by_words: ‸Định hướng", after="- id: ii-1-b1\n")],
        id="the year of the next heading, consistently",
    ),
    pytest.param(
        [Edit(PLAN, "agencies: [ubnd-tinh]\n", "agencies: [ubnd-tinh]\n          besides: [qua mạng]\n")],
        [At("not-in-words", PLAN, "besides: [‸qua mạng]")],
        id="words declared to be no body, which are not there",
    ),
    pytest.param(
        [Edit(PLAN, "text: Ủy ban nhân dân tỉnh\n", "text: Sở Y tế\n")],
        [
            At("not-in-words", PLAN, "text: ‸Sở Y tế"),
            At("agency-left-out", PLAN, "agencies: ‸[ubnd-tinh]"),
            At("agency-not-in-words", PLAN, "agencies: [‸ubnd-tinh]"),
        ],
        id="words of another passage",
    ),
    pytest.param(
        [Edit(TASKS, "    agencies: [so-yt]\n", "    agencies: [so-yt]\n    within: true\n")],
        [At("not-in-words", TASKS, "text: ‸Sở Y tế"), At("not-covered", PLAN, "mark: ‸III.")],
        id="words said to be among the task's own",
    ),
    pytest.param(
        [Edit(TASKS, "modality_text: Phấn đấu", "modality_text: Nỗ lực")],
        [At("not-in-words", TASKS, "modality_text: ‸Nỗ"), At("value-not-from-words", TASKS, "modality: ‸strive")],
        id="words of a modality that are not there",
    ),
    pytest.param(
        [
            FULLER_TASK,
            Edit(
                TASKS,
                "label: III.1\n",
                "label: III.1\n  readings: [{words: thông tin, reading: x, note: {vi: x, en: x}}]\n",
            ),
        ],
        [At("not-in-words", TASKS, "words: ‸thông tin")],
        id="a reading of words that are not there",
    ),
    pytest.param(
        [FULLER_TASK, Edit(TASKS, "text: Phổ biến, en: Disseminate", "text: Thông tin, en: Disseminate")],
        [At("not-in-words", TASKS, "text: ‸Thông tin")],
        id="the words of a task's target",
    ),
    pytest.param(
        [FULLER_TASK, Edit(TASKS, "text: Phổ biến quy định\n", "text: Phổ biến mọi quy định\n")],
        [At("not-in-words", TASKS, "text: ‸Phổ biến mọi")],
        id="the words of a task's duty",
    ),
    pytest.param(
        [Edit(PLAN, "by_words: Đến năm 2030", "by_words: Năm 2030")],
        [At("not-in-words", PLAN, "by_words: ‸Năm 2030")],
        id="the words of a target's year",
    ),
    pytest.param(
        [Edit(PLAN, "due_text: trước ngày 15/12", "due_text: đến ngày 15/12")],
        [At("not-in-words", PLAN, "due_text: ‸đến")],
        id="the words of a duty's day",
    ),
    pytest.param(
        [Edit(TASKS, "words: cơ sỡ", "words: cở sỡ")],
        [At("not-in-words", TASKS, "words: ‸cở sỡ")],
        id="a reading of a word misspelled",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([FULLER_TASK], id="the words of a task's target and duty"),
    pytest.param(
        [
            Edit(
                PLAN, "text: Báo cáo Ủy ban nhân dân tỉnh trước", "text: Báo cáo  Ủy ban\n          nhân dân tỉnh trước"
            )
        ],
        id="the same words on two lines",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
