"""A tag as it is written, and as the parser would write it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

DRAWN = frozenset(
    ["circle", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "text", "tspan"]
)
VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})

# A script is taken whole, as its text may have "<" in it. In the values of a tree that is written out no "<" or ">"
# is left, so that each tag ends at the next ">"; in those of a page they have to be escaped as well.
TOKEN = re.compile(r"<script[^>]*>[\s\S]*?</script>|<[^>]*>?")
_NAME = r"[a-zA-Z][a-zA-Z0-9-]*+"
_TAG = re.compile(rf"""<({_NAME}|/{_NAME})((?:[ \t\n]++[^ \t\n"'<>/=]++(?:="[^"<>]*+")?)*+)[ \t\n]*+(/?)>""")
_REFERENCES = str.maketrans({"&": "&amp;", "\xa0": "&nbsp;", '"': "&quot;", "<": "&lt;", ">": "&gt;"})
_SPECIAL = re.compile('[&\xa0"<>]')
_ATTRIBUTE = re.compile(r"""([^ \t\n"'<>/=]++)(?:="([^"]*+)")?""")


@dataclass(frozen=True, eq=False)
class Tag:
    """A tag; `name` begins with "/" if it closes. `text` is what a script has in it: its end tag is taken along."""

    name: str
    values: Mapping[str, str]  # names in small letters; no character references
    text: str
    canonical: str  # as the parser writes it


@lru_cache(maxsize=1 << 14)
def read_tag(token: str) -> Tag:
    """What is no tag has itself as its name, and nothing that the parser writes is like its canonical form."""
    tag = _TAG.match(token)
    text = token[tag.end() :].removesuffix("</script>") if tag else ""
    if not tag or not _is_whole(tag, token):
        return Tag(token, {}, "", f"\0{token}")
    pairs = [(name, unescape(value)) for name, value in _ATTRIBUTE.findall(tag[2])]
    attributes = "".join(f' {name}="{_escape(value)}"' for name, value in pairs)
    end = f"</{tag[1]}>" if tag[3] and tag[1] not in VOID else token[tag.end() :]
    values = {name.lower(): value for name, value in reversed(pairs)}  # of two, browsers take the first
    return Tag(tag[1].lower(), values, text, f"<{tag[1]}{attributes}>{end}")


def _is_whole(tag: re.Match[str], token: str) -> bool:
    """A script has its end; a tag that closes has no attributes; "/" at the end is for what has no end tag or is drawn."""
    name = tag[1]
    if name == "script" and tag.end() == len(token):
        return False
    return not (tag[2] if name.startswith("/") else tag[3] and name not in VOID | DRAWN)


def _escape(value: str) -> str:
    """As the standard writes the value of an attribute."""
    return value.translate(_REFERENCES) if _SPECIAL.search(value) else value
