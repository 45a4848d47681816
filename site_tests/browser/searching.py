"""The search box in a reader's hands."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

BOX = "input.md-search__input"


def search(page: Page, words: str) -> Locator:
    """The results for words that are put into the box at once: Material asks on a key, so one is pressed."""
    box = page.locator(BOX)
    box.click()
    box.press("ControlOrMeta+a")
    page.keyboard.insert_text(words)
    box.press("End")
    return page.locator("a.md-search-result__link")


def result(page: Page, path: str) -> Locator:
    """The result that leads to a page of the language."""
    return page.locator(f'a.md-search-result__link[href$="/{path}"]')
