"""An address that is not there is answered in both languages, and leads on; the root leads to both."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from generator.model.bilingual import LANGS
from site_tests.browser.conftest import Reader, Visitor
from site_tests.browser.rules.network import asks_only_this_site, gets_what_it_asks_for
from site_tests.browser.searching import search
from site_tests.browser.visit import breaches

HOMES = {"vi/": "Trang đầu: các kế hoạch đã có", "en/": "Home: the plans that are here"}


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("none", id="at the root"),
        pytest.param("vi/kon-tum-2024/99/", id="deep in a language"),
        pytest.param("en/kon-tum-2024/06/none/none/", id="deeper than any page"),
    ],
)
def test_an_unknown_address_is_answered_in_both_languages(address: str, visitor: Visitor, server: str) -> None:
    """Only the page itself is missing: what it asks for is there, however deep it seems to be."""
    visit = visitor(address)
    page = visit.page
    assert breaches(visit, (asks_only_this_site, gets_what_it_asks_for)) == [
        ("gets_what_it_asks_for", f"404: {server}{address}")
    ]
    assert page.locator("h1").inner_text().splitlines() == ["Không có trang này", "No page here"]
    for home, words in HOMES.items():
        page.get_by_role("link", name=words).click()
        expect(page).to_have_url(f"{server}{home}")
        page.go_back()


def test_an_unknown_address_finds_its_search(reader: Reader, server: str) -> None:
    page = reader("vi/none/none/none/", width=360)
    page.locator(".search-button").click()
    found = search(page, "y te").first
    leads_to = found.evaluate("link => link.href")
    assert leads_to.startswith(f"{server}vi/")
    found.click()
    expect(page).to_have_url(leads_to)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_root_offers_both_languages_and_vietnamese_first(reader: Reader, server: str) -> None:
    page: Page = reader("")
    offered = page.locator("article a").evaluate_all("links => links.map(link => [link.hreflang, link.href])")
    assert offered == [[lang, f"{server}{lang}/"] for lang in LANGS]
