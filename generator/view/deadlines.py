"""Duties as a calendar: the dated ones by day of the year, the others apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.view.rows import DutyRow


@dataclass(frozen=True)
class Deadlines:
    """`by_day` in the order of the year, `each_month` in that of the month; `undated` in that of plans and documents.

    A duty of several days stands on each of them.
    """

    by_day: tuple[tuple[str, tuple[DutyRow, ...]], ...]
    each_month: tuple[tuple[str, tuple[DutyRow, ...]], ...]
    undated: tuple[DutyRow, ...]

    @classmethod
    def of(cls, duties: Iterable[DutyRow]) -> Deadlines:
        listed = list(duties)
        dated = sorted(((due, row) for row in listed for due in row.duty.dues), key=_day)
        days = [(day, tuple(row for _, row in pairs)) for day, pairs in groupby(dated, key=_day)]
        return cls(
            by_day=tuple(one for one in days if not is_monthly(one[0])),
            each_month=tuple(one for one in days if is_monthly(one[0])),
            undated=tuple(row for row in listed if not row.duty.dues),
        )

    @property
    def by_month(self) -> tuple[tuple[int, tuple[tuple[str, tuple[DutyRow, ...]], ...]], ...]:
        return tuple((month, tuple(days)) for month, days in groupby(self.by_day, key=lambda day: int(day[0][2:4])))


def is_monthly(day: str) -> bool:
    return day.startswith("---")


def _day(pair: tuple[str, DutyRow]) -> str:
    return pair[0]
