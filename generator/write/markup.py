"""The tags of a page, read by a grammar so narrow that every browser reads the same; a "<" that begins none is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from typing import Literal, NamedTuple

DOCTYPE = "<!doctype html>"
VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})

# Values stand in double quotes and have no "<" in them; there are no comments; a script ends at the first "</script>".
_ATTRIBUTES = r"""(?:[ \t\n]++[^ \t\n"'<>/=]++(?:="[^"<]*+")?)*+[ \t\n]*+"""
_TAG = re.compile(
    rf"(<script{_ATTRIBUTES}>)([\s\S]*?)</script>|<(?!(?i:script)[ \t\n/>])/?[a-zA-Z][a-zA-Z0-9-]*+{_ATTRIBUTES}/?>|<"
)
_PARTS = re.compile(r"""([^ \t\n"'<>/=]++)(?:="([^"]*+)")?""")


@dataclass(frozen=True, eq=False)
class Tag:
    """A tag; names in small letters, values without their character references."""

    name: str
    kind: Literal["open", "close", "single"]
    values: Mapping[str, str]
    twice: tuple[str, ...]  # attributes that are there more than once: browsers take the first


class Element(NamedTuple):
    """A tag and where it stands. `text` is what a script has in it: its end tag is taken along."""

    offset: int
    tag: Tag
    text: str = ""


STRAY = Tag("", "single", {}, ())


def tags(page: str) -> Iterator[Element]:
    begin = len(DOCTYPE) if page.startswith(DOCTYPE) else 0
    for match in _TAG.finditer(page, begin):
        if match.lastindex:
            yield Element(match.start(), read_tag(match[1]), match[2])
        else:
            yield Element(match.start(), read_tag(match[0]))


@lru_cache(maxsize=1 << 16)
def read_tag(raw: str) -> Tag:
    """Most tags of a site are the same on many pages."""
    if raw == "<":
        return STRAY
    name, *rest = _PARTS.findall(raw)
    values: dict[str, str] = {}
    twice = []
    for key, value in rest:
        if key.lower() in values:
            twice.append(key.lower())
        values.setdefault(key.lower(), unescape(value))
    kind: Literal["open", "close", "single"] = "close" if raw.startswith("</") else "open"
    if raw.endswith("/>") or (kind == "open" and name[0].lower() in VOID):
        kind = "single"
    return Tag(name[0].lower(), kind, values, tuple(twice))
