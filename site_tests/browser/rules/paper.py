"""Printed, a page is a clean document: black on white, without what only a screen needs; it says where it came from."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

from site_tests.browser.visit import Visit

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
GROUND = "getComputedStyle(document.body).backgroundColor"
WHITE = "rgb(255, 255, 255)"
# A button in the head of a table is the heading of its column too.
ON_SCREEN = (".md-header", ".md-tabs", ".crumbs", ".md-footer a", "button:not(thead *)")
VERSION = {"vi": "Phiên bản dữ liệu", "en": "Data version"}


def prints_black_on_white(visit: Visit) -> Iterator[str]:
    """From a dark page too."""
    page = _printed(visit)
    yield from page.evaluate(PALE)
    if (ground := page.evaluate(GROUND)) != WHITE:
        yield f"the ground is {ground}"


def prints_no_controls(visit: Visit) -> Iterator[str]:
    page = _printed(visit)
    for part in ON_SCREEN:
        for shown in page.locator(part).locator("visible=true").all():
            yield f"{part}: {shown.evaluate('part => part.outerHTML')[:160]}"
    if not page.get_by_role("heading", level=1).first.is_visible():
        yield "the heading is not there"


def prints_where_it_came_from(visit: Visit) -> Iterator[str]:
    """The public address of the page, and the version of the data with its date; no address where there is none."""
    page = _printed(visit)
    footer = page.locator("footer")
    foot = footer.inner_text() if footer.is_visible() else ""
    address = page.locator("link[rel=canonical]").evaluate_all("links => links.map(link => link.href)")
    version = VERSION[page.locator("html").get_attribute("lang") or ""]
    yield from (f"{words!r} is not in {foot!r}" for words in (*address, version, " 2026") if words not in foot)


def _printed(visit: Visit) -> Page:
    return visit.show(width=1280, scheme="dark", media="print")
