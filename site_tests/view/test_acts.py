"""The legal acts: cited where the words name them, most cited first."""

from __future__ import annotations

import re

import pytest

from generator.view.acts import ActView
from generator.view.site import SiteView
from site_tests.written import Written, written_table


def _act(view: SiteView, key: str) -> ActView:
    return next(act for act in view.acts if act.act.id == key)


def test_every_act_of_the_table_is_there_once(view: SiteView) -> None:
    assert sorted(act.act.id for act in view.acts) == sorted(act["id"] for act in written_table("acts"))


def test_the_sign_stands_in_the_words_that_cite_it(view: SiteView, written: Written) -> None:
    """Where the sign is written out, looked for in the files by its letters alone."""
    sign = re.compile(r"(?<![\w/])127/QĐ-TTg(?!\w)")
    holding = {
        f"{plan}#{record['id'] if record in files.plan['passages'] else 'task-' + record['id']}"
        for plan, files in written.items()
        for record in files.records
        if sign.search(record.get("vi", ""))
    }
    cited = {at.entry.key for at in _act(view, "qd-127-qd-ttg-2021").cited}
    assert holding
    assert holding <= cited


def test_places_stand_by_province_in_the_order_of_plans(view: SiteView) -> None:
    for act in view.acts:
        assert [at for places in act.by_province.values() for at in places] == list(act.cited)
        assert len({at.entry.key for at in act.cited}) == len(act.cited), "a place is named once"


def test_acts_of_most_provinces_come_first(view: SiteView) -> None:
    counts = [len(act.by_province) for act in view.acts]
    assert counts == sorted(counts, reverse=True)
    assert view.acts[0].act.id == "qd-127-qd-ttg-2021"


@pytest.mark.parametrize("state", ["replaced", "in-force", "not-checked"])
def test_only_a_replaced_act_leads_to_another(view: SiteView, state: str) -> None:
    acts = [act for act in view.acts if act.act.state.kind == state]
    assert all((act.replaced_by is not None) == (act.act.state.by is not None) for act in acts)
    assert state == "replaced" or not any(act.replaced_by for act in acts)


def test_an_act_that_no_plan_names_has_no_places(view: SiteView) -> None:
    uncited = [act for act in view.acts if not act.cited]
    assert all(act.by_province == {} for act in uncited)
