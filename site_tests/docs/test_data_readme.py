"""data/README.md explains every field and every problem, in both languages, and no others."""

from __future__ import annotations

import inspect
import pkgutil
import re
from importlib import import_module

import pytest

from generator import model
from generator.model.record import Record
from site_tests.conftest import ROOT
from site_tests.documents import choices, names, rows, section

README = ROOT / "data/README.md"
MODULES = [import_module(found.name) for found in pkgutil.iter_modules(model.__path__, "generator.model.")]
RECORDS = [
    record
    for module in MODULES
    for record in vars(module).values()
    if inspect.isclass(record) and issubclass(record, Record) and record.__module__ == module.__name__
]


def test_a_table_is_read_without_its_heading() -> None:
    text = "Words\n\n| a | b |\n|---|---|\n| `c` | d |\n\n| e |\n|---|\n"
    assert rows(text) == [("`c`", "d")]
    assert rows("no | table\n") == []


@pytest.mark.parametrize("record", [r for r in RECORDS if r is not Record], ids=lambda record: record.__name__)
def test_every_field_has_its_line(record: type[Record]) -> None:
    """In the order of the model, in bold where it must be there, with every choice it offers, in both languages."""
    table = rows(section(README.read_text("utf-8"), record.__name__))
    fields = {field.alias or name: field for name, field in record.model_fields.items()}
    written = [f"**`{name}`**" if field.is_required() else f"`{name}`" for name, field in fields.items()]
    assert [cell for cell, *_ in table] == written
    for name, cells in zip(fields, table, strict=True):
        for text in cells[1:]:
            assert text, f"{name} is explained in one language only"
            assert set(choices(fields[name].annotation)) <= set(names(text)), name


def test_every_record_has_its_heading_and_no_other_has() -> None:
    found = re.findall(r"^### (\w+)$", README.read_text("utf-8"), re.M)
    assert sorted(found) == sorted(record.__name__ for record in RECORDS if record is not Record)


def test_the_problems_are_on_a_page_of_their_own() -> None:
    assert "](../docs/problems.md)" in section(README.read_text("utf-8"), "Các lỗi · Problems")
