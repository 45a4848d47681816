"""PDF as lines and rows: a page written by hand, with text and with the lines of a table."""

from __future__ import annotations

import pytest

from generator.draft.paged import read_pdf
from generator.draft.paragraphs import join
from generator.draft.piece import Row
from generator.draft.refusal import NotDrafted


def _pdf(drawn: str, more: str = "") -> bytes:
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, places = "%PDF-1.4\n", []
    for number, value in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{value}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R {more}>>\nstartxref\n{len(body)}\n%%EOF"
    return (body + end).encode("latin-1")


def _text(x: int, y: int, words: str) -> str:
    return f"BT /F 12 Tf {x} {y} Td ({words}) Tj ET"


def test_text_and_a_table() -> None:
    boxes = "\n".join(f"{x} {y} 100 30 re S" for x in (50, 150) for y in (200, 230))
    words = [
        _text(50, 350, "KE HOACH"),
        _text(55, 240, "TT"),
        _text(155, 240, "A"),
        _text(55, 210, "1"),
        _text(155, 210, "B"),
    ]
    received = read_pdf(_pdf("\n".join([boxes, *words, _text(50, 100, "Het")])), "a.pdf")
    rows = [[join(cell) for cell in piece.cells] for piece in received.pieces if isinstance(piece, Row)]
    assert rows == [["TT", "A"], ["1", "B"]]
    assert [line for line in received.source.splitlines() if line] == ["KE HOACH", "TT", "A", "1", "B", "Het"]


def test_a_page_without_text_has_none() -> None:
    assert read_pdf(_pdf("0 0 100 100 re f"), "a.pdf").source.strip() == ""


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"%PDF-1.4", id="broken"),
        pytest.param(
            _pdf("", "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "00" * 32 + "> /U <" + "11" * 32 + "> >> "),
            id="with a password",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_is_refused(data: bytes) -> None:
    with pytest.raises(NotDrafted) as refused:
        read_pdf(data, "a.pdf")
    assert "a.pdf" in refused.value.words.vi
