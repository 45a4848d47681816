"""The lock of addresses: every address that was ever published, a line each, below the language folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

HEADER = "# Every published address below /vi/ and /en/. Written by `plans accept`; lines are never taken out.\n"


@dataclass(frozen=True)
class AddressLock:
    """Each address and its line, from 1. A project that has published nothing has an empty one."""

    line_of: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> AddressLock:
        lines = enumerate(text.splitlines(), 1)
        return cls({line: number for number, line in lines if line and not line.startswith("# ")})

    def __iter__(self) -> Iterator[str]:
        return iter(self.line_of)

    def __len__(self) -> int:
        return len(self.line_of)

    def line_before(self, address: str) -> int:
        """The line after which an address would stand; the header's where it would be the first."""
        return max((line for other, line in self.line_of.items() if other < address), default=1)

    def __contains__(self, address: object) -> bool:
        return address in self.line_of


def as_lock(addresses: Iterable[str]) -> str:
    """The lock file for these addresses; the home page needs no line."""
    return HEADER + "".join(f"{address}\n" for address in sorted({*addresses} - {""}))
