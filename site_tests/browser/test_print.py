"""Printed, a page is a clean document: black on white, without what only a screen needs, and it says where it came from."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader, Scheme
from site_tests.browser.kinds import EXAMPLES, every_page

# Text whose contrast to white paper is below 7:1; a printer draws no grounds, so none can help.
PALE = """() => {
  const channel = (value) => (value /= 255, value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number)
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
  }
  const hasText = (part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
  return [...document.querySelectorAll("body *")]
    .filter((part) => hasText(part) && part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => 1.05 / (luminance(getComputedStyle(part)[part.closest("svg") ? "fill" : "color"]) + 0.05) < 7)
    .map((part) => `${getComputedStyle(part).color} ${part.outerHTML.slice(0, 120)}`)
}"""


def printed(reader: Reader, address: str, scheme: Scheme = "light") -> Page:
    page = reader(address, color_scheme=scheme)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate" if scheme == "dark" else "default")
    page.emulate_media(media="print", color_scheme=scheme)
    return page


@every_page
def test_what_is_printed_from_a_dark_page_is_black_on_white(address: str, reader: Reader) -> None:
    page = printed(reader, address, "dark")
    assert page.evaluate(PALE) == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("name", ["vi-province", "en-province", "vi-plan", "en-plan"])
def test_what_only_a_screen_needs_is_not_printed(name: str, reader: Reader) -> None:
    page = printed(reader, EXAMPLES[name])
    for part in (".md-header", ".md-tabs", ".crumbs", ".md-footer a", "button"):
        expect(page.locator(part).locator("visible=true")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("name", ["vi-province", "en-province", "vi-plan", "en-plan"])
def test_the_foot_says_where_it_came_from(name: str, reader: Reader) -> None:
    """The public address of the page, and the version of the data with its date."""
    page = printed(reader, EXAMPLES[name])
    foot = page.locator("footer")
    address = page.locator("link[rel=canonical]").get_attribute("href")
    assert address is not None
    expect(foot).to_contain_text(address)
    expect(foot).to_contain_text("Phiên bản dữ liệu" if name.startswith("vi") else "Data version")
    expect(foot).to_contain_text(" 2026")


def test_an_address_elsewhere_is_printed_beside_its_link(reader: Reader) -> None:
    page = printed(reader, "vi/kon-tum-2024/")
    link = page.locator("main a[rel~=external]").first
    beside = link.evaluate("link => getComputedStyle(link, '::after').content")
    assert link.get_attribute("href") in beside
