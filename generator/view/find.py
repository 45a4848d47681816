"""All tasks as a table to filter: what each is found by, how many have a value, and the orders to read them in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal

from generator.catalog import Catalog
from generator.language import text
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.tables import Agency, Direction, Province, Sector
from generator.model.words import Time, agencies_of
from generator.view.axis import day_after, first_day
from generator.view.rows import TaskRow

Order = Literal["title", "lead", "start", "end"]

WHOLE = 300  # so many tasks stand in the page itself
FIRST = 100  # of more tasks these stand there, and a script fetches the rest


@dataclass(frozen=True)
class Option:
    """A value to filter by, and how many tasks have it."""

    key: str
    name: Bilingual
    count: int


@dataclass(frozen=True)
class FoundTask:
    """A task, its place among all of them from 0, and the folded words that it is found by."""

    at: int
    row: TaskRow
    words: Mapping[Lang, str]


@dataclass(frozen=True)
class ProvinceTasks:
    """The tasks of a province: all of them are `count`, those that stand in the page are `entries`."""

    province: Province
    count: int
    entries: tuple[FoundTask, ...]


@dataclass(frozen=True)
class Find:
    """`silent` are the provinces whose plans, read to the end, give no task a time."""

    entries: tuple[FoundTask, ...]
    provinces: tuple[Option, ...]
    directions: tuple[Option, ...]
    sectors: tuple[Option, ...]
    agencies: tuple[Option, ...]
    years: tuple[int, ...]
    unstated: int
    silent: tuple[Province, ...]
    orders: Mapping[Lang, Mapping[Order, tuple[int, ...]]]

    @classmethod
    def of(cls, catalog: Catalog, rows: Iterable[TaskRow]) -> Find:
        rows = tuple(rows)
        provinces = {row.province.slug: row.province for row in rows}
        stated = {row.province.slug for row in rows if row.task.time.kind != "unstated"}
        return cls(
            entries=tuple(FoundTask(at, row, _words(catalog, row)) for at, row in enumerate(rows)),
            provinces=_provinces(rows, provinces.values()),
            directions=_options(catalog.directions, Counter(row.task.direction for row in rows)),
            sectors=_most_first(_options(catalog.sectors, Counter(key for row in rows for key in row.task.sectors))),
            agencies=_most_first(_options(catalog.agencies, Counter(key for row in rows for key in bodies(row)))),
            years=_years(rows),
            unstated=sum(1 for row in rows if row.task.time.kind == "unstated"),
            silent=tuple(province for key, province in provinces.items() if key not in stated),
            orders={lang: _orders(catalog, rows, lang) for lang in LANGS},
        )

    @property
    def has_implementers(self) -> bool:
        return any(entry.row.task.implementers for entry in self.entries)

    @property
    def whole(self) -> bool:
        """Whether every task stands in the page."""
        return len(self.entries) <= WHOLE

    @cached_property
    def groups(self) -> tuple[ProvinceTasks, ...]:
        shown = self.entries if self.whole else self.entries[:FIRST]
        counts = Counter(entry.row.province.slug for entry in self.entries)
        provinces = {entry.row.province.slug: entry.row.province for entry in self.entries}
        return tuple(
            ProvinceTasks(province, counts[key], tuple(entry for entry in shown if entry.row.province.slug == key))
            for key, province in provinces.items()
        )

    @cached_property
    def periods(self) -> tuple[Time, ...]:
        """One time for each way in which times are shown."""
        return tuple({period_key(entry.row.task.time): entry.row.task.time for entry in self.entries}.values())


def bodies(row: TaskRow) -> tuple[str, ...]:
    """The bodies that lead, carry out or support, each once."""
    parts = (row.task.lead, row.task.implementers, row.task.partners)
    return tuple(dict.fromkeys(key for part in parts for key in agencies_of(part)))


def period_key(time: Time) -> tuple[str | None, ...]:
    """What tells two times apart that are shown: words are shown as they are."""
    return time.kind, time.start, time.end, *((time.text, time.en) if time.kind == "words" else ())


def _provinces(rows: Iterable[TaskRow], provinces: Iterable[Province]) -> tuple[Option, ...]:
    counts = Counter(row.province.slug for row in rows)
    return tuple(Option(province.slug, province.name, counts[province.slug]) for province in provinces)


def _options(records: Iterable[Agency | Direction | Sector], counts: Mapping[str, int]) -> tuple[Option, ...]:
    return tuple(
        Option(record.id, record.short if isinstance(record, Direction) else record.name, counts[record.id])
        for record in records
        if record.id in counts
    )


def _most_first(options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple(sorted(options, key=lambda option: (-option.count, text.collate(option.name.vi))))


def _years(rows: Iterable[TaskRow]) -> tuple[int, ...]:
    """Every year from the first that a task names to the last."""
    named = [int(when[:4]) for row in rows for when in (row.task.time.start, row.task.time.end) if when]
    return tuple(range(min(named), max(named) + 1)) if named else ()


def _words(catalog: Catalog, row: TaskRow) -> Mapping[Lang, str]:
    """Title, official words, places and bodies, for English the translation too. A search never runs across two fields."""
    task = row.task
    names = [catalog.agencies[key] for key in bodies(row)]
    fields = [
        task.title.vi,
        task.title.en,
        task.vi,
        task.label,
        *(part.text for part in (task.lead, task.implementers, task.partners, task.result, task.funding) if part),
        task.time.text,
        *(word for agency in names for word in (agency.name.vi, agency.name.en, agency.short)),
        row.province.name.vi,
        row.plan.number.value,
    ]
    return {"vi": _folded(fields), "en": _folded([*fields, task.en])}


def _folded(fields: Iterable[str | None]) -> str:
    """Each field begins with a space, so that " so y te" finds the beginning of a word in it."""
    return "\n".join(dict.fromkeys(" " + " ".join(text.words(field)) for field in fields if field))


def _orders(catalog: Catalog, rows: tuple[TaskRow, ...], lang: Lang) -> Mapping[Order, tuple[int, ...]]:
    """Places of the tasks in each order, upwards. Those without a start, or without an end, are last in that order."""

    def lead(row: TaskRow) -> str:
        part = row.task.lead or row.task.implementers
        if part is None:
            return "\uffff"  # after every name
        return catalog.agencies[part.agencies[0]].name.here(lang) if part.agencies else part.text

    keys: Mapping[Order, Callable[[TaskRow], Any]] = {
        "title": lambda row: text.collate(row.task.title.here(lang)),
        "lead": lambda row: text.collate(lead(row)),
        "start": lambda row: (_begin(row.task.time), _over(row.task.time)),
        "end": lambda row: (_over(row.task.time), _begin(row.task.time)),
    }
    return {order: tuple(sorted(range(len(rows)), key=lambda at: key(rows[at]))) for order, key in keys.items()}


def _begin(time: Time) -> date:
    return first_day(time.start) if time.start else date.max


def _over(time: Time) -> date:
    return day_after(time.end) if time.end else date.max
