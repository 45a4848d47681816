"""What stands for words that are still to be written is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import AGENCIES, EDITIONS
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    *(
        pytest.param(
            [Edit(TASKS, "en: Department of Health\n", f"en: {words}\n")],
            [At("placeholder", TASKS, f"en: ‸{words}\n")],
            id=words,
        )
        for words in ("TODO", "tbd", "TODO translate this", "FIXME", "xxx", "…", "...", "n/a", "Chưa dịch")
    ),
    pytest.param(
        [Edit(TASKS, "en: Build an open database}", 'en: "???"}')],
        [At("placeholder", TASKS, 'en: ‸"???"')],
        id="a title",
    ),
    pytest.param(
        [Edit(EDITIONS, "vi: Dữ liệu mẫu.", "vi: TODO")], [At("placeholder", EDITIONS, "vi: ‸TODO")], id="words of ours"
    ),
    pytest.param(
        [Edit(AGENCIES, "en: Department of Health}", "en: Sở Y tế}")],
        [At("not-english", AGENCIES, "en: ‸Sở Y tế}")],
        id="the Vietnamese words twice",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param(
            [Edit(PLAN, "en: Implement at least 5 models", "en: Todo lists are at least 5 models")],
            id="a word that only begins alike",
        ),
        pytest.param([Edit(AGENCIES, "en: Department of Health}", "en: Health}")], id="one word"),
    ],
)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
