"""Without JavaScript a reader goes on. What holds of every page without it is in rules/unscripted.py."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader
from site_tests.written import written_plans


def read(reader: Reader, address: str, width: int = 1280) -> Page:
    return reader(address, width=width, java_script_enabled=False)


def test_every_task_is_in_the_table(reader: Reader) -> None:
    tasks = sum(len(files.tasks) for files in written_plans().values())
    page = read(reader, "vi/find/")
    rows = page.locator("table.found tr[data-at]")
    assert rows.count() == rows.locator("visible=true").count() == tasks


def test_a_phone_opens_the_menu_by_touch(reader: Reader) -> None:
    page = read(reader, "vi/", width=360)
    page.get_by_title("Mở danh mục").click()
    page.get_by_role("navigation", name="Danh mục").get_by_role("link", name="Hạn báo cáo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hạn báo cáo")


def test_the_language_switch_is_a_link(reader: Reader) -> None:
    page = read(reader, "vi/kon-tum-2024/06/")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("link", name="Tiếng Việt")).to_be_visible()
