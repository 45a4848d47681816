"""Tasks in time: what is never drawn, and that nothing is lost or counted otherwise than by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from generator.model.words import Time, TimeKind
from generator.view.rows import TaskRow
from generator.view.site import SiteView
from generator.view.timeline import KEYS, GroupBy, Timeline, group_keys
from site_tests.written import Written

GROUPINGS: tuple[GroupBy, ...] = ("none", "plan", "direction", "lead", "sector", "end")


def _row(
    view: SiteView, kind: TimeKind, text: str | None, start: str | None = None, end: str | None = None, at: int = 0
) -> TaskRow:
    row = view.rows.tasks[at]
    return replace(row, task=row.task.model_copy(update={"time": Time(kind=kind, text=text, start=start, end=end)}))


def test_without_a_date_there_is_no_axis(view: SiteView) -> None:
    untimed = [row for row in view.rows.tasks if row.plan.id == "hoa-binh-127"]
    timeline = Timeline.of(untimed)
    assert timeline.axis is None
    assert not timeline.lanes[0].bars
    assert len(timeline.lanes[0].unstated) == len(untimed)


@pytest.mark.parametrize(
    ("kind", "text", "start", "end", "drawn", "end_group"),
    [
        pytest.param("range", "2025-2030", "2025", "2030", "one piece", "2030", id="a range"),
        pytest.param("year", "Quý IV-2025", "2025-Q4", "2025-Q4", "one piece", "2025", id="a quarter ends in its year"),
        pytest.param("from", "Từ 01/7/2025", "2025-07-01", None, "pieces", "open", id="an open end"),
        pytest.param("by", "Trước ngày 30/6/2026", None, "2026-06-30", "pieces", "2026", id="an end alone"),
        pytest.param("quarterly", "Hằng quý", None, None, "band", "undated", id="every quarter"),
        pytest.param("ongoing", "Thường xuyên", None, None, "band", "undated", id="ongoing has no dates"),
        pytest.param("recurring", "Hằng năm", None, None, "band", "undated", id="recurring without dates"),
        pytest.param("recurring", "Hằng năm", "2025", "2030", "one piece", "2030", id="recurring with dates"),
        pytest.param("event", "Khi có phát sinh", None, None, "band", "undated", id="an event has no date"),
        pytest.param("event", "Khi có phát sinh", None, "2030", "pieces", "2030", id="an event until a year"),
        pytest.param("words", "Theo lộ trình", None, None, "band", "words", id="words alone have no date"),
        pytest.param("unstated", None, None, None, "nothing", "unstated", id="unstated is never drawn"),
    ],
)
def test_every_kind_has_its_own_mark(
    view: SiteView, kind: TimeKind, text: str | None, start: str | None, end: str | None, drawn: str, end_group: str
) -> None:
    timeline = Timeline.of([_row(view, kind, text, start, end)], "end")
    (lane,) = timeline.lanes
    assert lane.key == end_group
    if drawn == "nothing":
        assert (lane.bars, len(lane.unstated)) == ((), 1)
        return
    (bar,) = lane.bars
    pieces = len(bar.mark.pieces) if bar.mark else 0
    assert drawn == ("band" if not pieces else "one piece" if pieces == 1 else "pieces")


def test_words_alone_are_counted_apart(view: SiteView) -> None:
    timeline = Timeline.of([_row(view, "words", "Theo lộ trình"), _row(view, "ongoing", "Thường xuyên", at=1)])
    assert (timeline.in_words, timeline.undated, timeline.unstated) == (1, 1, 0)
    assert timeline.undated_kinds == ("ongoing", "words")
    assert (timeline.ended, timeline.only_ended) == (0, 0)
    (lane,) = timeline.lanes
    assert (lane.in_words, lane.undated, lane.dated) == (1, 1, 0)


def test_an_end_alone_is_not_both_ends(view: SiteView) -> None:
    rows = [_row(view, "by", "Đến năm 2026", None, "2026"), _row(view, "year", "2026", "2026", "2026", at=1)]
    timeline = Timeline.of(rows)
    assert (timeline.total, timeline.ended, timeline.only_ended, timeline.open_ended) == (2, 1, 1, 0)


def test_counts_of_kinds_are_those_of_the_files(view: SiteView, written: Written) -> None:
    timeline = Timeline.of(view.rows.tasks, "plan")
    assert [lane.key for lane in timeline.lanes] == sorted(written)
    for lane in timeline.lanes:
        kinds = Counter(task["time"]["kind"] for task in written[lane.key].tasks)
        assert lane.total == len(written[lane.key].tasks)
        assert len(lane.unstated) == kinds["unstated"]
        assert lane.undated == kinds["ongoing"] + kinds["recurring"] + kinds["event"]
        assert lane.dated == kinds["range"] + kinds["year"] + kinds["from"]
    whole = Counter(task["time"]["kind"] for files in written.values() for task in files.tasks)
    assert (timeline.total, timeline.unstated, timeline.open_ended) == (
        whole.total(),
        whole["unstated"],
        whole["from"],
    )
    assert timeline.ended + timeline.open_ended + timeline.undated + timeline.unstated == timeline.total


@pytest.mark.parametrize("group_by", [pytest.param(name, id=name) for name in GROUPINGS])
def test_no_task_is_lost_in_any_grouping(view: SiteView, group_by: GroupBy) -> None:
    rows = view.rows.tasks
    timeline = Timeline.of(rows, group_by)
    found = Counter(row.id for lane in timeline.lanes for row in (*(bar.row for bar in lane.bars), *lane.unstated))
    assert found == Counter({row.id: len(KEYS[group_by](row)) for row in rows})
    assert min(found.values()) == 1
    assert set(timeline.rank) == {row.id for row in rows}
    assert Counter(row.id for said in timeline.times for row in said.rows) == Counter(row.id for row in rows)


def test_bars_stand_in_the_order_of_time(view: SiteView) -> None:
    for lane in Timeline.of(view.rows.tasks, "lead").lanes:
        keys = [
            (bar.mark is None, bar.mark.left if bar.mark else 0, bar.mark.right if bar.mark else 0) for bar in lane.bars
        ]
        assert keys == sorted(keys)


def test_groups_follow_the_order_that_is_given(view: SiteView) -> None:
    keys = group_keys(view.rows.tasks, "sector", list(view.catalog.sectors.by_id))
    assert keys[:-1] == [key for key in view.catalog.sectors.by_id if key in keys]
    assert keys[-1] == ""  # tasks of no sector come last, and they are there
    ends = group_keys(view.rows.tasks, "end")
    assert ends == ["2022", "2025", "2026", "2028", "2030", "open", "undated", "unstated"]
