"""Two sources of one address are told where the second is, whatever they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import AGENCIES, PROVINCES, REDIRECTS
from site_tests.faults import At, Edit, Fault, Write, expected, found, planted, problems_of

PAGE = b"# A page\n"
OTHER = """\
- id: {slug}@1997
  slug: {slug}
  name: {{vi: {name}, en: Other}}
  type: province
  gso: "02"
"""


def _province(slug: str, name: str = "") -> Edit:
    return Edit(PROVINCES, "- id: mau@2025\n", OTHER.format(slug=slug, name=name or slug) + "- id: mau@2025\n")


def _prose(path: str) -> list[Fault]:
    return [Write(f"content/{lang}/{path}", PAGE) for lang in ("vi", "en")]


def _in_both(code: str, path: str) -> list[At]:
    return [At(code, f"content/{lang}/{path}") for lang in ("en", "vi")]


MOVED = b"- {from: gone/, to: mau-2024/, reason: {vi: x, en: x}}\n"
FAULTS = [
    pytest.param(
        [_province("data")],
        [At("address-taken", PROVINCES, "slug: ‸data")],
        id="a province named as a prose page",
    ),
    pytest.param(
        [_province("find")],
        [At("address-reserved", PROVINCES, "slug: ‸find")],
        id="a province named as a section",
    ),
    pytest.param(
        [_province("assets")],
        [At("address-reserved", PROVINCES, "slug: ‸assets")],
        id="a province named as a folder of files",
    ),
    pytest.param(_prose("search/x.md"), _in_both("address-reserved", "search/x.md"), id="a page among files"),
    pytest.param(_prose("index.md"), _in_both("address-reserved", "index.md"), id="another home page"),
    pytest.param(_prose("coverage.md"), _in_both("address-reserved", "coverage.md"), id="prose over a section"),
    pytest.param(_prose("mau-2024/index.md"), _in_both("address-taken", "mau-2024/index.md"), id="prose over a plan"),
    pytest.param(_prose("mau-2024/01.md"), _in_both("address-taken", "mau-2024/01.md"), id="prose over a task"),
    pytest.param(_prose("agencies/so-yt.md"), _in_both("address-taken", "agencies/so-yt.md"), id="prose over a body"),
    pytest.param(_prose("x/index.md") + _prose("x.md"), _in_both("address-taken", "x.md"), id="prose over prose"),
    pytest.param(
        [Write(REDIRECTS, MOVED * 2)],
        [At("address-taken", REDIRECTS, "reason: {vi: x, en: x}}\n- {from: ‸gone/")],
        id="an address that leads to two",
    ),
    pytest.param(
        [Write(REDIRECTS, MOVED.replace(b"gone/", b"assets/x/"))],
        [At("address-reserved", REDIRECTS, "from: ‸assets/x/")],
        id="an old address among files",
    ),
]
RIGHT: list[object] = [
    pytest.param([], id="an old and a new unit of one slug"),
    pytest.param([_province("khac")], id="another province"),
    pytest.param(
        [
            Edit(AGENCIES, "- id: so-vhttdl\n", "- id: find\n"),
            Edit("data/plans/mau-2024/tasks.yml", "so-vhttdl", "find"),
        ],
        id="a body has a folder of its own",
    ),
    pytest.param([Write(REDIRECTS, MOVED + MOVED.replace(b"gone/", b"'gone/#x'"))], id="a page and a part of it"),
    pytest.param(_prose("mau-2025.md"), id="a prose page of its own"),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_two_provinces_with_one_slug(tmp_path: Path) -> None:
    """Their ids are the same too."""
    root = planted(tmp_path, [_province("mau", "Mẫu")])
    at = [At("same-twice", PROVINCES, "‸"), At("address-taken", PROVINCES, "‸")]
    assert {code for _, code in found(problems_of(root))} == {one.code for one in at}


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param("mau", id="a province"),
        pytest.param("data", id="a prose page"),
        pytest.param("search", id="a folder of files"),
        pytest.param("tasks", id="a part of the timeline"),
    ],
)
def test_a_plan_named_as_something_else(tmp_path: Path, plan: str) -> None:
    root = planted(tmp_path, [Edit("data/plans/mau-2024/plan.yml", "id: mau-2024\n", f"id: {plan}\n")])
    (root / "data/plans/mau-2024").rename(root / f"data/plans/{plan}")
    places = [(place.file, place.line, code) for place, code in found(problems_of(root)) if code != "unknown-key"]
    code = "address-taken" if plan in ("mau", "data") else "address-reserved"
    assert places == [(f"data/plans/{plan}/plan.yml", 1, code)]
