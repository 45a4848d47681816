"""A recurring term is translated one way."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import TASKS

FAULTS = [
    pytest.param(
        [Edit(TASKS, "en: Apply AI in primary health care.\n", "en: Apply machines in primary health care.\n")],
        [At("term", TASKS, "en: ‸Apply machines")],
        id="a term in a task",
    ),
    pytest.param(
        [Edit(TASKS, "en: Strive to build an open database.", "en: Strive to build an open data store for AI.")],
        [At("term", TASKS, "en: ‸Strive to build an open data store")],
        id="another word for a term",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [Edit(TASKS, "en: Strive to build an open database.", "en: Strive to build open databases.")], id="another form"
    ),
    pytest.param(
        [Edit(TASKS, "en: Strive to build an open database.", "en: Strive to build an open DATABASE.")], id="capitals"
    ),
    pytest.param(
        [Edit("data/glossary.yml", "- vi: cơ sở dữ liệu\n", "- vi: ơ sở dữ liệ\n")], id="a part of words is no term"
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
