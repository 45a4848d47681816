"""Two texts word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.view.wording import Wording, in_long_runs, in_order, runs

SYLLABLES = ("cơ", "sở", "dữ", "liệu", "mở", "trí", "tuệ", "nhân", "tạo", "TTNT", "–", ";")
FEW_WORDS = st.lists(st.sampled_from(SYLLABLES), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param("Các Sở, Ngành", "các sở ngành", id="capitals and signs"),
        pytest.param("hoà", "hòa", id="old and new place of a tone"),
        pytest.param("Uỷ ban nhân dân tỉnh", "UBND tỉnh", id="an abbreviation, and the old place of a tone"),
        pytest.param("trí tuệ nhân tạo", "TTNT;", id="an abbreviation and a sign"),
        pytest.param("kinh tế - xã hội", "kinh tế xã hội", id="a dash on its own is no word"),
        pytest.param("- Triển khai", "Triển khai", id="nor is one at the beginning"),
        pytest.param("e\u0302\u0301", "ế", id="composed and decomposed"),
    ],
)
def test_what_counts_for_nothing(one: str, two: str) -> None:
    assert Wording.of(one).keys == Wording.of(two).keys


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param("hàng năm", "hằng năm", id="two spellings are two words"),
        pytest.param("phòng chống", "phóng chống", id="a tone changes a word"),
        pytest.param("05", "5", id="numbers count as they are written"),
        pytest.param("trí tuệ nhân", "TTNT", id="half a long form is no abbreviation"),
        pytest.param("AI", "TTNT", id="an English abbreviation is another word"),
    ],
)
def test_what_counts(one: str, two: str) -> None:
    assert Wording.of(one).keys != Wording.of(two).keys


@given(FEW_WORDS)
def test_the_words_joined_are_the_text(text: str) -> None:
    wording = Wording.of(text)
    assert not wording.words or " ".join(word.text for word in wording.words) == text


@given(FEW_WORDS, FEW_WORDS)
def test_shared_words_are_the_longest_common_subsequence(one: str, two: str) -> None:
    first, second = Wording.of(one), Wording.of(two)
    assert in_order(first, second) == in_order(second, first) == _longest(first.keys, second.keys)
    assert in_long_runs(first, second) <= in_order(first, second)


def _longest(one: list[str], two: list[str]) -> int:
    """By the book."""
    row = [0] * (len(two) + 1)
    for word in one:
        before = row
        row = [0]
        for j, other in enumerate(two):
            row.append(before[j] + 1 if word == other else max(before[j + 1], row[j]))
    return row[-1]


@given(FEW_WORDS, FEW_WORDS)
def test_marked_runs_lose_nothing_of_either_text(one: str, two: str) -> None:
    base, other = Wording.of(one), Wording.of(two)
    found = runs(base, other)
    assert [run.text for run in found if run.kind != "base"] == _joined(found, other, ("same", "other"))
    assert sum(run.words for run in found if run.kind != "base") == len(other)
    assert sum(run.words for run in found if run.kind != "other") == len(base)


def _joined(found: tuple, wording: Wording, kinds: tuple[str, ...]) -> list[str]:  # type: ignore[type-arg]
    """The words of a text cut where the runs of these kinds are."""
    words = [word.text for word in wording.words]
    cuts = []
    for run in found:
        if run.kind in kinds:
            cuts.append(" ".join(words[: run.words]))
            words = words[run.words :]
    return cuts


@pytest.mark.parametrize(
    ("base", "other", "marked"),
    [
        pytest.param("một hai ba", "Một hai, ba.", "Một hai, ba.", id="nothing differs that counts"),
        pytest.param("một hai ba bốn", "một hai ba bốn năm", "một hai ba bốn +[năm]", id="a word more"),
        pytest.param("một hai ba bốn năm", "hai ba bốn năm", "-[một] hai ba bốn năm", id="a word less"),
        pytest.param(
            "nông nghiệp xanh sạch", "công nghiệp xanh sạch", "-[nông] +[công] nghiệp xanh sạch", id="another word"
        ),
        pytest.param(
            "Thúc đẩy phát triển các ứng dụng số",
            "Triển khai ứng dụng số",
            "-[Thúc đẩy phát triển các] +[Triển khai] ứng dụng số",
            id="half of a compound word is not what two texts share",
        ),
        pytest.param("", "một", "+[một]", id="nothing to compare with"),
        pytest.param("", "", "", id="nothing at all"),
    ],
)
def test_runs(base: str, other: str, marked: str) -> None:
    signs = {"same": "{}", "base": "-[{}]", "other": "+[{}]"}
    found = runs(Wording.of(base), Wording.of(other))
    assert " ".join(signs[run.kind].format(run.text) for run in found) == marked
