"""What is not translated, or was translated from other words, is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS
from site_tests.sealed import locked

FAULTS = [
    pytest.param(
        [FULLER_TASK, Edit(TASKS, "text: Phổ biến, en: Disseminate, metric", "text: Phổ biến, metric")],
        [At("not-translated", TASKS, '- ‸{id: "1", text')],
        id="a target without English",
    ),
    pytest.param(
        [Edit(TASKS, "    en: Department of Health\n", "")],
        [At("not-translated", TASKS, "lead:\n    ‸text: Sở Y tế")],
        id="a lead without English",
    ),
    pytest.param(
        locked(translations="mau-2024#iii-1-b2.duty-1 0123456789abcdef\n"),
        [
            At(
                "translation-stale",
                PLAN,
                "en: ‸Report to the Provincial People's Committee before 15 December annually\n",
            )
        ],
        id="a duty whose words have changed",
    ),
    pytest.param(
        locked(translations="mau-2024#task-03 0123456789abcdef\n"),
        [At("translation-stale", TASKS, "  en: ‸Disseminate rules on AI.\n")],
        id="words that have changed since",
    ),
    pytest.param(
        [Edit(TASKS, "  en: Disseminate rules on AI.\n", "")],
        [At("not-translated", TASKS, '- ‸id: "03"')],
        id="no English yet",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(PLAN, "en: By 2030", "en: By the year 2030")], id="another translation"),
    pytest.param(locked(translations="mau-2024#gone 0123456789abcdef\n"), id="a lock of what is gone"),
    # printf %s 'Phổ biến quy định về TTNT.' | sha256sum
    pytest.param(locked(translations="mau-2024#task-03 e8ee011aee862817\n"), id="the words that stand in the lock"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
