"""The schemas for editors say what the check says: what it passes is valid, what the records refuse is not."""

from __future__ import annotations

import json
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from generator.cli import main
from generator.form.schema import SETTINGS, files
from site_tests.conftest import ROOT
from site_tests.data_files import ACTS, PROVINCES, SECTORS
from site_tests.faults import Edit, planted, problems_of
from site_tests.sample import FILES, PLAN, TASKS, write_sample

WIRED: dict[str, str] = json.loads(files()[SETTINGS])["yaml.schemas"]
SAMPLE = sorted(name for name in FILES if name.endswith(".yml"))
REAL = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "data").rglob("*.yml"))


def _as_an_editor_reads(path: Path) -> Any:
    """YAML 1.2 has no dates: they are texts."""
    return _texts(YAML(typ="safe", pure=True).load(path.read_text("utf-8")))


def _texts(node: Any) -> Any:
    if isinstance(node, dict):
        return {name: _texts(part) for name, part in node.items()}
    if isinstance(node, list):
        return [_texts(part) for part in node]
    return node.isoformat() if isinstance(node, date) else node


def _is_valid(root: Path, name: str) -> bool:
    (schema,) = (schema for schema, pattern in WIRED.items() if fnmatch(name, pattern))
    return Draft202012Validator(json.loads(files()[schema])).is_valid(_as_an_editor_reads(root / name))


def test_what_is_committed_is_of_today() -> None:
    assert {name: (ROOT / name).read_text("utf-8") for name in files()} == files(), "run `plans schema`"


@pytest.mark.parametrize("name", SAMPLE)
def test_the_sample_is_valid(name: str, tmp_path: Path) -> None:
    assert _is_valid(write_sample(tmp_path), name)


@pytest.mark.parametrize("name", REAL)
def test_the_real_data_are_valid(name: str) -> None:
    assert _is_valid(ROOT, name)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        pytest.param(Edit(TASKS, "kind: range", "kind: ranges"), "not-a-choice", id="a choice"),
        pytest.param(Edit(TASKS, "sectors: [data-digital]", "sectors: [Data]"), "wrong-form", id="a form"),
        pytest.param(Edit(TASKS, "sectors: [data-digital]", "sectors: data-digital"), "wrong-shape", id="a list"),
        pytest.param(Edit(TASKS, "sectors: [data-digital]", "sectors:"), "empty-value", id="nothing"),
        pytest.param(Edit(TASKS, "    en: From 2026", "    en:"), "empty-value", id="no words"),
        pytest.param(Edit(TASKS, "  modality_text:", "  modality-text:"), "unknown-field", id="a field's name"),
        pytest.param(Edit(TASKS, "  sectors: [data-digital]\n", ""), "missing-field", id="a field left out"),
        pytest.param(Edit(PLAN, "        value: 5\n", "        value: năm\n"), "wrong-value", id="a number"),
        pytest.param(Edit(PLAN, "          within: true", "          within: yes"), "wrong-value", id="true or false"),
        pytest.param(Edit(PLAN, '  - task: "03"', '  - task: "3"'), "wrong-form", id="a number of a task"),
        pytest.param(Edit(ACTS, "date: 2021-01-26", "date: 26/01/2021"), "wrong-form", id="a day"),
        pytest.param(Edit(SECTORS, ", en: Data}", "}"), "missing-field", id="no English"),
        pytest.param(Edit(PROVINCES, "type: city", "type: town"), "not-a-choice", id="a choice of a table"),
    ],
)
def test_what_a_record_refuses_is_not_valid(tmp_path: Path, fault: Edit, code: str) -> None:
    root = planted(tmp_path, [fault])
    assert code in {problem.code for problem in problems_of(root)}
    assert not _is_valid(root, fault.file)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Edit(TASKS, "    start: 2026", '    start: "2026"'), id="a year in quotes"),
        pytest.param(Edit(PLAN, "        value: 5\n", '        value: "5"\n'), id="a number in quotes"),
        pytest.param(Edit(TASKS, "  bullet: 1\n", '  bullet: "1"\n'), id="a whole number in quotes"),
        pytest.param(Edit(PLAN, "          within: true", '          within: "true"'), id="true in quotes"),
    ],
)
def test_what_the_check_passes_is_valid(tmp_path: Path, fault: Edit) -> None:
    root = planted(tmp_path, [fault])
    assert problems_of(root) == []
    assert _is_valid(root, fault.file)


def test_the_command_writes_them_once(tmp_path: Path) -> None:
    (first, second) = (CliRunner().invoke(main, ["schema", "--root", str(tmp_path)]).stdout for _ in range(2))
    assert (first.splitlines(), second) == (list(files()), "")
