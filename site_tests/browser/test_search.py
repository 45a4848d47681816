"""The search box as a reader uses it: what is typed with or without marks, what is found, and what is fetched for it."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from site_tests.browser.conftest import Reader, Visitor
from site_tests.browser.searching import BOX, result, search
from site_tests.browser.visit import Visit

FETCHED_TO_SEARCH = {"assets/minisearch.js", "search/index.json"}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("nong nghiep", "vi/kon-tum-2024/06/", id="without marks"),
        pytest.param("y te", "vi/agencies/so-yt/", id="two syllables without marks"),
        pytest.param("Y TẾ", "vi/agencies/so-yt/", id="in capitals"),
        pytest.param("3584/KH-UBND", "vi/kon-tum-2024/", id="the number of a plan"),
        pytest.param("127", "vi/quang-ngai-2021/#preamble", id="the number of a decision that a passage cites"),
        pytest.param("cong an", "vi/agencies/cong-an/", id="a body"),
    ],
)
def test_a_reader_finds(words: str, found: str, reader: Reader) -> None:
    page = reader("vi/")
    search(page, words)
    expect(result(page, found)).to_be_visible()


def test_marks_and_capitals_find_the_same(reader: Reader) -> None:
    found = []
    for words in ("y te", "Y TẾ", "y tế"):
        page = reader("vi/")
        results = search(page, words)
        expect(results).not_to_have_count(0)
        found.append(sorted(urlsplit(link.get_attribute("href") or "").path for link in results.all()))
    assert found[0] == found[1] == found[2]


def test_what_is_not_there_is_said(reader: Reader) -> None:
    page = reader("en/")
    search(page, "xyzzy")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")


def test_english_words_find_english_pages(reader: Reader) -> None:
    page = reader("en/")
    search(page, "agriculture")
    expect(result(page, "en/kon-tum-2024/06/")).to_be_visible()


def test_the_index_is_fetched_on_the_first_query_only(visitor: Visitor, server: str) -> None:
    visit = visitor("vi/")
    page = visit.show(width=1280)
    page.locator(BOX).click()
    expect(page.locator(".md-search__output")).to_be_visible()
    assert not FETCHED_TO_SEARCH & set(asked(visit, server))

    search(page, "nong nghiep")
    expect(result(page, "vi/kon-tum-2024/06/")).to_be_visible()
    search(page, "cong an")
    expect(result(page, "vi/agencies/cong-an/")).to_be_visible()
    assert sorted(url for url in asked(visit, server) if url in FETCHED_TO_SEARCH) == sorted(FETCHED_TO_SEARCH)


def asked(visit: Visit, server: str) -> list[str]:
    return [request.url.removeprefix(f"{server}vi/") for request in visit.asked]


def test_the_button_of_the_home_page_leads_into_the_box(reader: Reader) -> None:
    page = reader("vi/", width=360)
    page.locator("label.search-button").click()
    expect(page.locator(BOX)).to_be_focused()


def test_a_phone_opens_the_box_from_the_header(reader: Reader) -> None:
    page = reader("vi/kon-tum/", width=360)
    page.get_by_title("Mở tìm kiếm").click()
    expect(page.locator(BOX)).to_be_focused()
    search(page, "y te")
    result(page, "vi/agencies/so-yt/").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sở Y tế")
