"""Tasks in time: where bars stand, what is never drawn, and that nothing is lost or counted otherwise than by hand."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.model.bilingual import LANGS
from generator.model.words import Time, TimeKind
from generator.read.catalog import read_catalog
from generator.view.axis import OPEN, Axis, Span, day_after, first_day, years
from generator.view.overview import Overview
from generator.view.rows import TaskRow
from generator.view.site import SiteView
from generator.view.timeline import KEYS, GroupBy, Timeline, group_keys

ROOT = Path(__file__).resolve().parent.parent
GROUPINGS: tuple[GroupBy, ...] = ("none", "plan", "direction", "lead", "sector", "end")


@pytest.fixture(scope="module")
def view() -> SiteView:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return SiteView.of(catalog, site_url="https://plans.example/")


@pytest.fixture(scope="module")
def written() -> dict[str, list[dict[str, Any]]]:
    """The tasks of every plan as they stand in the files, read without our own reader."""
    files = sorted((ROOT / "data" / "plans").glob("*/tasks.yml"))
    return {path.parent.name: yaml.safe_load(path.read_text("utf-8")) for path in files}


def _year(when: object) -> int:
    return int(str(when)[:4])


def _row(view: SiteView, kind: TimeKind, text: str | None, start: str | None = None, end: str | None = None) -> TaskRow:
    row = view.rows.tasks[0]
    return replace(row, task=row.task.model_copy(update={"time": Time(kind=kind, text=text, start=start, end=end)}))


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
    assert all(before[1] < after[0] for before, after in zip(mark.pieces, mark.pieces[1:], strict=False))
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


def test_without_a_date_there_is_no_axis(view: SiteView) -> None:
    assert Axis.of([]) is None
    untimed = [row for row in view.rows.tasks if row.plan.id == "hoa-binh-127"]
    timeline = Timeline.of(untimed)
    assert timeline.axis is None
    assert not timeline.groups[0].bars
    assert len(timeline.groups[0].unstated) == len(untimed)


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


@pytest.mark.parametrize(
    ("kind", "text", "start", "end", "drawn", "end_group"),
    [
        pytest.param("range", "2025-2030", "2025", "2030", "one piece", "2030", id="a range"),
        pytest.param("year", "Quý IV-2025", "2025-Q4", "2025-Q4", "one piece", "2025", id="a quarter ends in its year"),
        pytest.param("from", "Từ 01/7/2025", "2025-07-01", None, "pieces", "open", id="an open end"),
        pytest.param("ongoing", "Thường xuyên", None, None, "band", "undated", id="ongoing has no dates"),
        pytest.param("recurring", "Hằng năm", None, None, "band", "undated", id="recurring without dates"),
        pytest.param("recurring", "Hằng năm", "2025", "2030", "one piece", "2030", id="recurring with dates"),
        pytest.param("event", "Khi có phát sinh", None, None, "band", "undated", id="an event has no date"),
        pytest.param("event", "Khi có phát sinh", None, "2030", "pieces", "2030", id="an event until a year"),
        pytest.param("unstated", None, None, None, "nothing", "unstated", id="unstated is never drawn"),
    ],
)
def test_every_kind_has_its_own_mark(
    view: SiteView, kind: TimeKind, text: str | None, start: str | None, end: str | None, drawn: str, end_group: str
) -> None:
    timeline = Timeline.of([_row(view, kind, text, start, end)], "end")
    (group,) = timeline.groups
    assert group.key == end_group
    if drawn == "nothing":
        assert (group.bars, len(group.unstated)) == ((), 1)
        return
    (bar,) = group.bars
    pieces = len(bar.mark.pieces) if bar.mark else 0
    assert drawn == ("band" if not pieces else "one piece" if pieces == 1 else "pieces")


def test_counts_of_kinds_are_those_of_the_files(view: SiteView, written: dict[str, list[dict[str, Any]]]) -> None:
    timeline = Timeline.of(view.rows.tasks, "plan")
    assert [group.key for group in timeline.groups] == sorted(written)
    for group in timeline.groups:
        kinds = Counter(task["time"]["kind"] for task in written[group.key])
        assert group.total == len(written[group.key])
        assert len(group.unstated) == kinds["unstated"]
        assert group.undated == kinds["ongoing"] + kinds["recurring"] + kinds["event"]
        assert group.dated == kinds["range"] + kinds["year"] + kinds["from"]
    whole = Counter(task["time"]["kind"] for tasks in written.values() for task in tasks)
    assert (timeline.total, timeline.unstated, timeline.open_ended) == (119, whole["unstated"], whole["from"])
    assert timeline.ended + timeline.open_ended + timeline.undated + timeline.unstated == timeline.total


@pytest.mark.parametrize("group_by", [pytest.param(name, id=name) for name in GROUPINGS])
def test_no_task_is_lost_in_any_grouping(view: SiteView, group_by: GroupBy) -> None:
    rows = view.rows.tasks
    timeline = Timeline.of(rows, group_by)
    found = Counter(row.id for group in timeline.groups for row in (*(bar.row for bar in group.bars), *group.unstated))
    assert found == Counter({row.id: len(KEYS[group_by](row)) for row in rows})
    assert min(found.values()) == 1
    assert set(timeline.rank) == {row.id for row in rows}
    assert Counter(row.id for said in timeline.times for row in said.rows) == Counter(row.id for row in rows)


def test_bars_stand_in_the_order_of_time(view: SiteView) -> None:
    for group in Timeline.of(view.rows.tasks, "lead").groups:
        keys = [
            (bar.mark is None, bar.mark.left if bar.mark else 0, bar.mark.right if bar.mark else 0)
            for bar in group.bars
        ]
        assert keys == sorted(keys)


def test_groups_follow_the_order_that_is_given(view: SiteView) -> None:
    keys = group_keys(view.rows.tasks, "sector", list(view.catalog.sectors.by_id))
    assert keys[:-1] == [key for key in view.catalog.sectors.by_id if key in keys]
    assert keys[-1] == ""  # tasks of no sector come last, and they are there
    ends = group_keys(view.rows.tasks, "end")
    assert ends == ["2022", "2025", "2026", "2028", "2030", "open", "undated", "unstated"]


def test_years_of_a_plan_are_counted_as_by_hand(view: SiteView, written: dict[str, list[dict[str, Any]]]) -> None:
    overview = Overview.of(view.plans)
    for plan in overview.plans:
        times = [task["time"] for task in written[plan.plan.id]]
        for column in plan.columns:
            touching = [t for t in times if "end" in t and _year(t["start"]) <= column.year <= _year(t["end"])]
            opening = [t for t in times if t["kind"] == "from" and _year(t["start"]) == column.year]
            assert (column.dated, column.opening) == (len(touching), len(opening)), (plan.plan.id, column.year)
        assert plan.total == len(times)
        assert plan.open == sum(time["kind"] == "from" for time in times)
        assert plan.unstated == sum(time["kind"] == "unstated" for time in times)
    assert [plan.plan.id for plan in overview.plans if not plan.stated] == ["hoa-binh-127", "ninh-thuan-2023"]


def test_columns_have_one_scale(view: SiteView) -> None:
    """A column is as high as its count, in every plan alike, and never higher than its picture."""
    overview = Overview.of(view.plans)
    columns = [column for plan in overview.plans for column in plan.columns if column.count]
    heights = {round((column.dated_height + column.opening_height) / column.count, 2) for column in columns}
    assert len(heights) == 1
    assert max(column.count for column in columns) == overview.most
    assert max(column.dated_height + column.opening_height for column in columns) < 100


class _Reader(HTMLParser):
    """The tasks of a built page with what is drawn of each, and the words of its tables."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: dict[str, list[tuple[str, str, str]]] = {}
        self.cells: list[list[str]] = []
        self.pictures: list[list[str]] = []
        self._task = ""
        self._into: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "data-task" in values:
            self._task = values["data-task"]
            self.drawn[self._task] = []
        elif tag == "line" and self._task:
            self.drawn[self._task].append((values["class"], values["x1"], values["x2"]))
        elif tag == "tr":
            self.cells.append([])
        elif tag in ("td", "th"):
            self.cells[-1].append("")
            self._into = self.cells[-1]
        elif tag == "svg" and values.get("class") == "columns":
            self.pictures.append([])
        elif tag == "text":
            self.pictures[-1].append("")
            self._into = self.pictures[-1]

    def handle_endtag(self, tag: str) -> None:
        if tag == "li":
            self._task = ""
        elif tag in ("td", "th", "text"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def _read(site: Path, lang: str) -> _Reader:
    reader = _Reader()
    reader.feed((site / lang / "timeline" / "index.html").read_text("utf-8"))
    return reader


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_draws_what_the_files_say(site: Path, written: dict[str, list[dict[str, Any]]], lang: str) -> None:
    """By hand: the axis is 2021 to 2030, so a year is ten percent."""
    drawn = _read(site, lang).drawn
    assert len(drawn) == sum(map(len, written.values()))
    for plan, tasks in written.items():
        for task in tasks:
            time, lines = task["time"], drawn[f"{plan}/{task['id']}"]
            if time["kind"] == "unstated":
                assert not lines
            elif time["kind"] == "ongoing":
                assert lines == [("ongoing", "0", "100%")]
            elif time["kind"] == "from":
                assert float(lines[0][1].rstrip("%")) == (_year(time["start"]) - 2021) * 10
                assert float(lines[-1][2].rstrip("%")) < (_year(time["start"]) - 2021) * 10 + 20
            else:
                (line,) = lines
                edges = (_year(time["start"]) - 2021) * 10, (_year(time["end"]) - 2020) * 10
                assert (float(line[1].rstrip("%")), float(line[2].rstrip("%"))) == edges


@pytest.mark.parametrize("lang", LANGS)
def test_the_pictures_and_the_table_have_the_same_numbers(site: Path, lang: str) -> None:
    reader = _read(site, lang)
    rows = [cells for cells in reader.cells if len(cells) == 15][1:]
    assert len(rows) == len(reader.pictures) == 5
    for cells, picture in zip(rows, reader.pictures, strict=True):
        assert [count for count in cells[1:11] if count != "–"] == picture


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_of_words_has_every_task_once(
    site: Path, written: dict[str, list[dict[str, Any]]], lang: str
) -> None:
    rows = [cells for cells in _read(site, lang).cells if len(cells) == 7][1:]
    assert sum(int(cells[5]) for cells in rows) == sum(map(len, written.values()))
    for cells in rows:
        assert len(re.findall(r"\d\d", cells[6])) == int(cells[5])


@pytest.mark.parametrize("lang", LANGS)
def test_no_day_is_baked_in(site: Path, lang: str) -> None:
    """Where today stands is left to the reader's browser."""
    page = (site / lang / "timeline" / "index.html").read_text("utf-8")
    assert set(re.findall(r'<span class="state">(.*?)</span>', page)) == {""}
    assert set(re.findall(r'data-count="\w+">(.*?)<', page)) == {"…"}
    assert set(re.findall(r'<line class="now" ([^>]*)/>', page)) <= {
        'x1="0" x2="0" y1="0" y2="100%"',
        'x1="50%" x2="50%" y1="0" y2="100%"',
    }
