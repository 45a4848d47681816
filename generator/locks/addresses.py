"""The lock of addresses: every address that was ever published, a line each, below the language folder."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.locks.seal import Sealed, seal, unseal
from generator.model.scalars import SITE_PATH

NAME = "urls.lock"
TITLE = "# Every published address below /vi/ and /en/. Written by `plans accept`; lines are never taken out."

_LINE = re.compile(SITE_PATH)


@dataclass(frozen=True)
class AddressLock:
    """Each address and its line, from 1. A project that has published nothing has an empty one."""

    line_of: Mapping[str, int] = field(default_factory=dict)
    sealed: Sealed = field(default_factory=Sealed)

    @classmethod
    def of(cls, text: str) -> AddressLock:
        sealed = unseal(text, _LINE)
        return cls({line: number for number, line in sealed.lines}, sealed)

    def __iter__(self) -> Iterator[str]:
        return iter(self.line_of)

    def __len__(self) -> int:
        return len(self.line_of)

    def __contains__(self, address: object) -> bool:
        return address in self.line_of

    def line_before(self, address: str) -> int:
        """The line after which an address would stand; the seal's where it would be the first."""
        at = bisect_left(self._sorted, address)
        return self.line_of[self._sorted[at - 1]] if at else min(self.line_of.values(), default=3) - 1

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.line_of)


def as_lock(addresses: Iterable[str]) -> str:
    """The lock file for these addresses; the home page needs no line."""
    return seal(TITLE, {*addresses} - {""})
