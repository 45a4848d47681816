"""The lock of translations: which official words each translation was made from, as a hash beside its key."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.language.text import fold_space

HEADER = "# Which official words each translation was made from. Written by `plans accept`; not edited by hand.\n"

_LINE = re.compile(r"(\S+) ([0-9a-f]{16})")


def digest(vi: str) -> str:
    """Of the words with white space folded: a new line break is no change."""
    return hashlib.sha256(fold_space(vi).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class TranslationLock:
    """`damaged` are the numbers of the lines that say nothing: what a merge left behind."""

    of_key: Mapping[str, str] = field(default_factory=dict)
    damaged: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str) -> TranslationLock:
        lines = [(number, _LINE.fullmatch(line), line) for number, line in enumerate(text.splitlines(), 1)]
        return cls(
            {match[1]: match[2] for _, match, _ in lines if match},
            tuple(number for number, match, line in lines if line and not match and not line.startswith("# ")),
        )

    def stale(self, key: str, vi: str) -> bool:
        """Whether the translation was made from other words; one that was never accepted is new, not stale."""
        return key in self.of_key and self.of_key[key] != digest(vi)


def as_lock(digests: Mapping[str, str]) -> str:
    """The lock file for these keys and the hashes of their official words."""
    return HEADER + "".join(f"{key} {found}\n" for key, found in sorted(digests.items()))
