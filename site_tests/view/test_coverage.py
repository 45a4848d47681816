"""What the site covers: every old and new province, and which plan it has."""

from __future__ import annotations

from generator.view.coverage import Coverage
from generator.view.site import SiteView
from site_tests.written import Written, written_table


def test_every_old_province_stands_once_and_every_new_one(view: SiteView) -> None:
    units = [province["id"] for province in written_table("provinces")]
    then = [one.then.id for one in view.coverage.then if one.then]
    now = [one.view.now.id for one in view.coverage.now if one.view.now]
    assert sorted([*then, *now]) == sorted(units)
    assert (len(then), len(now)) == (63, 34)


def test_every_old_province_is_in_one_of_today(view: SiteView) -> None:
    members = [member.slug for one in view.coverage.now for member in one.members if member.then]
    assert sorted(members) == sorted(one.slug for one in view.coverage.then)


def test_states_are_counted_as_by_hand(view: SiteView, written: Written) -> None:
    issued = {files.plan["province"] for files in written.values()}
    known = {plan["province"] for plan in written_table("register")} - issued
    assert view.coverage.counts == {
        "published": len(issued),
        "known": len(known),
        "not-located": 63 - len(issued | known),
    }


def test_without_provinces_there_is_nothing_to_cover() -> None:
    assert Coverage.of(()) == Coverage((), (), {})
