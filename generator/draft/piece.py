"""What a received file is made of: lines, and rows of cells, each line with its number in source.txt."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.bilingual import Bilingual

Cells = tuple[tuple[str, ...], ...]  # the lines of each cell of a row


class Line(NamedTuple):
    text: str
    number: int


class Row(NamedTuple):
    """A row of a table; `doubt` says what of it was guessed."""

    cells: tuple[tuple[Line, ...], ...]
    doubt: Bilingual | None = None


Piece = Line | Row


class Received(NamedTuple):
    """The text of a file, and what of the file was no text."""

    source: str
    pieces: tuple[Piece, ...]
    taken_out: tuple[Bilingual, ...]


def number(raw: Iterable[str | Cells], taken_out: Sequence[Bilingual] = ()) -> Received:
    """The lines in their order, those of cells one under another, as source.txt has them."""
    lines: list[str] = []
    pieces: list[Piece] = []

    def numbered(text: str) -> Line:
        lines.append(text)
        return Line(text, len(lines))

    for piece in raw:
        if isinstance(piece, str):
            pieces.append(numbered(piece))
        else:
            pieces.append(Row(tuple(tuple(map(numbered, cell)) for cell in piece)))
    return Received("\n".join(lines).rstrip("\n") + "\n", tuple(pieces), tuple(taken_out))


def lines_of(piece: Piece) -> tuple[Line, ...]:
    return (piece,) if isinstance(piece, Line) else tuple(line for cell in piece.cells for line in cell)
