"""Text files: what is a sign of Markdown and what is text; cells between lines of "|"."""

from __future__ import annotations

import pytest

from generator.draft.paragraphs import join
from generator.draft.piece import Row
from generator.draft.plain import read_plain


@pytest.mark.parametrize(
    ("text", "source", "taken"),
    [
        pytest.param("**1. **Mở lớp", "1. Mở lớp\n", 1, id="bold"),
        pytest.param("*(tạm)* và *hết*", "(tạm) và hết\n", 1, id="italic"),
        pytest.param("(*danh mục*)", "(danh mục)\n", 1, id="italic in brackets"),
        pytest.param("Ghi chú (*)", "Ghi chú (*)\n", 0, id="a star that is a sign of a note"),
        pytest.param("* Mở lớp", "* Mở lớp\n", 0, id="a star that is a bullet"),
        pytest.param("a\n-----\nb", "a\n\nb\n", 1, id="a rule"),
        pytest.param("[bookmark: m1]I. MỤC", "I. MỤC\n", 1, id="a bookmark"),
        pytest.param("KGVX_{lmc}", "KGVXlmc\n", 1, id="a subscript keeps its letters"),
        pytest.param("Mở lớp - 2025", "Mở lớp - 2025\n", 0, id="nothing to take out"),
        pytest.param("Sơ\u0309", "Sở\n", 0, id="composed letters"),
    ],
)
def test_signs_are_taken_out_and_told(text: str, source: str, taken: int) -> None:
    received = read_plain(text)
    assert (received.source, len(received.taken_out)) == (source, taken)


def _rows(text: str) -> list[list[str]]:
    return [[join(cell) for cell in piece.cells] for piece in read_plain(text).pieces if isinstance(piece, Row)]


HEAD = "|\nTT\n|\nNhiệm vụ\n|\nChủ trì\n|\nThời gian\n|\n"


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        pytest.param("|\n1\n|\nA\n|\nX\n|\n2025\n|\n", [["1", "A", "X", "2025"]], id="a whole row"),
        pytest.param(
            "|\nI. Nhóm\n|\n|\n1\n|\nA\n|\nX\n|\n2025\n|", [["I. Nhóm"], ["1", "A", "X", "2025"]], id="a group"
        ),
        pytest.param("|\n1\n|\nA\n|\n|\n2025\n|", [["1", "A", "", "2025"]], id="an empty cell within"),
        pytest.param(
            "|\n1\n|\nA\n|\nX\n|\n|\n|\n2\n|\nB\n|\nY\n|\n2026\n|",
            [["1", "A", "X", ""], ["2", "B", "Y", "2026"]],
            id="an empty cell at the end",
        ),
        pytest.param(
            "|\n1\n|\nA\n|\nX\n|\n2025\n|\n|\nB\n|\nY\n|", [["1", "A", "X", "2025"], ["B", "Y"]], id="shared cells"
        ),
    ],
)
def test_a_sign_a_line(rows: str, cells: list[list[str]]) -> None:
    assert _rows(HEAD + rows)[1:] == cells


def test_a_row_a_line() -> None:
    text = "| TT | Nhiệm vụ |\n|---|---|\n| 1 | **A** |\n| 2 | |\n"
    assert _rows(text) == [["TT", "Nhiệm vụ"], ["1", "A"], ["2", ""]]


def test_text_without_cells_has_no_rows() -> None:
    assert _rows("a | b\nc") == []
