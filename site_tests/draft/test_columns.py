"""Heads of tables, whatever their order; and rows that are none."""

from __future__ import annotations

import pytest

from generator.draft.columns import head_in_line, head_of


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        pytest.param(
            ("TT", "Nhiệm vụ", "Thời gian thực hiện", "Cơ quan chủ trì", "Cơ quan phối hợp"),
            ("number", "task", "time", "lead", "partners"),
            id="time first",
        ),
        pytest.param(
            ("STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Thời hạn", "Kết quả dự kiến", "Nguồn kinh phí"),
            ("number", "task", "lead", "partners", "time", "result", "funding"),
            id="seven columns",
        ),
        pytest.param(
            ("STT", "Nội dung công việc", "Cơ quan thực hiện", "Ghi chú"),
            ("number", "task", "implementers", "other"),
            id="who does it, and an unknown column",
        ),
        pytest.param(("1", "Nhiệm vụ A", "Sở Y tế"), None, id="a row"),
        pytest.param(("Nơi nhận", "Chủ tịch"), None, id="a signature"),
    ],
)
def test_the_head_of_a_table(cells: tuple[str, ...], columns: tuple[str, ...] | None) -> None:
    assert head_of(cells) == columns


@pytest.mark.parametrize(
    ("words", "columns"),
    [
        pytest.param(
            "STT NHIỆM VỤ CHỦ TRÌ PHỐI HỢP THỜI GIAN", ("number", "task", "lead", "partners", "time"), id="a head"
        ),
        pytest.param("Nhiệm vụ do Sở chủ trì, phối hợp", None, id="a sentence"),
        pytest.param("TT Nhiệm vụ", None, id="nobody leads"),
    ],
)
def test_a_head_in_one_line(words: str, columns: tuple[str, ...] | None) -> None:
    assert head_in_line(words) == columns
