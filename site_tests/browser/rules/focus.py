"""Where the keyboard is, is seen."""

from __future__ import annotations

from collections.abc import Iterator

from site_tests.browser.visit import Visit

# What can have the focus but does not show it: neither itself, nor the label beside it or around it.
UNSHOWN = """() => {
  const shows = (part) => part && getComputedStyle(part).outlineStyle !== "none" && parseFloat(getComputedStyle(part).outlineWidth)
  const stops = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
  return stops.filter((stop) => {
    stop.focus()
    if (document.activeElement !== stop) return false
    return ![stop, stop.nextElementSibling, stop.closest("label")].some(shows)
  }).map((stop) => stop.outerHTML.slice(0, 160))
}"""


def shows_the_focus(visit: Visit) -> Iterator[str]:
    """Opens what opens when it has the focus, the search box for one: nothing that looks at the page may come after."""
    page = visit.show(width=1280)
    page.keyboard.press("Tab")  # from now on the browser shows the focus
    yield from page.evaluate(UNSHOWN)
