"""Locks of the sample, sealed by another hand than the program's: the sum is that of `tail -n +3 LOCK | sha256sum`."""

from __future__ import annotations

from hashlib import sha256

from site_tests.data_files import ADDRESS_LOCK, SOURCE_LOCK, TRANSLATION_LOCK
from site_tests.faults import Fault, Write
from site_tests.published import ADDRESSES
from site_tests.sample import FILES, SOURCE

SOURCES = f"mau-2024 {sha256(FILES[SOURCE].encode()).hexdigest()}\n"


def sealed(lines: str) -> bytes:
    """A lock with a title, a right seal and these lines."""
    digest = sha256(lines.encode()).hexdigest()[:16]
    return f"# A title\n# {lines.count(chr(10))} lines, sha256 {digest}\n{lines}".encode()


def locked(*, addresses: str = ADDRESSES, translations: str = "", sources: str = SOURCES) -> list[Fault]:
    """All locks of a project that has published the sample."""
    return [
        Write(ADDRESS_LOCK, sealed(addresses)),
        Write(TRANSLATION_LOCK, sealed(translations)),
        Write(SOURCE_LOCK, sealed(sources)),
    ]
