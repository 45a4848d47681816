"""Duties as a calendar: the dated ones by day of the year, the others apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.view.rows import DutyRow


@dataclass(frozen=True)
class Deadlines:
    """`by_day` in the order of the year; `undated` in the order of plans and documents."""

    by_day: tuple[tuple[str, tuple[DutyRow, ...]], ...]
    undated: tuple[DutyRow, ...]

    @classmethod
    def of(cls, duties: Iterable[DutyRow]) -> Deadlines:
        listed = list(duties)
        dated = sorted((row for row in listed if row.duty.due), key=_due)
        return cls(
            by_day=tuple((day, tuple(rows)) for day, rows in groupby(dated, key=_due)),
            undated=tuple(row for row in listed if row.duty.due is None),
        )

    @property
    def by_month(self) -> tuple[tuple[int, tuple[tuple[str, tuple[DutyRow, ...]], ...]], ...]:
        return tuple((month, tuple(days)) for month, days in groupby(self.by_day, key=lambda day: int(day[0][2:4])))


def _due(row: DutyRow) -> str:
    return row.duty.due or ""
