"""Provinces: the units of both epochs, their plans and their states."""

from __future__ import annotations

import pytest

from generator.view.site import SiteView
from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("kon-tum@1997", "merger.into", "quang-ngai@2025", id="merged"),
        pytest.param("quang-ngai@2025", "inherited_plans", ["kon-tum-2024", "quang-ngai-2021"], id="two plans in one province"),
        pytest.param("quang-ngai@2025", "plans", [], id="none issued by the new unit"),
        pytest.param("lang-son@1997", "state", "known", id="known, not transcribed"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["provinces"][key], path) == expected


def test_the_states_of_the_units_make_the_state_of_the_page(items: Items, view: SiteView) -> None:
    for page in view.provinces:
        states = {unit["state"] for unit in items["provinces"] if unit["slug"] == page.slug}
        assert page.state == next(state for state in ("published", "known", "not-located") if state in states)
