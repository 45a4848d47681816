"""Which paragraphs are headings, tasks with labels, and headings that name bodies."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.items import Item, Labelled, is_heading, item_of, labelled, lead_in_heading
from generator.draft.paragraphs import Paragraph
from site_tests.draft.texts import lines

LEAD = "- Đơn vị chủ trì: Sở Y tế."


def _items(*texts: str) -> list[Item]:
    return [item_of(Paragraph(lines(text))) for text in texts]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        pytest.param(("a) Mở lớp.", LEAD), Labelled(0, 1, 2, several=False), id="an item"),
        pytest.param(("1. Về lớp", "Mở lớp.", LEAD), Labelled(1, 2, 3, several=False), id="a paragraph"),
        pytest.param(
            ("a) Nhiệm vụ:", "- Mở.", "- Làm.", LEAD), Labelled(0, 3, 4, several=False), id="bullets below a lead-in"
        ),
        pytest.param(("1. Về lớp", "- Mở.", "- Làm.", LEAD), Labelled(1, 3, 4, several=True), id="bullets that share"),
        pytest.param(("- Gồm:", "+ Mở.", "+ Làm.", LEAD), Labelled(0, 3, 4, several=False), id="a bullet with parts"),
        pytest.param(("a) Mở lớp.", "- Kinh phí: có."), None, id="nobody is named"),
        pytest.param(("a) Mở lớp.", "b) Làm."), None, id="no labels"),
    ],
)
def test_tasks_with_labels(texts: tuple[str, ...], found: Labelled | None) -> None:
    assert labelled(_items(*texts)) == ({found.begin: found} if found else {})


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(("1. Sở Y tế", "- Mở lớp."), True, id="with bullets below"),
        pytest.param(("I. MỤC TIÊU", "II. NHIỆM VỤ"), True, id="a section in capitals"),
        pytest.param(("1. Mở lớp.", "- Một."), False, id="a sentence"),
        pytest.param(("1. Mở lớp", "2. Làm"), False, id="nothing below"),
        pytest.param(("a) Mở lớp", LEAD), False, id="a task with labels"),
    ],
)
def test_headings(texts: tuple[str, ...], *, expected: bool) -> None:
    assert is_heading(_items(*texts), 0) is expected


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        pytest.param("Sở Y tế:", "Sở Y tế", id="a body"),
        pytest.param("Sở Y tế (cơ quan chủ trì)", "Sở Y tế", id="with a remark"),
        pytest.param("Nguồn vốn thực hiện", None, id="no body"),
        pytest.param("Tuyên truyền trong Sở Y tế và nâng cao nhận thức", None, id="a body among other words"),
    ],
)
def test_a_heading_that_names_bodies(catalog: Catalog, words: str, lead: str | None) -> None:
    assert lead_in_heading(words, catalog.names) == lead
