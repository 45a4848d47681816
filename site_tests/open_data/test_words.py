"""words.yml and the models: whatever one has and the other has not is an error that names it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.open_data.schema import schemas
from generator.open_data.words import FILE, Words, WordsError, read_words
from site_tests.conftest import SITE_URL

Tree = dict[str, Any]
NOTE = {"title": {"vi": "Ghi chú", "en": "Note"}, "description": {"vi": "Một ghi chú.", "en": "A note."}}


def test_the_words_fit_the_models() -> None:
    schemas(read_words(), SITE_URL)


def _without(*steps: str) -> Callable[[Tree], None]:
    def spoil(tree: Tree) -> None:
        *above, last = steps
        for step in above:
            tree = tree[step]
        del tree[last]

    return spoil


def _with(*steps: str) -> Callable[[Tree], None]:
    def spoil(tree: Tree) -> None:
        *above, last = steps
        for step in above:
            tree = tree.setdefault(step, {})
        tree[last] = NOTE["title"] if "codes" in above else NOTE

    return spoil


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param("vi: Số đoạn, en: Passages", "vi: Số đoạn", "missing-field", id="one language only"),
        pytest.param("vi: Số đoạn, en: Passages", "vi: Số đoạn, en: ''", "empty-value", id="no words"),
        pytest.param("\n  Counts:\n", "\n  Horizon:\n", "duplicate-key", id="a record twice"),
        pytest.param("\ntables:\n", "\ntable:\n", "unknown-field", id="a section that nothing reads"),
    ],
)
def test_what_is_not_as_it_has_to_be(old: str, new: str, told: str, tmp_path: Path) -> None:
    path, text = tmp_path / "words.yml", FILE.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(WordsError, match=rf"generator/open_data/words\.yml:\d+:\d+ {told}: "):
        read_words(path)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(_without("file", "items"), "file: … no words for: items", id="a field of the file"),
        pytest.param(_without("tables", "tasks"), "tables: … no words for: tasks", id="a table"),
        pytest.param(_without("fields", "Sector"), "fields: Sector: … no words for: name", id="the only field of its own"),
        pytest.param(_without("fields", "Time", "kind"), "fields: Time: … no words for: kind", id="a field"),
        pytest.param(_without("fields", "Counts"), "fields: … no words for: Counts", id="a record"),
        pytest.param(_without("fields", "Duty", "from"), "fields: Duty: … no words for: from", id="a field with another name in Python"),
        pytest.param(_without("fields", "Time", "kind", "codes", "year"), "codes: Time.kind: … no words for: year", id="a code"),
        pytest.param(_without("fields", "Province", "epoch", "codes", "1997"), "codes: Province.epoch: … no words for: 1997", id="a code that is a number"),
        pytest.param(_without("fields", "Task", "modality", "codes"), "codes: Task.modality: … no words for: encourage, if-any, prioritise, strive", id="all codes of a field that may be null"),
        pytest.param(_with("file", "note"), "file: … there is no: note", id="words for no field of the file"),
        pytest.param(_with("tables", "plants"), "tables: … there is no: plants", id="words for no table"),
        pytest.param(_with("fields", "Plant", "id"), "fields: … there is no: Plant", id="words for no record"),
        pytest.param(_with("fields", "Time", "begin"), "fields: Time: … there is no: begin", id="words for no field"),
        pytest.param(_with("fields", "Time", "kind", "codes", "never"), "codes: Time.kind: … there is no: never", id="words for no code"),
        pytest.param(_with("fields", "Time", "start", "codes", "never"), "codes: Time.start: … there is no: never", id="codes where there are none"),
        pytest.param(_with("fields", "Plan", "issuer"), "fields: Plan: … Plan … already has: issuer", id="words that the records have alike, once more"),
    ],
)  # fmt: skip
def test_what_does_not_fit(spoil: Callable[[Tree], None], told: str) -> None:
    tree = read_words().model_dump()
    spoil(tree)
    with pytest.raises(WordsError) as error:
        schemas(Words.model_validate(tree), SITE_URL)
    found = str(error.value)
    assert found.startswith("generator/open_data/words.yml: ")
    assert all(part in found for part in told.split("…")), found
