"""HTML as lines and rows."""

from __future__ import annotations

import pytest

from generator.draft.paragraphs import join
from generator.draft.piece import Row
from generator.draft.web import read_html


def _read(html: str) -> tuple[list[str], list[list[str]]]:
    received = read_html(html.encode(), "a.html")
    rows = [[join(cell) for cell in piece.cells] for piece in received.pieces if isinstance(piece, Row)]
    return [line for line in received.source.splitlines() if line], rows


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        pytest.param("<p>I. <b>MỤC</b>\n ĐÍCH</p><p>Mở lớp.</p>", ["I. MỤC ĐÍCH", "Mở lớp."], id="paragraphs"),
        pytest.param("<div>Một<br>Hai</div>", ["Một", "Hai"], id="broken lines"),
        pytest.param("<body><script>x()</script><style>p{}</style><p>Một</p></body>", ["Một"], id="no text of scripts"),
        pytest.param("<table><tr><td><p>Một</p></td></tr></table>", ["Một"], id="a table that only places things"),
    ],
)
def test_text(html: str, lines: list[str]) -> None:
    assert _read(html) == (lines, [])


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        pytest.param(
            "<tr><th>TT</th><th>Nhiệm vụ</th></tr><tr><td>1<td>A<br>B", [["TT", "Nhiệm vụ"], ["1", "A B"]], id="rows"
        ),
        pytest.param(
            "<tr><td rowspan=2>1<td>A<tr><td>B",
            [["1", "A"], ["", "B"]],
            id="a cell that reaches down has its words once",
        ),
        pytest.param("<tr><td colspan=2>Nhóm<tr><td>1<td>A", [["Nhóm", ""], ["1", "A"]], id="a cell that reaches over"),
        pytest.param("<tr><td colspan=x>1<td>A", [["1", "A"]], id="a number that is none"),
    ],
)
def test_tables(rows: str, cells: list[list[str]]) -> None:
    assert _read(f"<p>Bảng</p><table>{rows}</table>")[1] == cells
