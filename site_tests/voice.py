"""What a voice that reads aloud is told of a page: words in one piece, their language, and those of another one."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import NamedTuple

SPOKEN = ("alt", "aria-description", "aria-label", "content", "label", "placeholder", "title")
SPOKEN_META = ("description", "og:title", "og:description")
SILENT = ("script", "style", "code")
VOID = ("br", "col", "hr", "img", "input", "link", "meta", "wbr")
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
