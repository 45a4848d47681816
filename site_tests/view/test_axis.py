"""A straight line of years: where bars and points stand on it, and what is left open."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.view.axis import OPEN, Axis, Span, day_after, first_day, years


@pytest.mark.parametrize(
    ("when", "first", "after"),
    [
        pytest.param("2026", "2026-01-01", "2027-01-01", id="a year is all of it"),
        pytest.param("2025-Q1", "2025-01-01", "2025-04-01", id="the first quarter"),
        pytest.param("2025-Q4", "2025-10-01", "2026-01-01", id="the last quarter ends with the year"),
        pytest.param("2024-02", "2024-02-01", "2024-03-01", id="a February of 29 days"),
        pytest.param("2025-12", "2025-12-01", "2026-01-01", id="a December ends with the year"),
        pytest.param("2025-07-01", "2025-07-01", "2025-07-02", id="a day is one day long"),
        pytest.param("2025-12-31", "2025-12-31", "2026-01-01", id="the last day of a year"),
    ],
)
def test_a_time_begins_and_is_over(when: str, first: str, after: str) -> None:
    assert (first_day(when).isoformat(), day_after(when).isoformat()) == (first, after)


@given(st.dates(date(1900, 1, 1), date(2999, 12, 30)))
def test_days_keep_their_order_on_the_line(day: date) -> None:
    assert day.year <= years(day) < years(day + timedelta(days=1)) <= day.year + 1


@pytest.mark.parametrize(
    ("start", "end", "left", "right"),
    [
        pytest.param("2026", "2030", 50.0, 100.0, id="from the first day of 2026 to the last of 2030"),
        pytest.param("2022", "2022", 10.0, 20.0, id="one year"),
        pytest.param("2025-Q4", "2025-Q4", 47.479, 50.0, id="a quarter: 273 of 365 days in"),
        pytest.param("2025-12", "2025-12", 49.151, 50.0, id="a month: 334 of 365 days in"),
        pytest.param("2025-07-01", "2025-12-31", 44.959, 50.0, id="from day to day: 181 of 365 days in"),
    ],
)
def test_a_bar_stands_exactly(start: str, end: str, left: float, right: float) -> None:
    span = Span.of(start, end)
    assert span is not None
    mark = Axis(2021, 2030).mark(span)
    assert (mark.left, mark.right, mark.pieces) == (left, right, ((left, right),))


def test_a_day_is_a_point() -> None:
    span = Span.of("2025-12-31", "2025-12-31")
    assert span is not None
    mark = Axis(2021, 2030).mark(span)
    assert mark.point
    assert 49.9 < mark.middle < 50


@pytest.mark.parametrize("year", [pytest.param(year, id=str(year)) for year in range(2021, 2031)])
def test_an_open_end_is_seen_and_not_drawn_to_the_last_year(year: int) -> None:
    """The bar begins where the words say, falls into pieces, and stops long before the end of a ten-year axis."""
    span = Span.of(str(year), None)
    assert span is not None
    axis = Axis.of([span, Span(2021.0, 2031.0)])
    assert axis is not None
    mark = axis.mark(span)
    assert mark.left == axis.percent(year)
    assert mark.right == axis.percent(year + OPEN)
    assert len(mark.pieces) > 2
    assert mark.pieces[0][0] == mark.left
    assert [b - a for a, b in mark.pieces] == sorted((b - a for a, b in mark.pieces), reverse=True)
    assert all(before[1] < after[0] for before, after in pairwise(mark.pieces))
    assert mark.right <= 100


def test_an_open_start_is_the_mirror_of_an_open_end() -> None:
    mark = Axis(2021, 2030).mark(Span(None, 2031.0))
    assert (mark.left, mark.right) == (87.0, 100.0)
    assert mark.pieces[-1] == (93.76, 100.0)


@pytest.mark.parametrize(
    ("spans", "years_of_axis"),
    [
        pytest.param(
            [("2025", "2026"), ("2026", "2030")], range(2025, 2031), id="from the first to the last that is stated"
        ),
        pytest.param([("2022", "2022"), ("2022", None)], range(2022, 2024), id="room for an open end"),
        pytest.param([(None, "2030")], range(2029, 2031), id="room for an open start"),
        pytest.param([("2025-12-31", "2025-12-31")], range(2025, 2026), id="a last day does not open the next year"),
    ],
)
def test_the_years_come_from_the_data(spans: list[tuple[str | None, str | None]], years_of_axis: range) -> None:
    axis = Axis.of([span for start, end in spans if (span := Span.of(start, end))])
    assert axis is not None
    assert axis.years == tuple(years_of_axis)


@pytest.mark.parametrize(
    ("years_of_axis", "labels"),
    [
        pytest.param((2021, 2030), 10, id="ten fit on a telephone"),
        pytest.param((2021, 2031), 5, id="eleven do not: every second one"),
        pytest.param((2021, 2045), 5, id="the vision to 2045: every fifth"),
    ],
)
def test_labels_fit_on_a_telephone(years_of_axis: tuple[int, int], labels: int) -> None:
    axis = Axis(*years_of_axis)
    assert len(axis.labels) == len(axis.years)
    assert sum(label is not None for label in axis.labels) == labels
    assert all(label in (None, year) for label, year in zip(axis.labels, axis.years, strict=True))


def test_without_a_date_there_is_nothing_to_draw() -> None:
    assert (Span.of(None, None), Axis.of([])) == (None, None)
