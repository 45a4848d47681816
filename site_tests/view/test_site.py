"""The view of the whole site: made once, of the date of the data and not of this day."""

from __future__ import annotations

from dataclasses import replace

from generator.catalog import Table
from generator.model.history import Edition
from generator.view.site import SiteView
from site_tests.written import written_table


def test_the_date_is_that_of_the_newest_edition(view: SiteView) -> None:
    assert view.date == max(edition["on"] for edition in written_table("editions"))


def test_without_an_edition_there_is_no_date(view: SiteView) -> None:
    none: Table[Edition] = Table(view.catalog.editions.file, ())
    assert replace(view, catalog=replace(view.catalog, editions=none)).date is None


def test_every_plan_has_its_timeline_and_figures(view: SiteView) -> None:
    ids = [plan.id for plan in view.plans]
    assert list(view.timelines) == [one.plan for one in view.figures] == ids
    assert sum(timeline.total for timeline in view.timelines.values()) == view.timeline.total
