"""Kinds of passages by the words of the heading above."""

from __future__ import annotations

import pytest

from generator.draft.kinds import kind_below, kind_of


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        pytest.param("MỤC ĐÍCH, YÊU CẦU", "purpose", id="the first of two"),
        pytest.param("Yêu cầu", "requirement", id="requirements"),
        pytest.param("Mục tiêu chung", "objective", id="a general objective"),
        pytest.param("MỤC TIÊU CỤ THỂ", "target", id="targets"),
        pytest.param("KINH PHÍ THỰC HIỆN", "funding", id="money"),
        pytest.param("TỔ CHỨC THỰC HIỆN", "organisation", id="carrying out"),
        pytest.param("NHIỆM VỤ VÀ GIẢI PHÁP", "direction", id="tasks"),
        pytest.param("Đến năm 2030", "target", id="no word of its own: as above"),
    ],
)
def test_a_heading_gives_a_kind(heading: str, kind: str) -> None:
    assert kind_below(heading, "target") == kind


def test_a_passage_about_reports_is_a_duty_only_where_the_plan_is_carried_out() -> None:
    assert kind_of("organisation", "Định kỳ báo cáo kết quả.") == "duty"
    assert kind_of("organisation", "Phổ biến Kế hoạch.") == "organisation"
    assert kind_of("direction", "Định kỳ báo cáo kết quả.") == "direction"
    assert kind_of("direction", "(Chi tiết tại Phụ lục)") == "note"
