"""Open data as files: every table as JSON, as CSV and with its schema, the same bytes for the same data.

JSON has one item a line, so that two versions can be compared line by line. CSV is RFC 4180 in UTF-8: a heading line,
lines that end with CRLF, no byte order mark. In CSV

- a field of a part is a column of its own, named with a point: `title.vi`, `lead.agencies`;
- null and an empty list are an empty cell; a list of keys or words is joined by "|"; a list of records is JSON;
- a cell that begins with = + - @, a tab or a carriage return gets an apostrophe before it, so that no spreadsheet takes
  it for a formula. Take it away when you read such a cell (`'--11-15` is `--11-15`); JSON has every value as it is.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.open_data.given import Given
from generator.open_data.schema import schemas
from generator.open_data.tables import FOLDER, SCHEMA_VERSION, TABLES, columns
from generator.open_data.words import read_words
from generator.view.site import SiteView

FORMULA = ("=", "+", "-", "@", "\t", "\r")

Row = Mapping[str, Any]


def data_files(site: SiteView) -> Mapping[str, bytes]:
    """The files by their path below the site's root."""
    files: dict[str, str] = {}
    given = Given(site)
    for table in TABLES:
        rows = [item.model_dump(mode="json") for item in table.items(given)]
        files[f"{FOLDER}/{table.name}.json"] = as_json(rows, site.data_version)
        files[f"{FOLDER}/{table.name}.csv"] = as_csv(rows, columns(table.model))
    for path, schema in schemas(read_words(), site.site_url).items():
        files[path] = f"{_json(schema, indent=2)}\n"
    return {name: text.encode() for name, text in files.items()}


def as_json(rows: Iterable[Row], data_version: str) -> str:
    lines = ",\n".join(map(_json, rows))
    head = f'"schema_version": {SCHEMA_VERSION},\n"data_version": {_json(data_version)},\n"items": '
    return f"{{\n{head}[\n{lines}\n]\n}}\n"


def as_csv(rows: Iterable[Row], paths: Iterable[tuple[str, ...]]) -> str:
    listed = tuple(paths)
    file = io.StringIO(newline="")
    lines = csv.writer(file, lineterminator="\r\n")
    lines.writerow(".".join(path) for path in listed)
    lines.writerows([cell(_value(row, path)) for path in listed] for row in rows)
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


def _value(row: Row, path: Sequence[str]) -> object:
    """What stands at the end of a path; None below a part that is null."""
    value: Any = row
    for name in path:
        value = None if value is None else value[name]
    return value


def _json(value: object, *, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
