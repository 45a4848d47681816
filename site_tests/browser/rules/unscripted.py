"""Without JavaScript everything can be read, and nothing is shown that would not work."""

from __future__ import annotations

from collections.abc import Iterator

from site_tests.browser.visit import HEIGHTS, Visit

# The menu of a phone opens and closes by CSS, and links, <details> and scrolling need no script.
DEAD = "button, input, select, textarea, label:not([for=__drawer])"
# By address, one thing that a reader comes for: where it stands and what it says.
READ = {
    "vi/": ("main", "Đồng Tháp"),
    "vi/kon-tum/": (".rows", "Ứng dụng AI trong nông nghiệp và quản lý rừng"),
    "vi/kon-tum-2024/06/": ("blockquote.official", "Ứng dụng TTNT trong"),
    "vi/kon-tum-2024/": ("#task-06 .vi", "Ứng dụng TTNT trong"),
    "vi/agencies/": ("tbody", "Sở Y tế"),
    "vi/compare/": ("table.matrix tbody", "Hành lang pháp lý"),
    "vi/timeline/": (".lanes", "Ứng dụng AI trong nông nghiệp và quản lý rừng"),
    "vi/find/": ("table.found", "Ứng dụng AI trong nông nghiệp và quản lý rừng"),
    "vi/deadlines/": ("[data-due='--11-20']", "20/11"),
}


def has_no_dead_control(visit: Visit) -> Iterator[str]:
    for width in HEIGHTS:
        shown = visit.show(width=width).locator(f":is({DEAD})").locator("visible=true")
        for control in shown.all():
            yield f"{width} wide: {control.evaluate('control => control.outerHTML')}"


def can_be_read(visit: Visit) -> Iterator[str]:
    """A heading, and more words than the heading has."""
    for width in HEIGHTS:
        page = visit.show(width=width)
        heading = page.get_by_role("heading", level=1)
        if not heading.is_visible():
            yield f"{width} wide: no heading"
        elif len(page.locator("article").inner_text()) <= len(heading.inner_text()):
            yield f"{width} wide: nothing but the heading"


def says_what_it_is_opened_for(visit: Visit) -> Iterator[str]:
    if visit.address not in READ:
        return
    place, words = READ[visit.address]
    found = visit.show(width=1280).locator(place)
    if not found.first.is_visible():
        yield f"{place} is not there"
    if not found.filter(has_text=words).first.is_visible():
        yield f"{place} does not say {words!r}"
