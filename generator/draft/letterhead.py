"""The two columns at the head of a document, when they were read across: apart again, and declared."""

import re
from collections.abc import Sequence

from generator.draft.conversions import Converted
from generator.draft.piece import Line, Piece, Row
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual

_RIGHT = re.compile(
    r"(?P<left>\S.*?)\s+(?P<right>CỘNG H(?:ÒA|OÀ) XÃ HỘI.*|Độc lập\s*-.*)|(?P<number>Số:\s*\S*?\s*/\S+)\s+(?P<date>.*ngày\s.*)"
)
REASON = Bilingual(
    vi="Hai cột ở đầu văn bản (cơ quan và số; quốc hiệu, tiêu ngữ và ngày) bị đọc thành một dòng.",
    en="The two columns at the head (body and number; national name, motto and date) were read as one line.",
)
_FIRST = 12  # lines


def apart(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Converted, ...]]:
    """The pieces with the head as one row of two cells, and the conversion that says so."""
    found: dict[int, tuple[Line, Line]] = {}
    for at, piece in enumerate(pieces[:_FIRST]):
        match = _RIGHT.fullmatch(piece.text.strip()) if isinstance(piece, Line) else None
        if match and isinstance(piece, Line):
            left, right = match["left"] or match["number"], match["right"] or match["date"]
            found[at] = Line(left, piece.number), Line(right, piece.number)
    if not found:
        return tuple(pieces), ()
    first, last = min(found), max(found)
    between = pieces[first : last + 1]
    if any(
        isinstance(piece, Row) or (piece.text.strip() and first + n not in found) for n, piece in enumerate(between)
    ):
        return tuple(pieces), ()
    left, right = (tuple(pair[side] for pair in found.values()) for side in (0, 1))
    read = " ".join(fold_space(piece.text) for piece in between if isinstance(piece, Line) and piece.text.strip())
    becomes = " ".join(fold_space(line.text) for line in (*left, *right))
    conversion = Converted(left[0].number, "columns", read, becomes, REASON)
    return (*pieces[:first], Row((left, right)), *pieces[last + 1 :]), (conversion,)
