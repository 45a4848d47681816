""""""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN

FAULTS = [
    pytest.param(
        [Edit(PLAN, "id: mau-2024\n", "id: mau-2025\n")], [At("folder-name", PLAN, "id: ‸mau-2025")], id="another id"
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)
