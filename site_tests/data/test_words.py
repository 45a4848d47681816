"""Numbers, signs and slips of the texts, by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from site_tests.data.plans import DONG_THAP, HOA_BINH, KON_TUM, NINH_THUAN, QUANG_NGAI, plans, records, task_of


@pytest.mark.parametrize(
    ("plan", "number", "date", "signatory"),
    [
        (KON_TUM, ("text", "3584/KH-UBND"), ("text", "2024-10-07"), "Nguyễn Hữu Tháp"),
        (QUANG_NGAI, ("text", "83/KH-UBND"), ("text", "2021-06-04"), "Trần Phước Hiền"),
        (HOA_BINH, ("unknown", None), ("unknown", None), None),
        (DONG_THAP, ("secondary", "332/KH-UBND"), ("secondary", "2021-11-16"), "Huỳnh Minh Tuấn"),
        (NINH_THUAN, ("secondary", "46/QĐ-UBND"), ("secondary", "2023-02-06"), None),
    ],
)
def test_what_the_text_does_not_say_is_unknown_or_from_elsewhere(
    plan: str, number: tuple[str, str | None], date: tuple[str, str | None], signatory: str | None
) -> None:
    record = plans()[plan].plan
    assert (record.number.basis, record.number.value) == number
    assert (record.date.basis, record.date.value) == date
    assert (record.signatory and record.signatory.name) == signatory
    assert record.instrument == ("decision" if plan == NINH_THUAN else "plan")


SIC = {
    KON_TUM: ["15 thang 12", "Uỷ Ủy ban nhân dân tỉnh", "tỉnh”.", "báo cáo , đề xuất", "quy định .", "PTDL .", "; …", "Sở Giao thông Vận tải"],
    QUANG_NGAI: ["phát triển trí tuệ nhân tạo", "Chuyên giao", "đối bờ", "phóng chống", "trí tuệ nhân tạo AI", "-Chi nhánh"],
    HOA_BINH: ["phạm vi quan lý", "mạng xã hội quan điểm người dùng", "Chiến lược dữ liệu quốc gia; thúc đẩy"],
    DONG_THAP: ["-Tự do -Hạnh phúc", "tổ chức/ cá nhân"],
    NINH_THUAN: ["công nghiệp cách mạng", "các cá nhân, các doanh nghiệp", "nhà nguyên cứu", "tự động quy trình", "điện tử..", "2367/QĐ-UBND ,"],
}  # fmt: skip


@pytest.mark.parametrize(("plan", "words"), [(plan, words) for plan, listed in SIC.items() for words in listed])
def test_a_typing_mistake_stays_and_its_reading_stands_beside_it(plan: str, words: str) -> None:
    readings = [reading for record in records(plan) for reading in record.readings if words in reading.words]
    assert readings
    assert all(reading.reading != reading.words for reading in readings)
    assert words in " ".join(plans()[plan].source.split())


def test_what_is_no_mistake_has_no_reading() -> None:
    """V20 is the name of a platform; “Uỷ” and “hoá” are spellings; a row of two dashes is one task."""
    for plan in (QUANG_NGAI, DONG_THAP):
        words = " ".join(reading.words for record in records(plan) for reading in record.readings)
        assert "V20" not in words
        assert "Uỷ" not in words
        assert "hoá" not in words
    tasks = {task.id: task for task in plans()[DONG_THAP].tasks}
    assert [number for number, task in tasks.items() if task.vi.startswith("- ")] == ["04", "07"]
    assert [task.vi.count("- Triển khai") for task in (tasks["04"], tasks["07"])] == [2, 2]


@pytest.mark.parametrize(
    ("plan", "kinds"),
    [
        (KON_TUM, {"not-part": 1}),
        (QUANG_NGAI, {"mark": 5}),
        (HOA_BINH, {"mark": 21, "page-number": 1}),
        (DONG_THAP, {"columns": 2, "broken-word": 2, "repeated-header": 2}),
        (NINH_THUAN, {"columns": 1, "page-number": 1, "broken-word": 1}),
    ],
)
def test_nothing_else_is_taken_from_the_text(plan: str, kinds: dict[str, int]) -> None:
    assert Counter(conversion.kind for conversion in plans()[plan].plan.conversion) == kinds


@pytest.mark.parametrize(
    ("plan", "task", "modality"),
    [
        (KON_TUM, "05", "encourage"),
        (HOA_BINH, "04", "prioritise"),
        (HOA_BINH, "34", "if-any"),
        (NINH_THUAN, "23", "prioritise"),
        (KON_TUM, "06", None),
        (NINH_THUAN, "21", None),
    ],
)
def test_how_firmly(plan: str, task: str, modality: str | None) -> None:
    assert task_of(plan, task).modality == modality


@pytest.mark.parametrize(
    ("plan", "task", "direction"),
    [
        pytest.param(KON_TUM, "01", "legal", id="intellectual property"),
        pytest.param(KON_TUM, "08", "cooperation", id="co-operation between enterprises"),
        pytest.param(QUANG_NGAI, "01", "awareness", id="awareness is an item of its own"),
        pytest.param(QUANG_NGAI, "04", "infrastructure", id="the item decides"),
        pytest.param(QUANG_NGAI, "27", "cooperation", id="the last item"),
    ],
)
def test_where_a_task_stands_decides_its_direction(plan: str, task: str, direction: str) -> None:
    assert task_of(plan, task).direction == direction
