"""A rendered page, cut at the marks that its templates left, and filled as often as there are pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import escape

from generator.model.bilingual import LANGS, Lang

ROOT = -1  # the depth of "/", above the languages
ANYWHERE = -2  # the depth of 404.html, which is served at any address

# From the private use area: they pass through Jinja as they are, and no text has them.
_SLOT, _WHEN, _NAMED, END, _UP = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
_MARK = re.compile(f"{_SLOT}(?P<slot>[^{_NAMED}]+){_NAMED}|{_WHEN}(?P<when>[^{_NAMED}]+){_NAMED}|{END}")


@dataclass(frozen=True)
class Head:
    """What a page says of itself: plain text, escaped by Shell.fill."""

    title: str
    description: str
    path: str  # below the language's root: "" for home, "kon-tum-2024/06/"
    section: str | None = None  # the entry of the site navigation that is current
    structured: str | None = None  # JSON-LD
    indexed: bool = True


class Piece(NamedTuple):
    """Text, then a slot: both are left out where `when` has no value."""

    when: str
    text: str
    slot: str


@dataclass(frozen=True)
class Shell:
    lang: Lang
    depth: int
    site_url: str
    site_name: str
    sections: Mapping[str, str]  # key → address
    pieces: tuple[Piece, ...]

    def fill(self, head: Head, content: str, breadcrumb: str = "") -> str:
        """The whole page. `content` and `breadcrumb` are HTML, already escaped."""
        values = self._values(head) | {
            "content": linked(content, head.path),
            "breadcrumb": linked(breadcrumb, head.path),
        }
        return "".join([text + values[slot] for when, text, slot in self.pieces if not when or values.get(when)])

    def _values(self, head: Head) -> dict[str, str]:
        if self.depth >= 0 and head.path.count("/") != self.depth:
            raise ValueError(f"{head.path!r} does not fit a shell of depth {self.depth}")
        path = str(escape(head.path))
        addresses = {lang: f"{self.site_url}{lang}/{path}" for lang in LANGS}
        here = "" if head.section is None else "page" if self.sections[head.section] == head.path else "true"
        return {
            "": "",
            "title": str(escape(head.title)),
            "description": str(escape(head.description)),
            "path": path,
            "inner": path,
            "url": self.site_url if self.depth == ROOT else addresses[self.lang],
            "url_vi": addresses["vi"],
            "url_en": addresses["en"],
            # "/" offers both languages. Below it Vietnamese comes first: it is the language of record.
            "url_default": addresses["vi"] if path else self.site_url,
            "listed" if head.indexed else "unlisted": "yes",
            "structured": (head.structured or "").replace("<", r"\u003c"),
            "here": here,
            f"here:{head.section}": here,
        }


def linked(html: str, path: str) -> str:
    """HTML as the page at a path has it: what `to_page` left becomes the way up."""
    up = "../" * path.count("/")
    return html.replace(f'{_UP}"', f'{up or "./"}"').replace(_UP, up)


def slot(name: str) -> str:
    """The mark where a value goes."""
    return f"{_SLOT}{name}{_NAMED}"


def to_page(path: str) -> str:
    """The address of a page of this language as every page may have it: Shell.fill puts the way up before it."""
    return f"{_UP}{path}"


def when(name: str) -> str:
    """The mark from which, up to END, everything is left out if the value is missing or empty."""
    return f"{_WHEN}{name}{_NAMED}"


def cut(page: str) -> tuple[Piece, ...]:
    pieces, condition, start = [], "", 0
    for mark in _MARK.finditer(page):
        pieces.append(Piece(condition, page[start : mark.start()], mark["slot"] or ""))
        start = mark.end()
        if mark["slot"] is None:
            condition = mark["when"] or ""
    return (*pieces, Piece("", page[start:], ""))
