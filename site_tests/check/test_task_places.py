"""Every task stands once among the passages, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import task
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(PLAN, '- task: "02"', '- task: "04"')],
        [
            At("unknown-key", PLAN, '- task: ‸"04"'),
            At("task-order", PLAN, '- task: ‸"04"'),
            At("not-covered", PLAN, "mark: ‸III."),
            At("task-not-placed", TASKS, '- id: ‸"02"'),
        ],
        id="a task's place",
    ),
    pytest.param(
        [Edit(PLAN, '- task: "02"', '- task: "01"')],
        [
            At("same-twice", PLAN, '- task: ‸"01"', '"01"\n  - task'),
            At("task-order", PLAN, '- task: ‸"01"', '"01"\n  - task'),
            At("not-verbatim", TASKS, 'mark: "‸1"'),
            At("not-verbatim", TASKS, "cơ ‸sở dữ liệu mở."),
            At("not-in-source", TASKS, "text: Sở ‸Khoa học", task("01")),
            At("not-verbatim", TASKS, "Các Sở: Y ‸tế"),
            At("task-not-placed", TASKS, '- id: ‸"02"'),
        ],
        id="a task's place twice",
    ),
    pytest.param(
        [Edit(PLAN, '  - task: "02"\n', "")],
        [
            At("task-not-placed", TASKS, '- id: ‸"02"'),
            At("task-order", PLAN, '- task: ‸"03"'),
            At("not-covered", PLAN, "mark: ‸III."),
        ],
        id="a task without a place: its words are missing too",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: task-2\n")],
        [At("reserved-id", PLAN, "- id: ‸task-2\n")],
        id="the anchor of a task",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: document-words\n")],
        [At("reserved-id", PLAN, "- id: ‸document-words\n")],
        id="the anchor of a heading of ours",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: task-02-sic-1\n")],
        [At("reserved-id", PLAN, "- id: ‸task-02-sic-1\n")],
        id="the anchor of a typing mistake",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(PLAN, "  - id: title-2\n", "  - id: tasks-2\n")], id="an id that only begins alike"),
    pytest.param([Edit(PLAN, '- task: "02"', "- task: '02'")], id="other quotes"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
