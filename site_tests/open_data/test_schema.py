"""The schemas against an independent validator: the published files pass, spoilt ones do not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from generator.locks import translatable
from generator.model import passage, plan, promise, source, tables, words
from site_tests.conftest import SITE_URL
from site_tests.open_data.test_keys import REFERENCES
from site_tests.open_data.written import TABLES, Row

Schemas = Mapping[str, dict[str, Any]]


@pytest.fixture(scope="module")
def schemas(files: Mapping[str, bytes]) -> Schemas:
    return {name: json.loads(files[f"data/v1/schema/{name}.json"]) for name in TABLES}


def faults(schema: dict[str, Any], content: object) -> list[str]:
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(content)]


def nodes(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from nodes(inner)


@pytest.mark.parametrize("name", TABLES)
def test_the_published_file_is_as_its_schema_says(name: str, schemas: Schemas, files: Mapping[str, bytes]) -> None:
    Draft202012Validator.check_schema(schemas[name])
    assert faults(schemas[name], json.loads(files[f"data/v1/{name}.json"])) == []


@pytest.mark.parametrize("name", TABLES)
def test_a_schema_says_where_it_is_and_in_which_dialect(name: str, schemas: Schemas) -> None:
    assert schemas[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schemas[name]["$id"] == f"{SITE_URL}data/v1/schema/{name}.json"
    assert schemas[name]["x-key"] == TABLES[name]


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        pytest.param({}, 0, id="nothing is wrong"),
        pytest.param({"added": "later"}, 0, id="a field that is added within version 1"),
        pytest.param({"plan": None}, 1, id="null where there is always a value"),
        pytest.param({"label": ""}, 1, id="an empty text"),
        pytest.param({"bullet": "1"}, 1, id="a text for a number"),
        pytest.param({"bullet": 1.5}, 1, id="half a bullet"),
        pytest.param({"direction": "Ứng dụng"}, 1, id="words for a key"),
        pytest.param({"sectors": None}, 1, id="null for a list"),
        pytest.param({"modality": "must"}, 1, id="a code that is not in the list"),
        pytest.param({"title": {"vi": "Một"}}, 1, id="one language only"),
        pytest.param({"time": {"text": None, "text_en": None, "kind": "year", "start": "2025-13", "end": None}}, 1, id="a month that is not"),
        pytest.param({"url": {"vi": "javascript:x", "en": "https://plans.example/"}}, 1, id="an address that runs"),
        pytest.param({"url": {"vi": "https://plans.example/%zz", "en": "https://plans.example/"}}, 1, id="an address that is none"),
        pytest.param({"issuer": "kon-tum"}, 1, id="a slug for an id"),
    ],
)  # fmt: skip
def test_what_a_schema_refuses(spoil: Row, expected: int, schemas: Schemas, files: Mapping[str, bytes]) -> None:
    content = json.loads(files["data/v1/tasks.json"])
    assert len(faults(schemas["tasks"], {**content, "items": [{**content["items"][0], **spoil}]})) == expected


def test_a_field_that_is_missing_is_refused(schemas: Schemas, files: Mapping[str, bytes]) -> None:
    content = json.loads(files["data/v1/acts.json"])
    del content["items"][0]["state"]["by"]
    assert len(faults(schemas["acts"], content)) == 1


def test_a_day_is_a_day_of_the_calendar(schemas: Schemas, files: Mapping[str, bytes]) -> None:
    content = json.loads(files["data/v1/acts.json"])
    content["items"][0]["date"] = "2025-02-30"
    assert len(faults(schemas["acts"], content)) == 1


@pytest.mark.parametrize("name", TABLES)
def test_every_field_is_explained_in_both_languages(name: str, schemas: Schemas) -> None:
    fields = [field for node in nodes(schemas[name]) for field in node.get("properties", {}).values()]
    assert fields
    for said in (schemas[name], *fields):
        for keyword in ("title", "description"):
            vi, en = said[f"x-{keyword}"]["vi"], said[f"x-{keyword}"]["en"]
            assert vi.strip()
            assert en.strip()
            assert said[keyword] == f"{vi} · {en}"
        assert said["x-description"]["vi"].endswith(".")
        assert said["x-description"]["en"].endswith(".")


def codes(field: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [code for node in nodes(field) for code in node.get("oneOf", ())]


CODES = (
    pytest.param("passages", "Passage", "kind", passage.PassageKind, id="kinds of passages"),
    pytest.param("tasks", "Time", "kind", words.TimeKind, id="kinds of time"),
    pytest.param("tasks", "Task", "modality", passage.Modality, id="modality"),
    pytest.param("tasks", "Translation", "status", translatable.Status, id="states of a translation"),
    pytest.param("targets", "Target", "comparator", promise.Comparator, id="comparators"),
    pytest.param("duties", "Duty", "kind", promise.DutyKind, id="kinds of duties"),
    pytest.param("duties", "Duty", "recurrence", promise.Recurrence, id="recurrence"),
    pytest.param("plans", "Plan", "instrument", plan.Instrument, id="instruments"),
    pytest.param("plans", "Number", "basis", plan.Basis, id="what a number rests on"),
    pytest.param("plans", "Conversion", "kind", plan.ConversionKind, id="kinds of conversion"),
    pytest.param("agencies", "Agency", "group", tables.AgencyGroup, id="groups of bodies"),
    pytest.param("agencies", "Source", "sure", source.Sure, id="certainty"),
    pytest.param("provinces", "Province", "type", tables.ProvinceType, id="types of units"),
    pytest.param("acts", "State", "kind", tables.ActStateKind, id="states of acts"),
)  # fmt: skip


@pytest.mark.parametrize(("table", "record", "field", "kind"), CODES)
def test_every_code_of_the_data_is_explained(table: str, record: str, field: str, kind: Any, schemas: Schemas) -> None:
    listed = codes(schemas[table]["$defs"][record]["properties"][field])
    assert [code["const"] for code in listed] == list(get_args(kind))
    for code in listed:
        assert code["title"] == f"{code['x-title']['vi']} · {code['x-title']['en']}"


@pytest.mark.parametrize("name", TABLES)
def test_a_reference_says_what_it_joins(name: str, schemas: Schemas) -> None:
    """The same as the joins that are documented and tested."""
    records = schemas[name]["$defs"]
    found = set(_joins(schemas[name]["properties"]["items"]["items"], records, ""))
    assert found == {(path, f"{there}.{key}") for table, path, there, key in REFERENCES if table == name}


def _joins(node: Any, records: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    if "x-joins" in node:
        yield path.lstrip("."), node["x-joins"]
    for inner in (*node.get("anyOf", ()), *([node["items"]] if "items" in node else [])):
        yield from _joins(inner, records, path)
    if "$ref" in node:
        for name, field in records[node["$ref"].rpartition("/")[2]]["properties"].items():
            yield from _joins(field, records, f"{path}.{name}")


@pytest.mark.parametrize("name", TABLES)
def test_patterns_are_read_the_same_by_every_language(name: str, schemas: Schemas) -> None:
    """Only what the regular expressions of Python and ECMAScript share: whole values, plain classes and groups."""
    for node in nodes(schemas[name]):
        if isinstance(pattern := node.get("pattern"), str):
            assert re.fullmatch(r"\^[^\\]*(\\s[^\\]*)*\$", pattern), pattern
            assert "(?" not in pattern


def test_numbers_say_what_they_count(schemas: Schemas) -> None:
    counts = schemas["plans"]["$defs"]["Counts"]["properties"]
    assert counts["characters"]["x-unit"] == {"vi": "ký tự", "en": "characters"}
    assert counts["covered"]["x-unit"] == counts["characters"]["x-unit"]
