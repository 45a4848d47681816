"""Version 1 keeps its promise: no field or code is gone, none has another type, and every one is promised."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_tests.open_data.written import TABLES, Items

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
