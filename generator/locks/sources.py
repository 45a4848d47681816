"""The lock of official texts: the SHA-256 of each plan's source.txt, byte for byte as it was received."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.locks.seal import Sealed, pairs, seal, unseal

NAME = "sources.lock"
TITLE = "# The SHA-256 of each plan's source.txt, as received. Written by `plans accept`; not edited by hand."

_LINE = re.compile(r"\S+ [0-9a-f]{64}")


@dataclass(frozen=True)
class SourceLock:
    of_plan: Mapping[str, str] = field(default_factory=dict)
    sealed: Sealed = field(default_factory=Sealed)

    @classmethod
    def of(cls, text: str) -> SourceLock:
        sealed = unseal(text, _LINE)
        return cls(pairs(sealed), sealed)


def digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()


def as_lock(digests: Mapping[str, str]) -> str:
    """The lock file for these plans and the sums of their official texts."""
    return seal(TITLE, (f"{plan} {found}" for plan, found in digests.items()))
