"""What conversion did to a page, found by rule."""

from __future__ import annotations

import pytest

from generator.draft.conversions import broken, repeated, without_pages
from site_tests.draft.texts import lines


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        pytest.param(("số 127/QĐ-", "TTg ngày"), [(1, "127/QĐ- TTg", "127/QĐ-TTg")], id="a sign"),
        pytest.param(("kinh tế -", "xã hội"), [], id="a dash between words"),
        pytest.param(("Mở lớp.", "Làm."), [], id="whole words"),
    ],
)
def test_words_broken_at_the_end_of_a_line(texts: tuple[str, ...], found: list[tuple[int, str, str]]) -> None:
    assert [(c.line, c.text, c.becomes) for c in broken(lines(*texts))] == found


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        pytest.param(("a", "2", "b", "3"), ["page-number", "page-number"], id="numbers of pages"),
        pytest.param(("a", "2030", "b"), [], id="a year on a line"),
        pytest.param(("a", "Nguồn tra cứu: example.org"), ["not-part"], id="a line of a site"),
        pytest.param(("a", "Nguồn vốn: ngân sách"), [], id="a source of money"),
    ],
)
def test_lines_that_are_no_text(texts: tuple[str, ...], kinds: list[str]) -> None:
    kept, found = without_pages(lines(*texts))
    assert [c.kind for c in found] == kinds
    assert len(kept) + len(found) == len(texts)


def test_a_repeated_head_is_one_conversion() -> None:
    assert repeated(lines("STT", "Nhiệm vụ")).value["text"] == "STT Nhiệm vụ"
