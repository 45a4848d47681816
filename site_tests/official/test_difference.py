"""The official text against its pieces: equal passes, and whatever is not equal is found at its piece and word."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.official.conversion import SourceWord, heal
from generator.official.difference import Difference, compare, words_of

WORDS = st.sampled_from(["và", "các", "tỉnh", "dữ", "liệu", "-", "TTNT", "ế,", "1."])
TEXTS = st.lists(WORDS, min_size=1, max_size=40)
SPACES = st.sampled_from([" ", "  ", "\n", "\n\n", "\t", "\r\n", "\u00a0"])


def _source(words: Sequence[str]) -> tuple[SourceWord, ...]:
    return tuple(SourceWord(word, line) for line, word in enumerate(words, 1))


def _pieces(words: Sequence[str], cuts: Sequence[int]) -> list[str]:
    """The words as pieces, cut at these places."""
    bounds = sorted({0, len(words), *(cut % (len(words) + 1) for cut in cuts)})
    return [" ".join(words[a:b]) for a, b in pairwise(bounds)]


def _home(pieces: Sequence[str], position: int) -> tuple[int, int]:
    """The piece and the word in it of a word of the whole text; past the end, the piece that does not exist."""
    for number, piece in enumerate(pieces):
        if position < len(words_of(piece)):
            return number, position
        position -= len(words_of(piece))
    return len(pieces), 0


def _where(difference: Difference) -> tuple[int, int]:
    return difference.piece, difference.word


@given(st.data(), TEXTS, st.lists(st.integers(0, 99), max_size=6))
def test_a_text_cut_into_pieces_is_the_text(data: st.DataObject, words: list[str], cuts: list[int]) -> None:
    source = "".join(data.draw(SPACES) + word for word in words)
    apart = [unicodedata.normalize("NFD", piece) for piece in _pieces(words, cuts)]
    assert list(compare(heal(source, ()).words, apart)) == []


@given(st.data(), TEXTS, st.lists(st.integers(0, 99), max_size=6))
def test_another_word_is_found_at_its_piece_and_word(data: st.DataObject, words: list[str], cuts: list[int]) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(
        WORDS.filter(lambda word: word != words[at]) | st.sampled_from([words[at] + "x", words[at].upper() + "."])
    )
    pieces = _pieces([*words[:at], other, *words[at + 1 :]], cuts)
    (difference,) = compare(_source(words), pieces)
    assert _where(difference) == _home(pieces, at)
    assert difference.source == (SourceWord(words[at], at + 1),)
    assert difference.data == (other,)
    assert difference.line == at + 1


@given(st.data(), TEXTS, st.lists(st.integers(0, 99), max_size=6))
def test_a_word_too_many_is_found(data: st.DataObject, words: list[str], cuts: list[int]) -> None:
    at = data.draw(st.integers(0, len(words)))
    more = data.draw(WORDS)
    mutated = [*words[:at], more, *words[at:]]
    pieces = _pieces(mutated, cuts)
    (difference,) = compare(_source(words), pieces)
    assert difference.source == ()
    assert difference.data == (more,)
    assert _where(difference) in _alike_places(mutated, at, pieces)


@given(st.data(), TEXTS, st.lists(st.integers(0, 99), max_size=6))
def test_a_word_too_few_is_found(data: st.DataObject, words: list[str], cuts: list[int]) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    pieces = _pieces([*words[:at], *words[at + 1 :]], cuts)
    (difference,) = compare(_source(words), pieces)
    assert [word.text for word in difference.source] == [words[at]]
    assert difference.data == ()
    assert _where(difference) in _alike_places(words, at, pieces)


def _alike_places(words: Sequence[str], at: int, pieces: Sequence[str]) -> set[tuple[int, int]]:
    """Where the word at that place may be said to stand: anywhere in the run of its repetitions."""
    first = last = at
    while first > 0 and words[first - 1] == words[at]:
        first -= 1
    while last + 1 < len(words) and words[last + 1] == words[at]:
        last += 1
    return {_home(pieces, position) for position in range(first, last + 1)}


@given(TEXTS, TEXTS)
def test_only_the_same_words_pass(official: list[str], data: list[str]) -> None:
    """However near two texts are, and whatever their differences are said to be, equality alone is silent."""
    differences = list(compare(_source(official), [" ".join(data)]))
    assert (differences == []) == (official == data)
    assert _mended(data, differences) == official


def _mended(data: list[str], differences: Sequence[Difference]) -> list[str]:
    """The data once every difference is typed as asked: a second run has nothing to say."""
    for difference in reversed(differences):
        at = difference.word if difference.piece == 0 else len(data)
        data = [*data[:at], *(word.text for word in difference.source), *data[at + len(difference.data) :]]
    return data


NEAR = "Thúc đẩy ứng dụng trí tuệ nhân tạo trong quản lý nhà nước, quản lý xã hội và quản lý đô thị."


@pytest.mark.parametrize(
    "near",
    [
        pytest.param(NEAR.rstrip("."), id="a full stop less"),
        pytest.param(NEAR.lower(), id="no capital"),
        pytest.param(NEAR.replace("quản lý đô", "quản lí đô"), id="another spelling"),
        pytest.param(NEAR.replace("Thúc", "Thuc"), id="a mark less"),
        pytest.param(NEAR.replace("nhà nước, ", "nhà nước ,"), id="a space before the comma"),
        pytest.param(NEAR.replace("xã hội và", "xã hội  và và"), id="a word twice"),
        pytest.param(NEAR.replace("xã hội", "xã\u200bhội"), id="a space that is none"),
        pytest.param(NEAR + " …", id="a sign more"),
        pytest.param(NEAR.replace("nước, quản lý xã hội", "xã hội, quản lý nước"), id="words changed about"),
    ],
)
def test_what_is_only_near_does_not_pass(near: str) -> None:
    assert list(compare(heal(NEAR, ()).words, [near]))
    assert list(compare(heal(near, ()).words, [NEAR]))


def test_white_space_alone_is_no_difference() -> None:
    assert list(compare(heal("\n một\u00a0 hai \r\n\n ba\t", ()).words, ["một hai", "ba\n"])) == []


@pytest.mark.parametrize(
    ("official", "pieces", "where", "missing", "superfluous"),
    [
        pytest.param("- a. - b c. - d.", ["-", "a.", "-", "d."], (2, 0), "- b c.", "", id="a paragraph missing"),
        pytest.param("- a. - b c.", ["-", "a."], (2, 0), "- b c.", "", id="the last paragraph missing"),
        pytest.param("- a. - b c.", ["-", "b c."], (0, 0), "- a.", "", id="the first paragraph missing"),
        pytest.param("- a. - d.", ["-", "a.", "-", "b c.", "-", "d."], (2, 0), "", "- b c.", id="a paragraph too many"),
        pytest.param("- a. - a. - b.", ["- a.", "- b."], (0, 0), "- a.", "", id="one of two alike: the first place"),
        pytest.param("a b c", ["a b", "x y", "c"], (1, 0), "", "x y", id="words between two pieces"),
        pytest.param("", ["a"], (0, 0), "", "a", id="no official text"),
        pytest.param("a b", [], (0, 0), "a b", "", id="no pieces"),
    ],
)
def test_a_run_begins_where_a_piece_begins(
    official: str, pieces: list[str], where: tuple[int, int], missing: str, superfluous: str
) -> None:
    (difference,) = compare(_source(official.split()), pieces)
    assert _where(difference) == where
    assert " ".join(word.text for word in difference.source) == missing
    assert " ".join(difference.data) == superfluous


@given(st.lists(WORDS, min_size=2, unique=True), st.data())
def test_two_pieces_that_change_places_are_found(words: list[str], data: st.DataObject) -> None:
    pieces = list(words)
    one, other = sorted(data.draw(st.lists(st.sampled_from(range(len(words))), min_size=2, max_size=2, unique=True)))
    pieces[one], pieces[other] = pieces[other], pieces[one]
    differences = list(compare(_source(words), pieces))
    assert differences
    assert _where(differences[0]) == (one, 0)


def test_the_context_shows_the_words_around() -> None:
    (difference,) = compare(_source(["a", "b", "c", "d", "e", "f", "g", "h", "i"]), ["a b c d e x g h i"])
    assert difference.context == "a b c d e ⟦ f ⟧ g h i"
    assert words_of(" a\u00a0b ") == ["a", "b"]
