"""Plans: what is known, what is not, and what their texts hold."""

from __future__ import annotations

import re

import pytest

from generator.official.conversion import heal
from generator.view.site import SiteView
from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("hoa-binh-127", "number", {"value": None, "basis": "unknown", "text": None, "source": None}, id="unknown stays unknown"),
        pytest.param("hoa-binh-127", "signatory", None, id="the text names nobody"),
        pytest.param("dong-thap-2021", "number.value", "332/KH-UBND", id="a number from a secondary copy"),
        pytest.param("dong-thap-2021", "number.basis", "secondary", id="and it says so"),
        pytest.param("kon-tum-2024", "date.value", "2024-10-07", id="the date of the appendix caption"),
        pytest.param("kon-tum-2024", "now", "quang-ngai@2025", id="the unit that Kon Tum went into"),
        pytest.param("ninh-thuan-2023", "counts.tasks", 28, id="28 tasks of Ninh Thuận"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["plans"][key], path) == expected


def test_counts_of_acts_and_characters(items: Items, view: SiteView) -> None:
    for plan, file in zip(items["plans"], view.catalog.plans, strict=True):
        cited = {act for passage in items["passages"] if passage["plan"] == plan["id"] for act in passage["acts"]}
        official = "".join(word.text for word in heal(file.source, file.plan.conversion).words)
        assert plan["counts"]["acts"] == len(cited)
        assert plan["counts"]["characters"] == plan["counts"]["covered"] == len(re.sub(r"\s", "", official))
