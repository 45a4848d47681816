"""How a page lies in a window."""

from __future__ import annotations

from collections.abc import Iterator

from site_tests.browser.visit import Visit

PHONE = 360
# What sticks out, so that a failure says where to look; what scrolls inside itself may.
STICKING_OUT = """
[...document.querySelectorAll("main *")]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".scroll"))
  .map((part) => part.outerHTML.slice(0, 160))
  .slice(0, 5)
"""


def fits_a_phone(visit: Visit) -> Iterator[str]:
    """No page scrolls sideways, and none makes the window zoom out."""
    page = visit.show(width=PHONE)
    widths = page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
    if widths != [PHONE, PHONE]:
        yield f"{widths} wide: {page.evaluate(STICKING_OUT)}"
