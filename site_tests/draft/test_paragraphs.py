"""Lines to paragraphs, in the three ways that texts part them."""

from __future__ import annotations

import pytest

from generator.draft.paragraphs import Paragraph, join, of_cell, paragraphs, style_of
from site_tests.draft.texts import lines

LONG = "Tuyên truyền sâu rộng quan điểm chỉ đạo, mục tiêu, định hướng chiến lược " * 3
WIDE = (
    "- Tuyên truyền sâu rộng quan điểm chỉ đạo, mục tiêu, định hướng chiến lược về",
    "",
    "Khoa học của tỉnh.",
    "",
    "2. Sở Tài chính",
    "",
    "Hàng năm trên cơ sở Kế hoạch được cấp có thẩm quyền phê duyệt và dự toán 52-",
    "",
    "NQ/TW chi tiết.",
    "",
)


@pytest.mark.parametrize(
    ("texts", "style", "expected"),
    [
        pytest.param((LONG, "Mở lớp"), "whole", [LONG.strip(), "Mở lớp"], id="a line each"),
        pytest.param(("Mở", "lớp.", "", "Làm", "phần mềm."), "blank", ["Mở lớp.", "Làm phần mềm."], id="a blank line"),
        pytest.param(
            WIDE,
            "width",
            [
                f"{WIDE[0]} {WIDE[2]}",
                "2. Sở Tài chính",
                f"{WIDE[6]}{WIDE[8]}",
            ],
            id="by width; a broken word is whole",
        ),
        pytest.param(
            ("Mở lớp", "tại tỉnh và huyện", "Làm"), "whole", ["Mở lớp", "tại tỉnh và huyện", "Làm"], id="short lines"
        ),
        pytest.param((), "whole", [], id="nothing"),
    ],
)
def test_paragraphs(texts: tuple[str, ...], style: str, expected: list[str]) -> None:
    pieces = lines(*texts)
    assert style_of(pieces) == style
    assert [part.text for part in paragraphs(pieces) if isinstance(part, Paragraph)] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(("Số:", "12/KH-UBND"), ["Số: 12/KH-UBND"], id="a number behind its word"),
        pytest.param(("Lai Châu, ngày", "19 tháng 11"), ["Lai Châu, ngày 19 tháng 11"], id="a day"),
        pytest.param(("ỦY BAN NHÂN", "DÂN"), ["ỦY BAN NHÂN DÂN"], id="a broken name in capitals"),
        pytest.param(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], id="two lines of a signature"),
        pytest.param(("Nơi nhận:", "- A;", "- B."), ["Nơi nhận:", "- A;", "- B."], id="a list"),
    ],
)
def test_the_lines_of_a_cell(texts: tuple[str, ...], expected: list[str]) -> None:
    assert [paragraph.text for paragraph in of_cell(lines(*texts))] == expected


def test_a_dash_between_words_breaks_none() -> None:
    assert join(lines("kinh tế -", "xã hội")) == "kinh tế - xã hội"
