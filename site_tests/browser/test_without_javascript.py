"""Without JavaScript everything can be read, and nothing is shown that would not work."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader
from site_tests.browser.kinds import every_page

# The menu of a phone opens and closes by CSS, and links, <details> and scrolling need no script.
DEAD = "button, input, select, textarea, label:not([for=__drawer])"


def read(reader: Reader, address: str, width: int = 1280) -> Page:
    return reader(address, width=width, java_script_enabled=False)


@pytest.mark.parametrize("width", [360, 1280])
@every_page
def test_no_control_is_dead(address: str, width: int, reader: Reader) -> None:
    page = read(reader, address, width)
    shown = page.locator(f":is({DEAD})").locator("visible=true")
    assert [control.evaluate("control => control.outerHTML") for control in shown.all()] == []
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize(
    ("address", "selector", "words"),
    [
        pytest.param("vi/", "main", "Đồng Tháp", id="home"),
        pytest.param("vi/kon-tum/", ".rows", "Ứng dụng AI trong nông nghiệp và quản lý rừng", id="province"),
        pytest.param("vi/kon-tum-2024/06/", "blockquote.official", "Ứng dụng TTNT trong", id="task"),
        pytest.param("vi/kon-tum-2024/", "#task-06 .vi", "Ứng dụng TTNT trong", id="plan"),
        pytest.param("vi/agencies/", "tbody", "Sở Y tế", id="agencies"),
        pytest.param("vi/compare/", "table.matrix tbody", "Hành lang pháp lý", id="compare"),
        pytest.param("vi/timeline/", ".lanes", "Ứng dụng AI trong nông nghiệp và quản lý rừng", id="timeline"),
        pytest.param("vi/find/", "table.found", "Ứng dụng AI trong nông nghiệp và quản lý rừng", id="find"),
        pytest.param("vi/deadlines/", "[data-due='--11-20']", "20/11", id="deadlines"),
    ],
)
def test_a_page_can_be_read(address: str, selector: str, words: str, reader: Reader) -> None:
    page = read(reader, address)
    expect(page.locator(selector).first).to_be_visible()
    expect(page.locator(selector).filter(has_text=words).first).to_be_visible()


def test_every_task_is_in_the_table(reader: Reader) -> None:
    page = read(reader, "vi/find/")
    rows = page.locator("table.found tr[data-at]")
    assert rows.count() == rows.locator("visible=true").count() == 119


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
