"""The body of a plan: which items are tasks, and of whom."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.body import body
from generator.draft.entries import Given
from generator.draft.items import item_of
from generator.draft.outline import Outline
from generator.draft.paragraphs import Paragraph
from site_tests.draft.texts import lines

DUTIES = (
    "I. TỔ CHỨC THỰC HIỆN",
    "1. Sở Y tế",
    "Giúp việc:",
    "- Mở lớp.",
    "- Làm.",
    "2. Sở Tài chính",
    "Bố trí kinh phí.",
)
LABELLED = ("I. NHIỆM VỤ", "1. Về lớp", "Mở lớp.", "- Chủ trì: Sở Y tế.", "a) Làm.", "- Chủ trì: Sở Y tế.")


def _given(catalog: Catalog, texts: tuple[str, ...], *, has_table: bool = False) -> list[Given]:
    items = [item_of(Paragraph(lines(text))) for text in texts]
    return [entry for entry in body(items, Outline(), catalog.names, has_table=has_table) if isinstance(entry, Given)]


@pytest.mark.parametrize(
    ("texts", "tasks"),
    [
        pytest.param(
            DUTIES,
            [
                ("I.1", 2, "-", "Mở lớp.", "i-1"),
                ("I.1", 3, "-", "Làm.", "i-1"),
                ("I.2", None, None, "Bố trí kinh phí.", "i-2"),
            ],
            id="below the body that has to do it",
        ),
        pytest.param(
            LABELLED,
            [("I.1", None, None, "Mở lớp.", None), ("I.1.a", None, "a)", "Làm.", None)],
            id="with lines of who",
        ),
        pytest.param(("I. MỤC TIÊU", "1. Đến năm 2030", "- Có 05 mô hình."), [], id="no task"),
    ],
)
def test_tasks(catalog: Catalog, texts: tuple[str, ...], tasks: list[tuple[object, ...]]) -> None:
    found = _given(catalog, texts)
    assert [(t.place.label, t.place.bullet, t.mark, t.vi, t.heading) for t in found] == tasks


def test_carrying_out_is_no_task_where_a_table_has_them(catalog: Catalog) -> None:
    assert _given(catalog, DUTIES, has_table=True) == []


def test_the_last_paragraph_belongs_to_its_section(catalog: Catalog) -> None:
    items = [item_of(Paragraph(lines(text))) for text in (*DUTIES[:5], "Có vướng mắc thì báo cáo./.")]
    last = list(body(items, Outline(), catalog.names, has_table=False))[-1]
    assert (last.place.label, isinstance(last, Given)) == ("I", False)


def test_a_caption_that_nothing_follows_is_kept(catalog: Catalog) -> None:
    (task,) = _given(catalog, ("a) Mở lớp.", "- Chủ trì: Sở Y tế.", "b) Cơ quan thực hiện:"))
    assert [said.text for said in task.said] == ["Sở Y tế.", "b) Cơ quan thực hiện:"]


def test_a_caption_without_words_stands_before_the_next(catalog: Catalog) -> None:
    (task,) = _given(catalog, ("a) Mở lớp.", "b) Cơ quan thực hiện:", "- Đơn vị chủ trì: Sở Y tế."))
    assert [(said.name, said.caption) for said in task.said] == [("lead", "b) Cơ quan thực hiện: - Đơn vị chủ trì:")]
