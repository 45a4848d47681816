"""Vietnamese text: one spelling of the letters, folding for search, the order of the dictionary, the closest word."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = "\N{COMBINING GRAVE ACCENT}\N{COMBINING HOOK ABOVE}\N{COMBINING TILDE}\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}"

REMEMBERED = 2**15  # texts: names of bodies come again with every task, and all texts with every page that is served

CollationKey = tuple[str, tuple[str, ...], str]

# The blocks of combining diacritical marks, written out so that the search worker can have the same list.
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_WORD = re.compile(r"[^\W_]+")
_TONE = re.compile(f"[{TONES}]")
# Letters go to a private area, above every sign and digit, in the order of the alphabet.
_RANKS = str.maketrans({letter: chr(0xE000 + rank) for rank, letter in enumerate(ALPHABET)})


def nfc(text: str) -> str:
    """The text in composed letters: `e` + circumflex + acute becomes `ế`."""
    return unicodedata.normalize("NFC", text)


def fold_space(text: str) -> str:
    """The text in composed letters, every run of white space one space, none at the ends."""
    return " ".join(nfc(text).split())


def fold(text: str) -> str:
    """The text as search sees it: lower case, no tones, no marks, đ as d.

    Composed and decomposed letters fold alike. So do the old and the new place of a tone (`hoà` and `hòa`, `Uỷ` and
    `Ủy`): they differ only in which letter bears the mark, and no mark is left.
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text).lower())
    return nfc(bare.replace("đ", "d"))


@lru_cache(REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text: runs of letters and digits, in their order."""
    return tuple(_WORD.findall(fold(text)))


@lru_cache(REMEMBERED)
def collate(text: str) -> CollationKey:
    """Sort key in Vietnamese order: a ă â b c d đ e ê …, upper and lower case alike.

    Tones decide only between texts of the same letters: level, grave, hook, tilde, acute, dot. A tone counts for its
    whole word, so its old and new place sort together. Spaces and signs come before digits, digits before letters.
    """
    spelled = unicodedata.normalize("NFD", text).lower()
    letters = _other_marks_off(nfc(_TONE.sub("", spelled)))
    tones = tuple("".join(str(TONES.index(tone) + 1) for tone in _TONE.findall(word)) for word in spelled.split())
    return letters.translate(_RANKS), tones, nfc(text)


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that somebody who typed `word` most likely meant; None when nothing is near.

    Case and marks count for nothing, so `Sở Y tế` is near `so-y-te`.
    """
    by_folded = {fold(candidate): candidate for candidate in sorted(candidates, reverse=True)}
    near = difflib.get_close_matches(fold(word), by_folded, n=1)
    return by_folded[near[0]] if near else None


def nearest(word: str, candidates: Iterable[str]) -> list[str]:
    """All candidates, those first that are most like `word`."""
    folded = fold(word)
    return sorted(candidates, key=lambda one: (-difflib.SequenceMatcher(None, fold(one), folded).ratio(), one))


def _other_marks_off(text: str) -> str:
    """Marks that make no Vietnamese letter (ü, ç) taken off."""
    return "".join(
        letter if letter in ALPHABET else _MARKS.sub("", unicodedata.normalize("NFD", letter)) for letter in text
    )
