"""A file that nothing reads, or a link, is told by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Fault, Write, expected, found, planted, problems_of

FAULTS = [
    pytest.param(
        [Write("data/agency.yml", b"[]\n")], [At("unexpected-file", "data/agency.yml")], id="a slip in the file's name"
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)
