"""What a browser denies and what does not come: the page is read all the same, and says what does not work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

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


# By what is wrong with it.
DAMAGED = {
    "cut short": "{",
    "empty": "",
    "nothing": "null",
    "a list": "[]",
    "a number": "7",
    "a word": '"dark"',
    "no colours": '{"index":1}',
    "a choice that there is not": '{"index":9,"color":{"scheme":"slate"}}',
    "a choice before the first": '{"index":-1,"color":{"scheme":"slate"}}',
    "a number in quotes": '{"index":"1","color":{"scheme":"slate"}}',
    "colours that there are not": '{"index":1,"color":{"scheme":"none"}}',
    "a name that is none": '{"index":1,"color":{"scheme":"slate","a b":"x"}}',
    "a part that is no word": '{"index":1,"color":{"scheme":"slate","media":{}}}',
    "colours that are nothing": '{"index":1,"color":null}',
}


def test_a_damaged_choice_of_light_or_dark_is_forgotten(opener: Opener) -> None:
    page, errors = opened(opener(), "vi/")
    for why, written in DAMAGED.items():
        page.evaluate("([key, written]) => localStorage.setItem(key, written)", [KEY, written])
        page.reload()
        expect(page.locator("html.js"), why).to_have_count(1)
        expect(page.locator("body"), why).to_have_attribute(SCHEME, "default")
        assert errors == [], why
    all_works(page, errors)


def is_cut(route: Route) -> None:
    route.fulfill(body="const { = [", content_type="application/javascript")


def is_not_there(route: Route) -> None:
    route.fulfill(status=404, body="<!doctype html>", content_type="text/html")


def is_blocked(route: Route) -> None:
    route.abort("blockedbyclient")


WAYS: tuple[Callable[[Route], None], ...] = (is_cut, is_not_there, is_blocked)
EVERY_WAY = [pytest.param(way, id=way.__name__) for way in WAYS]


def by_turns(cases: Mapping[str, tuple[str, ...]]) -> Iterator[object]:
    """The first in every way; the others in one way each."""
    for number, (why, values) in enumerate(cases.items()):
        for way in WAYS if number == 0 else WAYS[number % len(WAYS) :][:1]:
            yield pytest.param(*values, way, id=f"{why} {way.__name__}")


ON_THE_PAGE = {
    "Material's script": ("**/assets/javascripts/bundle.*", "vi/"),
    "our script": ("**/assets/site.js", "en/"),
    "a part of our script": ("**/assets/shared/clipboard.js", "vi/"),
    "what Material asks for": ("**/search/search_index.json", "en/"),
    "the script of the table of tasks": ("**/assets/find.js", "vi/find/"),
    "a part of it": ("**/assets/find/filter.js", "en/find/"),
    "the script of the comparison": ("**/assets/compare.js", "vi/compare/"),
}
OF_THE_SEARCH = {
    "the worker": ("**/assets/search-worker.js",),
    "what the worker does": ("**/assets/search.js",),
    "a part of it": ("**/assets/shared/text.js",),
    "its words": ("**/assets/words.js",),
}
OF_THE_RESULTS = {
    "the index": ("**/search/index.json",),
    "what finds in it": ("**/assets/minisearch.js",),
}


@pytest.mark.parametrize(("file", "address", "way"), list(by_turns(ON_THE_PAGE)))
def test_a_page_says_what_does_not_come_and_is_read(file: str, address: str, way: object, opener: Opener) -> None:
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


@pytest.mark.parametrize(("file", "way"), list(by_turns(OF_THE_SEARCH)))
def test_a_search_that_does_not_come_says_so(file: str, way: object, opener: Opener) -> None:
    context = opener()
    context.route(file, way)  # type: ignore[arg-type]
    page, _ = opened(context, "vi/")
    page.locator(BOX).click()
    expect(page.locator(".md-search .site-failed")).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_be_hidden()


@pytest.mark.parametrize(("file", "way"), list(by_turns(OF_THE_RESULTS)))
def test_an_index_that_does_not_come_is_told_in_its_place(file: str, way: object, opener: Opener) -> None:
    context = opener()
    context.route(file, way)  # type: ignore[arg-type]
    page, _ = opened(context, "en/")
    search(page, "agriculture")
    expect(page.locator(".md-search-result__item")).to_contain_text("Nothing was searched")


@pytest.mark.parametrize("way", EVERY_WAY)
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
