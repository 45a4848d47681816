"""What a browser denies and what does not come: the page is read all the same, and says what does not work."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from site_tests.browser.conftest import Opener
from site_tests.browser.searching import BOX, result, search

TASK = "kon-tum-2024/06/"
DENIED = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("denied", "SecurityError") } })
}"""
NO_STORAGE = 'Object.defineProperty(window, "localStorage", { configurable: true, value: null })'
KEY = "/provincial-ai-plans/.__palette"
SCHEME = "data-md-color-scheme"
WORDS = {"vi": "Mọi chữ và đường dẫn vẫn còn đủ", "en": "All words and links are still here"}


def opened(context: BrowserContext, address: str) -> tuple[Page, list[str]]:
    """The page, and the errors of its scripts so far."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    return page, errors


def all_works(page: Page, errors: list[str]) -> None:
    """Search finds, light and dark change, and no words say otherwise."""
    expect(page.locator("html.js")).to_have_count(1)
    page.get_by_title("Theo máy của bạn; đổi sang nền sáng").click()
    page.get_by_title("Nền sáng; đổi sang nền tối").click()
    expect(page.locator("body")).to_have_attribute(SCHEME, "slate")
    search(page, "nong nghiep")
    expect(result(page, f"vi/{TASK}")).to_be_visible()
    expect(page.locator(".site-failed").locator("visible=true")).to_have_count(0)
    assert errors == []


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(DENIED, id="denied"),
        pytest.param(NO_STORAGE, id="none, as in some apps"),
        pytest.param("", id="as ever"),
    ],
)
def test_without_storage_all_works_on_the_page(script: str, opener: Opener) -> None:
    context = opener()
    context.add_init_script(script or "0")
    all_works(*opened(context, "vi/"))


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("{", id="cut short"),
        pytest.param("", id="empty"),
        pytest.param("null", id="nothing"),
        pytest.param("[]", id="a list"),
        pytest.param("7", id="a number"),
        pytest.param('"dark"', id="a word"),
        pytest.param('{"index":1}', id="no colours"),
        pytest.param('{"index":9,"color":{"scheme":"slate"}}', id="a choice that there is not"),
        pytest.param('{"index":-1,"color":{"scheme":"slate"}}', id="a choice before the first"),
        pytest.param('{"index":"1","color":{"scheme":"slate"}}', id="a number in quotes"),
        pytest.param('{"index":1,"color":{"scheme":"none"}}', id="colours that there are not"),
        pytest.param('{"index":1,"color":{"scheme":"slate","a b":"x"}}', id="a name that is none"),
        pytest.param('{"index":1,"color":{"scheme":"slate","media":{}}}', id="a part that is no word"),
        pytest.param('{"index":1,"color":null}', id="colours that are nothing"),
    ],
)
def test_a_damaged_choice_of_light_or_dark_is_forgotten(written: str, opener: Opener) -> None:
    context = opener()
    context.add_init_script(f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(written)})")
    all_works(*opened(context, "vi/"))


def is_cut(route: Route) -> None:
    route.fulfill(body="const { = [", content_type="application/javascript")


def is_not_there(route: Route) -> None:
    route.fulfill(status=404, body="<!doctype html>", content_type="text/html")


def is_blocked(route: Route) -> None:
    route.abort("blockedbyclient")


WAYS = [pytest.param(way, id=way.__name__) for way in (is_cut, is_not_there, is_blocked)]
ON_THE_PAGE = [
    pytest.param("**/assets/javascripts/bundle.*", "vi/", id="Material's script"),
    pytest.param("**/assets/site.js", "en/", id="our script"),
    pytest.param("**/assets/shared/clipboard.js", "vi/", id="a part of our script"),
    pytest.param("**/search/search_index.json", "en/", id="what Material asks for"),
    pytest.param("**/assets/find.js", "vi/find/", id="the script of the table of tasks"),
    pytest.param("**/assets/find/filter.js", "en/find/", id="a part of it"),
    pytest.param("**/assets/compare.js", "vi/compare/", id="the script of the comparison"),
]
OF_THE_SEARCH = [
    pytest.param("**/assets/search-worker.js", id="the worker"),
    pytest.param("**/assets/search.js", id="what the worker does"),
    pytest.param("**/assets/shared/text.js", id="a part of it"),
    pytest.param("**/assets/words.js", id="its words"),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("file", "address"), ON_THE_PAGE)
def test_a_page_says_what_does_not_come_and_is_read(way: object, file: str, address: str, opener: Opener) -> None:
    context = opener()
    context.route(file, way)  # type: ignore[arg-type]
    page, _ = opened(context, address)
    expect(page.locator(".md-content > .site-failed")).to_contain_text(WORDS[address[:2]])
    expect(page.locator(".md-content > .site-failed")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    tab = page.locator(".md-tabs a").nth(1)
    leads_to = tab.evaluate("link => link.href")
    tab.click()
    expect(page).to_have_url(leads_to)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", OF_THE_SEARCH)
def test_a_search_that_does_not_come_says_so(way: object, file: str, opener: Opener) -> None:
    context = opener()
    context.route(file, way)  # type: ignore[arg-type]
    page, _ = opened(context, "vi/")
    page.locator(BOX).click()
    expect(page.locator(".md-search .site-failed")).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_be_hidden()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", ["**/search/index.json", "**/assets/minisearch.js"])
def test_an_index_that_does_not_come_is_told_in_its_place(way: object, file: str, opener: Opener) -> None:
    context = opener()
    context.route(file, way)  # type: ignore[arg-type]
    page, _ = opened(context, "en/")
    search(page, "agriculture")
    expect(page.locator(".md-search-result__item")).to_contain_text("Nothing was searched")


@pytest.mark.parametrize("way", WAYS)
def test_the_first_script_may_fail_and_the_page_still_works(way: object, opener: Opener) -> None:
    context = opener()
    context.route("**/assets/first.js", way)  # type: ignore[arg-type]
    page, _ = opened(context, "vi/")
    search(page, "nong nghiep")
    expect(result(page, f"vi/{TASK}")).to_be_visible()


def test_a_remark_of_the_browser_is_no_failure(opener: Opener) -> None:
    page, _ = opened(opener(), "vi/")
    page.evaluate("dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' }))")
    page.evaluate("document.querySelector('article').append(Object.assign(new Image(), { src: 'none.png' }))")
    expect(page.locator(".site-failed").locator("visible=true")).to_have_count(0)
