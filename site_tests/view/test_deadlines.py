"""Duties as a calendar, against the files."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

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
    assert (empty.by_day, empty.each_month, empty.undated, empty.by_month) == ((), (), (), ())


def test_a_duty_stands_on_each_of_its_days(view: SiteView) -> None:
    row = next(row for row in view.rows.duties if row.duty.due)
    several = replace(row, duty=row.duty.model_copy(update={"dues": ("--06-01", "--11-15", "---20")}))
    found = Deadlines.of([several])
    assert [day for day, _ in found.by_day] == ["--06-01", "--11-15"]
    assert [day for day, _ in found.each_month] == ["---20"]
    assert found.undated == ()
