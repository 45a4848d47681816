"""A page as a browser reads it: the tree of an HTML5 parser, written out again, against the page as it is written.

Where both have the same tags in the same order the parser had nothing to repair, and every browser reads the same.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from generator.guard.allowed import is_plain
from generator.guard.tags import OWN, TOKEN, Tag, canonical, read_tag
from generator.language.text import fold_space

DOCTYPE = "<!doctype html>"
MANY = 1 << 12  # different pieces and tags that are remembered

T = TypeVar("T")


class Tree(NamedTuple):
    elements: list[Tag]  # in order, without those that no rule has a word about
    repaired: int | None  # where the page first has another tag than its tree
    title: str
    heading: str  # of the first level
    script_in_drawing: bool


def read_tree(page: str, own: str = "") -> Tree:
    """`own` is the page's own address: a line that has it is, but for it, the line of all other pages."""
    parser = LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS)
    html = (parser.html or "").removeprefix("<!DOCTYPE html>")
    begin = len(DOCTYPE) if page.startswith(DOCTYPE) else 0
    tree, written = _pieces(html, own), _pieces(page[begin:], own)
    elements = [tag for piece in tree for tag in _of_page(piece, own)]
    same = begin and _same(written, tree) and all(tag.is_whole for tag in elements)
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
    tags = [piece if piece in shared else _canonical[piece] for piece in written]
    return "".join(tags) == "".join([piece if piece in shared else _tags[piece] for piece in tree])


def _pieces(text: str, own: str) -> list[str]:
    """Cut so that most pieces of a page are those of many others: what stands around its content, and its lines."""
    head, body, rest = (text.replace(own, OWN) if own else text).partition("<body")
    top, main, rest = rest.partition("<main")
    content, end, below = rest.rpartition("</main>")
    return [*_lines(head), body + top, *_lines(main + content), end + below]


def _of_page(piece: str, own: str) -> Iterable[Tag]:
    tags = _elements[piece]
    return [tag.of_page(own) for tag in tags] if OWN in piece else tags


def _lines(text: str) -> list[str]:
    return text.replace(">\n<", ">\0<").split("\0")


def _first_repair(page: str, begin: int, tree: str) -> int:
    read = 0
    for match in TOKEN.finditer(page, begin) if begin else ():
        tag = canonical(match[0])
        if tag.startswith("\0") or not tree.startswith(tag, read):
            return match.start()
        read += len(tag)
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


_canonical = _Remembered(lambda piece: "".join(map(canonical, TOKEN.findall(piece))))
_tags = _Remembered(lambda piece: "".join(TOKEN.findall(piece)))
_noted = _Remembered(lambda token: None if is_plain(tag := read_tag(token)) else tag)
_elements = _Remembered(lambda piece: tuple(filter(None, map(_noted.__getitem__, TOKEN.findall(piece)))))
