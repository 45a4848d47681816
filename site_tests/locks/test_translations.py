"""The lock of translations: whether the words are those that a translation was made from; lines that say nothing.

The hashes are those of `printf %s 'một hai' | sha256sum` and of `printf %s ba | sha256sum`, cut to sixteen digits.
"""

from __future__ import annotations

import unicodedata

import pytest

from generator.locks.translations import TITLE, TranslationLock, as_lock, digest

TWO, THREE = "c2e07f1f3a408a7d", "970f519c2cadbcef"
LOCK = TranslationLock.of(f"{TITLE}\nmau#i {TWO}\nmau#ii {THREE}\n")


@pytest.mark.parametrize(
    ("key", "words", "stale"),
    [
        pytest.param("mau#i", "một hai", False, id="the same words"),
        pytest.param("mau#i", " một\n  hai ", False, id="on two lines"),
        pytest.param("mau#i", unicodedata.normalize("NFD", "một hai"), False, id="letters apart"),
        pytest.param("mau#i", "một  ba", True, id="other words"),
        pytest.param("mau#i", "Một hai", True, id="a capital"),
        pytest.param("mau#iii", "một hai", False, id="never accepted: new, not stale"),
    ],
)
def test_whether_a_translation_is_of_older_words(key: str, words: str, stale: object) -> None:
    assert LOCK.stale(key, words) is stale


@pytest.mark.parametrize(
    ("line", "damaged"),
    [
        pytest.param(f"mau#i {THREE}", (), id="a key and a hash"),
        pytest.param("<<<<<<< ours", (2,), id="the mark of a merge"),
        pytest.param("mau#i", (2,), id="no hash"),
        pytest.param(f"mau#i {THREE[:-1]}", (2,), id="half a hash"),
        pytest.param(f"mau#i {THREE.upper()}", (2,), id="capitals"),
        pytest.param(f"mau#i {THREE} x", (2,), id="more than a hash"),
    ],
)
def test_lines_that_say_nothing(line: str, damaged: tuple[int, ...]) -> None:
    assert TranslationLock.of(f"{TITLE}\n{line}\n").sealed.spoilt == damaged


def test_the_file_is_sorted_and_reads_back() -> None:
    text = as_lock({"mau#ii": digest("ba"), "mau#i": digest("một hai")})
    title, _, *lines = text.splitlines()
    assert (title, lines) == (TITLE, [f"mau#i {TWO}", f"mau#ii {THREE}"])
    assert TranslationLock.of(text).of_key == LOCK.of_key
