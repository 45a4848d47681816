"""Terms: how each is translated."""

from __future__ import annotations

import pytest

from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("TTNT", "en", "AI", id="a term"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["glossary"][key], path) == expected


def test_a_form_is_another_way_to_write_the_translation(items: Items) -> None:
    assert [term["vi"] for term in items["glossary"] if term["en"] in term["forms"]] == []
