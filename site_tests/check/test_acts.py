"""A sign of an act that the table does not have is told, but for the plan's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import ACTS
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(TASKS, "vi: Ứng dụng TTNT trong y tế cơ sỡ.", "vi: Ứng dụng TTNT theo Kế hoạch 99/KH-UBND.")],
        [
            At("unknown-sign", TASKS, "vi: ‸Ứng dụng TTNT theo"),
            At("not-verbatim", TASKS, "TTNT ‸theo Kế hoạch"),
            At("digits-differ", TASKS, "en: ‸Apply AI in primary health care.\n"),
            At("not-in-words", TASKS, "words: ‸cơ sỡ"),
        ],
        id="an act in a task",
    ),
    pytest.param(
        [Edit(ACTS, "sign: 127/QĐ-TTg", "sign: 128/QĐ-TTg")],
        [At("unknown-sign", PLAN, "kind: legal-basis\n    vi: ‸>-")],
        id="an act that nobody knows",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [Edit(ACTS, "  sign: 127/QĐ-TTg\n", "  sign: 128/QĐ-TTg\n  written_as: [127/QĐ-TTg]\n")],
        id="a sign among the other ways to write an act",
    ),
    pytest.param(
        [Edit(PLAN, "Decision No. 127/QĐ-TTg", "Decision No. 127/QD-TTg")],
        id="a sign in a translation is not looked at",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_a_table_that_is_not_whole_may_have_any_sign(tmp_path: Path) -> None:
    root = planted(tmp_path, [Edit(ACTS, "kind: replaced", "kind: repealed")])
    assert found(problems_of(root)) == expected(root, [At("not-a-choice", ACTS, "kind: ‸repealed")])
