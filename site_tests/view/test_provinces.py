"""A province by its slug: what it issued, what became of it, and what is not known."""

from __future__ import annotations

import pytest

from generator.view.provinces import ProvinceView
from generator.view.site import SiteView
from site_tests.written import written_table


def _province(view: SiteView, slug: str) -> ProvinceView:
    return next(one for one in view.provinces if one.slug == slug)


@pytest.mark.parametrize(
    ("slug", "state", "successor", "plans", "inherited"),
    [
        pytest.param("kon-tum", "published", "quang-ngai@2025", ["kon-tum-2024"], [], id="merged into another"),
        pytest.param("quang-ngai", "published", None, ["quang-ngai-2021"], ["kon-tum-2024"], id="took one in"),
        pytest.param("lang-son", "known", None, [], [], id="has a plan that is not transcribed"),
    ],
)
def test_a_province(
    slug: str, state: str, successor: str | None, plans: list[str], inherited: list[str], view: SiteView
) -> None:
    found = _province(view, slug)
    assert (found.state, found.successor and found.successor.id) == (state, successor)
    assert ([plan.id for plan in found.plans], [plan.id for plan in found.inherited]) == (plans, inherited)


def test_members_are_those_of_the_file(view: SiteView) -> None:
    table = written_table("provinces")
    for found in view.provinces:
        into = {
            unit["id"] for unit in table if "merger" in unit and found.now and unit["merger"]["into"] == found.now.id
        }
        assert {member.id for member in found.members} == into


def test_every_slug_is_there_once(view: SiteView) -> None:
    assert sorted(found.slug for found in view.provinces) == sorted(
        {unit["slug"] for unit in written_table("provinces")}
    )
