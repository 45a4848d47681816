"""Lines to paragraphs: what was broken to fit a page is put together, and what conversion did is noted."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from generator.draft.marks import DASH, marked
from generator.draft.piece import Line, Piece, Row
from generator.language.text import fold_space

Style = Literal["whole", "blank", "width"]


class Paragraph(NamedTuple):
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return join(self.lines)


def join(lines: Iterable[Line]) -> str:
    """The words of lines as one text; a word that a line broke behind its hyphen is whole again."""
    text = ""
    for line in lines:
        words = fold_space(line.text)
        text += words if not text or is_broken(text, words) else f" {words}"
    return text.strip()


def is_broken(before: str, after: str) -> bool:
    """Whether "127/QĐ-" goes on with "TTg", or "2021-" with "2025"."""
    return bool(re.search(r"[^\W_]-$", before) and re.match(r"[^\W_]", after))


def style_of(pieces: Sequence[Piece]) -> Style:
    """How the text parts its paragraphs: a line each; a blank line; or only by how far a line goes."""
    lines = [piece.text.strip() if isinstance(piece, Line) else "" for piece in pieces]
    filled = [line for line in lines if line]
    if not filled:
        return "whole"
    long = sorted(map(len, filled))[int(len(filled) * 0.9)]
    if long > 130:
        return "whole"
    touching = sum(1 for one, other in pairwise(lines) if one and other)
    if (len(filled) - 1 - touching) * 10 < len(filled):  # next to no blank lines: were the lines cut at a width?
        return "width" if sum(len(line) > long * 0.8 for line in filled) * 5 > len(filled) * 2 else "whole"
    return "blank" if touching * 4 > len(filled) else "width"


def paragraphs(pieces: Sequence[Piece]) -> Iterator[Paragraph | Row]:
    style = style_of(pieces)
    lengths = sorted(len(piece.text.strip()) for piece in pieces if isinstance(piece, Line) and piece.text.strip())
    width = lengths[int(len(lengths) * 0.95)] if lengths else 0
    open_lines: list[Line] = []
    blank = False
    for piece in pieces:
        if isinstance(piece, Line) and not piece.text.strip():
            blank = True
            continue
        if open_lines and (isinstance(piece, Row) or _begins(piece.text, open_lines, style, width, blank=blank)):
            yield Paragraph(tuple(open_lines))
            open_lines = []
        blank = False
        if isinstance(piece, Row):
            yield piece
        else:
            open_lines.append(piece)
    if open_lines:
        yield Paragraph(tuple(open_lines))


def of_cell(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs of a cell: a line with a mark begins one, and so does one behind a full stop."""
    open_lines: list[Line] = []
    for line in lines:
        if not line.text.strip():
            continue
        if open_lines and (marked(line.text) or not _goes_on(open_lines[-1].text, line.text)):
            yield Paragraph(tuple(open_lines))
            open_lines = []
        open_lines.append(line)
    if open_lines:
        yield Paragraph(tuple(open_lines))


def _goes_on(before: str, after: str) -> bool:
    if re.match(r"(?:TM|KT|Q|TUQ|TL)\.|PHÓ |CHỦ TỊCH", after.strip()):
        return False
    if re.search(r"(?:^Số\s*:|,|\bngày|\btháng|\bnăm)$", before.strip()):
        return True
    if re.match(r"[^,]{1,30}, ngày\b", after.strip()) and len(before.split()) < 4 and "/" not in before:
        return True
    return (
        after.strip()[:1].islower()
        or is_broken(before.strip(), after.strip())
        or (before.isupper() and after.isupper())
    )


def _begins(text: str, before: Sequence[Line], style: Style, width: int, *, blank: bool) -> bool:
    last = before[-1].text.strip()
    text = text.strip()
    if style == "whole" or (style == "blank" and blank):
        return True
    mark = marked(text)
    if mark:
        in_sentence = mark.depth >= DASH and mark.rest[:1].islower() and not re.search(r"[.;:]$", last)
        return not in_sentence
    if style == "blank":
        return bool(re.match(r"Nơi nhận:|TM\. |KT\. ", text))
    if text.startswith("Nơi nhận"):
        return True
    if text[:1].islower() or is_broken(last, text) or (marked(before[0].text) and last.endswith(";")):
        return False
    room = width - 3 - len(last) - 1 - len(text.split(maxsplit=1)[0])
    return room > 0 if re.search(r"[.:;…]$", last) else room > width // 8
