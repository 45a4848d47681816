"""What the browser tests share: a reader who opens pages of the real site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

Scheme = Literal["light", "dark"]
HEIGHTS = {360: 780, 1280: 900}  # a phone and a desk, by width
PATIENCE = 60_000  # milliseconds until a machine with much else to do is given up; no test measures time


class Reader(Protocol):
    def __call__(self, address: str, width: int = 1280, **context: Any) -> Page: ...


@pytest.fixture
def reader(chromium: Browser, server: str) -> Iterator[Reader]:
    """Opens an address below the site's root in a browser of its own: `reader("vi/", width=360)`."""
    expect.set_options(timeout=PATIENCE)
    opened: list[BrowserContext] = []

    def read(address: str, width: int = 1280, **options: Any) -> Page:
        viewport = {"width": width, "height": HEIGHTS[width]}
        context = chromium.new_context(base_url=server, **{"viewport": viewport, "reduced_motion": "reduce", **options})
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        page = context.new_page()
        page.goto(address)
        return page

    yield read
    for context in opened:
        context.close()
