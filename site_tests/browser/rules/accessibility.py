"""What axe finds in a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from site_tests.browser.visit import HEIGHTS, Scheme, Visit

AXE = Path(__file__).resolve().parents[3] / "node_modules/axe-core/axe.min.js"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
# Every rule that is on from the start, and the size of what is touched (WCAG 2.2 AA), which is not.
RUN = """async () => {
  const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }
  const { violations } = await axe.run(document, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\\n${failureSummary}`))
}"""


def violations(page: Page) -> list[str]:
    """What axe finds in the page as it is now; axe is put into it first where it is not yet."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = page.evaluate(RUN)
    return found


def axe_finds_nothing(visit: Visit) -> Iterator[str]:
    """Light and dark, on a phone and at a desk."""
    for scheme in SCHEMES:
        for width in HEIGHTS:
            for found in violations(visit.show(width=width, scheme=scheme)):
                yield f"{scheme}, {width} wide: {found}"
