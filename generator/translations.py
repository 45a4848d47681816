"""The lock of translations: which official words each translation was made from, as a hash beside its key."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

HEADER = "# Which official words each translation was made from. Written by `plans accept`; not edited by hand.\n"

_LINE = re.compile(r"(\S+) ([0-9a-f]{16})")


def digest(vi: str) -> str:
    """Of the words with white space folded: a new line break is no change."""
    return hashlib.sha256(" ".join(vi.split()).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Locks:
    of_key: Mapping[str, str]

    @classmethod
    def of(cls, text: str) -> Locks:
        return cls(MappingProxyType({match[1]: match[2] for match in map(_LINE.fullmatch, text.splitlines()) if match}))

    def stale(self, key: str, vi: str) -> bool:
        """Whether the translation was made from other words; one that was never accepted is new, not stale."""
        return key in self.of_key and self.of_key[key] != digest(vi)


def damaged(text: str) -> Iterator[int]:
    """The numbers of the lines that say nothing: what a merge left behind."""
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("# ") and not _LINE.fullmatch(line):
            yield number


def as_lock(words: Mapping[str, str]) -> str:
    """The lock file for these keys and official words."""
    return HEADER + "".join(f"{key} {digest(vi)}\n" for key, vi in sorted(words.items()))
