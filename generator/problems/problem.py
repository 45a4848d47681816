"""A problem of the data is a value: where, what was found, what is expected, what to type."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.bilingual import Bilingual, Lang
from generator.model.unseen import shown
from generator.problems.message import Message, Severity


class Place(NamedTuple):
    """A file, relative to the project, with line and column counted from 1."""

    file: str
    line: int
    column: int

    def problem(self, message: Message, /, **details: object) -> Problem:
        return Problem(
            self, message.code, tuple(sorted((name, str(value)) for name, value in details.items())), message
        )


@dataclass(frozen=True, order=True)
class Problem:
    place: Place
    code: str
    details: tuple[tuple[str, str], ...]
    message: Message = field(compare=False, repr=False)

    @property
    def severity(self) -> Severity:
        return self.message.severity

    def found(self, lang: Lang) -> str:
        return self._fill(self.message.found, lang)

    def expected(self, lang: Lang) -> str:
        return self._fill(self.message.expected, lang)

    def to_type(self, lang: Lang) -> str:
        return self._fill(self.message.to_type, lang)

    def _fill(self, words: Bilingual, lang: Lang) -> str:
        """One line, and nothing that a log or a terminal obeys, whatever the details have."""
        return shown(" ".join(words.here(lang).format(**dict(self.details)).split()))
