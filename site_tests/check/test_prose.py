"""A prose page is there in both languages with the same anchors; those of the navigation are there at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, Remove, Write, expected, found, planted, problems_of
from site_tests.sealed import locked

VI, EN = "content/vi/cite.md", "content/en/cite.md"
MORE = b"# More\n"
FAULTS = [
    pytest.param([Remove(EN)], [At("one-language", VI)], id="a page taken away in one language"),
    pytest.param(
        [Remove(VI), Remove(EN)], [At("prose-missing", EN), At("prose-missing", VI)], id="a page of the navigation"
    ),
    pytest.param([Write("content/en/more.md", MORE)], [At("one-language", "content/en/more.md")], id="a page more"),
    pytest.param(
        [Edit(EN, "{#part}", "{#other}")],
        [At("anchor-one-language", EN, "‸## Một {#other}"), At("anchor-one-language", VI, "‸## Một {#part}")],
        id="an anchor renamed in one language",
    ),
]
RIGHT: list[object] = [
    pytest.param([Write("content/en/more.md", MORE), Write("content/vi/more.md", MORE)], id="a page more in both"),
    pytest.param(
        [Write("content/en/x/y.md", MORE), Write("content/vi/x/y/index.md", MORE)], id="two ways to one address"
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


@pytest.mark.parametrize(
    ("faults", "lost"),
    [
        pytest.param(
            [Edit(file, "{#part}", "{#other}") for file in (VI, EN)], {"cite/#part"}, id="an anchor renamed in both"
        ),
        pytest.param([Remove(VI), Remove(EN)], {"cite/", "cite/#part"}, id="a page taken away in both"),
    ],
)
def test_what_was_published_is_lost_with_its_page(tmp_path: Path, faults: list[Fault], lost: set[str]) -> None:
    problems = problems_of(planted(tmp_path, [*locked(), *faults]))
    assert {dict(one.details)["found"] for one in problems if one.code == "address-lost"} == lost
