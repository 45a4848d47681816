"""What axe finds in a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from site_tests.browser.visit import HEIGHTS, Scheme, Visit

AXE = Path(__file__).resolve().parents[3] / "node_modules/axe-core/axe.min.js"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
# Every rule that is on from the start, and the size of what is touched (WCAG 2.2 AA), which is not.
EVERY = """{ rules: { "target-size": { enabled: true } } }"""
# Those of them that look at colours; a contrast of 7:1 is not among what is on.
OF_COLOURS = """{
  runOnly: { type: "tag", values: ["cat.color"] },
  rules: { "color-contrast-enhanced": { enabled: false } },
}"""
# No selectors: making them takes a quarter of the time, and the markup says where a violation is.
RUN = """async () => {
  const options = { selectors: false, resultTypes: ["violations"], ...OPTIONS }
  const { violations } = await axe.run(document, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\\n${failureSummary}`))
}"""
# What axe looks at besides colours: where each part stands, whether it is seen, and its attributes.
LAID_OUT = """() => [...document.querySelectorAll("body, body *")].map((part) => {
  const { left, top, width, height } = part.getBoundingClientRect()
  const { display, visibility, opacity, overflow, fontSize, fontWeight } = getComputedStyle(part)
  const attributes = [...part.attributes].filter(({ name }) => !name.startsWith("data-")).map(({ name, value }) => `${name}=${value}`)
  return [left, top, width, height, display, visibility, opacity, overflow, fontSize, fontWeight, ...attributes].join(" ")
})"""


def violations(page: Page, options: str = EVERY) -> list[str]:
    """What axe finds in the page as it is now; axe is put into it first where it is not yet."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = page.evaluate(RUN.replace("OPTIONS", options))
    return found


def axe_finds_nothing(visit: Visit) -> Iterator[str]:
    """On a phone and at a desk, light and dark; in the dark its rules of colours, where all else is as in the light."""
    for width in HEIGHTS:
        page = visit.show(width=width)
        yield from (f"light, {width} wide: {found}" for found in violations(page))
        light = page.evaluate(LAID_OUT)
        same = visit.show(width=width, scheme="dark").evaluate(LAID_OUT) == light
        yield from (f"dark, {width} wide: {found}" for found in violations(page, OF_COLOURS if same else EVERY))
