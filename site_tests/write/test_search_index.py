"""The index made here, read by the pinned MiniSearch and asked through the search worker."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from generator.language.text import fold, words
from generator.view.search import SearchEntry
from generator.write.search_index import FIELDS, search_index
from site_tests.theme.search import node
from site_tests.theme.search.entries import ENTRIES
from site_tests.theme.search.worker import SETUP, ask, query, served, talk

Results = list[list[dict[str, Any]]]

# What is typed, and the address that must come first whether typed with marks or without.
QUERIES = (
    pytest.param("y tế", "agencies/so-y-te/", id="two syllables that many words share: ý kiến, tế bào, kinh tế"),
    pytest.param("kinh tế", "dong-thap-2021/04/", id="a word in the title before a word in the text"),
    pytest.param("Kon Tum y tế", "kon-tum-2024/01/", id="the province stands in the place only"),
    pytest.param("trí tuệ nhân tạo Đồng Tháp", "dong-thap-2021/", id="the plan before its tasks"),
    pytest.param("đào tạo nhân lực", "dong-thap-2021/02/", id="four syllables"),
    pytest.param("cháy rừng", "kon-tum-2024/03/", id="a word of the title"),
    pytest.param("cà phê", "kon-tum-2024/04/", id="cà, not cá"),
    pytest.param("cá tra", "dong-thap-2021/01/", id="cá, not cà"),
    pytest.param("bệnh án điện tử", "hoa-binh-127/01/", id="a whole title"),
    pytest.param("chẩn đoán hình ảnh", "hoa-binh-127/01/", id="words of the text only"),
    pytest.param("thủ tục hành chính", "hoa-binh-127/03/", id="words of the title and the text"),
    pytest.param("uỷ ban nhân dân cấp huyện", "hoa-binh-127/02/", id="the new place of the tone, as in the text"),
    pytest.param("Ủy ban nhân dân cấp huyện", "hoa-binh-127/02/", id="the old place of the tone, not as in the text"),
    pytest.param("xã hội hóa", "kon-tum-2024/#p30", id="a passage; hoá in the text"),
    pytest.param("mục tiêu đến năm 2025", "kon-tum-2024/#p12", id="a passage by its heading"),
    pytest.param("9584/KH-UBND", "kon-tum-2024/", id="a number of a plan"),
    pytest.param("912", "dong-thap-2021/", id="a number alone"),
    pytest.param("127/QĐ-TTg bệnh án", "hoa-binh-127/01/", id="a number and words"),
    pytest.param("52-NQ/TW", "hoa-binh-127/04/", id="a number within a text"),
    pytest.param("II.5.đ", "kon-tum-2024/01/", id="a label"),
    pytest.param("Sở Nội vụ", "dong-thap-2021/02/", id="a body that stands in the names only"),
    pytest.param("đặt hàng nghiên c", "hoa-binh-127/04/", id="the last word is still being typed"),
    pytest.param("phân luồng giao th", "dong-thap-2021/03/", id="the beginning of the last word"),
)


def _asked() -> tuple[str, ...]:
    with_marks = [str(param.values[0]) for param in QUERIES]
    return tuple(form for text in with_marks for form in (text, fold(text), text.upper()))


@pytest.fixture(scope="module")
def results() -> Mapping[str, Results]:
    asked = _asked()
    answer = talk([{"send": [SETUP]}, *({"send": [query(text)]} for text in asked)], served(ENTRIES))
    assert not answer.errors
    return dict(zip(asked, (reply["data"]["items"] for reply in answer.replies[1:]), strict=True))


def _best(groups: Results) -> str:
    return str(max((item for group in groups[:1] for item in group), key=lambda item: item["score"])["location"])


def _found(groups: Results) -> set[str]:
    return {item["location"] for group in groups for item in group if item["score"]}


@pytest.mark.parametrize(("text", "first"), QUERIES)
def test_first_result_with_marks(results: Mapping[str, Results], text: str, first: str) -> None:
    assert _best(results[text]) == first


@pytest.mark.parametrize(("text", "first"), QUERIES)
def test_without_marks_and_in_capitals_the_same_is_found(results: Mapping[str, Results], text: str, first: str) -> None:
    assert _best(results[fold(text)]) == _best(results[text.upper()]) == first
    assert _found(results[fold(text)]) == _found(results[text]) == _found(results[text.upper()])


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        pytest.param(
            "y te", "Bác sĩ của trạm y tế xã khám bệnh cho người dân", "Ý kiến về tế bào",
            id="words side by side count more than a short text",
        ),
        pytest.param(
            "hoà", "Hội nghị tại Hòa Bình, Hải Dương và Thái Bình", "Hoa",
            id="the marks typed count more than a short text",
        ),
        pytest.param(
            "cà phê robusta", "Vùng trồng cà phê chè ở các xã phía tây của tỉnh", "Robusta",
            id="two words of three count more than one that is rare",
        ),
    ],
)  # fmt: skip
def test_rank(text: str, better: str, worse: str) -> None:
    entries = [SearchEntry(url=f"{n}/", title="Mục", place="", text=words) for n, words in enumerate((worse, better))]
    assert _best(ask(text, entries)) == "1/"


def test_a_title_counts_more_than_a_text() -> None:
    entries = [
        SearchEntry(url="text/", title="Nhà ở", place="", text="Trạm y tế, trạm y tế, trạm y tế"),
        SearchEntry(
            url="title/", title="Nâng cấp trạm y tế của các xã", place="", text="Việc làm trong cả giai đoạn này"
        ),
    ]
    assert _best(ask("trạm y tế", entries)) == "title/"


def test_a_title_with_the_words_apart_does_not_win() -> None:
    entries = [
        SearchEntry(url="apart/", title="Ý kiến về tế bào", place="", text="Có trạm y tế."),
        SearchEntry(url="side-by-side/", title="Xây nhà công vụ cho trạm y tế ở các xã", place="", text="Làm trước."),
    ]
    assert _best(ask("y te", entries)) == "side-by-side/"


def test_minisearch_itself_would_have_written_this_index() -> None:
    entries = (*ENTRIES, SearchEntry(url="empty/", title="", place="", text=""))
    index = search_index(entries)
    documents = [
        {"id": number, **{field: words(text) for field, text in zip(FIELDS, _searched(entry), strict=True)}}
        for number, entry in enumerate(entries)
    ]
    answer = node.run("query.mjs", {"index": index, "terms": ["chatbot", "9584"], "documents": documents})
    assert answer["found"]["chatbot"] == ["hoa-binh-127/03/"]
    assert "kon-tum-2024/" in answer["found"]["9584"]
    assert _comparable(answer["rebuilt"]) == _comparable(json.loads(index))


def _searched(entry: SearchEntry) -> tuple[str, str, str]:
    """Title, names (with the place among them) and text."""
    return entry.title, " ".join((entry.place, *entry.names)), entry.text


def _comparable(serialised: Mapping[str, Any]) -> Mapping[str, Any]:
    """Without what we add (stored fields), the order of terms, and the last digits of the averages."""
    averages = [round(average, 9) for average in serialised["averageFieldLength"]]
    return {**serialised, "storedFields": None, "averageFieldLength": averages, "index": dict(serialised["index"])}


def test_the_same_entries_give_the_same_bytes() -> None:
    assert search_index(ENTRIES) == search_index(iter(ENTRIES))


def test_stored_words_are_composed_and_on_one_line() -> None:
    entry = SearchEntry(url="x/", title="Tie\u0302\u0300u", place="a\n b", text=" c\td ", names=("e  f",))
    stored = json.loads(search_index([entry]))["storedFields"]["0"]
    assert stored == {"url": "x/", "title": "Tiều", "place": "a b", "text": "c d", "names": ["e f"]}


def test_no_entries_make_an_index_that_finds_nothing() -> None:
    answer = talk([{"send": [SETUP]}, {"send": [query("y tế")]}], served(()))
    assert not answer.errors
    assert answer.items == []
