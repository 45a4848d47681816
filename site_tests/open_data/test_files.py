"""The files: which there are, their bytes, and that CSV says what JSON says."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.open_data.files import as_csv, as_json, cell, data_files
from generator.read.catalog import read_catalog
from generator.read.version import data_version
from generator.view.site import SiteView
from site_tests.conftest import ROOT, SITE_URL
from site_tests.open_data.written import TABLES, Items, at

VERSION = data_version(ROOT / "data")
PROMISE: Mapping[str, Mapping[str, str]] = yaml.safe_load(Path(__file__).with_name("promise.yml").read_text("utf-8"))


def columns(name: str) -> list[str]:
    """The promised fields that hold a value of their own: not a part, and nothing inside a list."""
    return [field for field, kind in PROMISE[name].items() if not kind.startswith("part") and "[]" not in field]


def test_every_table_is_there_in_every_form(files: Mapping[str, bytes]) -> None:
    forms = ("data/v1/{}.json", "data/v1/{}.csv", "data/v1/schema/{}.json")
    assert sorted(files) == sorted(form.format(name) for name in TABLES for form in forms)


def test_the_site_has_the_files(site: Path, files: Mapping[str, bytes]) -> None:
    written = {
        path.relative_to(site).as_posix(): path.read_bytes() for path in (site / "data").rglob("*") if path.is_file()
    }
    assert written.keys() == files.keys()
    assert [name for name in files if written[name] != files[name]] == []


def test_the_same_data_gives_the_same_bytes(files: Mapping[str, bytes]) -> None:
    catalog, _ = read_catalog(ROOT)
    again = data_files(SiteView.of(catalog, site_url=SITE_URL))
    assert [name for name in files if again[name] != files[name]] == []
    assert list(again) == list(files)


@pytest.mark.parametrize("name", TABLES)
def test_json_has_one_item_a_line(name: str, files: Mapping[str, bytes], items: Items) -> None:
    text = files[f"data/v1/{name}.json"].decode()
    lines = text.split("\n")
    assert lines[:4] == ["{", '"schema_version": 1,', f'"data_version": "{VERSION}",', '"items": [']
    assert lines[-3:] == ["]", "}", ""]
    assert [json.loads(line.rstrip(",")) for line in lines[4:-3]] == items[name]
    assert "\\u" not in text


def test_json_of_no_items() -> None:
    assert json.loads(as_json([], "abc")) == {"schema_version": 1, "data_version": "abc", "items": []}


@pytest.mark.parametrize("name", TABLES)
def test_csv_says_what_json_says(name: str, files: Mapping[str, bytes], items: Items) -> None:
    text = files[f"data/v1/{name}.csv"].decode()
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")
    assert not text.startswith("\N{BYTE ORDER MARK}")
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert head == columns(name)
    assert [[_read(text) for text in row] for row in rows] == [
        [_expected(at(item, path)) for path in head] for item in items[name]
    ]


def _read(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:2] in tuple("=+-@\t\r") else text


def _expected(value: Any) -> str:
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return "|".join(value) if isinstance(value[0], str) else json.dumps(value, ensure_ascii=False)
    return str(value)


def test_joined_lists_can_be_cut_again(items: Items) -> None:
    entries = list(_entries(dict(items)))
    assert entries
    assert not any("|" in entry for entry in entries)


def _entries(value: object) -> Iterator[str]:
    """The texts that stand in lists."""
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if isinstance(inner, str) and isinstance(value, list):
            yield inner
        yield from _entries(inner)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("+84", "'+84", id="a plus"),
        pytest.param("-", "'-", id="the dash of a bullet"),
        pytest.param("--11-15", "'--11-15", id="a day of the year"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="an at sign"),
        pytest.param("\t=1", "'\t=1", id="a tab"),
        pytest.param("\r=1", "'\r=1", id="a carriage return"),
        pytest.param(["=a", "b"], "'=a|b", id="a list that begins so"),
        pytest.param("52-NQ/TW", "52-NQ/TW", id="a dash inside is harmless"),
        pytest.param("Sở Y tế", "Sở Y tế", id="words"),
        pytest.param(None, "", id="unknown"),
        pytest.param([], "", id="an empty list"),
        pytest.param(["so-yt", "so-nv"], "so-yt|so-nv", id="keys"),
        pytest.param([{"vi": "Sở"}], '[{"vi": "Sở"}]', id="records"),
        pytest.param(5, "5", id="a whole number"),
        pytest.param(33.3, "33.3", id="a number"),
    ],
)
def test_cells(value: object, expected: str) -> None:
    assert cell(value) == expected


def test_csv_quotes_as_rfc_4180_says() -> None:
    item = {"id": 'a "b"', "text": {"vi": "c, d\r\ne"}, "lead": None}
    text = as_csv([item], [("id",), ("text", "vi"), ("lead", "text")])
    assert text == 'id,text.vi,lead.text\r\n"a ""b""","c, d\r\ne",\r\n'
