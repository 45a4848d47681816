"""A plan is of the province that its text names; a slug is a name without marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import DONG_THAP, PROVINCES
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of

FAULTS = [
    pytest.param(
        [Edit(DONG_THAP, "province: dong-thap", "province: lai-chau")],
        [At("other-province", DONG_THAP, "province: ‸lai-chau")],
        id="a province that the text does not name",
    ),
    pytest.param(
        [Edit(PROVINCES, "vi: Mẫu", "vi: Mậu Dịch", "- id: mau@1997\n")],
        [
            At("slug-not-name", PROVINCES, "vi: ‸Mậu Dịch"),
            At("two-names", PROVINCES, "vi: ‸Mẫu", "- id: mau@2025\n"),
        ],
        id="a name that is another one",
    ),
    pytest.param(
        [Edit(PROVINCES, "vi: Mẫu", "vi: Mậu", "- id: mau@2025\n")],
        [At("two-names", PROVINCES, "vi: ‸Mậu", "- id: mau@2025\n")],
        id="the new unit has another name",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([Edit(PROVINCES, "en: Mau", "en: Sample", "- id: mau@2025\n")], id="an English name of its own"),
    ],
)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
