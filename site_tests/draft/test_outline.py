"""Ids, labels, bullets and levels, as the five plans have them."""

from __future__ import annotations

from generator.draft.marks import marked
from generator.draft.outline import Outline, Place


def _item(outline: Outline, text: str, *, is_heading: bool = False) -> Place:
    mark = marked(text)
    assert mark
    return outline.item(mark, is_heading=is_heading)


def test_items_below_items() -> None:
    outline = Outline()
    assert _item(outline, "II. A", is_heading=True) == ("ii", "II", None, 1)
    assert _item(outline, "1. A", is_heading=True) == ("ii-1", "II.1", None, 2)
    assert _item(outline, "- A") == ("ii-1-b1", "II.1", 1, None)
    assert _item(outline, "+ A") == ("ii-1-b1-b1", "II.1", 2, None)
    assert outline.plain() == ("ii-1-p1", "II.1", 3, None)
    assert _item(outline, "1.1. A", is_heading=True) == ("ii-1-1", "II.1.1", None, 3)
    assert _item(outline, "đ) A") == ("ii-1-1-dd", "II.1.1.đ", None, None)
    assert outline.plain(closing=True) == ("ii-p1", "II", 1, None)


def test_a_fourth_heading_has_no_room() -> None:
    outline = Outline()
    for text in ("I. A", "1. A", "1.1. A"):
        _item(outline, text, is_heading=True)
    assert outline.has_room(3)
    assert not outline.has_room(4)


def test_numbers_that_begin_anew_get_ids_of_their_own() -> None:
    outline = Outline()
    ids = [_item(outline, text).id for text in ("I. A", "1. A", "I. B", "1. B")]
    assert len(set(ids)) == len(ids)


def test_an_appendix_numbers_below_its_name() -> None:
    outline = Outline()
    assert outline.begin("appendix", "Phụ lục", 1) == ("appendix", "Phụ lục", None, 1)
    assert _item(outline, "1. A") == ("appendix-1", "Phụ lục 1", None, None)
    assert outline.group("I", 3) == ("appendix-i", "Phụ lục I", None, 3)
    assert (outline.id, outline.label, outline.is_given("appendix")) == ("appendix", "Phụ lục", True)
