"""Version 1 keeps its promise: no field or code is gone, none has another type; every row says what is written.

Rows are held against the YAML files, read once more by a plain reader.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_tests.open_data.written import ELSEWHERE, ROWS, TABLES, Items, Row

PROMISE: Mapping[str, Mapping[str, str]] = yaml.safe_load(Path(__file__).with_name("promise.yml").read_text("utf-8"))
Node = Mapping[str, Any]


def promised(name: str, files: Mapping[str, bytes]) -> dict[str, str]:
    """The fields that the published schema has, as promise.yml writes them."""
    schema = json.loads(files[f"data/v1/schema/{name}.json"])
    return dict(_fields(schema["properties"]["items"]["items"], schema["$defs"], ""))


def _fields(node: Node, records: Node, where: str) -> Iterator[tuple[str, str]]:
    record = records[node["$ref"].rpartition("/")[2]]
    assert record["required"] == list(record["properties"]), "a field that may be missing"
    for name, field in record["properties"].items():
        path = f"{where}.{name}".lstrip(".")
        yield path, _type(field)
        inner, mark = (field["items"], "[]") if field.get("type") == "array" else (field, "")
        inner = next((choice for choice in inner.get("anyOf", ()) if "$ref" in choice), inner)
        if "$ref" in inner:
            yield from _fields(inner, records, path + mark)


def _type(node: Node) -> str:
    if "anyOf" in node:
        known = [_type(choice) for choice in node["anyOf"] if choice != {"type": "null"}]
        assert len(known) < len(node["anyOf"]), "a choice of types without null"
        return f"{'number' if known == ['integer', 'number'] else known[0]}?"
    if "oneOf" in node:
        return "|".join(str(code["const"]) for code in node["oneOf"])
    if "$ref" in node:
        return "part"
    return f"[{_type(node['items'])}]" if node["type"] == "array" else node["type"].replace("string", "text")


def broken(promise: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    """Every promised field that is gone or has another type; codes may be added to a list of codes."""
    return [name for name, kind in promise.items() if name not in found or not _kept(kind, found[name])]


def _kept(promise: str, found: str) -> bool:
    old, new = ((kind.removesuffix("?").split("|"), kind.endswith("?")) for kind in (promise, found))
    return promise == found or ("|" in promise and set(old[0]) <= set(new[0]) and old[1] == new[1])


def test_every_table_is_promised() -> None:
    assert list(PROMISE) == list(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_every_promised_field_is_there(name: str, files: Mapping[str, bytes]) -> None:
    assert broken(PROMISE[name], promised(name, files)) == []


@pytest.mark.parametrize("name", TABLES)
def test_every_field_and_code_is_promised(name: str, files: Mapping[str, bytes]) -> None:
    """What is published for the first time is promised from then on: write it into promise.yml."""
    assert promised(name, files) == PROMISE[name]


@pytest.mark.parametrize("name", TABLES)
def test_rows_have_the_promised_fields_in_their_order(name: str, items: Items) -> None:
    first = [field for field in PROMISE[name] if "." not in field]
    assert {tuple(item) for item in items[name]} == {tuple(first)}


@pytest.mark.parametrize(
    ("promise", "found", "expected"),
    [
        pytest.param("text", "text", [], id="the same"),
        pytest.param("a|b", "a|b|c", [], id="a code more"),
        pytest.param("a|b?", "b|a?", [], id="codes in another order"),
        pytest.param("text", None, ["field"], id="gone"),
        pytest.param("text", "text?", ["field"], id="may be null now"),
        pytest.param("text?", "integer?", ["field"], id="another type"),
        pytest.param("a|b", "a", ["field"], id="a code less"),
        pytest.param("a|b", "a|b?", ["field"], id="a code that may be null now"),
        pytest.param("[text]", "text", ["field"], id="no list any more"),
    ],
)
def test_what_breaks_a_promise(promise: str, found: str | None, expected: list[str]) -> None:
    assert broken({"field": promise}, {"field": found} if found else {"other": "text"}) == expected


def differences(item: object, written: object, where: str) -> Iterator[str]:
    """Every place where a row does not say what is written. How lines are broken in the data means nothing."""
    if isinstance(item, dict) and isinstance(written, dict):
        for name in (item.keys() | written.keys()) - ELSEWHERE:
            if name not in item or name not in written:
                yield f"{where}.{name}: stands on one side only"
            else:
                yield from differences(item[name], written[name], f"{where}.{name}")
    elif isinstance(item, list) and isinstance(written, list) and len(item) == len(written):
        for index, (one, other) in enumerate(zip(item, written, strict=True)):
            yield from differences(one, other, f"{where}.{index}")
    elif (None if item is None else _folded(str(item))) != (None if written is None else _folded(str(written))):
        yield f"{where}: {item!r} is not {written!r}"


def _folded(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("name", TABLES)
def test_rows_say_what_is_written(name: str, items: Items) -> None:
    rows = list(ROWS[name]())
    assert rows
    assert len(items[name]) == len(rows)
    for item, row in zip(items[name], rows, strict=True):
        assert list(differences(item, row, str(item[TABLES[name]]))) == []


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        pytest.param({}, 0, id="nothing is wrong"),
        pytest.param({"plan": None}, 1, id="null for a value"),
        pytest.param({"bullet": 9}, 1, id="a value for null"),
        pytest.param({"title": {"vi": "Một", "en": "One"}}, 2, id="other words"),
        pytest.param({"sectors": []}, 1, id="a list that lost its entries"),
        pytest.param({"extra": 1}, 1, id="a field that is nowhere written"),
    ],
)
def test_differences_are_found(spoil: Row, found: int, items: Items) -> None:
    row = next(ROWS["tasks"]())
    assert len(list(differences({**items["tasks"][0], **spoil}, row, ""))) == found
