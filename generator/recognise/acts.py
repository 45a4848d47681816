"""Which acts do these words name? By their sign ("127/QĐ-TTg") and by the other ways that acts.yml lists."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.language.text import fold_space
from generator.model.tables import Act

SIGN = re.compile(r"\b[0-9]+(?:/[0-9]{4})?[/-][A-ZĐ][A-ZĐa-z]*(?:-[A-ZĐ][A-ZĐa-z]*)*(?:/[A-ZĐ][A-ZĐa-z]*)*\b")


class Citation(NamedTuple):
    act: str
    words: str
    start: int


class Citations:
    def __init__(self, acts: Iterable[Act]) -> None:
        forms = {words: act.id for act in acts for words in (*act.written_as, *([act.sign] if act.sign else []))}
        self._act = {fold_space(words).casefold(): key for words, key in forms.items()}
        longest = sorted(self._act, key=lambda words: (-len(words), words))
        forms_of_all = "|".join(map(re.escape, longest)) or "(?!)"
        self._pattern = re.compile(rf"(?<!\w)(?:{forms_of_all})(?![\w/])", re.IGNORECASE)

    def read(self, text: str) -> list[Citation]:
        """The acts named, in the order of the words."""
        plain = fold_space(text)
        found = ((match.group(), match.start()) for match in self._pattern.finditer(plain))
        # A pattern without case takes "ı" for "i" and more of the kind; those are no names of the act.
        return [Citation(act, words, start) for words, start in found if (act := self._act.get(words.casefold()))]

    def unknown_signs(self, text: str) -> list[str]:
        """Signs in the words that belong to no act of the table."""
        plain = fold_space(text)
        known = [range(c.start, c.start + len(c.words)) for c in self.read(plain)]
        return [m.group() for m in SIGN.finditer(plain) if not any(m.start() in span for span in known)]
