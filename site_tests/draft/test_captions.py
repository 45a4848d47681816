"""Lines that say who and when, in the wordings of real plans; and lines that do not."""

from __future__ import annotations

import pytest

from generator.draft.captions import captioned


@pytest.mark.parametrize(
    ("words", "name", "caption", "text"),
    [
        pytest.param("- Đơn vị chủ trì: Sở Y tế.", "lead", "- Đơn vị chủ trì:", "Sở Y tế.", id="a unit that leads"),
        pytest.param("- Cơ quan chủ trì: Sở Y tế", "lead", "- Cơ quan chủ trì:", "Sở Y tế", id="a body that leads"),
        pytest.param("Chủ trì: Sở Y tế", "lead", "Chủ trì:", "Sở Y tế", id="the shortest"),
        pytest.param("+ Phối hợp: Sở Nội vụ", "partners", "+ Phối hợp:", "Sở Nội vụ", id="partners below a plus"),
        pytest.param(
            "- Cơ quan thực hiện: Sở Y tế", "implementers", "- Cơ quan thực hiện:", "Sở Y tế", id="who does it"
        ),
        pytest.param(
            "b) Cơ quan thực hiện:", "implementers", "b) Cơ quan thực hiện:", "", id="without words of its own"
        ),
        pytest.param("c) Thời gian thực hiện: 2025", "time", "c) Thời gian thực hiện:", "2025", id="a time"),
        pytest.param("- Thời hạn hoàn thành: 2025", "time", "- Thời hạn hoàn thành:", "2025", id="a deadline"),
        pytest.param("- Kinh phí: ngân sách", "funding", "- Kinh phí:", "ngân sách", id="money"),
        pytest.param("- Sản phẩm: báo cáo", "result", "- Sản phẩm:", "báo cáo", id="a result"),
    ],
)
def test_a_line_that_says_who_or_when(words: str, name: str, caption: str, text: str) -> None:
    assert captioned(words) == (name, caption, text)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("- Chủ trì xây dựng kế hoạch: hằng năm", id="a task that begins alike"),
        pytest.param("Thời gian thực hiện sau khi ban hành.", id="no colon"),
        pytest.param("a) Nhiệm vụ: Mở lớp", id="the task itself"),
    ],
)
def test_other_lines_say_nothing(words: str) -> None:
    assert captioned(words) is None
