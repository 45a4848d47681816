"""An official text that was edited is told, and so is a new one; a file that is as received is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import SOURCE_LOCK
from site_tests.faults import At, Edit, Fault, Remove, expected, found, planted, problems_of
from site_tests.sample import SOURCE
from site_tests.sealed import SOURCES, locked

FAULTS = [
    pytest.param(
        # The white space that a rule cannot see, since words are compared without it.
        [*locked(), Edit(SOURCE, "I. MỤC TIÊU", "I.  MỤC TIÊU")],
        [At("source-changed", SOURCE)],
        id="one space more",
    ),
    pytest.param(
        [*locked(sources=SOURCES.replace("mau-2024", "mau-2023"))], [At("source-new", SOURCE)], id="a text that is new"
    ),
]
RIGHT: list[object] = [
    pytest.param(locked(), id="as received"),
    pytest.param([Edit(SOURCE, "I. MỤC TIÊU", "I.  MỤC TIÊU")], id="a project that has published nothing"),
    pytest.param(locked(sources=SOURCES + f"mau-2031 {'0' * 64}\n"), id="a plan that is gone"),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_of_a_lock_that_is_lost_nothing_is_asked(tmp_path: Path) -> None:
    problems = problems_of(planted(tmp_path, [*locked(), Remove(SOURCE_LOCK)]))
    assert [problem.code for problem in problems] == ["lost-lock"]


def test_what_to_type_names_the_plan(tmp_path: Path) -> None:
    (problem,) = problems_of(planted(tmp_path, [*locked(), Edit(SOURCE, "I. MỤC TIÊU", "I.  MỤC TIÊU")]))
    assert problem.to_type("en") == (
        "`git checkout HEAD -- data/plans/mau-2024/source.txt`; "
        "where a better text was received: `plans accept --received mau-2024`"
    )
