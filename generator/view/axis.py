"""A straight line of years: where a time stands on it, in percent of its width, and which sides the words leave open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

# How much of the line, in years, is taken by a side that has no date: enough to be seen, too little to be read as an end.
OPEN = 1.3
# The body of such a bar and its ever shorter dashes, as shares of OPEN, from the side that is known.
DASHES = ((0.0, 0.48), (0.56, 0.74), (0.82, 0.91), (0.97, 1.0))
# A shorter time than this would be too thin to see as a bar: it is a point.
POINT = 0.05
LABELS = 10  # as many years as can stand side by side on a telephone


def first_day(when: str) -> date:
    """2025, 2025-Q4, 2025-12 or 2025-12-31: the day on which it begins."""
    year, *rest = when.split("-")
    if not rest:
        return date(int(year), 1, 1)
    month = int(rest[0][1]) * 3 - 2 if rest[0].startswith("Q") else int(rest[0])
    return date(int(year), month, int(rest[1]) if len(rest) == 2 else 1)


def day_after(when: str) -> date:
    """The first day on which it is over."""
    begin = first_day(when)
    if len(when) == 10:
        return begin + timedelta(days=1)
    months = begin.month - 1 + (12 if len(when) == 4 else 3 if "Q" in when else 1)
    return date(begin.year + months // 12, months % 12 + 1, 1)


def years(day: date) -> float:
    """A day as years: 2 July 2025, the middle of the year, is 2025.5."""
    begin, end = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return day.year + (day - begin).days / (end - begin).days


@dataclass(frozen=True)
class Span:
    """From when until when, in years: "2026–2030" is 2026.0 to 2031.0. A side without a date is None."""

    start: float | None
    end: float | None

    @classmethod
    def of(cls, start: str | None, end: str | None) -> Span | None:
        """None where neither side has a date."""
        if start is None and end is None:
            return None
        return cls(years(first_day(start)) if start else None, years(day_after(end)) if end else None)

    @property
    def left(self) -> float:
        """Where its bar begins, with the room that an open side takes."""
        return self.start if self.start is not None else (self.end or 0) - OPEN

    @property
    def right(self) -> float:
        return self.end if self.end is not None else (self.start or 0) + OPEN


@dataclass(frozen=True)
class Mark:
    """A bar on an axis, in percent of its width. `pieces` are what is drawn of it: one, or several that fade out."""

    left: float
    right: float
    pieces: tuple[tuple[float, float], ...]
    point: bool

    @property
    def middle(self) -> float:
        return round((self.left + self.right) / 2, 3)


@dataclass(frozen=True)
class Axis:
    """Whole years, from the first to the last."""

    first: int
    last: int

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Axis | None:
        """The years that the spans need; None where there is no span."""
        known = list(spans)
        if not known:
            return None
        return cls(floor(min(span.left for span in known)), ceil(max(span.right for span in known)) - 1)

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(range(self.first, self.last + 1))

    @property
    def labels(self) -> tuple[int | None, ...]:
        """One entry a year: the year itself, or None where there would be too many side by side."""
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if len(self.years) <= LABELS * step)
        return tuple(year if year % step == 0 else None for year in self.years)

    @property
    def edges(self) -> tuple[float, ...]:
        """Where the years meet, and both ends."""
        return tuple(self.percent(year) for year in (*self.years, self.last + 1))

    def percent(self, at: float) -> float:
        return round((at - self.first) / (self.last + 1 - self.first) * 100, 3)

    def mark(self, span: Span) -> Mark:
        left, right = span.left, span.right
        pieces = [(0.0, 1.0)]
        if span.end is None:
            pieces = list(DASHES)
        elif span.start is None:
            pieces = [(1 - b, 1 - a) for a, b in reversed(DASHES)]
        return Mark(
            left=self.percent(left),
            right=self.percent(right),
            pieces=tuple(
                (self.percent(left + a * (right - left)), self.percent(left + b * (right - left))) for a, b in pieces
            ),
            point=right - left < POINT,
        )
