"""What a plan is, from its words."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft import head
from generator.draft.yaml_out import Doubtful


@pytest.mark.parametrize(
    ("words", "value", "text"),
    [
        pytest.param("Số: 83 /KH-UBND", "83/KH-UBND", "Số: 83 /KH-UBND", id="white space within"),
        pytest.param("(Kèm theo Quyết định số 9/QĐ-UBND)", "9/QĐ-UBND", "Quyết định số 9/QĐ-UBND", id="a decision"),
    ],
)
def test_a_number(words: str, value: str, text: str) -> None:
    assert head.number_of(["KẾ HOẠCH", words]) == {"basis": "text", "value": value, "text": text}


def test_blanks_are_no_number_and_no_day() -> None:
    unknown = {"basis": Doubtful("unknown", head.NOT_FOUND)}
    assert head.number_of(["Số:      /KH-UBND"]) == unknown
    assert head.date_of(["ngày      tháng      năm 2021"]) == unknown
    assert head.date_of(["Mẫu, ngày 07 tháng 10 năm 2024"]) == {
        "basis": "text", "value": "2024-10-07", "text": "ngày 07 tháng 10 năm 2024"
    }  # fmt: skip


def test_a_title_in_capitals_is_written_as_elsewhere() -> None:
    body = ["tỉnh ban hành Kế hoạch ứng dụng Trí tuệ nhân tạo của Kon Tum"]
    assert head.title_of("KẾ HOẠCH", "ỨNG DỤNG TRÍ TUỆ NHÂN TẠO Ở KON TUM", body) == Doubtful(
        "Kế hoạch ứng dụng Trí tuệ nhân tạo ở Kon Tum", head.CASE
    )
    assert head.title_of("KẾ HOẠCH", "Ứng dụng TTNT", body) == "Kế hoạch ứng dụng TTNT"


def test_a_period() -> None:
    assert head.horizon_of("Ứng dụng đến năm 2030", []) == {"text": "đến năm 2030", "end": "2030"}
    assert head.horizon_of("Ứng dụng giai đoạn 2025 - 2030", []) == {
        "text": "giai đoạn 2025 - 2030", "start": "2025", "end": "2030"
    }  # fmt: skip


def test_a_province_by_its_name(catalog: Catalog) -> None:
    assert head.province_of(["KẾ HOẠCH", "TỈNH ĐỒNG THÁP"], catalog.provinces) == "dong-thap"
    assert isinstance(head.province_of(["tỉnh Mẫu"], catalog.provinces), Doubtful)


def test_a_position() -> None:
    assert head.position_of("PHÓ CHỦ TỊCH") == {"vi": "Phó Chủ tịch", "en": "Vice Chairman"}
