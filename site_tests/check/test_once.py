"""What names a thing is given once: the second place is told, and where the first is."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.data_files import SECTORS, task
from site_tests.faults import At, Edit, Fault, Write, expected, found, planted, problems_of
from site_tests.sample import PLAN, SOURCE, TASKS

FAULTS = [
    pytest.param(
        [Write(SECTORS, b"- {id: a, name: {vi: x, en: x}}\n- {id: a, name: {vi: y, en: y}}\n")],
        [At("same-twice", SECTORS, "{id: ‸a, name: {vi: y"), At("unknown-key", TASKS, "sectors: [‸data-digital]")],
        id="a key twice in a table",
    ),
    pytest.param(
        [Edit(TASKS, 'id: "02"', 'id: "01"')],
        [
            At("same-twice", TASKS, '- id: ‸"01"\n  label: II.2'),
            At("unknown-key", PLAN, '- task: ‸"02"'),
            At("not-covered", TASKS, 'mark: "‸2"'),
        ],
        id="a task's number twice",
    ),
    pytest.param(
        [Edit(TASKS, "title: {vi: Phổ biến quy định về AI", "title: {vi: Xây dựng cơ sở dữ liệu mở")],
        [At("same-twice", TASKS, "vi: ‸Xây", task("03"))],
        id="a title twice",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI}", "en: Build an open database}")],
        [At("same-twice", TASKS, "en: ‸Build", task("03"))],
        id="a title twice in English",
    ),
    pytest.param(
        [Edit(TASKS, "label: II.2", "label: II.1")],
        [
            At("same-twice", TASKS, "label: ‸II.1", task("02")),
            At("label-not-from-mark", TASKS, "label: ‸II.1", task("02")),
        ],
        id="a label twice",
    ),
    pytest.param(
        [
            Edit(
                PLAN,
                "    targets:\n",
                '    targets:\n      - {id: "1", metric: {vi: x, en: x}, comparator: qualitative}\n',
            )
        ],
        [At("same-twice", PLAN, '- id: ‸"1"\n        metric')],
        id="a target's number twice",
    ),
    pytest.param(
        [
            FULLER_TASK,
            Edit(
                TASKS,
                "  duties:\n",
                '  duties:\n    - {id: "1", kind: review, text: Phổ biến, en: x, recurrence: once}\n',
            ),
        ],
        [At("same-twice", TASKS, '- id: ‸"1"\n      kind: report')],
        id="a duty's number twice",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: title\n")],
        [At("same-twice", PLAN, "- id: ‸title\n    kind: identity\n    vi: Ứng dụng")],
        id="an anchor that would lead to another passage",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [
            Edit(TASKS, "label: II.2", "label: II.1\n  bullet: 2"),
            Edit(TASKS, 'mark: "2"', 'mark: "-"'),
            Edit(
                SOURCE,
                "mở.\n2025-2026\nSở Khoa học và Công nghệ\nCác Sở: Y tế, Văn hóa, Thể thao và Du lịch\n2\n",
                "mở.\n2025-2026\nSở Khoa học và Công nghệ\nCác Sở: Y tế, Văn hóa, Thể thao và Du lịch\n-\n",
            ),
        ],
        id="a label twice, with another bullet",
    ),
    pytest.param(
        [
            Edit(SECTORS, "- id: data-digital", "- id: infrastructure"),
            Edit(TASKS, "sectors: [data-digital]", "sectors: [infrastructure]"),
        ],
        id="an id of two tables",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
