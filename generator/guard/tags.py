"""A tag as it is written, and as the parser would write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

DRAWN = frozenset(
    ["circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "text", "tspan"]
)
IDS = "aria-activedescendant aria-controls aria-describedby aria-details aria-labelledby aria-owns for headers list"
REFERENCES = frozenset(IDS.split())  # attributes
OWN = "\ue010"  # stands for the address of a page: no text has it
VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})

# A script is taken whole, as its text may have "<" in it. In the values of a tree that is written out no "<" or ">"
# is left, so that each tag ends at the next ">"; in those of a page they have to be escaped as well.
TOKEN = re.compile(r"<script[^>]*>[\s\S]*?</script>|<[^>]*>?")
_NAME = r"[a-zA-Z][a-zA-Z0-9-]*+"
_TAG = re.compile(rf"""<({_NAME}|/{_NAME})((?:[ \t\n]++[^ \t\n"'<>/=]++(?:="[^"<>]*+")?)*+)[ \t\n]*+(/?)>""")
_REFERENCES = str.maketrans({"&": "&amp;", "\xa0": "&nbsp;", '"': "&quot;", "<": "&lt;", ">": "&gt;"})
_SPECIAL = re.compile('[&\xa0"<>]')
_ATTRIBUTE = re.compile(r"""([^ \t\n"'<>/=]++)(?:="([^"]*+)")?""")


@dataclass(frozen=True, eq=False, slots=True)
class Tag:
    """A tag; `name` begins with "/" if it closes. `text` is what a script has in it: its end tag is taken along."""

    token: str
    name: str
    values: Mapping[str, str]  # names in small letters; no character references
    text: str
    references: tuple[tuple[str, str], ...]  # ids that it names, each with its attribute
    shared: Tag | None = None  # the tag of all pages that this one is, but for the address of its page

    @property
    def is_whole(self) -> bool:
        return self.name != self.token

    def of_page(self, own: str) -> Tag:
        """With the page's address where OWN stands for it."""
        if OWN not in self.token:
            return self
        values = {name: value.replace(OWN, own) for name, value in self.values.items()}
        return Tag(self.token.replace(OWN, own), self.name, values, self.text, self.references, self)


@lru_cache(maxsize=1 << 14)
def read_tag(token: str) -> Tag:
    """What is no whole tag has itself as its name."""
    tag = _TAG.match(token)
    if not tag or not _is_whole(tag, token):
        return Tag(token, token, {}, "", ())
    pairs = _ATTRIBUTE.findall(tag[2])
    values = {name.lower(): unescape(value) for name, value in reversed(pairs)}  # of two, browsers take the first
    names = sorted(REFERENCES & values.keys())
    references = tuple((name, key) for name in names for key in values[name].split())
    return Tag(token, tag[1].lower(), values, token[tag.end() :].removesuffix("</script>"), references)


@lru_cache(maxsize=1 << 14)
def canonical(token: str) -> str:
    """The tag as the parser writes it. What is no whole tag becomes nothing that the parser writes."""
    tag = _TAG.match(token)
    if not tag or not _is_whole(tag, token):
        return f"\0{token}"
    attributes = "".join([f' {name}="{_escape(unescape(value))}"' for name, value in _ATTRIBUTE.findall(tag[2])])
    end = f"</{tag[1]}>" if tag[3] and tag[1] not in VOID else token[tag.end() :]
    return f"<{tag[1]}{attributes}>{end}"


def _is_whole(tag: re.Match[str], token: str) -> bool:
    """A script has its end; a tag that closes has no attributes; "/" at the end is for what has no end tag or is drawn."""
    name = tag[1]
    if name == "script" and tag.end() == len(token):
        return False
    return not (tag[2] if name.startswith("/") else tag[3] and name not in VOID | DRAWN)


def _escape(value: str) -> str:
    """As the standard writes the value of an attribute."""
    return value.translate(_REFERENCES) if _SPECIAL.search(value) else value
