"""Words put into every field that takes free words, of every record of the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import StringConstraints

from generator.catalog import Catalog, Table
from generator.model.history import Redirect
from generator.model.record import Record
from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from site_tests.conftest import SITE_URL
from site_tests.sample import write_sample

# Labels are cut at their points, so they cannot be found again as one text.
CUT = {("Passage", "label"), ("Task", "label")}
# Not words but addresses below the language folder.
ADDRESSES = {("Correction", "path"), ("Redirect", "from_"), ("Redirect", "to")}


Field = tuple[str, str]  # the record and its field
Words = Callable[[Field], str]


class Filling:
    """Puts words into every field that takes free words, of every record of a catalog."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.filled: set[Field] = set()

    def catalog(self, catalog: Catalog) -> Catalog:
        old = catalog.provinces.records[0]
        other = old.model_copy(update={"id": "xa@1997", "slug": "xa"})
        known = tuple(record.model_copy(update={"province": "xa"}) for record in catalog.register)
        moved = Redirect.model_validate({"from": "gone/", "to": "mau-2024/", "reason": {"vi": "x", "en": "x"}})
        tables: dict[str, Any] = {
            name: Table(table.file, tuple(map(self.record, table)))
            for name, table in vars(catalog).items()
            if isinstance(table, Table) and name not in ("provinces", "register", "redirects")
        }
        return replace(
            catalog,
            **tables,
            provinces=Table(catalog.provinces.file, tuple(map(self.record, (*catalog.provinces, other)))),
            register=Table(catalog.register.file, tuple(map(self.record, known))),
            redirects=Table(catalog.redirects.file, (self.record(moved),)),
            plans=tuple(
                replace(file, plan=self._plan(file.plan), tasks=tuple(map(self.record, file.tasks)))
                for file in catalog.plans
            ),
        )

    def _plan(self, plan: Any) -> Any:
        """The day of a plan is a day, and its check says so."""
        return self.record(plan).model_copy(update={"date": plan.date})

    def record(self, record: Any) -> Any:
        hints = get_type_hints(type(record), include_extras=True)
        values = {
            name: self._value(getattr(record, name), hints[name], record, name) for name in type(record).model_fields
        }
        return record.model_copy(update=values)

    def _value(self, value: Any, hint: Any, record: Record, name: str) -> Any:
        field = (type(record).__name__, name)
        members = members_of(hint)
        if any(map(is_free_text, members)):
            self.filled.add(field)
            return value if field in ADDRESSES else self.words(field)
        if isinstance(value, Record):
            return self.record(value)
        if isinstance(value, tuple):
            item = get_args(members[0])[0]
            if is_free_text(item):
                return tuple(self._value(one, item, record, name) for one in value or ("",))
            return tuple(self._value(one, item, record, name) for one in value)
        made = next(filter(None, map(example, members)), None) if value is None else None
        return self.record(made) if made else value


def members_of(hint: Any) -> tuple[Any, ...]:
    """What a field may be, besides null."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(member for member in get_args(hint) if member is not type(None))
    return (hint,)


def is_free_text(hint: Any) -> bool:
    """Any words at all: no pattern that they would have to follow."""
    if hint is str:
        return True
    if get_origin(hint) is not Annotated or get_args(hint)[0] is not str:
        return False
    return all(isinstance(rule, StringConstraints) and rule.pattern is None for rule in get_args(hint)[1:])


def example(hint: Any) -> Record | None:
    """A record of a type that needs no more than words, choices and records of that kind."""
    if not (isinstance(hint, type) and issubclass(hint, Record)):
        return None
    hints = get_type_hints(hint, include_extras=True)
    values: dict[str, object] = {}
    for name, field in hint.model_fields.items():
        if field.is_required():
            values[name] = _example_value(hints[name])
            if values[name] is None:
                return None
    return hint.model_construct(None, **values)


def _example_value(hint: Any) -> object:
    if is_free_text(hint):
        return "x"
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if get_origin(hint) is tuple:
        return ()
    return example(hint)


def records(of: type[Record]) -> Iterator[type[Record]]:
    """Those of data/; what explains the codes is ours."""
    for record in of.__subclasses__():
        if record.__module__.startswith("generator.model."):
            yield record
        yield from records(record)


def sample_catalog(folder: Path) -> Catalog:
    catalog, problems = read_catalog(write_sample(folder))
    assert problems == []
    return catalog


def filled(catalog: Catalog, words: Words) -> tuple[SiteView, set[Field]]:
    """What the site shows of a catalog filled with these words, and the fields that took them."""
    filling = Filling(words)
    return SiteView.of(filling.catalog(catalog), site_url=SITE_URL), filling.filled
