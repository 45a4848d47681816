"""The JSON Schema of every table's file, in JSON Schema 2020-12: the types of its model and the words of words.yml.

It describes what version 1 promises, so it lets fields pass that are added later. Besides the standard's keywords

- `x-title` and `x-description` have each language by itself; `title` and `description` have both, Vietnamese first;
- `x-key` is the field that no two items share, `x-joins` the table and field that a reference is equal to;
- `x-unit` is what a number counts.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.bilingual import Bilingual
from generator.open_data.tables import FOLDER, SCHEMA_VERSION, TABLES, Table
from generator.open_data.words import About, FieldAbout, Words, paired

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def schemas(words: Words, site_url: str) -> Mapping[str, Schema]:
    """The schema of every table by the path of its file. Raises WordsError unless all has its words, and they it."""
    records = {table.name: _records(table) for table in TABLES}
    about = paired("tables", words.tables, records)
    fields = paired("fields", words.of_records(), {name for found in records.values() for name in found})
    return {
        path(table): {
            "$schema": DIALECT,
            "$id": f"{site_url.rstrip('/')}/{path(table)}",
            **_about(about[table.name]),
            "x-key": table.key,
            **_file(table, words.file),
            "$defs": {name: _record(name, record, fields[name]) for name, record in records[table.name].items()},
        }
        for table in TABLES
    }


def path(table: Table) -> str:
    return f"{FOLDER}/schema/{table.name}.json"


def _records(table: Table) -> Mapping[str, Schema]:
    """What pydantic says of the model and of the parts that it has, in the order of their names."""
    record = table.model.model_json_schema(mode="serialization")
    return dict(sorted({**record.pop("$defs", {}), table.model.__name__: record}.items()))


def _file(table: Table, words: Mapping[str, About]) -> Schema:
    fields: dict[str, Schema] = {
        "schema_version": {"const": SCHEMA_VERSION},
        "data_version": {"type": "string", "pattern": "^[0-9a-f]{12}$"},
        "items": {"type": "array", "items": {"$ref": f"#/$defs/{table.model.__name__}"}},
    }
    about = paired("file", words, fields)
    return {
        "type": "object",
        "properties": {name: {**field, **_about(about[name])} for name, field in fields.items()},
        "required": list(fields),
    }


def _record(name: str, record: Schema, words: Mapping[str, FieldAbout]) -> Schema:
    """The record with words for people, without what pydantic says of our code and that no field may be added."""
    about = paired(f"fields: {name}", words, record["properties"])
    fields = {field: _field(f"{name}.{field}", types, about[field]) for field, types in record["properties"].items()}
    return {"properties": fields, "required": record["required"], "type": record["type"]}


def _field(name: str, types: Schema, about: FieldAbout) -> Schema:
    """In the order of its keywords, as pydantic has it."""
    codes = paired(f"codes: {name}", about.codes, map(str, _codes(types)))
    unit = {"x-unit": about.unit.model_dump()} if about.unit else {}
    field: Schema = json.loads(json.dumps({**_explained(types, codes), **_about(about), **unit}, sort_keys=True))
    return field


def _codes(types: Any) -> Iterator[str | int]:
    """The codes of a field, wherever in its types they are listed."""
    if isinstance(types, dict):
        yield from types.get("enum", ())
    for inner in types.values() if isinstance(types, dict) else types if isinstance(types, list) else ():
        yield from _codes(inner)


def _explained(types: Any, codes: Mapping[str, Bilingual]) -> Any:
    """The types with a meaning for each code, where they only listed the codes."""
    if isinstance(types, list):
        return [_explained(inner, codes) for inner in types]
    if not isinstance(types, dict):
        return types
    if "enum" in types:
        return {"oneOf": [{"const": code, **_said(title=codes[str(code)])} for code in types["enum"]]}
    return {name: _explained(inner, codes) for name, inner in types.items()}


def _about(words: About) -> Schema:
    return _said(title=words.title, description=words.description)


def _said(**words: Bilingual) -> Schema:
    """Both languages in each of these standard keywords, and each by itself in the one that begins with `x-`."""
    both = {keyword: f"{said.vi} · {said.en}" for keyword, said in words.items()}
    return {**both, **{f"x-{keyword}": said.model_dump() for keyword, said in words.items()}}
