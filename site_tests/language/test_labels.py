"""A place of a document as each language cites it."""

from __future__ import annotations

import pytest

from generator.language.labels import label, place_label
from generator.model.passage import Passage


@pytest.mark.parametrize(
    ("official", "part", "bulleted", "vi", "en"),
    [
        pytest.param("IV", None, True, "Mục IV", "Section IV", id="a section"),
        pytest.param("II.5.đ", None, True, "điểm đ khoản 5 Mục II", "Section II, item 5(đ)", id="small to large, large to small"),
        pytest.param("II.2", 4, True, "gạch đầu dòng thứ tư khoản 2 Mục II", "Section II, item 2, bullet 4", id="a bullet"),
        pytest.param("IV.1", 2, False, "đoạn thứ hai khoản 1 Mục IV", "Section IV, item 1, paragraph 2", id="a paragraph"),
        pytest.param("I", 11, True, "gạch đầu dòng thứ 11 Mục I", "Section I, bullet 11", id="after ten in figures"),
        pytest.param("Phụ lục 3", None, True, "Phụ lục, nhiệm vụ 3", "Appendix, task 3", id="a row of the appendix"),
        pytest.param("Phụ lục", None, True, "Phụ lục", "Appendix", id="the appendix itself"),
    ],
)  # fmt: skip
def test_a_label(official: str, part: int | None, bulleted: bool, vi: str, en: str) -> None:  # noqa: FBT001
    assert label(official, "vi", part=part, bulleted=bulleted) == vi
    assert label(official, "en", part=part, bulleted=bulleted) == en


@pytest.mark.parametrize(
    ("record", "begins", "vi"),
    [
        pytest.param(Passage(id="a", kind="note", vi="x"), True, "", id="the text gives no place"),
        pytest.param(Passage(id="a", kind="note", vi="x", label="II.1"), True, "Khoản 1 Mục II", id="begins a sentence"),
        pytest.param(Passage(id="a", kind="note", vi="x", label="II.1"), False, "khoản 1 Mục II", id="within one"),
        pytest.param(Passage(id="a", kind="note", vi="x", label="I", bullet=1, mark="-"), True, "Gạch đầu dòng thứ nhất Mục I", id="a bullet"),
        pytest.param(Passage(id="a", kind="note", vi="x", label="I", bullet=1), True, "Đoạn thứ nhất Mục I", id="no dash, no bullet"),
    ],
)  # fmt: skip
def test_the_place_of_a_record(record: Passage, begins: bool, vi: str) -> None:  # noqa: FBT001
    assert place_label(record, "vi", begins=begins) == vi
