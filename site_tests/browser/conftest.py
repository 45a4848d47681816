"""What the browser tests share: a reader who opens pages of the real site, and a visitor who looks them over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from site_tests.browser.visit import HEIGHTS, Visit, new_page, visit

PATIENCE = 60_000  # milliseconds until a machine with much else to do is given up; no test measures time
REST = "robots.txt"  # where a page waits that is kept: no scripts, so that none is cut short
FORGET = "location.protocol.startsWith('http') && localStorage.clear()"


class Reader(Protocol):
    def __call__(self, address: str, width: int = 1280, **context: Any) -> Page: ...


class Visitor(Protocol):
    def __call__(self, address: str, **context: Any) -> Visit: ...


class Kept(Protocol):
    def __call__(self, width: int, options: dict[str, Any]) -> Page: ...


class Opener(Protocol):
    def __call__(self, width: int = 1280, **context: Any) -> BrowserContext: ...


@pytest.fixture
def opener(chromium: Browser, server: str) -> Iterator[Opener]:
    """A browser of one's own at the site's root, closed at the end: `opener(width=360)`."""
    opened: list[BrowserContext] = []

    def open_context(width: int = 1280, **options: Any) -> BrowserContext:
        opened.append(_context(chromium, server, width, options))
        return opened[-1]

    yield open_context
    for context in opened:
        context.close()


@pytest.fixture(scope="session")
def kept(chromium: Browser, server: str) -> Iterator[Kept]:
    """A page of the site for each kind of window that stays open: others that come and go have a process, and it is warm."""
    pages: dict[str, Page] = {}

    def keep(width: int, options: dict[str, Any]) -> Page:
        window = repr((width, sorted(options.items())))
        if window not in pages:
            pages[window] = new_page(_context(chromium, server, width, options))
            pages[window].goto(REST)
        return pages[window]

    yield keep
    for page in pages.values():
        page.context.close()


@pytest.fixture
def reader(kept: Kept) -> Iterator[Reader]:
    """Opens an address below the site's root in a page of its own, for the first time: `reader("vi/", width=360)`."""
    opened: list[Page] = []

    def read(address: str, width: int = 1280, **options: Any) -> Page:
        page = kept(width, options).context.new_page()
        opened.append(page)
        page.goto(address)
        return page

    yield read
    for page in opened:
        page.evaluate(FORGET)
        page.close()


@pytest.fixture
def visitor(kept: Kept, server: str) -> Iterator[Visitor]:
    """Opens an address on a phone, for the first time, and sees what it asks for: `visitor("vi/")`."""
    visits: list[Visit] = []

    def see(address: str, **options: Any) -> Visit:
        visits.append(visit(kept(360, options), server, address))
        return visits[-1]

    yield see
    for made in visits:
        made.page.evaluate(FORGET)
        made.page.goto(REST)


def _context(chromium: Browser, server: str, width: int, options: dict[str, Any]) -> BrowserContext:
    expect.set_options(timeout=PATIENCE)
    viewport = {"width": width, "height": HEIGHTS[width]}
    context = chromium.new_context(base_url=server, **{"viewport": viewport, "reduced_motion": "reduce", **options})
    context.set_default_timeout(PATIENCE)
    return context
