"""What axe finds in a page."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Page

from site_tests.browser.visit import Scheme, Visit

AXE = Path(__file__).resolve().parents[3] / "node_modules/axe-core/axe.min.js"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WINDOWS: Mapping[str, tuple[tuple[int, Scheme], ...]] = {
    "vi": ((360, "light"), (1280, "dark")),
    "en": ((360, "dark"), (1280, "light")),
}
# Every rule that is on from the start, and the size of what is touched (WCAG 2.2 AA), which is not.
# No selectors: making them takes a quarter of the time, and the markup says where a violation is.
RUN = """async () => {
  const options = { selectors: false, resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }
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
    """In two of the four windows for each language, so that every kind of page is seen in all; in all where it has none."""
    lang = visit.address.partition("/")[0]
    for width, scheme in WINDOWS.get(lang) or itertools.chain(*WINDOWS.values()):
        page = visit.show(width=width, scheme=scheme)
        yield from (f"{scheme}, {width} wide: {found}" for found in violations(page))
