"""Words of ours in both languages: the ones of the page, and with details in their gaps."""

from __future__ import annotations

import pytest

from generator.model.bilingual import LANGS, LANGUAGES, Bilingual, Lang, other
from site_tests.yaml_words import decoded, said

WORDS = Bilingual(vi="{count} kế hoạch", en="{count} plans")


@pytest.mark.parametrize(("lang", "words"), [("vi", "{count} kế hoạch"), ("en", "{count} plans")])
def test_the_words_of_the_page(lang: Lang, words: str) -> None:
    assert WORDS.here(lang) == words


def test_details_fill_both() -> None:
    assert WORDS.filled(count=5) == Bilingual(vi="5 kế hoạch", en="5 plans")


def test_what_both_write_alike() -> None:
    assert Bilingual.same("AI") == Bilingual(vi="AI", en="AI")


def test_the_other_language() -> None:
    assert [other(lang) for lang in LANGS] == ["en", "vi"]
    assert tuple(LANGUAGES) == LANGS


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("{vi: một, en: one}", [], id="both"),
        pytest.param("{vi: một}", ["1:1 missing-field"], id="one is missing"),
        pytest.param("{vi: một, en: ''}", ["1:15 empty-value"], id="one is empty"),
        pytest.param("{vi: một, en: one, fr: un}", ["1:24 unknown-field"], id="a third language"),
    ],
)
def test_both_languages_are_written(text: str, codes: list[str]) -> None:
    assert said(decoded(Bilingual, text)) == codes
