"""The parts of a document in their order; a decision before its plan."""

from __future__ import annotations

from generator.catalog import Catalog
from generator.draft.document import Read, read_document
from generator.draft.paragraphs import Paragraph
from site_tests.draft import texts
from site_tests.draft.texts import lines, row

DECISION = (
    """\
ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 9/QĐ-UBND
QUYẾT ĐỊNH
BAN HÀNH KẾ HOẠCH
Căn cứ Luật Mẫu;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch.
"""
    + texts.ENDING
)


def _read(catalog: Catalog, text: str) -> Read:
    return read_document([Paragraph(lines(line)) for line in text.splitlines()], catalog.names)


def test_every_line_is_somewhere(catalog: Catalog) -> None:
    read = _read(catalog, texts.HEAD + texts.ENDING)
    assert [(entry.place.id, entry.kind) for entry in read.entries] == [
        ("issuer", "identity"), ("head", "identity"), ("number", "identity"), ("place-date", "identity"),
        ("title", "identity"), ("title-2", "identity"), ("preamble", "legal-basis"), ("i", "heading"),
        ("i-1", "heading"), ("i-1-b1", "purpose"), ("recipients", "recipient"), ("recipient-1", "recipient"),
        ("recipient-2", "recipient"), ("signature-1", "signature"), ("signature-2", "signature"),
        ("signature-3", "signature"), ("signature-4", "signature"),
    ]  # fmt: skip


def test_a_decision_comes_before_its_plan(catalog: Catalog) -> None:
    read = _read(catalog, DECISION + texts.HEAD.partition("2024\n")[2])
    assert [kind for kind, _ in read.titles] == ["QUYẾT ĐỊNH", "KẾ HOẠCH"]
    ids = [entry.place.id for entry in read.entries]
    assert {"dieu-1", "i", "i-1-b1"} <= set(ids)
    assert len(set(ids)) == len(ids)


def test_a_table_stands_below_its_appendix(catalog: Catalog) -> None:
    parts = [Paragraph(lines(text)) for text in ("KẾ HOẠCH", "Mẫu", "I. MỤC TIÊU", "PHỤ LỤC", "DANH MỤC")]
    table = [row("TT", "Nhiệm vụ", "Chủ trì"), row("1", "Mở lớp.", "Sở Y tế")]
    read = read_document([*parts, *table], catalog.names)
    assert [entry.place.label for entry in read.entries][-4:] == ["Phụ lục", "Phụ lục", "Phụ lục", "Phụ lục 1"]


def test_other_tables_are_read_cell_by_cell(catalog: Catalog) -> None:
    read = read_document([row("ỦY BAN NHÂN DÂN\nTỈNH MẪU", "Độc lập - Tự do")], catalog.names)
    assert [entry.vi for entry in read.entries] == ["ỦY BAN NHÂN DÂN TỈNH MẪU", "Độc lập - Tự do"]
