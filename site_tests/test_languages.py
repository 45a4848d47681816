"""Every word of every page stands in its own language, or says which it is: a voice that reads aloud needs to know."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.catalog import Table
from generator.language.spoken import spoken
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.record import Record
from generator.read.catalog import read_catalog
from site_tests.conftest import ROOT

SPOKEN = ("alt", "aria-description", "aria-label", "content", "label", "placeholder", "title")
SPOKEN_META = ("description", "og:title", "og:description")
SILENT = ("script", "style", "code")
VOID = ("br", "col", "hr", "img", "input", "link", "meta", "wbr")
# The two pages above the languages are in both; nothing in <head> can say so of its parts.
BILINGUAL = ("index.html", "404.html")

# Words that are frequent in English and are no Vietnamese syllables; one alone may be part of a name ("Internet of Things").
ENGLISH = re.compile(
    r"\b(?:the|of|and|for|with|from|by|that|this|these|which|who|whose|what|where|when|are|is|was|were|been|has|have|had|not|its|"
    r"their|shall|will|would|should|into|under|between|departments?|committees?|provinces?|plans?|tasks?|decisions?)\b",
    re.IGNORECASE,
)
ENOUGH = 2
MARKS = frozenset("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")
# Addresses and signs ("127/QĐ-TTg", "05/CV-BCĐTKNQ18") are the same in every language.
SIGN = re.compile(r"https?://\S+|\b\d[\w.]*(?:[/-][\w.]+)+|\b[A-ZĐ]+\d+\b")
WORD = re.compile(r"[^\W\d_]+")


class Run(NamedTuple):
    """Words in one piece, and the language that they are said to be in."""

    line: int
    lang: str
    text: str


class Runs(HTMLParser):
    def __init__(self, *, head: bool) -> None:
        super().__init__()
        self.found: list[Run] = []
        self._head = head
        self._open: list[tuple[str, str]] = [("", "")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        lang = values.get("lang", self._open[-1][1])
        in_head = tag in ("title", "meta")
        if tag != "meta" or values.get("name", values.get("property")) in SPOKEN_META:
            for name in SPOKEN:
                if name in values and (self._head or not in_head):
                    self.found.append(Run(self.getpos()[0], lang, values[name]))
        if tag not in VOID:
            self._open.append((tag, lang))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A shape of a drawing has no words."""

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._open]
        if data.strip() and not set(SILENT) & set(tags) and (self._head or "head" not in tags):
            self.found.append(Run(self.getpos()[0], self._open[-1][1], data))


def runs(page: str, *, head: bool = True) -> list[Run]:
    reader = Runs(head=head)
    reader.feed(page)
    reader.close()
    return reader.found


def strangers(run: Run) -> list[str]:
    """The words of a run that are not in the language that it is said to be in."""
    text = SIGN.sub(" ", unicodedata.normalize("NFC", run.text))
    if run.lang == "en":
        return [word for word in WORD.findall(text) if len(word) > 1 and is_vietnamese(word)]
    found = ENGLISH.findall(text)
    return found if len(found) >= ENOUGH else []


def is_vietnamese(word: str) -> bool:
    return "đ" in word.lower() or not MARKS.isdisjoint(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param(
            '<p lang="en">Plan of <span lang="vi">Sở Y tế</span>, item 5(đ), 127/QĐ-TTg</p>',
            [],
            id="said to be Vietnamese",
        ),
        pytest.param('<p lang="en">Plan of Sở Y tế</p>', ["Sở", "tế"], id="not said"),
        pytest.param('<p lang="en"><a title="Tìm">Search</a></p>', ["Tìm"], id="in an attribute"),
        pytest.param('<p lang="en"><img alt="Bản đồ"></p>', ["Bản", "đồ"], id="in the words of a picture"),
        pytest.param(
            '<p lang="en"><a title="Tìm" lang="vi">Search</a></p>', [], id="an attribute is in its element's language"
        ),
        pytest.param(
            '<p lang="vi">Kế hoạch <span lang="en">the plan of the province</span></p>', [], id="said to be English"
        ),
        pytest.param(
            '<p lang="vi">the plan of the province</p>', ["the", "plan", "of", "the", "province"], id="English not said"
        ),
        pytest.param('<p lang="vi">Mạng lưới Internet of Things</p>', [], id="a name"),
        pytest.param('<p lang="en">A word decomposed: to\u0301</p>', ["tó"], id="marks apart from their letters"),
    ],
)
def test_the_detector_sees(markup: str, found: list[str]) -> None:
    assert [word for run in runs(markup) for word in strangers(run)] == found


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "en", "No words of the other language <b>", "No words of the other language &lt;b&gt;", id="nothing to mark"
        ),
        pytest.param(
            "en", "“quan lý” is “quản lý” (to manage)", "“[quan lý]” is “[quản lý]” (to manage)", id="quotations"
        ),
        pytest.param("en", "Huỳnh Minh Tuấn", "[Huỳnh Minh Tuấn]", id="a name, over a word without marks"),
        pytest.param("en", "Sở = Department", "[Sở] = Department", id="a word"),
        pytest.param(
            "en", "Decree 45/2025/NĐ-CP, item 5(đ)", "Decree 45/2025/NĐ-CP, item 5(đ)", id="a sign and a letter"
        ),
        pytest.param("en", "“AI” is English", "“AI” is English", id="a quotation without marks"),
        pytest.param(
            "vi",
            "khi có tên: “Department of Health”",
            "khi có tên: “[Department of Health]”",
            id="an English quotation",
        ),
        pytest.param("vi", "viết “cơ sỡ” và “AI”", "viết “cơ sỡ” và “AI”", id="a Vietnamese quotation"),
    ],
)
def test_quoted_words_say_their_language(lang: Lang, text: str, expected: str) -> None:
    other = "en" if lang == "vi" else "vi"
    marked = str(spoken(text, lang))
    assert marked.replace(f'<span lang="{other}">', "[").replace("</span>", "]") == expected
    assert not [word for run in runs(f'<p lang="{lang}">{marked}</p>') for word in strangers(run)]


def _ours(value: object) -> Iterator[tuple[Lang, str]]:
    """Every text of ours in a value of the data, with its language; official words are not among them."""
    if isinstance(value, tuple | Table):
        for part in value:
            yield from _ours(part)
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            part = getattr(value, name)
            if not isinstance(part, str):
                yield from _ours(part)
            elif name == "en" or (name == "vi" and isinstance(value, Bilingual)):
                yield ("en" if name == "en" else "vi"), part


def test_every_text_of_the_data_can_say_its_languages() -> None:
    catalog, _ = read_catalog(ROOT)
    assert catalog is not None
    tables = [table for table in vars(catalog).values() if isinstance(table, Table)]
    texts = list(_ours((*tables, *((file.plan, file.tasks) for file in catalog.plans))))
    assert len(texts) > 2000
    marked = (f'<p lang="{lang}">{spoken(text, lang)}</p>' for lang, text in texts)
    assert [run for markup in marked for run in runs(markup) if strangers(run)] == []


def _told(site: Path, files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        name = file.relative_to(site).as_posix()
        for run in runs(file.read_text("utf-8"), head=name not in BILINGUAL):
            if words := strangers(run):
                yield f"{name}:{run.line} lang={run.lang}: {' '.join(words)} | {' '.join(run.text.split())[:120]}"


@pytest.mark.parametrize("folder", [*LANGS, ""])
def test_every_word_says_its_language(site: Path, folder: str) -> None:
    files = sorted((site / folder).rglob("*.html")) if folder else [site / name for name in BILINGUAL]
    assert files
    told = list(_told(site, files))
    assert told == [], "\n".join(told[:50])
