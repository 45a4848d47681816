"""Two columns that were read across."""

from __future__ import annotations

from generator.draft.letterhead import apart
from generator.draft.paragraphs import join
from generator.draft.piece import Row
from site_tests.draft.texts import lines


def test_two_columns_are_apart_again_and_declared() -> None:
    pieces, converted = apart(lines(
        "ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "TỈNH MẪU Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH"
    ))  # fmt: skip
    first = pieces[0]
    assert isinstance(first, Row)
    assert [join(cell) for cell in first.cells] == [
        "ỦY BAN NHÂN DÂN TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
    ]  # fmt: skip
    assert [(found.line, found.kind) for found in converted] == [(1, "columns")]
    assert sorted((converted[0].becomes or "").split()) == sorted(converted[0].text.split())


def test_a_head_with_lines_of_its_own_stays() -> None:
    pieces = lines("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH")
    assert apart(pieces) == (pieces, ())
