"""Words of who and when as records."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.fields import NOT_READ, besides_of, bodies_of, first_words, time_of
from generator.draft.yaml_out import Doubtful


def test_known_bodies_have_their_english(catalog: Catalog) -> None:
    assert bodies_of("Sở Y tế", catalog.names, catalog.agencies.by_id) == {
        "text": "Sở Y tế", "en": "Department of Health", "agencies": ["so-yt"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "besides"),
    [
        pytest.param("Sở Y tế; Hội Mẫu", ("Hội Mẫu",), id="an unknown body"),
        pytest.param("Sở Y tế và Uỷ hội Mẫu và Sở Nội vụ", ("Uỷ hội Mẫu",), id="as written, without its connectors"),
        pytest.param("Sở KH&CN", ("Sở KH&CN",), id="an unknown short name keeps its first word"),
        pytest.param("Hội Mẫu; Sở Y tế; Hội Mẫu", ("Hội Mẫu", "Hội Mẫu"), id="twice, as each stands for one place"),
        pytest.param("Các Sở: Y tế, Nội vụ", (), id="nothing"),
    ],
)
def test_words_that_name_no_body(catalog: Catalog, words: str, besides: tuple[str, ...]) -> None:
    found = besides_of(words, catalog.names)
    assert found == besides
    assert catalog.names.read(words, found).left_over == ()


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        pytest.param("2025-2026", {"kind": "range", "en": "2025–2026", "start": "2025", "end": "2026"}, id="a range"),
        pytest.param("giai đoạn 2021 – 2025.", {"kind": "range", "en": "Period 2021–2025", "start": "2021", "end": "2025"}, id="a period"),
        pytest.param("Năm 2022", {"kind": "year", "en": "2022", "start": "2022", "end": "2022"}, id="a year"),
        pytest.param("Quý IV/2025", {"kind": "year", "en": "Quarter 4 of 2025", "start": "2025-Q4", "end": "2025-Q4"}, id="a quarter"),
        pytest.param("Bắt đầu năm 2022", {"kind": "from", "en": "From 2022 (end not stated)", "start": "2022"}, id="no end"),
        pytest.param("Thường xuyên.", {"kind": "ongoing", "en": "Ongoing"}, id="ongoing"),
        pytest.param("Hằng năm", {"kind": "recurring", "en": "Every year"}, id="every year"),
        pytest.param("Khi có phát sinh", {"kind": "event"}, id="an event is translated by a person"),
    ],
)  # fmt: skip
def test_a_time_and_its_english(words: str, fields: dict[str, str]) -> None:
    assert time_of(words) == {"text": words, **fields}


def test_a_time_that_is_not_read_is_in_doubt() -> None:
    assert time_of("Theo lộ trình")["kind"] == Doubtful("words", NOT_READ)
    assert time_of(None) == {"kind": "unstated"}


def test_a_title_is_the_first_words() -> None:
    assert first_words("- Nhiệm vụ: Mở lớp.") == "Nhiệm vụ: Mở lớp"
    assert first_words("Nhiệm vụ: Mở lớp.") == "Mở lớp"
    assert first_words("một hai ba bốn", 2) == "một hai"
