"""The JSON Schema of a table's file, in JSON Schema 2020-12, made from its model.

It describes what version 1 promises, so it lets fields pass that are added later. Besides the standard's keywords

- `x-title` and `x-description` have each language by itself; `title` and `description` have both, Vietnamese first;
- `x-key` is the field that no two items share, `x-joins` the table and field that a reference is equal to;
- `x-unit` is what a number counts.
"""

from __future__ import annotations

from generator.open_data.about import About, Schema
from generator.open_data.tables import FOLDER, SCHEMA_VERSION, Table

DIALECT = "https://json-schema.org/draft/2020-12/schema"
VERSION = About(
    "Phiên bản cấu trúc", "Version of the structure", "Các trường được hứa.", "The fields that are promised."
)
DATA_VERSION = About(
    "Phiên bản dữ liệu",
    "Version of the data",
    "Đổi khi dữ liệu đổi một chữ; hãy ghi khi trích dẫn.",
    "Changes with every word of the data; please give it when you cite.",
)
ITEMS = About("Các mục", "Items", "Các dòng của bảng.", "The rows of the table.")


def path(table: Table) -> str:
    return f"{FOLDER}/schema/{table.name}.json"


def schema(table: Table, site_url: str) -> Schema:
    """Of the whole file: the two versions and the items."""
    item = table.model.model_json_schema(mode="serialization")
    records = {**item.pop("$defs", {}), table.model.__name__: item}
    return {
        "$schema": DIALECT,
        "$id": f"{site_url.rstrip('/')}/{path(table)}",
        **table.about.schema,
        "x-key": table.key,
        "type": "object",
        "properties": {
            "schema_version": {"const": SCHEMA_VERSION, **VERSION.schema},
            "data_version": {"type": "string", "pattern": "^[0-9a-f]{12}$", **DATA_VERSION.schema},
            "items": {"type": "array", "items": {"$ref": f"#/$defs/{table.model.__name__}"}, **ITEMS.schema},
        },
        "required": ["schema_version", "data_version", "items"],
        "$defs": {name: _open(record) for name, record in sorted(records.items())},
    }


def _open(record: Schema) -> Schema:
    """The record without what pydantic says for our code: the docstring, and that no field may be added."""
    return {
        name: value for name, value in record.items() if name not in ("title", "description", "additionalProperties")
    }
