"""A table that became lines: its rows again, by the words of its head and the numbers of its rows."""

import re
from collections.abc import Generator, Iterator, Sequence
from itertools import chain

from generator.draft.columns import Column, head_in_line, head_of
from generator.draft.piece import Line, Piece, Row
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.recognise.bodies import Names
from generator.recognise.times import read_period

CUT = Bilingual(
    vi="các cột của hàng này được tách theo tên cơ quan và thời gian",
    en="the columns of this row were told apart by names of bodies and times",
)
_LONGEST_HEAD = 9  # lines


def rebuilt(pieces: Sequence[Piece], names: Names) -> Iterator[Piece]:
    """The pieces, with rows where lines of a table stand; a head that is repeated stays as it is, as a row."""
    at = 0
    while at < len(pieces):
        head = _head(pieces, at)
        if head is None:
            yield pieces[at]
            at += 1
            continue
        columns, cells, after, is_whole = head
        yield Row(cells)
        at = after
        at = yield from (_whole(pieces, at, len(columns)) if is_whole else _cut(pieces, at, columns, names))


def _head(
    pieces: Sequence[Piece], at: int
) -> tuple[tuple[Column, ...], tuple[tuple[Line, ...], ...], int, bool] | None:
    """The columns, the cells of the head, where it ends, and whether each cell has a line of its own."""
    first = pieces[at]
    if not isinstance(first, Line) or not re.match(r"\s*(?:S?TT|Số TT)\b", first.text, re.IGNORECASE):
        return None
    lines: list[Line] = []
    best = None
    for end in range(at, min(len(pieces), at + 2 * _LONGEST_HEAD)):
        piece = pieces[end]
        if not isinstance(piece, Line) or re.match(r"\s*(?:1|I)\b", piece.text) or len(lines) > _LONGEST_HEAD:
            break
        if piece.text.strip():
            lines.append(piece)
        columns = head_of([line.text for line in lines])
        if columns and "other" not in columns:
            best = columns, tuple((line,) for line in lines), end + 1, True
    if best:
        return best
    lines = []
    for end in range(at, min(len(pieces), at + 7)):
        piece = pieces[end]
        if not isinstance(piece, Line) or re.match(r"\s*[0-9]+\b", piece.text):
            break
        lines += [piece] if piece.text.strip() else []
        in_line = head_in_line(" ".join(line.text for line in lines))
        if in_line and "time" in in_line:
            return in_line, (tuple(lines),), end + 1, False
    return None


def _whole(pieces: Sequence[Piece], at: int, width: int) -> Generator[Piece, None, int]:
    """Rows whose cells have a line each."""
    wanted = 1
    while at < len(pieces):
        lines = [piece for piece in pieces[at : at + width] if isinstance(piece, Line) and piece.text.strip()]
        if len(lines) < width or fold_space(lines[0].text).rstrip(".") != str(wanted):
            break
        yield Row(tuple((line,) for line in lines))
        at += width
        wanted += 1
    return at


def _cut(pieces: Sequence[Piece], at: int, columns: Sequence[Column], names: Names) -> Generator[Piece, None, int]:
    """Rows that were read across: from each number to the next, cut by what is known of bodies and times."""
    wanted = 1
    lines: list[Line] = []
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, Line) or re.match(r"\s*(?:Nơi nhận|TM\.|\[1\])", piece.text):
            break
        again = _head(pieces, at)
        if again:
            yield from _row(lines, columns, names)
            lines = []
            yield Row(again[1])
            at = again[2]
            continue
        if re.match(rf"\s*{wanted}(?:\s|$)", piece.text):
            yield from _row(lines, columns, names)
            lines = []
            wanted += 1
        lines += [piece] if piece.text.strip() else []
        at += 1
    yield from _row(lines, columns, names)
    return at


def _row(lines: Sequence[Line], columns: Sequence[Column], names: Names) -> Iterator[Row]:
    """Number, task, lead, partners, time: the time from the end, then the bodies, then the words of the task."""
    words = [Line(word, line.number) for line in lines for word in line.text.split()]
    if not words:
        return
    number, words = words[:1], words[1:]
    fields = [column for column in columns if column in ("lead", "partners", "time")]
    time: list[Line] = []
    if fields and fields[-1] == "time":
        cut = next((n for n in range(max(0, len(words) - 8), len(words)) if read_period(_text(words[n:]))), len(words))
        words, time = words[:cut], words[cut:]
    begin = _bodies_from(words, names)
    task, bodies = words[:begin], words[begin:]
    lead, partners = _first_body(bodies, names)
    cells = {"number": number, "task": task, "lead": lead, "partners": partners, "time": time}
    yield Row(tuple(tuple(cells.get(column, ())) for column in columns), CUT)


def _bodies_from(words: Sequence[Line], names: Names) -> int:
    """Where the words of the bodies begin: the first place behind a full stop from which on all words are bodies."""
    ends = [n + 1 for n, word in enumerate(words) if word.text.endswith((".", ".”", "…"))]
    for begin in chain(ends, range(len(words))):
        naming = names.read(_text(words[begin:]))
        if naming.named and not naming.left_over and naming.named[0].start == 0:
            return begin
    return len(words) if not ends else ends[-1]


def _first_body(words: list[Line], names: Names) -> tuple[list[Line], list[Line]]:
    for n in range(1, len(words)):
        begin = names.read(_text(words[:n]))
        if len(begin.named) == 1 and not begin.left_over and not words[n - 1].text.endswith((",", ";")):
            end = max([n, *(m for m in range(n + 1, len(words) + 1) if _is_one(words[:m], names))])
            return words[:end], words[end:]
    return words, []


def _is_one(words: Sequence[Line], names: Names) -> bool:
    """Whether the words are the name of one body, from the first to the last."""
    text = _text(words)
    naming = names.read(text)
    return len(naming.named) == 1 and len(naming.named[0].words) == len(text)


def _text(words: Sequence[Line]) -> str:
    return " ".join(word.text for word in words)
