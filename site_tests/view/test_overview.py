"""Each plan in one small picture: its years against the files read by hand, and one scale for all."""

from __future__ import annotations

from dataclasses import replace

from generator.model.plan import Horizon
from generator.view.overview import Overview
from generator.view.site import SiteView
from site_tests.written import Written, year


def test_years_of_a_plan_are_counted_as_by_hand(view: SiteView, written: Written) -> None:
    overview = view.overview
    for plan in overview.plans:
        times = [task["time"] for task in written[plan.plan.id].tasks]
        for column in plan.columns:
            touching = [t for t in times if "end" in t and year(t["start"]) <= column.year <= year(t["end"])]
            opening = [t for t in times if t["kind"] == "from" and year(t["start"]) == column.year]
            assert (column.dated, column.opening) == (len(touching), len(opening)), (plan.plan.id, column.year)
        assert plan.total == len(times)
        assert plan.open == sum(time["kind"] == "from" for time in times)
        assert plan.unstated == sum(time["kind"] == "unstated" for time in times)
    assert [plan.plan.id for plan in overview.plans if not plan.stated] == ["hoa-binh-127", "ninh-thuan-2023"]


def test_columns_have_one_scale(view: SiteView) -> None:
    """A column is as high as its count, in every plan alike, and never higher than its picture."""
    overview = view.overview
    columns = [column for plan in overview.plans for column in plan.columns if column.count]
    heights = {round((column.dated_height + column.opening_height) / column.count, 2) for column in columns}
    assert len(heights) == 1
    assert max(column.count for column in columns) == overview.most
    assert max(column.dated_height + column.opening_height for column in columns) < 100


def test_a_period_of_decades_does_not_stretch_the_years_of_the_tasks(view: SiteView) -> None:
    axis = view.overview.axis
    plan = view.plans[0].plan
    until = Horizon(text="đến năm 2045", end="2045")
    longer = replace(view.plans[0], plan=plan.model_copy(update={"horizon": until}))
    found = Overview.of((longer, *view.plans[1:]))
    assert found.axis == axis
    assert [one.beyond for one in found.plans] == [True, *(False for _ in view.plans[1:])]


def test_a_plan_without_a_period_has_no_line(view: SiteView) -> None:
    without = replace(view.plans[0], plan=view.plans[0].plan.model_copy(update={"horizon": None}))
    assert Overview.of((without,)).plans[0].horizon is None


def test_without_plans_there_is_no_picture() -> None:
    empty = Overview.of(())
    assert (empty.axis, empty.plans, empty.most) == (None, (), 0)
