"""Two states of the data, record by record: what is new, what is gone, and each field that says something else."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from generator.catalog import Catalog, PlanFile

TABLES = ("provinces", "agencies", "directions", "sectors", "acts", "register", "glossary", "redirects", "corrections")
Kind = Literal["new", "gone", "changed"]


class Field(NamedTuple):
    """`name` is the way to it in the YAML, such as "time.start"; None is a field that is not there."""

    name: str
    old: str | None
    new: str | None


class Change(NamedTuple):
    """`what` names a record: a table and its id, a plan, or "kon-tum-2024#ii-3"; `under` are the headings above it."""

    kind: Kind
    what: str
    fields: tuple[Field, ...]
    file: str
    line: int
    under: tuple[str, ...] = ()


class _Found(NamedTuple):
    fields: Mapping[str, str]
    file: str
    line: int
    under: tuple[str, ...] = ()


def changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """In the order of the new state, what is gone last. A record that was moved and says the same has not changed."""
    before, after = _everything(old), _everything(new)
    for what, found in after.items():
        if what not in before:
            yield Change("new", what, _fields({}, found.fields), found.file, found.line, found.under)
        elif fields := _fields(before[what].fields, found.fields):
            yield Change("changed", what, fields, found.file, found.line, found.under)
    for what, found in before.items():
        if what not in after:
            yield Change("gone", what, _fields(found.fields, {}), found.file, found.line, found.under)


def _fields(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Field, ...]:
    names = dict.fromkeys((*new, *old))
    return tuple(Field(name, old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name))


def _everything(catalog: Catalog) -> dict[str, _Found]:
    found: dict[str, _Found] = {}
    for plan in catalog.plans:
        place = plan.plan_file.place()
        found[plan.id] = _Found(_of_plan(plan), place.file, place.line)
        for entry in plan.everything:
            place = entry.place()
            under = tuple(" ".join(filter(None, (heading.mark, heading.vi))) for heading in entry.above)
            found[entry.key] = _Found(_flat(entry.record), place.file, place.line, under)
    for name in TABLES:
        table = getattr(catalog, name)
        for number, record in enumerate(table):
            key = next((str(value) for _, value in _named(record)), str(number))
            place = table.file.place(number)
            found[f"{name}: {key}"] = _Found(_flat(record), place.file, place.line)
    return found


def _named(record: BaseModel) -> Iterator[tuple[str, Any]]:
    """What tells a record of a table from the others: its id, its term, or where it leads from."""
    return ((name, getattr(record, name)) for name in ("id", "vi", "from_") if hasattr(record, name))


def _of_plan(plan: PlanFile) -> dict[str, str]:
    """What stands in plan.yml beside the passages, and the official text line by line."""
    whole = _flat(plan.plan.model_copy(update={"passages": ()}))
    lines = (line.strip() for line in plan.source.splitlines())
    return {**whole, **{f"source.txt: {line}": line for line in lines if line}}


def _flat(record: BaseModel) -> dict[str, str]:
    """Each value of a record by the way to it; lists of plain values are one value."""
    return dict(_values("", record.model_dump(by_alias=True, exclude_none=True, exclude_defaults=True)))


def _values(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _values(f"{name}.{key}" if name else str(key), part)
    elif isinstance(value, list | tuple) and any(isinstance(part, dict) for part in value):
        for number, part in enumerate(value, 1):
            yield from _values(f"{name}[{number}]", part)
    elif isinstance(value, list | tuple):
        yield name, ", ".join(map(str, value))
    else:
        yield name, str(value)
