"""The keyboard alone: to the words, to the sections, through the search, through the menu of a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader
from site_tests.browser.searching import BOX, result

BELOW_HEADER = "(part) => part.getBoundingClientRect().top >= document.querySelector('.md-header').offsetHeight"


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, selector: str, words: str = "") -> None:
    """Press Tab until what has the focus is this and says so; a hundred stops are too many for anybody."""
    for _ in range(100):
        press(page, "Tab")
        focused = page.locator(f":focus:is({selector})")
        if focused.count() and words in (focused.text_content() or ""):
            return
    pytest.fail(f"the Tab key does not lead to {selector} {words}")


def test_the_first_stop_leads_to_the_words(reader: Reader) -> None:
    page = reader("vi/kon-tum-2024/06/")
    press(page, "Tab")
    expect(page.get_by_role("link", name="Đến nội dung chính")).to_be_focused()
    press(page, "Enter")
    assert page.get_by_role("heading", level=1).evaluate(BELOW_HEADER)
    press(page, "Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_the_sections_are_reached(reader: Reader, server: str) -> None:
    page = reader("vi/")
    tab_to(page, ".md-tabs a", "Cơ quan")
    press(page, "Enter")
    expect(page).to_have_url(f"{server}vi/agencies/")


def test_the_language_is_changed(reader: Reader, server: str) -> None:
    page = reader("vi/kon-tum/")
    tab_to(page, "[hreflang=en]")
    press(page, "Enter")
    expect(page).to_have_url(f"{server}en/kon-tum/")


def test_light_and_dark_are_chosen_with_the_arrows(reader: Reader) -> None:
    page = reader("vi/", color_scheme="light")
    tab_to(page, "[name=__palette]")
    press(page, "ArrowRight", "ArrowRight")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_search_from_the_first_key_to_the_page(width: int, reader: Reader, server: str) -> None:
    """ "/" opens the box, the arrows go through what is found, Enter opens it, Escape closes the box."""
    page = reader("vi/", width=width)
    press(page, "/")
    expect(page.locator(BOX)).to_be_focused()
    page.keyboard.insert_text("3584/KH-UBND")
    press(page, "End")
    expect(result(page, "vi/kon-tum-2024/")).to_be_visible()
    press(page, "ArrowDown")
    expect(page.locator("a.md-search-result__link").first).to_be_focused()
    press(page, "ArrowDown", "ArrowUp", "Enter")
    expect(page).to_have_url(re.compile(f"^{server}vi/kon-tum-2024/"))

    page.wait_for_load_state()
    press(page, "/")
    expect(page.locator(BOX)).to_be_focused()
    expect(page.locator(".md-search__output")).to_be_visible()  # Material opens it a moment after the focus has come
    press(page, "Escape")
    expect(page.locator(".md-search__output")).to_be_hidden()


def test_a_phone_opens_and_closes_the_menu(reader: Reader, server: str) -> None:
    page = reader("vi/kon-tum/", width=360)
    menu = page.get_by_role("navigation", name="Danh mục")
    expect(menu).to_be_hidden()
    tab_to(page, "label", "Mở danh mục")
    press(page, "Enter")
    expect(menu).to_be_visible()
    press(page, "Escape")
    expect(menu).to_be_hidden()
    expect(page.get_by_title("Mở danh mục")).to_be_focused()

    press(page, "Enter")
    tab_to(page, ".md-nav a", "Hạn báo cáo")
    press(page, "Enter")
    expect(page).to_have_url(f"{server}vi/deadlines/")
