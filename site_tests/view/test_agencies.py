"""A body: its tasks in every plan against the files, and what became of it."""

from __future__ import annotations

from collections import Counter

from generator.view.site import SiteView
from site_tests.written import Written, written_table


def test_tasks_are_those_of_the_files(view: SiteView, written: Written) -> None:
    tasks = [task for files in written.values() for task in files.tasks]
    leads = Counter(key for task in tasks for key in task["lead"]["agencies"])
    supports = Counter(key for task in tasks if "partners" in task for key in task["partners"]["agencies"])
    assert {body.agency.id: (body.leads, body.supports) for body in view.agencies} == {
        agency["id"]: (leads[agency["id"]], supports[agency["id"]]) for agency in written_table("agencies")
    }


def test_tasks_of_provinces_add_up(view: SiteView) -> None:
    for body in view.agencies:
        assert sum(len(part.leads) for part in body.by_province) == body.leads
        assert sum(len(part.supports) for part in body.by_province) == body.supports
        assert body.most == max((max(len(p.leads), len(p.supports)) for p in body.by_province), default=0)


def test_those_that_lead_most_come_first(view: SiteView) -> None:
    leads = [body.leads for body in view.agencies]
    assert leads == sorted(leads, reverse=True)


def test_successors_know_their_predecessors(view: SiteView) -> None:
    by_id = {body.agency.id: body for body in view.agencies}
    pairs = [(a["id"], key) for a in written_table("agencies") for key in a.get("successor", {}).get("agencies", ())]
    assert pairs
    for old, new in pairs:
        assert new in {agency.id for agency in by_id[old].successors}
        assert old in {agency.id for agency in by_id[new].predecessors}


def test_a_body_without_tasks_has_no_provinces(view: SiteView) -> None:
    idle = next(body for body in view.agencies if body.agency.id == "bo-chinh-tri")
    assert (idle.leads, idle.supports, idle.by_province, idle.most) == (0, 0, (), 0)
