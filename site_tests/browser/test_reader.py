"""A reader goes from a word to the promise, to the place where it is written, to the body that leads it."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Dialog, Page, expect

from site_tests.browser.conftest import Reader
from site_tests.browser.searching import result, search

TASK = "kon-tum-2024/06/"
PASSAGE = "kon-tum-2024/#task-06"
# Below the header that stays, and not below the lower edge of the window.
IN_VIEW = """(part) => {
  const { top } = part.getBoundingClientRect()
  return top >= document.querySelector(".md-header").getBoundingClientRect().bottom - 1 && top < innerHeight
}"""
PAINTED = "(part) => getComputedStyle(part).backgroundColor"


def in_view_and_highlighted(page: Page, anchor: str, beside: str) -> None:
    """The passage is where the eye is, and painted as the one beside it is not."""
    passage = page.locator(f"[id='{anchor}']")
    expect(passage).to_be_in_viewport()
    assert passage.evaluate(IN_VIEW)
    assert passage.evaluate(PAINTED) != page.locator(f"[id='{beside}']").evaluate(PAINTED)


@pytest.mark.parametrize("width", [360, 1280])
def test_from_a_word_to_the_lead_body(width: int, reader: Reader, server: str) -> None:
    page = reader("vi/", width=width)
    page.locator("label.search-button").click()
    search(page, "nong nghiep")
    result(page, f"vi/{TASK}").click()
    expect(page).to_have_url(re.compile(f"^{server}vi/{TASK}"))
    quoted = page.locator("blockquote.official").first.inner_text()

    page.locator('p.place a[href$="#task-06"]').click()
    expect(page).to_have_url(urljoin(server, f"vi/{PASSAGE}"))
    in_view_and_highlighted(page, "task-06", beside="task-07")
    assert quoted in " ".join(page.locator("#task-06 .vi").inner_text().split())

    page.locator("#task-06").get_by_role("link", name="Nhiệm vụ 06").click()
    page.locator(".facts-card .bodies a").first.click()
    expect(page).to_have_url(re.compile(f"^{server}vi/agencies/"))
    expect(page.locator("#kon-tum")).to_contain_text("nông nghiệp")


def test_the_language_switch_keeps_the_page(reader: Reader, server: str) -> None:
    page = reader(f"vi/{TASK}")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{server}en/{TASK}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("blockquote.official").first).to_have_attribute("lang", "vi")
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page).to_have_url(f"{server}vi/{TASK}")


def test_the_language_switch_keeps_the_passage(reader: Reader, server: str) -> None:
    page = reader(f"vi/{PASSAGE}")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{server}en/{PASSAGE}")
    in_view_and_highlighted(page, "task-06", beside="task-07")


@pytest.mark.parametrize("device", ["light", "dark"])
def test_the_choice_of_light_or_dark_is_kept(device: str, reader: Reader) -> None:
    """The button goes from "as the device" to light to dark; what is chosen holds on every page, in both languages."""
    page = reader("vi/", color_scheme=device)
    body = page.locator("body")
    as_device = "slate" if device == "dark" else "default"
    expect(body).to_have_attribute("data-md-color-scheme", as_device)
    chosen = (("Theo máy của bạn; đổi sang nền sáng", "default"), ("Nền sáng; đổi sang nền tối", "slate"))
    for button, scheme in chosen:
        page.get_by_title(button).click()
        expect(body).to_have_attribute("data-md-color-scheme", scheme)
        for address in (f"vi/{TASK}", "en/deadlines/"):
            page.goto(address)
            expect(body).to_have_attribute("data-md-color-scheme", scheme)
        page.goto("vi/")


def test_the_citation_is_copied(reader: Reader) -> None:
    page = reader(f"vi/{TASK}", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Chép trích dẫn").click()
    expect(page.get_by_role("button", name="Đã chép")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == " ".join(page.locator("#citation").inner_text().split())


def test_a_citation_that_may_not_be_copied_is_shown(reader: Reader) -> None:
    page = reader(f"vi/{TASK}")
    shown: list[str] = []

    def look(dialog: Dialog) -> None:
        shown.append(dialog.default_value)
        dialog.dismiss()

    page.on("dialog", look)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('denied')) }")
    page.locator("button.copy").click()
    expect(page.locator("button.copy")).to_have_text("Chép trích dẫn")
    assert [text.partition(",")[0] for text in shown] == ["Ủy ban nhân dân tỉnh Kon Tum"]
    expect(page.locator(".site-failed").first).to_be_hidden()
