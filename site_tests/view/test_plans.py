"""A plan as a page shows it: the whole document in order, and who leads most."""

from __future__ import annotations

import pytest

from generator.view.plans import PlanView
from generator.view.site import SiteView
from site_tests.written import Written


def _plan(view: SiteView, key: str) -> PlanView:
    return next(plan for plan in view.plans if plan.id == key)


def test_entries_are_the_document_in_its_order(view: SiteView, written: Written) -> None:
    for plan in view.plans:
        passages = written[plan.id].plan["passages"]
        assert list(plan.entries) == [f"task-{one['task']}" if "task" in one else one["id"] for one in passages]


def test_segments_joined_are_the_official_words(view: SiteView, written: Written) -> None:
    for plan in view.plans:
        words = {f"task-{task['id']}": task["vi"] for task in written[plan.id].tasks}
        words |= {one["id"]: one["vi"] for one in written[plan.id].plan["passages"] if "vi" in one}
        for anchor, entry in plan.entries.items():
            assert "".join(segment.text for segment in entry.vi) == " ".join(words[anchor].split())


def test_sections_hold_every_entry_once(view: SiteView) -> None:
    for plan in view.plans:
        held = [entry for section in plan.sections for entry in (section.heading, *section.entries) if entry]
        assert [entry.anchor for entry in held] == list(plan.entries)
        assert [section.heading is None for section in plan.sections[1:]] == [False] * (len(plan.sections) - 1)


def test_every_task_stands_under_one_direction(view: SiteView) -> None:
    for plan in view.plans:
        assert sorted(row.id for _, rows in plan.by_direction for row in rows) == sorted(row.id for row in plan.tasks)


@pytest.mark.parametrize(
    ("plan", "most", "dues"),
    [
        pytest.param("kon-tum-2024", (("so-khcn",), 2), ("--11-15", "--12-15"), id="one leads most"),
        pytest.param("dong-thap-2021", (("so-khcn", "so-tttt"), 2), ("--01-05", "--01-15", "--11-20", "--12-15"), id="two do"),
    ],
)  # fmt: skip
def test_who_leads_most_and_when_something_is_due(
    plan: str, most: tuple[tuple[str, ...], int], dues: tuple[str, ...], view: SiteView
) -> None:
    leads, number = _plan(view, plan).most
    assert (set(leads), number) == (set(most[0]), most[1])
    assert _plan(view, plan).dues == dues


def test_nothing_is_stale(view: SiteView) -> None:
    assert [entry.path for plan in view.plans for entry in plan.entries.values() if entry.stale] == []
