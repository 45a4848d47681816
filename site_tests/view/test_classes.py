"""Directions and sectors: their tasks by province, and the provinces that have none."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.view.classes import ClassView
from generator.view.site import SiteView
from site_tests.written import Written, written_table


@pytest.mark.parametrize("table", ["directions", "sectors"])
def test_tasks_are_those_of_the_files(table: str, view: SiteView, written: Written) -> None:
    tasks = [task for files in written.values() for task in files.tasks]
    classes = (lambda task: [task["direction"]]) if table == "directions" else (lambda task: task["sectors"])
    counts = Counter(key for task in tasks for key in classes(task))
    views: tuple[ClassView, ...] = getattr(view, table)
    assert {one.record.id: len(one.rows) for one in views} == {
        record["id"]: counts[record["id"]] for record in written_table(table)
    }


def test_a_province_has_tasks_or_is_absent(view: SiteView, written: Written) -> None:
    for one in (*view.directions, *view.sectors):
        present = [province.slug for province, _ in one.by_province]
        absent = [province.slug for province in one.absent]
        assert sorted([*present, *absent]) == sorted(files.plan["province"] for files in written.values())
        assert sum(len(rows) for _, rows in one.by_province) == len(one.rows)


def test_directions_stand_in_their_order_and_sectors_by_their_tasks(view: SiteView) -> None:
    assert [one.record.id for one in view.directions] == [record["id"] for record in written_table("directions")]
    counts = [len(one.rows) for one in view.sectors]
    assert counts == sorted(counts, reverse=True)
