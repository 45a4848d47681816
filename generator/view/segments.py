"""Official words cut where something is to be shown: a typing mistake with its reading, or an act that is named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.language.text import fold_space
from generator.model.words import Reading
from generator.recognise.acts import Citation


@dataclass(frozen=True)
class Segment:
    """A run of the words; `note` numbers its reading from 1, `act` is the key of the act that it names."""

    text: str
    note: int | None = None
    act: str | None = None


def segments(text: str, readings: Iterable[Reading], citations: Iterable[Citation]) -> tuple[Segment, ...]:
    """All of the text, in order, nothing twice: joined, the segments are the text."""
    plain = fold_space(text)
    notes = list(_notes(plain, readings))
    acts = [(c.start, c.start + len(c.words), c.act) for c in citations]
    cuts = sorted(
        {0, len(plain), *(edge for a, b, _ in notes for edge in (a, b)), *(edge for a, b, _ in acts for edge in (a, b))}
    )
    return tuple(
        Segment(
            plain[begin:end],
            next((number for a, b, number in notes if a <= begin and end == b), None),
            next((act for a, b, act in acts if a <= begin and end <= b), None),
        )
        for begin, end in pairwise(cuts)
    )


def _notes(plain: str, readings: Iterable[Reading]) -> Iterator[tuple[int, int, int]]:
    """Where each reading's words stand, first to last; a mistake that stands in another field gives none."""
    at = 0
    for number, reading in enumerate(readings, 1):
        words = fold_space(reading.words)
        begin = plain.find(words, at)
        if begin < 0:
            begin = plain.find(words)
        if begin >= 0:
            yield begin, begin + len(words), number
            at = begin + len(words)
