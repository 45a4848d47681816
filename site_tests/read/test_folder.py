"""A file that nothing reads, or a link, is told by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Fault, Link, Write, expected, found, planted, problems_of
from site_tests.sealed import locked

FAULTS = [
    pytest.param(
        [Write("data/plans/mau-2024/notes.txt", b"")],
        [At("unexpected-file", "data/plans/mau-2024/notes.txt")],
        id="a file more in a plan",
    ),
    pytest.param(
        [Write("data/plans/x.yml", b"")], [At("unexpected-file", "data/plans/x.yml")], id="a file beside the plans"
    ),
    pytest.param(
        [Write("data/more/acts.yml", b"")], [At("unexpected-file", "data/more/acts.yml")], id="a table in a folder"
    ),
    pytest.param(
        [Link("data/README.md", "acts.yml")], [At("symlink", "data/README.md")], id="a link that nothing would read"
    ),
    pytest.param(
        [Write("data/agency.yml", b"[]\n")], [At("unexpected-file", "data/agency.yml")], id="a slip in the file's name"
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT: list[list[Fault]] = [
    [],
    [Write("data/README.md", b"")],
    locked(),
]


@pytest.mark.parametrize("faults", RIGHT, ids=["the sample", "what explains the data", "the locks"])
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
