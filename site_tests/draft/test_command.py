"""`plans draft`: what it writes, what it says, how it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.draft.command import draft_into
from site_tests.conftest import ROOT
from site_tests.draft import texts


def _draft(file: Path, folder: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, ["draft", "--root", str(ROOT), str(file), "--into", str(folder), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_three_files_and_what_to_look_at(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(texts.TABLE, "utf-8")
    result = _draft(tmp_path / "a.txt", tmp_path / "kon-tum-2031", "--lang", "en")
    assert result.exit_code == 0
    assert "tasks.yml (tasks: 2)" in result.stdout
    assert sorted(path.name for path in (tmp_path / "kon-tum-2031").iterdir()) == [
        "plan.yml",
        "source.txt",
        "tasks.yml",
    ]


def test_unknown_bodies_and_acts_are_printed_once(tmp_path: Path) -> None:
    text = texts.TABLE.replace("Sở Nội vụ", "Hội Mẫu").replace("127/QĐ-TTg", "9999/QĐ-TTg")
    (tmp_path / "a.txt").write_text(text, "utf-8")
    said = _draft(tmp_path / "a.txt", tmp_path / "kon-tum-2031").stdout
    assert "data/agencies.yml" in said
    assert said.count("- Hội Mẫu\n") == 1
    assert said.count("sign: 9999/QĐ-TTg\n") == 1


def test_nothing_unknown_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(texts.TABLE, "utf-8")
    assert len(draft_into(ROOT, tmp_path / "a.txt", tmp_path / "kon-tum-2031")) == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param([], "không đọc được loại tệp này", id="Vietnamese"),
        pytest.param(["--lang", "en"], "this kind of file cannot be read", id="English"),
    ],
)
def test_a_refusal_is_in_words_and_writes_nothing(tmp_path: Path, options: list[str], words: str) -> None:
    (tmp_path / "a.rtf").write_text("{}", "utf-8")
    result = _draft(tmp_path / "a.rtf", tmp_path / "kon-tum-2031", *options)
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert not (tmp_path / "kon-tum-2031").exists()


def test_without_the_tables_of_the_project_nothing_is_drafted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(texts.TABLE, "utf-8")
    arguments = ["draft", "--root", str(tmp_path), str(tmp_path / "a.txt"), "--into", str(tmp_path / "kon-tum-2031")]
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, "plans check" in result.stderr) == (1, True)
    assert not (tmp_path / "kon-tum-2031").exists()
