"""Marks in front of paragraphs, and words that only look like one."""

from __future__ import annotations

import pytest

from generator.draft.marks import marked, name_of, slug_of


@pytest.mark.parametrize(
    ("text", "mark", "depth", "rest"),
    [
        pytest.param("I. MỤC ĐÍCH", "I.", 1, "MỤC ĐÍCH", id="a section"),
        pytest.param("1. Mục đích", "1.", 2, "Mục đích", id="an item"),
        pytest.param("1.2. Dữ liệu", "1.2.", 3, "Dữ liệu", id="a dotted number is one deeper"),
        pytest.param("1.2 Dữ liệu", "1.2", 3, "Dữ liệu", id="without its last dot"),
        pytest.param("đ) Đào tạo", "đ)", 6, "Đào tạo", id="the letter đ"),
        pytest.param("- Mở lớp", "-", 7, "Mở lớp", id="a dash"),
        pytest.param("+ Mở lớp", "+", 8, "Mở lớp", id="a plus is below a dash"),
        pytest.param("Điều 1. Ban hành", "Điều 1.", 1, "Ban hành", id="an article"),
        pytest.param("[1] Theo đề nghị", "[1]", 0, "Theo đề nghị", id="a footnote"),
        pytest.param("1.", "1.", 2, "", id="a mark alone"),
    ],
)
def test_a_mark_is_told_from_its_words(text: str, mark: str, depth: int, rest: str) -> None:
    assert marked(text) == (mark, depth, rest)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mục đích", id="words"),
        pytest.param("2030. Sau đó", id="a year at the end of a sentence"),
        pytest.param("-Tự do", id="a dash within words"),
        pytest.param("2025-2030", id="a period"),
        pytest.param("", id="nothing"),
    ],
)
def test_words_have_no_mark(text: str) -> None:
    assert marked(text) is None


@pytest.mark.parametrize(
    ("mark", "name", "slug"),
    [
        pytest.param("II.", "II", "ii", id="a section"),
        pytest.param("đ)", "đ", "dd", id="đ is no d"),
        pytest.param("-", "", "", id="a dash has no name"),
        pytest.param("Điều 2.", "Điều 2", "dieu-2", id="an article"),
    ],
)
def test_what_labels_and_ids_have_of_a_mark(mark: str, name: str, slug: str) -> None:
    assert (name_of(mark), slug_of(mark)) == (name, slug)
