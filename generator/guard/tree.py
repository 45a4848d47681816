"""A page as a browser reads it: the tree of an HTML5 parser, written out again, against the page as it is written.

Where both have the same tags in the same order the parser had nothing to repair, and every browser reads the same.
"""

from collections.abc import Callable
from itertools import chain
from typing import NamedTuple, TypeVar

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from generator.guard.allowed import is_plain
from generator.guard.tags import TOKEN, Tag, read_tag
from generator.language.text import fold_space

DOCTYPE = "<!doctype html>"
MANY = 1 << 14  # different pieces and tags that are remembered

T = TypeVar("T")


class Tree(NamedTuple):
    elements: list[Tag]  # in order, without those that no rule has a word about
    repaired: int | None  # where the page first has another tag than its tree
    title: str
    heading: str  # of the first level
    script_in_drawing: bool


def read_tree(page: str) -> Tree:
    parser = LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS)
    html = (parser.html or "").removeprefix("<!DOCTYPE html>")
    begin = len(DOCTYPE) if page.startswith(DOCTYPE) else 0
    tree, written = _pieces(html), _pieces(page[begin:])
    elements = list(chain.from_iterable(map(_elements.__getitem__, tree)))
    same = begin and _same(written, tree) and not any(tag.canonical.startswith("\0") for tag in elements)
    return Tree(
        elements=elements,
        repaired=None if same else _first_repair(page, begin, "".join(TOKEN.findall(html))),
        title=_words(parser.css_first("head > title")),
        heading=_words(parser.css_first("h1")),
        script_in_drawing=parser.css_matches("svg script"),
    )


def _same(written: list[str], tree: list[str]) -> bool:
    """Whether both have the same tags. Most pieces are letter by letter the same, so that theirs need not be read."""
    shared = set(tree).intersection(written)
    canonical = [piece if piece in shared else _canonical[piece] for piece in written]
    return "".join(canonical) == "".join([piece if piece in shared else _tags[piece] for piece in tree])


def _pieces(text: str) -> list[str]:
    """Cut between tags that stand on lines of their own: most pieces of a page are those of many others."""
    return text.replace(">\n<", ">\0<").split("\0")


def _first_repair(page: str, begin: int, tree: str) -> int:
    read = 0
    for match in TOKEN.finditer(page, begin) if begin else ():
        canonical = read_tag(match[0]).canonical
        if canonical.startswith("\0") or not tree.startswith(canonical, read):
            return match.start()
        read += len(canonical)
    return len(page) if begin else 0


def _words(node: LexborNode | None) -> str:
    return fold_space(node.text()) if node else ""


class _Remembered(dict[str, T]):
    """What a function says of a piece or a tag. A dict is the quickest cache."""

    def __init__(self, say: Callable[[str], T]) -> None:
        super().__init__()
        self.say = say

    def __missing__(self, piece: str) -> T:
        if len(self) >= MANY:
            self.clear()
        self[piece] = self.say(piece)
        return self[piece]


_canonical = _Remembered(lambda piece: "".join(read_tag(token).canonical for token in TOKEN.findall(piece)))
_tags = _Remembered(lambda piece: "".join(TOKEN.findall(piece)))
_noted = _Remembered(lambda token: None if is_plain(tag := read_tag(token)) else tag)
_elements = _Remembered(lambda piece: tuple(filter(None, map(_noted.__getitem__, TOKEN.findall(piece)))))
