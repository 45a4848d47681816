"""axe finds nothing: on every kind of page, in both languages, light and dark, on a phone and at a desk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import HEIGHTS, Reader, Scheme
from site_tests.browser.kinds import every_page
from site_tests.browser.searching import result, search
from site_tests.conftest import BASE
from site_tests.serving import serving
from site_tests.specimens import write_specimens

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
# Every rule that is on from the start, and the size of what is touched (WCAG 2.2 AA), which is not.
RUN = """async () => {
  const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }
  const { violations } = await axe.run(document, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\\n${failureSummary}`))
}"""


def read(reader: Reader, address: str, width: int = 1280) -> Page:
    """A page with axe in it. The content security policy would keep axe out, so it is off here, and only here."""
    page = reader(address, width=width, bypass_csp=True)
    page.evaluate(AXE.read_text("utf-8"))
    return page


def violations(page: Page) -> list[str]:
    found: list[str] = page.evaluate(RUN)
    return found


@every_page
def test_axe_finds_nothing(address: str, reader: Reader) -> None:
    page = read(reader, address)
    found = {}
    for scheme in ("light", "dark"):
        for width, height in HEIGHTS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            expect(page.locator("body")).to_have_attribute(
                "data-md-color-scheme", "slate" if scheme == "dark" else "default"
            )
            found[scheme, width] = violations(page)
    assert {view: said for view, said in found.items() if said} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", list(HEIGHTS))
def test_axe_finds_nothing_in_what_search_found(width: int, scheme: Scheme, reader: Reader) -> None:
    page = read(reader, "vi/", width)
    page.emulate_media(color_scheme=scheme)
    page.locator("label.search-button").click()
    search(page, "nong nghiep")
    expect(result(page, "vi/kon-tum-2024/06/")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_menu_of_a_phone(scheme: Scheme, reader: Reader) -> None:
    page = read(reader, "vi/kon-tum/", 360)
    page.emulate_media(color_scheme=scheme)
    page.get_by_title("Mở danh mục").click()
    expect(page.get_by_role("navigation", name="Danh mục")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "address", ["vi/find/", "vi/kon-tum-2024/", "vi/compare/", "vi/kon-tum-2024/06/", "vi/timeline/"]
)
def test_axe_finds_nothing_in_what_can_be_opened(address: str, scheme: Scheme, reader: Reader) -> None:
    page = read(reader, address, 360)
    page.emulate_media(color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    for button in page.locator("button[aria-expanded=false]").locator("visible=true").all():
        button.click()
    assert violations(page) == []


def test_axe_finds_nothing_in_the_specimens(reader: Reader, site: Path, tmp_path: Path) -> None:
    shutil.copytree(site / "vi/assets", tmp_path / "vi/assets")
    write_specimens(tmp_path)
    with serving(tmp_path, BASE) as address:
        for scheme in ("light", "dark"):
            page = read(reader, f"{address}vi/specimens/")
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == []
