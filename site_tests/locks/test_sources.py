"""The lock of official texts: a plan and the SHA-256 of its text, that of `printf %s ba | sha256sum`."""

from __future__ import annotations

from generator.locks.sources import TITLE, SourceLock, as_lock, digest

THREE = "970f519c2cadbcefb1e81694f904bc6229dd2a8300e98c6d0d4fc4bfca584140"


def test_the_sum_is_of_every_letter() -> None:
    assert digest("ba") == THREE
    assert digest("ba ") != THREE


def test_the_file_reads_back() -> None:
    title, _, line = as_lock({"mau": digest("ba")}).splitlines()
    assert (title, line) == (TITLE, f"mau {THREE}")
    assert SourceLock.of(as_lock({"mau": THREE})).of_plan == {"mau": THREE}
    assert SourceLock.of(f"{TITLE}\nmau {THREE[:-1]}\n").sealed.spoilt == (2,)
