"""DOCX as lines and rows."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from generator.draft.paragraphs import join
from generator.draft.piece import Received, Row
from generator.draft.refusal import NotDrafted
from generator.draft.word import read_docx


def _received(document: object) -> Received:
    data = BytesIO()
    document.save(data)  # type: ignore[attr-defined]
    return read_docx(data.getvalue(), "a.docx")


def test_paragraphs_and_tables_in_their_order() -> None:
    document = docx.Document()
    document.add_paragraph("I.\tMỤC ĐÍCH")
    table = document.add_table(2, 3)
    for cell, words in zip(table.rows[0].cells, ("TT", "Nhiệm vụ", "Chủ trì"), strict=True):
        cell.text = words
    table.cell(1, 0).text = "Nhóm"
    table.cell(1, 0).merge(table.cell(1, 2))
    document.add_paragraph("Hết")
    received = _received(document)
    assert received.source == "I. MỤC ĐÍCH\n\nTT\nNhiệm vụ\nChủ trì\nNhóm\nHết\n"
    rows = [[join(cell) for cell in piece.cells] for piece in received.pieces if isinstance(piece, Row)]
    assert rows == [["TT", "Nhiệm vụ", "Chủ trì"], ["Nhóm", "", ""]]
    assert received.taken_out == ()


def test_numbers_that_the_program_made_are_told() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Mở lớp")
    paragraph._p.get_or_add_pPr().get_or_add_numPr()
    assert len(_received(document).taken_out) == 1


def test_what_is_no_docx_is_refused() -> None:
    with pytest.raises(NotDrafted) as refused:
        read_docx(b"PK\x03\x04", "a.docx")
    assert "a.docx" in refused.value.words.vi
