"""The official text against its passages: word for word, in order, from the first to the last.

Both sides become words between white space (NFC). The gate is equality of the two lists; what differs is then found by
aligning them, to say where. No near match ever passes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.model import Conversion


class SourceWord(NamedTuple):
    """A word of the official text and the line of source.txt that it stands on."""

    text: str
    line: int


@dataclass(frozen=True)
class Piece:
    """Words of the data that stand in the official text: `key` says where the data has them."""

    key: tuple[str | int, ...]
    text: str

    @property
    def words(self) -> list[str]:
        return words_of(self.text)


class Difference(NamedTuple):
    """Where the two texts part: words of the source, words of the data, the piece and the word in it (or before it)."""

    source: tuple[SourceWord, ...]
    data: tuple[str, ...]
    piece: int
    word: int
    line: int
    context: str


class Misfit(NamedTuple):
    """A conversion that cannot be applied: its number in the list, from 0, and why."""

    number: int
    code: str
    times: int = 0


@dataclass(frozen=True)
class Healed:
    """The official text once its declared conversions are undone."""

    words: tuple[SourceWord, ...]
    removed: tuple[tuple[str, int], ...]  # (kind of conversion, characters taken out)
    misfits: tuple[Misfit, ...]


def words_of(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


def heal(source: str, conversions: Sequence[Conversion]) -> Healed:
    """Undo each conversion at its line; one that does not match exactly once, or changes words, is a misfit."""
    source = unicodedata.normalize("NFC", source)
    starts = [0, *(match.end() for match in re.finditer("\n", source))]
    edits: list[tuple[int, int, str, int]] = []
    misfits: list[Misfit] = []
    removed: list[tuple[str, int]] = []
    for index, conversion in enumerate(conversions):
        found = _occurrences(source, starts, conversion)
        if len(found) != 1:
            misfits.append(Misfit(index, "conversion-no-match", len(found)))
        elif not keeps_words(conversion):
            misfits.append(Misfit(index, "conversion-changes-words"))
        else:
            edits.append((*found[0], conversion.becomes or "", index))
            removed.append((conversion.kind, _size(conversion.text) - _size(conversion.becomes or "")))
    edits.sort()
    words: list[SourceWord] = []
    glue = ""
    at = 0
    parts: list[tuple[str, int]] = []
    for begin, end, becomes, index in edits:
        if begin < at:
            misfits.append(Misfit(index, "conversion-overlap"))
            continue
        parts += [(source[at:begin], at), (becomes, begin)]
        at = end
    parts.append((source[at:], at))
    line_of = _Lines(starts)
    word_at = 0
    for text, offset in parts:
        for chunk in re.finditer(r"\S+|\s+", text):
            if chunk.group().isspace():
                if glue:
                    words.append(SourceWord(glue, line_of(word_at)))
                glue = ""
            else:
                word_at = word_at if glue else offset + chunk.start()
                glue += chunk.group()
    if glue:
        words.append(SourceWord(glue, line_of(word_at)))
    return Healed(tuple(words), tuple(removed), tuple(misfits))


def _occurrences(source: str, starts: Sequence[int], conversion: Conversion) -> list[tuple[int, int]]:
    if not 1 <= conversion.line <= len(starts):
        return []
    begin = starts[conversion.line - 1]
    end = starts[conversion.line] if conversion.line < len(starts) else len(source)
    pattern = re.compile(r"\s+".join(map(re.escape, conversion.text.split())))
    found = []
    match = pattern.search(source, begin)
    while match and match.start() < end:
        found.append(match.span())
        match = pattern.search(source, match.start() + 1)
    return found


def keeps_words(conversion: Conversion) -> bool:
    """Healing may take away and put together again; it never brings a word that the text does not have."""
    becomes = conversion.becomes
    match conversion.kind:
        case "broken-word":
            return becomes is not None and "".join(becomes.split()) == "".join(conversion.text.split())
        case "columns":
            return becomes is not None and sorted(becomes.split()) == sorted(conversion.text.split())
        case "mark":
            return becomes is None or becomes in conversion.text
        case _:
            return becomes is None


def _size(text: str) -> int:
    return len("".join(text.split()))


class _Lines:
    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = starts
        self._line = 0

    def __call__(self, offset: int) -> int:
        """The line of an offset; offsets come in rising order."""
        while self._line + 1 < len(self._starts) and self._starts[self._line + 1] <= offset:
            self._line += 1
        return self._line + 1


def compare(source: Sequence[SourceWord], pieces: Iterable[Piece]) -> Iterator[Difference]:
    """Every place where the pieces, one after another, are not the source. None means that both gates are passed."""
    listed = list(pieces)
    data: list[str] = []
    homes: list[tuple[int, int]] = []
    for number, piece in enumerate(listed):
        for position, word in enumerate(piece.words):
            data.append(word)
            homes.append((number, position))
    official = [word.text for word in source]
    if data == official:
        return
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
