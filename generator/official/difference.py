"""The official text against its passages: word for word, in order, from the first to the last.

Both sides become words between white space (NFC). The gate is equality of the two lists; what differs is then found by
aligning them, to say where. No near match ever passes.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.official.conversion import SourceWord


class Difference(NamedTuple):
    """Where the two texts part: words of the source, words of the data, the piece and the word in it (or before it)."""

    source: tuple[SourceWord, ...]
    data: tuple[str, ...]
    piece: int
    word: int
    line: int
    context: str


def words_of(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


def compare(source: Sequence[SourceWord], pieces: Iterable[str]) -> Iterator[Difference]:
    """Every place where the pieces, one after another, are not the source. None means that both gates are passed."""
    listed = list(map(words_of, pieces))
    data = [word for piece in listed for word in piece]
    official = [word.text for word in source]
    if data == official:
        return
    homes = [(number, position) for number, piece in enumerate(listed) for position in range(len(piece))]
    homes.append((len(listed), 0))
    for a, b, c, d in _unlike(official, data, homes):
        near = source[min(a, len(source) - 1)].line if source else 1
        yield Difference(tuple(source[a:b]), tuple(data[c:d]), *homes[c], near, _context(official, a, b))


def _unlike(
    official: Sequence[str], data: Sequence[str], homes: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int, int]]:
    """The runs official[a:b] and data[c:d] that are not alike, between what is alike from both ends."""
    before = _alike(official, data)
    after = _alike(official[before:][::-1], data[before:][::-1])
    middle = SequenceMatcher(
        None, official[before : len(official) - after], data[before : len(data) - after], autojunk=False
    )
    room = before  # how many words before a run are alike
    for tag, *bounds in middle.get_opcodes():
        a, b, c, d = (before + bound for bound in bounds)
        if tag == "equal":
            room = b - a
            continue
        shift = 0
        if tag in ("delete", "insert"):
            words, begin, end = (official, a, b) if tag == "delete" else (data, c, d)
            shift = _shift(words, begin, end, [position for _, position in homes[c - room : c + 1]])
        yield a - shift, b - shift, c - shift, d - shift
        room = 0


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two texts have in common from their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _shift(words: Sequence[str], begin: int, end: int, positions: Sequence[int]) -> int:
    """How far back a missing or superfluous run may be moved, as its words repeat, to begin where a piece begins."""
    farthest = 0
    for shift, position in enumerate(reversed(positions)):
        if position == 0:
            farthest = shift
        if words[begin - shift - 1] != words[end - shift - 1]:
            break
    return farthest


def _context(words: Sequence[str], begin: int, end: int) -> str:
    shown = [*words[max(0, begin - 5) : begin], "⟦", *words[begin : min(end, begin + 12)], "⟧", *words[end : end + 5]]
    return " ".join(shown)
