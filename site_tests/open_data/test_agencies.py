"""Bodies: what each leads and supports, and who does its work since 2025."""

from __future__ import annotations

from site_tests.open_data.written import Items


def test_every_task_stands_with_its_bodies(items: Items) -> None:
    leads = [(task, one["id"]) for one in items["agencies"] for task in one["leads"]]
    supports = [(task, one["id"]) for one in items["agencies"] for task in one["supports"]]
    assert set(leads) == {(task["id"], key) for task in items["tasks"] for key in task["lead"]["agencies"]}
    assert set(supports) == {
        (task["id"], key) for task in items["tasks"] if task["partners"] for key in task["partners"]["agencies"]
    }


def test_successors_and_predecessors_tell_of_each_other(items: Items) -> None:
    after = {(one["id"], key) for one in items["agencies"] if one["successor"] for key in one["successor"]["agencies"]}
    before = {(key, one["id"]) for one in items["agencies"] for key in one["predecessors"]}
    assert after == before
    assert after
