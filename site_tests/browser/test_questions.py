"""Five questions of somebody who has never been here, each answered within three steps from the home page."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from site_tests.browser.conftest import Reader


def words(found: Locator) -> list[str]:
    return [" ".join(text.split()) for text in found.all_inner_texts()]


def test_which_provinces_plan_something_for_hospitals_and_by_when(reader: Reader) -> None:
    page = reader("vi/")
    # 1. Under "Theo lĩnh vực": "Y tế".
    page.get_by_role("link", name=re.compile("^Y tế")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Y tế")
    # Four provinces with their tasks and times, and the one that was read to its end and has none.
    times = {
        province: words(page.locator("section").filter(has=page.get_by_role("heading", name=province)).locator(".t"))
        for province in ("Đồng Tháp", "Hòa Bình", "Kon Tum", "Quảng Ngãi")
    }
    assert times == {
        "Đồng Tháp": ["từ 2022"],
        "Hòa Bình": ["không nêu thời gian"],
        "Kon Tum": ["2026–2030", "2026–2028"],
        "Quảng Ngãi": ["2022–2030", "2022–2030"],
    }
    absent = page.locator("section").filter(has=page.get_by_role("heading", name="Đã xem hết, không có"))
    assert words(absent.get_by_role("link")) == ["Ninh Thuận"]


def test_that_no_plan_names_hospitals_is_said(reader: Reader) -> None:
    page = reader("vi/")
    # 1. "Nhiệm vụ" in the tabs.
    page.locator(".md-tabs").get_by_role("link", name="Nhiệm vụ").click()
    # 2. The word.
    page.get_by_label("Từ ngữ").fill("benh vien")
    # No plan has the word; an answer that is not the same as "no province plans anything".
    expect(page.get_by_text("Không có nhiệm vụ nào như vậy")).to_be_visible()


def test_what_does_the_police_of_kon_tum_lead(reader: Reader) -> None:
    page = reader("vi/")
    # 1. The card of Kon Tum.
    page.get_by_role("heading", name="Kon Tum").get_by_role("link").click()
    # 2. "Công an tỉnh" in the list of who leads.
    page.locator("#kon-tum-2024-bodies").get_by_role("link", name="Công an tỉnh").click()
    # 3. Kon Tum in its table.
    page.get_by_role("row").get_by_role("link", name="Kon Tum").click()
    leads = page.locator("#kon-tum ol.rows").first
    expect(leads).to_be_in_viewport()
    assert words(leads.locator("li > a")) == ["Xây dựng hệ thống bảo mật an ninh mạng bằng AI"]
    assert words(leads.locator(".t")) == ["2025–2026"]


def test_who_must_report_on_20_november(reader: Reader) -> None:
    page = reader("vi/")
    # 1. "20/11" among the dates.
    page.get_by_role("link", name="20/11", exact=True).click()
    day = page.locator("[id='11-20']")
    expect(day).to_be_in_viewport()
    expect(day).to_contain_text("Đồng Tháp · báo cáo, trước ngày 20/11")
    expect(day.locator(".route")).to_contain_text("→ Sở Khoa học và Công nghệ")
    expect(day.locator("blockquote")).to_contain_text("Định kỳ trước ngày 20/11 hàng năm, báo cáo kết quả thực hiện")


def test_how_do_hoa_binh_and_ninh_thuan_differ(reader: Reader, server: str) -> None:
    page = reader("vi/")
    # 1. "Đặt các kế hoạch cạnh nhau".
    page.get_by_role("link", name="Đặt các kế hoạch cạnh nhau").click()
    # 2. The other plans are taken away.
    boxes = page.locator("input[name=plans]")
    expect(boxes.first).to_be_checked()  # the script has come
    chosen = boxes.evaluate_all("boxes => boxes.filter(box => box.checked).map(box => box.value)")
    for other in {*chosen} - {"hoa-binh-127", "ninh-thuan-2023"}:
        page.locator(f"input[name=plans][value={other}]").uncheck()
    page.locator("input[name=plans][value=ninh-thuan-2023]").check()  # among the first five today
    # 3. Only what differs.
    page.get_by_role("checkbox", name="Chỉ các dòng khác nhau").check()
    expect(page).to_have_url(f"{server}vi/compare/?plans=hoa-binh-127,ninh-thuan-2023&only=differences")
    tasks = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Nhiệm vụ", exact=True))
    assert [re.sub(r"\D", "", cell) for cell in words(tasks.get_by_role("cell"))] == ["36", "28"]
    # Neither states times, so that row is not among the differences.
    expect(page.get_by_role("rowheader", name="Có nêu thời gian")).to_be_hidden()


def test_what_was_to_be_finished_by_2025(reader: Reader) -> None:
    page = reader("vi/")
    # 1. "Thời gian" in the tabs.
    page.locator(".md-tabs").get_by_role("link", name="Thời gian").click()
    # 2. By the year of the end.
    page.get_by_role("radio", name="năm kết thúc").check()
    lanes = {
        lane.get_by_role("heading").inner_text(): words(lane.locator(".what > a"))
        for lane in page.locator(".lane").all()
    }
    ends = [heading for heading in lanes if heading.startswith("Kết thúc năm")]
    assert ends == sorted(ends)
    assert {heading: lanes[heading] for heading in ends if heading <= "Kết thúc năm 2025"} == {
        "Kết thúc năm 2022": [
            "Xây dựng, thúc đẩy chia sẻ dữ liệu phục vụ AI",
            "Xây dựng chatbot tư vấn thủ tục hành chính",
            "Đào tạo hoặc liên kết đào tạo nguồn nhân lực AI",
        ],
        "Kết thúc năm 2025": ["Xây dựng hệ thống thông tin quản lý hạ tầng đô thị"],
    }
