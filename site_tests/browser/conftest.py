"""What the browser tests share: a reader who opens pages of the real site, and a visitor who looks them over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from site_tests.browser.visit import HEIGHTS, Visit, visit

PATIENCE = 60_000  # milliseconds until a machine with much else to do is given up; no test measures time


class Reader(Protocol):
    def __call__(self, address: str, width: int = 1280, **context: Any) -> Page: ...


class Visitor(Protocol):
    def __call__(self, address: str, **context: Any) -> Visit: ...


class Opener(Protocol):
    def __call__(self, width: int = 1280, **context: Any) -> BrowserContext: ...


@pytest.fixture
def opener(chromium: Browser, server: str) -> Iterator[Opener]:
    """A browser of one's own at the site's root, closed at the end: `opener(width=360)`."""
    expect.set_options(timeout=PATIENCE)
    opened: list[BrowserContext] = []

    def open_context(width: int = 1280, **options: Any) -> BrowserContext:
        viewport = {"width": width, "height": HEIGHTS[width]}
        context = chromium.new_context(base_url=server, **{"viewport": viewport, "reduced_motion": "reduce", **options})
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()


@pytest.fixture
def reader(opener: Opener) -> Reader:
    """Opens an address below the site's root in a browser of its own: `reader("vi/", width=360)`."""

    def read(address: str, width: int = 1280, **options: Any) -> Page:
        page = opener(width, **options).new_page()
        page.goto(address)
        return page

    return read


@pytest.fixture
def visitor(opener: Opener, server: str) -> Visitor:
    """Opens an address on a phone, for the first time, and sees what it asks for: `visitor("vi/")`."""
    return lambda address, **options: visit(opener(360, **options), server, address)
