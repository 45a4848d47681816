"""The worker speaks Material's messages, goes for its index once, escapes everything and says when it failed."""

import json
import re

import pytest

from generator.view.search import SearchEntry as Entry
from site_tests.theme.search.entries import ENTRIES, KON_TUM
from site_tests.theme.search.worker import ROOT, SETUP, ask, engine, query, served, talk

ENGINE = f"{ROOT}assets/minisearch.js"
INDEX = f"{ROOT}search/index.json"
PAYLOAD = '<img src=x onerror="alert(1)">'


def test_set_up_is_answered_at_once_and_loads_nothing() -> None:
    answer = talk([{"send": [SETUP]}], files={})
    assert answer.replies == [{"type": 1}]
    assert answer.requests == []


@pytest.mark.parametrize("text", ["", "  ", "-/."], ids=["empty", "space", "signs only"])
def test_a_query_without_words_loads_nothing(text: str) -> None:
    answer = talk([{"send": [SETUP, query(text)]}], files={})
    assert answer.replies[1:] == [{"type": 3, "data": {"items": []}}]
    assert answer.requests == []


def test_engine_and_index_are_loaded_once_on_the_first_query() -> None:
    answer = talk([{"send": [SETUP]}, {"send": [query("cà")]}, {"send": [query("cá")]}], served(ENTRIES))
    assert [reply["type"] for reply in answer.replies] == [1, 3, 3]
    assert answer.requests == [ENGINE, INDEX]


def test_of_queries_typed_while_the_index_loads_the_last_is_answered() -> None:
    answer = talk([{"send": [SETUP, query("cà"), query("cà phê"), query("cá tra")]}], served(ENTRIES))
    assert len(answer.replies) == 2
    assert answer.items[0][0]["location"] == "dong-thap-2021/01/"
    assert answer.requests == [ENGINE, INDEX]


def test_a_result_has_what_material_draws() -> None:
    ((item,),) = ask("thị giác máy tính", ENTRIES)
    score = item.pop("score")
    assert score > 0
    assert item == {
        "location": "kon-tum-2024/04/",
        "title": "Truy xuất nguồn gốc cà phê",
        "text": f'<p class="search-place">{KON_TUM}</p>'
        '<p class="search-words">Truy xuất nguồn gốc cà phê xứ lạnh Đăk Hà bằng <mark>thị giác máy tính</mark>.</p>',
        "terms": {"thị": True, "giác": True, "máy": True, "tính": True},
    }


def test_a_section_comes_below_its_page() -> None:
    """Material draws the words of a section only below a page without an anchor."""
    ((page, section),) = ask("xã hội hoá", ENTRIES)
    assert (page["location"], page["title"], page["score"]) == ("kon-tum-2024/", KON_TUM, 0)
    assert section["location"] == "kon-tum-2024/#p30"
    assert section["score"] > 0
    assert "<mark>xã hội hoá</mark>" in section["text"]


def test_a_page_that_is_no_entry_is_named_by_the_place_of_its_section() -> None:
    ((page, section),) = ask("kinh phí", [Entry(url="a/#b", title="Kinh phí", place="A · B", text="")])
    assert (page["location"], page["title"], page["text"]) == ("a/", "A · B", "")
    assert section["location"] == "a/#b"


def test_only_the_best_sections_of_a_page_are_open() -> None:
    """Material folds away what scores less than the first item."""
    entries = [Entry(url=f"a/#p{n}", title="Mục", place="A", text=f"dữ liệu{' khác' * n}") for n in range(6)]
    ((page, *sections),) = ask("dữ liệu", entries)
    assert [section["location"] for section in sections] == [f"a/#p{n}" for n in range(6)]
    assert [section["score"] >= page["score"] for section in sections] == [True] * 3 + [False] * 3


def test_a_page_that_fits_best_keeps_its_own_words() -> None:
    ((page, *sections),) = ask("dữ liệu", [
        Entry(url="a/", title="Dữ liệu", place="A", text="Dữ liệu mở."),
        Entry(url="a/#p1", title="Mục", place="A", text="Kho dữ liệu."),
    ])  # fmt: skip
    assert page["location"] == "a/"
    assert page["score"] > sections[0]["score"] > 0
    assert "<mark>Dữ liệu</mark> mở." in page["text"]


def test_exact_marks_rank_higher() -> None:
    entries = [Entry(url=f"{n}/", title=word, place="", text="") for n, word in enumerate(("ma", "má", "mà", "mạ"))]
    for entry in entries:
        groups = ask(entry.title, entries)
        assert len(groups) == 4
        if entry.title != "ma":
            assert groups[0][0]["location"] == entry.url


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        pytest.param("hòa bình", "<mark>hoà bình</mark> và hoá", id="the other place of the tone"),
        pytest.param("hoa", "<mark>hoà</mark> bình và <mark>hoá</mark>", id="without marks all are meant"),
        pytest.param("hoá", "hoà bình và <mark>hoá</mark>", id="with marks only the same"),
    ],
)
def test_marking(text: str, marked: str) -> None:
    ((item,),) = ask(text, [Entry(url="a/", title="hoà bình và hoá", place="", text="")])
    assert item["title"] == marked


def test_when_not_all_words_are_found_the_missing_are_named() -> None:
    groups = ask("cà phê robusta", ENTRIES)
    assert groups[0][0]["location"] == "kon-tum-2024/04/"
    assert groups[0][0]["terms"] == {"cà": True, "phê": True, "robusta": False}


def test_a_hit_in_the_names_is_shown() -> None:
    ((item,),) = ask("coffee", ENTRIES)
    assert item["text"].endswith('<p class="search-names"><mark>Coffee</mark> traceability</p>')


def test_a_long_text_is_cut_around_its_hits_and_says_so() -> None:
    text = "Đầu " * 100 + "tại đây có kho dữ liệu dùng chung của tỉnh " + "cuối " * 100
    ((item,),) = ask("kho dữ liệu", [Entry(url="a/", title="A", place="", text=text)])
    excerpt = re.fullmatch(r'<p class="search-words">(.*)</p>', item["text"])
    assert excerpt
    words = re.sub("</?mark>", "", excerpt[1])
    assert re.fullmatch(r"… .* …", words)
    assert words[2:-2] in text
    assert len(words) <= 244
    assert "<mark>kho dữ liệu</mark>" in excerpt[1]


def test_everything_in_a_result_is_escaped() -> None:
    entries = [
        Entry(url="a/", title=f"Tiêu đề {PAYLOAD}", place=PAYLOAD, text=f"Lời {PAYLOAD}", names=(f"tên {PAYLOAD}",)),
        Entry(url="a/#b", title="</h2><script>", place="'\"&", text=f"{PAYLOAD} tiêu đề tên"),
    ]
    for text in ("tiêu đề tên", "img", "onerror alert", "src x", PAYLOAD):
        for item in (item for group in ask(text, entries) for item in group):
            markup = set(re.findall("<[^>]*>", item["title"] + item["text"]))
            assert markup <= {
                "<mark>",
                "</mark>",
                "</p>",
                *(f'<p class="search-{n}">' for n in ("place", "words", "names")),
            }
            assert not re.search("[\"'<>]", re.sub("<[^>]*>", "", item["title"] + item["text"]))


def test_signs_are_escaped_once() -> None:
    ((item,),) = ask("mục", [Entry(url="a/", title="Mục &lt; TT&TT", place="", text="")])
    assert item["title"] == "<mark>Mục</mark> &amp;lt; TT&amp;TT"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//other.example/", "https://other.example/", "../../up/"])
def test_no_result_leads_out_of_the_site(url: str) -> None:
    ((item,),) = ask("mục", [Entry(url=url, title="Mục", place="", text="")])
    assert item["location"] == ""


@pytest.mark.parametrize(
    ("root", "said"),
    [
        pytest.param("https://example.org/plans/vi/", "Không tải được dữ liệu tìm kiếm", id="Vietnamese"),
        pytest.param("https://example.org/plans/en/", "The search data could not be loaded", id="English"),
    ],
)
@pytest.mark.parametrize(
    ("broken", "reason"), [("engine", "minisearch.js"), ("index", "404"), ("content", "JSON")], ids=lambda value: value
)
def test_a_failure_is_said_in_the_language_of_the_page(root: str, said: str, broken: str, reason: str) -> None:
    files = {
        "engine": {},
        "index": engine(root=root),
        "content": {**engine(root=root), f"{root}search/index.json": "<!doctype html>"},
    }[broken]
    answer = talk([{"send": [SETUP, query("y tế")]}], files, root=root)
    ((item,),) = answer.items
    assert item["title"] == said
    assert item["location"] == ""
    assert reason in answer.errors[0]


def test_after_a_failure_the_next_query_tries_again() -> None:
    mended = {"serve": served(ENTRIES), "send": [query("cà phê")]}
    answer = talk([{"send": [SETUP, query("cà")]}, mended], files={})
    assert answer.items[0][0]["location"] == "kon-tum-2024/04/"


def test_a_query_may_be_named_like_something_of_javascript() -> None:
    for text in ("constructor", "__proto__", "toString"):
        assert json.dumps(ask(text, ENTRIES)) == "[]"
