"""axe finds nothing in what a reader opens: the search, the menu of a phone, folded parts; nor in the specimens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader
from site_tests.browser.rules.accessibility import SCHEMES, violations
from site_tests.browser.searching import result, search
from site_tests.browser.visit import HEIGHTS
from site_tests.conftest import BASE
from site_tests.serving import serving
from site_tests.specimens import write_specimens


def in_both_schemes(page: Page) -> Iterator[str]:
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        yield from (f"{scheme}: {found}" for found in violations(page))


@pytest.mark.parametrize("width", list(HEIGHTS))
def test_axe_finds_nothing_in_what_search_found(width: int, reader: Reader) -> None:
    page = reader("vi/", width)
    page.locator("label.search-button").click()
    search(page, "nong nghiep")
    expect(result(page, "vi/kon-tum-2024/06/")).to_be_visible()
    assert list(in_both_schemes(page)) == []


def test_axe_finds_nothing_in_the_menu_of_a_phone(reader: Reader) -> None:
    page = reader("vi/kon-tum/", 360)
    page.get_by_title("Mở danh mục").click()
    expect(page.get_by_role("navigation", name="Danh mục")).to_be_visible()
    assert list(in_both_schemes(page)) == []


@pytest.mark.parametrize(
    "address", ["vi/find/", "vi/kon-tum-2024/", "vi/compare/", "vi/kon-tum-2024/06/", "vi/timeline/"]
)
def test_axe_finds_nothing_in_what_can_be_opened(address: str, reader: Reader) -> None:
    page = reader(address, 360)
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    for button in page.locator("button[aria-expanded=false]").locator("visible=true").all():
        button.click()
    assert list(in_both_schemes(page)) == []


def test_axe_finds_nothing_in_the_specimens(reader: Reader, site: Path, tmp_path: Path) -> None:
    shutil.copytree(site / "vi/assets", tmp_path / "vi/assets")
    write_specimens(tmp_path)
    with serving(tmp_path, BASE) as address:
        assert list(in_both_schemes(reader(f"{address}vi/specimens/"))) == []
