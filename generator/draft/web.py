"""An HTML page as lines and rows."""

import re
from collections.abc import Iterator
from typing import Any

from generator.draft.piece import Cells, Received, number
from generator.draft.refusal import NotDrafted
from generator.language.text import fold_space, nfc
from generator.model.bilingual import Bilingual

BROKEN = Bilingual(vi="{file}: không đọc được như một trang HTML.", en="{file}: cannot be read as an HTML page.")
_BLOCKS = re.compile(
    r"address|article|aside|blockquote|br|center|d[dlt]|div|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section"
    r"|table|tbody|thead|tr"
)
_UNSEEN = frozenset({"script", "style", "head", "template", "noscript", "nav", "title"})


def read_html(data: bytes, name: str) -> Received:
    from lxml import html  # type: ignore[import-untyped]
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        text = data.decode("utf-8-sig")
        tree = html.fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (UnicodeDecodeError, LxmlError, ValueError) as error:
        raise NotDrafted(BROKEN.filled(file=name)) from error
    return number(_blank_between(_pieces(tree)))


def _blank_between(pieces: Iterator[str | Cells]) -> Iterator[str | Cells]:
    """Each line is a paragraph of its own."""
    for piece in pieces:
        if not isinstance(piece, str):
            yield piece
        elif piece:
            yield piece
            yield ""


def _pieces(element: Any) -> Iterator[str | Cells]:
    if element.tag == "table" and _is_data(element):
        yield from _rows(element)
        return
    open_words = ""
    for words, block in _walk(element):
        open_words += words
        if block is not None:
            yield fold_space(open_words)
            open_words = ""
            if block is not True:
                yield from _rows(block)
    yield fold_space(open_words)


def _walk(element: Any) -> Iterator[tuple[str, Any]]:
    """The words in their order; with True where a block begins or ends, with a table where one stands."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    if element.tag == "table" and _is_data(element):
        yield "", element
        return
    is_block = _BLOCKS.fullmatch(element.tag) is not None
    if is_block:
        yield "", True
    yield nfc(element.text or ""), None
    for child in element:
        yield from _walk(child)
        yield nfc(child.tail or ""), None
    if is_block:
        yield "", True


def _is_data(table: Any) -> bool:
    """Whether a table has cells beside each other and no table within: others only place things."""
    return not table.xpath(".//table") and any(len(row.xpath("./td|./th")) > 1 for row in table.iter("tr"))


def _rows(table: Any) -> Iterator[Cells]:
    """The rows, with an empty cell where one above reaches down or one before reaches over."""
    reaching: dict[int, int] = {}
    for row in table.iter("tr"):
        cells: list[tuple[str, ...]] = []
        for cell in row.xpath("./td|./th"):
            _fill(cells, reaching)
            down, over = _span(cell, "rowspan"), _span(cell, "colspan")
            for n in range(over):
                if down > 1:
                    reaching[len(cells)] = down - 1
                cells.append(tuple(filter(None, _lines(cell))) if n == 0 else ())
        _fill(cells, reaching)
        yield tuple(cells)


def _fill(cells: list[tuple[str, ...]], reaching: dict[int, int]) -> None:
    while reaching.get(len(cells), 0):
        reaching[len(cells)] -= 1
        cells.append(())


def _span(cell: Any, name: str) -> int:
    value = cell.get(name) or "1"
    return min(int(value), 1000) if re.fullmatch(r"[1-9][0-9]*", value) else 1


def _lines(cell: Any) -> Iterator[str]:
    words = ""
    for part, block in _walk(cell):
        words += part
        if block is not None:
            yield fold_space(words)
            words = ""
    yield fold_space(words)
