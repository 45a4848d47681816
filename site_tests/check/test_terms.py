"""A recurring term is translated one way."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import TASKS

OTHER = """\
- id: an-example@1997
  slug: an-example
  name: {vi: An Example, en: An Example}
  type: province
  gso: "02"
"""
# A second province, and a term with a form that names the first.
NAMED = [
    Edit("data/provinces.yml", "- id: mau@2025\n", f"{OTHER}- id: mau@2025\n"),
    Edit("data/glossary.yml", "  forms: [databases]\n", "  forms: [data base of Mau City]\n"),
]
OPEN = "en: Strive to build an open database."

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
    pytest.param(
        [*NAMED, Edit(TASKS, OPEN, "en: Strive to build a data base of Elsewhere City.")],
        [At("term", TASKS, "en: ‸Strive to build a data base of Elsewhere")],
        id="a form that names a province, with the name of none",
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
        [*NAMED, Edit(TASKS, OPEN, "en: Strive to build a data base of An Example City.")],
        id="a form that names a province, with the name of another",
    ),
    pytest.param(
        [Edit("data/glossary.yml", "- vi: cơ sở dữ liệu\n", "- vi: ơ sở dữ liệ\n")], id="a part of words is no term"
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
