"""A number or date is read in the text, seen in a secondary copy, or unknown, and has just the fields of that."""

from __future__ import annotations

import pytest

from generator.model.plan import Identity
from site_tests.yaml_words import decoded, said

SOURCE = "source: {sure: reported, note: {vi: x, en: x}}"
DISAGREE = ["1:1 fields-disagree"]


@pytest.mark.parametrize(
    ("identity", "codes"),
    [
        pytest.param("{basis: text, value: 12/KH-UBND, text: số 12/KH-UBND}", [], id="read in the text"),
        pytest.param(f"{{basis: secondary, value: 12/KH-UBND, {SOURCE}}}", [], id="seen in a copy"),
        pytest.param("{basis: unknown}", [], id="unknown"),
        pytest.param("{basis: text, value: 12/KH-UBND}", DISAGREE, id="read, without the words"),
        pytest.param("{basis: text, text: số 12/KH-UBND}", DISAGREE, id="read, without the value"),
        pytest.param(f"{{basis: text, value: x, text: x, {SOURCE}}}", DISAGREE, id="read, and yet of another source"),
        pytest.param("{basis: secondary, value: 12/KH-UBND}", DISAGREE, id="a copy that is not named"),
        pytest.param(f"{{basis: secondary, value: x, text: x, {SOURCE}}}", DISAGREE, id="a copy, and yet in the text"),
        pytest.param("{basis: unknown, value: 12/KH-UBND}", DISAGREE, id="unknown, and yet a value"),
        pytest.param(f"{{basis: unknown, {SOURCE}}}", DISAGREE, id="unknown, and yet a source"),
        pytest.param("{basis: guess}", ["1:9 not-a-choice"], id="another basis"),
    ],
)
def test_what_an_identity_rests_on(identity: str, codes: list[str]) -> None:
    assert said(decoded(Identity, identity)) == codes
