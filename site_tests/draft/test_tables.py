"""Rows of tables: tasks, groups, shared cells, repeated heads."""

from __future__ import annotations

from generator.draft.entries import Given
from generator.draft.outline import Outline
from generator.draft.tables import table, tables_of
from site_tests.draft.texts import row

HEAD = row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "Kết quả")


def test_groups_and_numbers_that_begin_anew() -> None:
    outline = Outline()
    outline.begin("appendix", "Phụ lục", 1)
    rows = (
        HEAD,
        row("I", "Nhóm một"),
        row("1", "Mở lớp.", "Sở Y tế", "2025", "Lớp"),
        row("II. Nhóm hai"),
        row("1", "Làm."),
    )
    entries, found = table(rows, outline)
    assert [(entry.place.label, entry.mark, entry.vi) for entry in entries] == [
        ("Phụ lục", None, "TT Nhiệm vụ Chủ trì Thời gian Kết quả"),
        ("Phụ lục I", "I", "Nhóm một"),
        ("Phụ lục I.1", "1", "Mở lớp."),
        ("Phụ lục II", "II.", "Nhóm hai"),
        ("Phụ lục II.1", "1", "Làm."),
    ]
    assert found == []


def test_a_row_without_its_number_is_in_doubt() -> None:
    entries, _ = table((HEAD, row("1", "Mở lớp.", "Sở Y tế", "2025", "Lớp"), row("Làm.", "Sở Nội vụ")), Outline())
    last = entries[-1]
    assert isinstance(last, Given)
    assert (last.vi, [(said.name, said.text) for said in last.said]) == ("Làm.", [("lead", "Sở Nội vụ")])
    assert last.doubt is not None
    assert last.mark is None


def test_a_head_again_is_what_conversion_repeated() -> None:
    entries, found = table((HEAD, row("1", "Mở lớp.", "Sở Y tế", "2025", "Lớp"), HEAD), Outline())
    assert len(entries) == 2
    assert [conversion.kind for conversion in found] == ["repeated-header"]


def test_each_head_begins_a_table() -> None:
    other = row("STT", "Nội dung", "Chủ trì")
    assert [len(rows) for rows in tables_of((HEAD, row("1"), HEAD, other, row("1")))] == [3, 2]
    assert list(tables_of((row("a", "b"),))) == []


def test_every_cell_is_somewhere_in_its_order() -> None:
    """A row that is wider than its head, and a head that names the task twice."""
    head = row("TT", "Nhiệm vụ", "Chủ trì", "Nội dung")
    entries, _ = table((head, row("1", "Mở lớp.", "Sở Y tế", "Lớp", "Thêm")), Outline())
    last = entries[-1]
    assert isinstance(last, Given)
    assert [last.vi, *(said.text for said in last.said)] == ["Mở lớp.", "Sở Y tế", "Lớp", "Thêm"]
