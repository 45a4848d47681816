"""What holds of every kind of page: it asks this site alone, gets what it asks for, and fits a phone."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from playwright.sync_api import expect

from generator.model.bilingual import LANGS
from site_tests.browser.conftest import Reader
from site_tests.browser.kinds import every_page

WIDTHS = "[document.scrollingElement.scrollWidth, innerWidth]"
# What sticks out, so that a failure says where to look; what scrolls inside itself may.
STICKING_OUT = """
[...document.querySelectorAll("main *")]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".scroll"))
  .map((part) => part.outerHTML.slice(0, 160))
  .slice(0, 5)
"""


@every_page
def test_a_page_asks_only_this_site_and_is_quiet(address: str, reader: Reader, server: str) -> None:
    """No other host, nothing missing, and no word in the console: a blocked script or style would be one."""
    page = reader("about:blank")
    asked: list[str] = []
    said: list[str] = []
    missing: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.context.on("response", lambda response: missing.append(response.url) if response.status >= 400 else None)
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address, wait_until="networkidle")

    assert [url for url in asked if not url.startswith((server, "data:"))] == []
    assert (missing, said) == ([], [])


@every_page
def test_a_phone_scrolls_no_page_sideways(address: str, reader: Reader) -> None:
    page = reader(address, width=360)
    assert page.evaluate(WIDTHS) == [360, 360], page.evaluate(STICKING_OUT)


@pytest.mark.parametrize("lang", LANGS)
def test_an_unknown_address_is_answered_in_both_languages(lang: str, reader: Reader, server: str) -> None:
    page = reader("about:blank")
    answer = page.goto(f"{lang}/kon-tum-2024/06/no-such-page/")
    assert answer is not None
    assert answer.status == 404
    for words, home in (("Trang đầu: các kế hoạch đã có", "vi/"), ("Home: the plans that are here", "en/")):
        page.get_by_role("link", name=words).click()
        expect(page).to_have_url(urljoin(server, home))
        page.go_back()
