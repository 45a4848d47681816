"""The lock of translations: which official words each translation was made from, as a hash beside its key."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.language.text import fold_space
from generator.locks.seal import Sealed, pairs, seal, unseal

NAME = "translations.lock"
TITLE = "# Which official words each translation was made from. Written by `plans accept`; not edited by hand."

_LINE = re.compile(r"\S+ [0-9a-f]{16}")


def digest(vi: str) -> str:
    """Of the words with white space folded: a new line break is no change."""
    return hashlib.sha256(fold_space(vi).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class TranslationLock:
    of_key: Mapping[str, str] = field(default_factory=dict)
    sealed: Sealed = field(default_factory=Sealed)

    @classmethod
    def of(cls, text: str) -> TranslationLock:
        sealed = unseal(text, _LINE)
        return cls(pairs(sealed), sealed)

    def stale(self, key: str, vi: str) -> bool:
        """Whether the translation was made from other words; one that was never accepted is new, not stale."""
        return key in self.of_key and self.of_key[key] != digest(vi)


def as_lock(digests: Mapping[str, str]) -> str:
    """The lock file for these keys and the hashes of their official words."""
    return seal(TITLE, (f"{key} {found}" for key, found in digests.items()))
