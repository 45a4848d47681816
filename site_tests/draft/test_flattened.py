"""Tables that became lines: rows again."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.flattened import rebuilt
from generator.draft.paragraphs import join
from generator.draft.piece import Row
from site_tests.draft.texts import lines

ACROSS = (
    "STT NHIỆM VỤ CHỦ TRÌ PHỐI HỢP ", "THỜI ", "", "GIAN ", "1 ", "Mở lớp về ", "", "dữ liệu. ", "Sở Y tế ",
    "Sở Nội vụ; đơn vị liên ", "quan ", "Bắt đầu năm ", "2022 ", "2 Làm phần mềm. Sở Y tế Sở Nội vụ Năm 2022",
)  # fmt: skip
EACH = (
    "TT",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Thời gian",
    "1",
    "Mở lớp.",
    "Sở Y tế",
    "2025",
    "2",
    "Làm.",
    "Sở Y tế",
    "2026",
)


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        pytest.param(
            EACH,
            [list(EACH[:4]), list(EACH[4:8]), list(EACH[8:])],
            id="a cell a line",
        ),
        pytest.param(
            ACROSS,
            [
                ["STT NHIỆM VỤ CHỦ TRÌ PHỐI HỢP THỜI GIAN"],
                ["1", "Mở lớp về dữ liệu.", "Sở Y tế", "Sở Nội vụ; đơn vị liên quan", "Bắt đầu năm 2022"],
                ["2", "Làm phần mềm.", "Sở Y tế", "Sở Nội vụ", "Năm 2022"],
            ],
            id="read across",
        ),
        pytest.param(("I. NHIỆM VỤ", "1. Mở lớp.", "2. Làm phần mềm."), [], id="no table"),
    ],
)
def test_rows_again(catalog: Catalog, texts: tuple[str, ...], rows: list[list[str]]) -> None:
    made = [piece for piece in rebuilt(lines(*texts), catalog.names) if isinstance(piece, Row)]
    assert [[join(cell) for cell in row.cells] for row in made] == rows
