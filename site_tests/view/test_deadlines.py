"""Duties as a calendar, against the files."""

from __future__ import annotations

from collections import Counter

from generator.view.deadlines import Deadlines
from generator.view.site import SiteView
from site_tests.written import Written


def test_days_and_duties_are_those_of_the_files(view: SiteView, written: Written) -> None:
    duties = [duty for files in written.values() for record in files.records for duty in record.get("duties", ())]
    assert {day: len(rows) for day, rows in view.deadlines.by_day} == Counter(d["due"] for d in duties if "due" in d)
    assert len(view.deadlines.undated) == sum("due" not in duty for duty in duties)


def test_days_stand_in_the_order_of_the_year_and_in_their_month(view: SiteView) -> None:
    days = [day for day, _ in view.deadlines.by_day]
    assert days == sorted(days)
    assert [day for month, listed in view.deadlines.by_month for day, _ in listed if int(day[2:4]) == month] == days


def test_without_duties_there_is_no_calendar() -> None:
    empty = Deadlines.of(())
    assert (empty.by_day, empty.undated, empty.by_month) == ((), (), ())
