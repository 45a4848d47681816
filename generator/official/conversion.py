"""What conversion did to the official text, undone: the words of source.txt with every declaration applied."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.plan import Conversion, ConversionKind


class SourceWord(NamedTuple):
    """A word of the official text and the line of source.txt that it stands on."""

    text: str
    line: int


class Misfit(NamedTuple):
    """A conversion that cannot be applied: its number in the list, from 0, and why."""

    number: int
    code: str
    times: int = 0


@dataclass(frozen=True)
class Healed:
    """The official text once its declared conversions are undone."""

    words: tuple[SourceWord, ...]
    removed: tuple[tuple[ConversionKind, int], ...]  # with the characters taken out
    misfits: tuple[Misfit, ...]


def heal(source: str, conversions: Sequence[Conversion]) -> Healed:
    """Undo each conversion at its line; one that does not match exactly once, or changes words, is a misfit."""
    source = unicodedata.normalize("NFC", source)
    starts = [0, *(match.end() for match in re.finditer("\n", source))]
    edits: list[tuple[int, int, str, int]] = []
    misfits: list[Misfit] = []
    removed: list[tuple[ConversionKind, int]] = []
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
    at = 0
    parts: list[tuple[str, int]] = []
    for begin, end, becomes, index in edits:
        if begin < at:
            misfits.append(Misfit(index, "conversion-overlap"))
            continue
        parts += [(source[at:begin], at), (becomes, begin)]
        at = end
    parts.append((source[at:], at))
    return Healed(_words(parts, starts), tuple(removed), tuple(misfits))


def _words(parts: Iterable[tuple[str, int]], starts: Sequence[int]) -> tuple[SourceWord, ...]:
    """The words of the parts, each part with its offset in the source; a word may go on in the next part."""
    words: list[SourceWord] = []
    goes_on = False
    for text, offset in parts:
        if not text:
            continue
        for number, line in enumerate(text.split("\n"), bisect_right(starts, offset)):
            found = [SourceWord(word, number) for word in line.split()]
            if goes_on and found and not line[0].isspace():
                words[-1] = words[-1]._replace(text=words[-1].text + found.pop(0).text)
            words += found
            goes_on = False
        goes_on = not text[-1].isspace()
    return tuple(words)


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
