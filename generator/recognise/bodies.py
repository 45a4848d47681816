"""Which bodies do these words name? Known names are taken away, longest first; what remains must be connecting words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.language.text import fold_space
from generator.model.tables import Agency

CONNECTORS = re.compile(
    r"(?:các|sở|và|của|liên quan|có|tỉnh|trên địa bàn tỉnh|với|thuộc|tham gia|gửi|về|cho|[\s,;:.])+", re.IGNORECASE
)
_LIST = re.compile(r"Các Sở\s*:|Các Sở", re.IGNORECASE)


class Named(NamedTuple):
    key: str
    words: str
    start: int


@dataclass(frozen=True)
class Naming:
    """The bodies in the order of the words, each once, and the words that are neither a name nor a connector."""

    named: tuple[Named, ...]
    left_over: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name.key for name in self.named))


class Names:
    """The written forms of all bodies."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        everywhere: dict[str, str] = {}
        in_list: dict[str, str] = {}
        for agency in agencies:
            for words in agency.written_as:
                everywhere.setdefault(_plain(words), agency.id)
            for words in agency.in_list:
                in_list.setdefault(_plain(words), agency.id)
        self._everywhere = _Forms(everywhere)
        self._in_list = _Forms({**everywhere, **in_list})

    def read(self, text: str, besides: Sequence[str] = ()) -> Naming:
        plain = _plain(text)
        for words in besides:
            plain = plain.replace(_plain(words), "\0" * len(_plain(words)), 1)
        begins_list = _LIST.search(plain)
        found: list[Named] = []
        at = 0
        left: list[str] = []
        begin_left = 0
        while at < len(plain):
            forms = self._in_list if begins_list and at >= begins_list.start() else self._everywhere
            name = forms.at(plain, at)
            if name is None:
                at = _next_word(plain, at)
                continue
            left += _left_over(plain[begin_left:at])
            found.append(Named(name[0], plain[at : name[1]], at))
            at = begin_left = name[1]
        left += _left_over(plain[begin_left:])
        return Naming(tuple(found), tuple(left))


class _Forms:
    def __init__(self, forms: Mapping[str, str]) -> None:
        self._key = {words.casefold(): key for words, key in forms.items()}
        longest_first = sorted(forms, key=lambda words: (-len(words), words))
        self._pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?!\w)", re.IGNORECASE)

    def at(self, text: str, start: int) -> tuple[str, int] | None:
        match = self._pattern.match(text, start)
        return (self._key[match.group().casefold()], match.end()) if match else None


def _next_word(text: str, at: int) -> int:
    """The next place where a word begins."""
    match = re.compile(r"\w+|\W").match(text, at)
    return match.end() if match else len(text)


def _left_over(text: str) -> list[str]:
    words = [part.strip(" ,;:.\0") for part in text.split("\0")]
    return [word for word in words if word and not CONNECTORS.fullmatch(word)]


def _plain(text: str) -> str:
    """White space folded, and the two places of the hook in "Uỷ"/"Ủy" alike."""
    return fold_space(text).replace("Uỷ", "Ủy").replace("uỷ", "ủy").replace("UỶ", "ỦY")
