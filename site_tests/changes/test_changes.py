"""What two states of the data say otherwise, record by record."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.changes.changes import Change, changes
from generator.read.catalog import read_catalog
from site_tests.faults import Edit, Fault, plant
from site_tests.sample import TASKS, write_sample

WORDS = "vi: Phấn đấu xây dựng cơ sở dữ liệu mở"


def _changes(tmp_path: Path, faults: list[Fault]) -> list[Change]:
    old = write_sample(tmp_path / "old")
    new = write_sample(tmp_path / "new")
    plant(new, faults)
    return list(changes(read_catalog(old)[0], read_catalog(new)[0]))


@pytest.mark.parametrize(
    ("edit", "kind", "what", "fields"),
    [
        pytest.param(
            Edit(TASKS, "start: 2025", "start: 2024"),
            "changed",
            "mau-2024#task-01",
            [("time.start", "2025", "2024")],
            id="a value of a task",
        ),
        pytest.param(
            Edit("data/glossary.yml", "en: AI\n", "en: artificial intelligence\n"),
            "changed",
            "glossary: TTNT",
            [("en", "AI", "artificial intelligence")],
            id="a term",
        ),
        pytest.param(
            Edit("data/glossary.yml", "- vi: TTNT\n  en: AI\n", ""),
            "gone",
            "glossary: TTNT",
            [("vi", "TTNT", None), ("en", "AI", None)],
            id="a term that is gone",
        ),
        pytest.param(
            Edit("data/glossary.yml", "- vi: TTNT\n", "- vi: x\n  en: y\n- vi: TTNT\n"),
            "new",
            "glossary: x",
            [("vi", None, "x"), ("en", None, "y")],
            id="a new one",
        ),
        pytest.param(
            Edit("data/glossary.yml", "forms: [databases]", "forms: [databases, data]"),
            "changed",
            "glossary: cơ sở dữ liệu",
            [("forms", "databases", "databases, data")],
            id="a list of words is one value",
        ),
    ],
)
def test_one_change_is_told(
    tmp_path: Path, edit: Edit, kind: str, what: str, fields: list[tuple[str, str | None, str | None]]
) -> None:
    (change,) = _changes(tmp_path, [edit])
    assert (change.kind, change.what) == (kind, what)
    assert [tuple(field) for field in change.fields] == fields


def test_words_of_a_passage_have_their_headings(tmp_path: Path) -> None:
    (change,) = _changes(tmp_path, [Edit(TASKS, WORDS, f"{WORDS} và lớn")])
    assert change.file == TASKS
    assert change.under
    (field,) = change.fields
    assert (field.name, field.new) == ("vi", (field.old or "").removesuffix(".") + " và lớn.")


def test_a_line_of_the_official_text_is_told(tmp_path: Path) -> None:
    source = "data/plans/mau-2024/source.txt"
    text = (write_sample(tmp_path / "seen") / source).read_text("utf-8")
    line = next(line for line in text.splitlines() if line.strip())
    (change,) = _changes(tmp_path, [Edit(source, f"{line}\n", f"{line} x\n")])
    assert {(field.old, field.new) for field in change.fields} == {(line, None), (None, f"{line} x")}


def test_nothing_is_said_of_what_is_the_same(tmp_path: Path) -> None:
    """Comments, order of fields and white space say nothing."""
    glossary = Edit("data/glossary.yml", "- vi: TTNT\n  en: AI\n", "# why\n-   en:  AI\n    vi: TTNT\n")
    assert _changes(tmp_path, [glossary]) == []
