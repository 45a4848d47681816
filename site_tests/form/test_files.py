"""`plans fmt` writes what is not in its form and nothing else; today's data are in their form."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from generator.cli import main
from generator.form.files import unformed
from site_tests.conftest import ROOT
from site_tests.data_files import SECTORS
from site_tests.faults import Write, plant, problems_of
from site_tests.sample import TASKS, write_sample

WRONG = "- name: {vi: Dữ liệu, en: Data}\n  id: data-digital\n"
RIGHT = "- id: data-digital\n  name: {vi: Dữ liệu, en: Data}\n"


def _fmt(root: Path, *options: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["fmt", "--root", str(root), *options])
    return result.exit_code, result.stdout


def test_the_real_data_are_in_their_form() -> None:
    assert unformed(ROOT) == ({}, [], [])


def test_what_is_not_in_its_form_is_written_once(tmp_path: Path) -> None:
    write_sample(tmp_path)
    _fmt(tmp_path)
    plant(tmp_path, [Write(SECTORS, WRONG.encode())])
    assert _fmt(tmp_path, "--check") == (1, f"{SECTORS}\n")
    assert (tmp_path / SECTORS).read_text("utf-8") == WRONG
    assert _fmt(tmp_path) == (0, f"{SECTORS}\n")
    assert (tmp_path / SECTORS).read_text("utf-8") == RIGHT
    assert (_fmt(tmp_path), _fmt(tmp_path, "--check")) == ((0, ""), (0, ""))
    assert problems_of(tmp_path) == []


def test_what_cannot_be_read_is_told_and_left(tmp_path: Path) -> None:
    write_sample(tmp_path)
    plant(tmp_path, [Write(TASKS, b'- id: "01\n')])
    code, said = _fmt(tmp_path)
    assert (code, "unclosed-quote" in said) == (1, True)
    assert (tmp_path / TASKS).read_bytes() == b'- id: "01\n'
