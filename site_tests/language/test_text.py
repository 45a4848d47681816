"""Vietnamese text: folding, the order of the dictionary, the closest word; the search worker folds alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.text import ALPHABET, TONES, closest, collate, fold, fold_space, nfc, words
from site_tests.theme.search import node

VOWELS = "aăâeêioôơuưy"
SYLLABLES = st.text(alphabet=ALPHABET + ALPHABET.upper() + TONES + "\N{COMBINING CIRCUMFLEX ACCENT}", max_size=8)
TEXTS = st.text(max_size=40) | st.lists(SYLLABLES, max_size=6).map(" ".join)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Y TẾ", "y te", id="upper case"),
        pytest.param("y tế", "y te", id="circumflex with acute"),
        pytest.param("y te", "y te", id="nothing to fold"),
        pytest.param("Đắk Lắk, ĐỒNG THÁP", "dak lak, dong thap", id="đ is no marked letter in Unicode"),
        pytest.param("đường", "duong", id="composed"),
        pytest.param(unicodedata.normalize("NFD", "đường"), "duong", id="decomposed"),
        pytest.param("hoà", "hoa", id="new place of the tone"),
        pytest.param("hòa", "hoa", id="old place of the tone"),
        pytest.param("Uỷ ban", "uy ban", id="new place of the tone in uy"),
        pytest.param("Ủy ban", "uy ban", id="old place of the tone in uy"),
        pytest.param("thuý thúy", "thuy thuy", id="both places in one text"),
        pytest.param("127/QĐ-TTg", "127/qd-ttg", id="signs stay"),
        pytest.param("Kon\u00a0Tum", "kon\u00a0tum", id="white space is not touched"),
        pytest.param("", "", id="empty"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_vowel_with_every_tone_folds_to_its_letter() -> None:
    bare = dict(zip(VOWELS, "aaaeeiooouuy", strict=True))
    for vowel, letter in bare.items():
        assert {fold(nfc(vowel + tone)) for tone in ("", *TONES)} == {letter}


@given(TEXTS)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.sampled_from(["o{}a", "oa{}", "o{}e", "oe{}", "u{}y", "uy{}"]), st.sampled_from(TONES))
def test_the_place_of_a_tone_is_folded(rime: str, tone: str) -> None:
    assert fold(nfc("h" + rime.format(tone))) == "h" + rime.format("")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("  Kế \t hoạch\r\n số\u00a0 12 ", "Kế hoạch số 12", id="tabs, line ends, no-break spaces"),
        pytest.param(unicodedata.normalize("NFD", "tế"), "tế", id="decomposed"),
        pytest.param("Uỷ ban", "Uỷ ban", id="letters stay as they are"),
        pytest.param(" \n", "", id="nothing but space"),
    ],
)
def test_fold_space(text: str, folded: str) -> None:
    assert fold_space(text) == folded


@given(TEXTS)
def test_fold_space_keeps_everything_but_space(text: str) -> None:
    folded = fold_space(text)
    assert "".join(folded.split()) == "".join(nfc(text).split())
    assert fold_space(folded) == folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Sở Y tế, Sở TT&TT", ("so", "y", "te", "so", "tt", "tt"), id="signs divide"),
        pytest.param("3584/KH-UBND", ("3584", "kh", "ubnd"), id="a number of an act"),
        pytest.param("II.5.đ", ("ii", "5", "d"), id="a label"),
        pytest.param("snake_case", ("snake", "case"), id="an underscore is a sign"),
        pytest.param("– … !", (), id="no words"),
    ],
)
def test_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(tuple(ALPHABET), id="the alphabet"),
        pytest.param(("ma", "mà", "mả", "mã", "má", "mạ"), id="the tones"),
        pytest.param(("Ấn", "Ân Thi"), id="a longer text of the same letters comes later, whatever the tone"),
        pytest.param(("Hạ Long", "Hà Nam"), id="letters decide before tones"),
        pytest.param(("Dak", "Đà Nẵng", "Em"), id="đ after d"),
        pytest.param(("An Giang", "Ăn", "Ân"), id="ă and â are letters of their own"),
        pytest.param(("hải", "Hải Dương", "HẢI PHÒNG"), id="case does not matter"),
        pytest.param(("Hà Nội", "Hải"), id="a space comes before letters"),
        pytest.param(("10", "9", "a"), id="digits come before letters, one by one"),
        pytest.param(("muller", "müller", "mullex"), id="marks of other languages only break ties"),
    ],
)
def test_collate(expected: tuple[str, ...]) -> None:
    backwards = expected[::-1]
    assert tuple(sorted(backwards, key=collate)) == expected


@pytest.mark.parametrize(
    ("old", "new"), [("Hòa Bình", "Hoà Bình"), ("Ủy ban", "Uỷ ban"), ("Thúy", "Thuý")], ids=["hòa", "ủy", "thúy"]
)
def test_the_place_of_a_tone_does_not_change_the_order(old: str, new: str) -> None:
    assert collate(old)[:2] == collate(new)[:2]


@given(TEXTS)
def test_composed_and_decomposed_sort_alike(text: str) -> None:
    assert collate(unicodedata.normalize("NFD", text)) == collate(text)


@given(TEXTS, TEXTS)
def test_only_the_same_text_sorts_equal(one: str, other: str) -> None:
    assert (collate(one) == collate(other)) == (nfc(one) == nfc(other))


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        pytest.param("so-y-t", ["so-y-te", "so-tai-chinh"], "so-y-te", id="a letter is missing"),
        pytest.param("Sở Y tế", ["so-y-te", "so-tai-chinh"], "so-y-te", id="marks and case"),
        pytest.param("so-y-te", [], None, id="no candidates"),
        pytest.param("xyz", ["so-y-te"], None, id="nothing near"),
        pytest.param("aab", {"aaa", "aac"}, "aac", id="of two as near always the same, whatever their order"),
    ],
)
def test_closest(word: str, candidates: Iterable[str], expected: str | None) -> None:
    assert closest(word, candidates) == expected


def test_the_worker_cuts_and_folds_as_we_do() -> None:
    letters = [
        chr(point) for block in (range(0x20, 0x250), range(0x300, 0x370), range(0x1E00, 0x1F00)) for point in block
    ]
    texts = [f"a{letter}b {letter} x{nfc(letter)}" for letter in letters]
    texts += ["Đắk Lắk – 52-NQ/TW; II.5.đ", unicodedata.normalize("NFD", "Uỷ ban Ủy ban hoà hòa")]
    assert node.run("words.mjs", texts) == [list(words(text)) for text in texts]
