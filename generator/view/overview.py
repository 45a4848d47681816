"""Each plan in one small picture: how many of its tasks have a time in each year, and the plan's own horizon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.bilingual import Bilingual
from generator.model.plan import Plan
from generator.model.tables import Province
from generator.model.words import TimeKind
from generator.view.axis import Axis, Mark, Span
from generator.view.plans import PlanView
from generator.view.rows import TaskRow

ROOM = 62.0  # percent of the picture's height that the highest column takes
GAP = 0.14  # of a year, between columns


@dataclass(frozen=True)
class YearColumn:
    """A year. `dated` tasks have a time that touches it, or that has only an end, in it; `opening` ones only begin in it."""

    year: int
    dated: int
    opening: int
    left: float
    width: float
    dated_height: float
    opening_height: float

    @property
    def count(self) -> int:
        return self.dated + self.opening


@dataclass(frozen=True)
class PlanYears:
    plan: Plan
    province: Province
    named: Bilingual
    total: int
    open: int
    undated: int
    in_words: int
    unstated: int
    horizon: Mark | None
    beyond: bool  # whether the horizon goes on after the years that are drawn
    columns: tuple[YearColumn, ...]

    @property
    def stated(self) -> int:
        return self.total - self.unstated


@dataclass(frozen=True)
class Overview:
    """All plans on one axis and one scale: `most` is the highest count of a year."""

    axis: Axis | None
    plans: tuple[PlanYears, ...]
    most: int

    only_ended: bool  # whether a task has an end and no beginning

    @property
    def in_words(self) -> int:
        return sum(plan.in_words for plan in self.plans)

    @classmethod
    def of(cls, plans: Iterable[PlanView]) -> Overview:
        views = tuple(plans)
        spans = {view.id: _spans(view.tasks) for view in views}
        horizons = {view.id: _horizon(view.plan) for view in views}
        of_tasks = Axis.of(span for found in spans.values() for span in found)
        axis = Axis.of([*(span for found in spans.values() for span in found), *filter(None, horizons.values())])
        if axis and of_tasks:
            axis = Axis(min(axis.first, of_tasks.last), of_tasks.last)  # a period of decades leaves the tasks no room
        counts = {key: _counts(axis, found) for key, found in spans.items()}
        most = max((sum(pair) for found in counts.values() for pair in found.values()), default=0)
        return cls(
            axis=axis,
            plans=tuple(
                PlanYears(
                    plan=view.plan,
                    province=view.province,
                    named=view.named,
                    total=len(view.tasks),
                    open=sum(1 for span in spans[view.id] if _is_open(span)),
                    undated=len(view.tasks)
                    - len(spans[view.id])
                    - _of("words", view.tasks)
                    - _of("unstated", view.tasks),
                    in_words=_of("words", view.tasks),
                    unstated=_of("unstated", view.tasks),
                    horizon=_marked(axis, horizons[view.id]),
                    beyond=bool(axis and (span := horizons[view.id]) and (span.end or 0) > axis.last + 1),
                    columns=_columns(axis, counts[view.id], most),
                )
                for view in views
            ),
            most=most,
            only_ended=any(span.start is None for found in spans.values() for span in found),
        )


def _horizon(plan: Plan) -> Span | None:
    return Span.of(plan.horizon.start, plan.horizon.end) if plan.horizon else None


def _marked(axis: Axis | None, horizon: Span | None) -> Mark | None:
    """As much of a plan's own period as the years of the tasks have room for."""
    if axis is None or horizon is None or horizon.left >= axis.last + 1:
        return None
    return axis.mark(Span(horizon.start, min(horizon.end, axis.last + 1)) if horizon.end else horizon)


def _spans(rows: Iterable[TaskRow]) -> list[Span]:
    return [span for row in rows if (span := Span.of(row.task.time.start, row.task.time.end))]


def _of(kind: TimeKind, rows: Iterable[TaskRow]) -> int:
    return sum(1 for row in rows if row.task.time.kind == kind)


def _is_open(span: Span) -> bool:
    return span.end is None


def _counts(axis: Axis | None, spans: list[Span]) -> dict[int, tuple[int, int]]:
    """For each year the tasks dated and opening. What is open counts where its one date is, and nowhere else."""
    if axis is None:
        return {}
    return {
        year: (
            sum(1 for span in spans if not _is_open(span) and _touches(span, year)),
            sum(1 for span in spans if _is_open(span) and _touches(span, year)),
        )
        for year in axis.years
    }


def _touches(span: Span, year: int) -> bool:
    if span.end is None:
        return span.start is not None and year <= span.start < year + 1
    if span.start is None:
        return year < span.end <= year + 1
    return span.start < year + 1 and span.end > year


def _columns(axis: Axis | None, counts: dict[int, tuple[int, int]], most: int) -> tuple[YearColumn, ...]:
    if axis is None:
        return ()
    return tuple(
        YearColumn(
            year=year,
            dated=dated,
            opening=opening,
            left=axis.percent(year + GAP / 2),
            width=round(axis.percent(year + 1 - GAP) - axis.percent(year), 3),
            dated_height=round(dated / most * ROOM, 3) if most else 0,
            opening_height=round(opening / most * ROOM, 3) if most else 0,
        )
        for year, (dated, opening) in counts.items()
    )
