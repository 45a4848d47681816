"""A declared conversion is undone at its place; one that does not fit, or brings words, is refused."""

from __future__ import annotations

import unicodedata

import pytest

from generator.model.bilingual import Bilingual
from generator.model.plan import Conversion
from generator.official.conversion import SourceWord, heal

WHY = Bilingual(vi="vì", en="why")


def _conversion(line: int, kind: str, text: str, becomes: str | None = None) -> Conversion:
    return Conversion(line=line, kind=kind, text=text, becomes=becomes, reason=WHY)


def _healed(source: str, *conversions: Conversion) -> str:
    healed = heal(source, conversions)
    assert healed.misfits == ()
    return " ".join(word.text for word in healed.words)


@pytest.mark.parametrize(
    ("source", "conversion", "healed"),
    [
        pytest.param("số **83**/KH", _conversion(1, "mark", "**83**", "83"), "số 83/KH", id="a mark inside a word"),
        pytest.param("[bookmark: m]I. A", _conversion(1, "mark", "[bookmark: m]"), "I. A", id="a mark before a word"),
        pytest.param("KGVX_{lmc458}.", _conversion(1, "mark", "_{lmc458}"), "KGVX.", id="a mark after a word"),
        pytest.param(
            "a cơ\n\n2 \n\nsở", _conversion(3, "page-number", "2"), "a cơ sở", id="a page number in a sentence"
        ),
        pytest.param("2 a\n2\n2 b", _conversion(2, "page-number", "2"), "2 a 2 b", id="only the one of its line"),
        pytest.param("52-\nNQ/TW", _conversion(1, "broken-word", "52- NQ/TW", "52-NQ/TW"), "52-NQ/TW", id="broken"),
        pytest.param("A B\nC D", _conversion(1, "columns", "A B C D", "A C B D"), "A C B D", id="two columns"),
        pytest.param("a\nSTT  TÊN\nb", _conversion(2, "repeated-header", "STT TÊN"), "a b", id="a head, spaced oddly"),
        pytest.param("a\n\nNguồn: x\n", _conversion(3, "not-part", "Nguồn: x"), "a", id="the last line"),
        pytest.param(
            unicodedata.normalize("NFD", "số **83**\nhiệu"),
            _conversion(1, "mark", "số **83**", "số"),
            "số hiệu",
            id="apart",
        ),
    ],
)
def test_a_declared_conversion_is_undone(source: str, conversion: Conversion, healed: str) -> None:
    assert _healed(source, conversion) == healed


@pytest.mark.parametrize(
    ("conversion", "code", "times"),
    [
        pytest.param(_conversion(2, "page-number", "2"), "conversion-no-match", 2, id="twice on the line"),
        pytest.param(_conversion(1, "page-number", "2"), "conversion-no-match", 0, id="on another line"),
        pytest.param(_conversion(0, "page-number", "2"), "conversion-no-match", 0, id="no line 0"),
        pytest.param(_conversion(99, "page-number", "2"), "conversion-no-match", 0, id="no line 99"),
        pytest.param(_conversion(3, "mark", "Và"), "conversion-no-match", 0, id="capitals count"),
        pytest.param(_conversion(3, "mark", "va"), "conversion-no-match", 0, id="letters near do not count"),
        pytest.param(
            _conversion(3, "page-number", "3", "4"), "conversion-changes-words", 0, id="a page number becomes"
        ),
        pytest.param(_conversion(3, "mark", "và 3", "và 4"), "conversion-changes-words", 0, id="a mark adds"),
        pytest.param(_conversion(3, "mark", "và 3", "3 và"), "conversion-changes-words", 0, id="a mark turns round"),
        pytest.param(_conversion(3, "broken-word", "và 3", "và 33"), "conversion-changes-words", 0, id="a word adds"),
        pytest.param(_conversion(3, "broken-word", "và 3", "và"), "conversion-changes-words", 0, id="a word loses"),
        pytest.param(_conversion(3, "broken-word", "và 3"), "conversion-changes-words", 0, id="a word goes"),
        pytest.param(_conversion(3, "columns", "và 3", "và 3 3"), "conversion-changes-words", 0, id="columns add"),
        pytest.param(_conversion(3, "columns", "và 3", "và3"), "conversion-changes-words", 0, id="columns join"),
        pytest.param(_conversion(3, "columns", "và 3"), "conversion-changes-words", 0, id="columns go"),
        pytest.param(_conversion(3, "not-part", "và 3", "và"), "conversion-changes-words", 0, id="not part, and yet"),
    ],
)
def test_a_conversion_that_does_not_fit_is_refused(conversion: Conversion, code: str, times: int) -> None:
    source = "một\n2 hai 2\nvà 3\n"
    healed = heal(source, [conversion])
    assert [(misfit.number, misfit.code, misfit.times) for misfit in healed.misfits] == [(0, code, times)]
    assert " ".join(word.text for word in healed.words) == "một 2 hai 2 và 3"


def test_conversions_may_touch_and_not_overlap() -> None:
    touching = [_conversion(1, "mark", "[a]"), _conversion(1, "mark", "[b]")]
    assert _healed("x [a][b]y", *touching) == "x y"
    overlapping = [_conversion(1, "mark", "[a][b]"), _conversion(1, "mark", "[b]y")]
    assert [(m.number, m.code) for m in heal("x [a][b]y", overlapping).misfits] == [(1, "conversion-overlap")]


def test_what_was_taken_out_is_counted_without_space() -> None:
    conversions = [_conversion(1, "mark", "**83**", "83"), _conversion(2, "not-part", "Nguồn: x")]
    assert heal("số **83**\nNguồn: x", conversions).removed == (("mark", 4), ("not-part", 7))


def test_a_word_has_the_line_that_it_begins_on() -> None:
    healed = heal("một\n\n52-\nNQ/TW hai\n\nba", [_conversion(3, "broken-word", "52- NQ/TW", "52-NQ/TW")])
    assert healed.words == (
        SourceWord("một", 1), SourceWord("52-NQ/TW", 3), SourceWord("hai", 4), SourceWord("ba", 6)
    )  # fmt: skip
