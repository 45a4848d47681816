"""The lock of translations: which official words each translation was made from, as a hash beside its key."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

HEADER = "# Which official words each translation was made from. Written by `plans accept`; not edited by hand.\n"


def digest(vi: str) -> str:
    """Of the words with white space folded: a new line break is no change."""
    return hashlib.sha256(" ".join(vi.split()).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Locks:
    of_key: Mapping[str, str]

    @classmethod
    def of(cls, text: str) -> Locks:
        lines = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
        return cls(MappingProxyType({key: value for key, value in lines}))

    def stale(self, key: str, vi: str) -> bool:
        """Whether the translation was made from other words; one that was never accepted is new, not stale."""
        return key in self.of_key and self.of_key[key] != digest(vi)


def as_lock(words: Mapping[str, str]) -> str:
    """The lock file for these keys and official words."""
    return HEADER + "".join(f"{key} {digest(vi)}\n" for key, vi in sorted(words.items()))
