"""Targets and duties: numbers, days, and the words that state them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.open_data.promises import number
from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("dong-thap-2021#v-1-b2/duty-1", "due", "--12-15", id="a day of every year"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["duties"][key], path) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("5", "5", id="whole"),
        pytest.param("5.0", "5", id="written with a point, whole all the same"),
        pytest.param("33.3", "33.3", id="not whole"),
        pytest.param("0", "0", id="nought is a number"),
        pytest.param(None, "None", id="no number"),
    ],
)
def test_a_number_is_as_whole_as_it_is(written: str | None, expected: str) -> None:
    assert str(number(written if written is None else Decimal(written))) == expected


def test_a_target_has_a_number_just_where_its_words_compare_with_one(items: Items) -> None:
    for target in items["targets"]:
        assert (target["value"] is None) == (target["comparator"] in ("ranking", "qualitative"))
