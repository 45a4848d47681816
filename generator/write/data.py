"""Open data as files: every table as JSON and as CSV, the same bytes for the same data.

JSON has one item a line, so that two versions can be compared line by line. CSV is RFC 4180 in UTF-8: a heading line,
lines that end with CRLF, no byte order mark. In CSV

- a field of a part is a column of its own, named with a point: `title.vi`, `lead.agencies`;
- null and an empty list are an empty cell; a list of keys or words is joined by "|"; a list of records is JSON;
- a cell that begins with = + - @, a tab or a carriage return gets an apostrophe before it, so that no spreadsheet takes
  it for a formula. Take it away when you read such a cell (`'--11-15` is `--11-15`); JSON has every value as it is.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from generator.view.contract import SCHEMA_VERSION, TABLES, columns
from generator.view.open_data import tables
from generator.view.site import SiteView

FOLDER = f"data/v{SCHEMA_VERSION}"
FORMULA = ("=", "+", "-", "@", "\t", "\r")

Item = Mapping[str, object]


def data_files(site: SiteView) -> Mapping[str, bytes]:
    """The files by their path below the site's root."""
    files: dict[str, bytes] = {}
    for name, items in tables(site).items():
        files[f"{FOLDER}/{name}.json"] = as_json(items, site.data_version).encode()
        files[f"{FOLDER}/{name}.csv"] = as_csv(items, columns(TABLES[name])).encode()
    return files


def as_json(items: Sequence[Item], data_version: str) -> str:
    lines = ",\n".join(map(_json, items))
    head = f'"schema_version": {SCHEMA_VERSION},\n"data_version": {_json(data_version)},\n"items": '
    return f"{{\n{head}[\n{lines}\n]\n}}\n"


def as_csv(items: Iterable[Item], paths: Iterable[tuple[str, ...]]) -> str:
    listed = tuple(paths)
    file = io.StringIO(newline="")
    rows = csv.writer(file, lineterminator="\r\n")
    rows.writerow(".".join(path) for path in listed)
    rows.writerows([cell(_value(item, path)) for path in listed] for item in items)
    return file.getvalue()


def cell(value: object) -> str:
    """A value as the text of a cell."""
    match value:
        case None:
            return ""
        case str():
            text = value
        case list() if all(isinstance(part, str) for part in value):
            text = "|".join(value)
        case _:
            text = _json(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _value(item: Item, path: Sequence[str]) -> object:
    """What stands at the end of a path; None below a part that is null."""
    value: object = item
    for name in path:
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise TypeError(f"{'.'.join(path)} leads through {value!r}")
        value = value[name]
    return value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
