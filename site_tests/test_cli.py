"""`plans check`: what it prints and how it ends; that it writes nothing; that bad input gives problems, no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from site_tests.conftest import ROOT
from site_tests.data_files import SECTORS
from site_tests.faults import Edit, Fault, Link, Remove, Write, plant
from site_tests.sample import PLAN, SOURCE, TASKS, write_sample
from site_tests.yaml_words import BOMB

WRONG = Edit(TASKS, "start: 2025", "start: 2024")


def _check(root: Path, *options: str) -> Result:
    result = CliRunner().invoke(main, ["check", "--root", str(root), *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.mark.parametrize(
    ("options", "closing"),
    [
        pytest.param([], "Dữ liệu đúng: không có lỗi nào.\n", id="Vietnamese first"),
        pytest.param(["--lang", "en"], "The data is right: no problems.\n", id="English"),
    ],
)
def test_right_data_ends_with_0_and_a_word(tmp_path: Path, options: list[str], closing: str) -> None:
    result = _check(write_sample(tmp_path), *options)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", closing)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        pytest.param(
            "vi",
            f"{TASKS}:19:12 time-not-from-words: "
            "kind: range, start: 2024, end: 2026 không phải là điều chữ «2025-2026» nói\n"
            "    cần: kind: range, start: 2025, end: 2026\n"
            "    sửa: kind: range, start: 2025, end: 2026\n",
            id="Vietnamese",
        ),
        pytest.param(
            "en",
            f"{TASKS}:19:12 time-not-from-words: kind: range, start: 2024, end: 2026 is not what “2025-2026” says\n"
            "    expected: kind: range, start: 2025, end: 2026\n"
            "    to mend: kind: range, start: 2025, end: 2026\n",
            id="English",
        ),
    ],
)
def test_a_problem_ends_with_1_and_says_what_to_type(tmp_path: Path, lang: str, said: str) -> None:
    plant(write_sample(tmp_path), [WRONG])
    result = _check(tmp_path, "--lang", lang)
    assert (result.exit_code, result.stdout) == (1, said)
    assert result.stderr in ("1 lỗi, 0 lưu ý.\n", "Problems: 1. Notices: 0.\n")


def test_a_notice_is_shown_and_ends_with_0(tmp_path: Path) -> None:
    plant(write_sample(tmp_path), [Edit(TASKS, "  en: Disseminate rules on AI.\n", "")])
    result = _check(tmp_path, "--lang", "en")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{TASKS}:48:3 not-translated: there is no translation\n")
    assert result.stderr == "Problems: 0. Notices: 1.\n"


def test_json_is_one_list_in_both_languages(tmp_path: Path) -> None:
    assert json.loads(_check(write_sample(tmp_path), "--format", "json").stdout) == []
    plant(tmp_path, [WRONG])
    result = _check(tmp_path, "--format", "json")
    (problem,) = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (problem["file"], problem["line"], problem["column"]) == (TASKS, 19, 12)
    assert set(problem["to_type"]) == {"vi", "en"}


def test_annotations_for_github_and_all_of_them_in_the_summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    plant(write_sample(tmp_path), [Edit(PLAN, "        value: 5\n", "        value: 6\n"), WRONG])
    result = _check(tmp_path, "--format", "github")
    assert result.exit_code == 1
    first, second = result.stdout.splitlines()
    assert first.startswith(f"::error file={PLAN},line=82,col=16,title=value-not-from-words::«6» không suy ra")
    assert "%0A%0A“6” does not follow" in first
    assert second.startswith(f"::error file={TASKS},line=19,col=12,title=time-not-from-words::")
    assert summary.read_text("utf-8").count(" `\n  - vi: ") == 2


def test_the_folder_is_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_sample(tmp_path))
    assert CliRunner().invoke(main, ["check"]).exit_code == 0


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["--root", "none"], id="no such folder"),
        pytest.param(["--root", __file__], id="a file instead of a folder"),
        pytest.param(["--format", "xml"], id="no such format"),
        pytest.param(["--lang", "fr"], id="no such language"),
        pytest.param(["more"], id="a word more"),
    ],
)
def test_a_wrong_command_ends_with_2(options: list[str]) -> None:
    result = CliRunner().invoke(main, ["check", *options])
    assert result.exit_code == 2
    assert "Usage" in result.stderr


@pytest.mark.parametrize(
    ("faults", "codes"),
    [
        pytest.param([Write(SECTORS, bytes(range(256)))], {"not-utf8"}, id="a binary file"),
        pytest.param([Write(SECTORS, b"\0" * 1000)], {"unseen-character"}, id="zeros"),
        pytest.param([Write(SECTORS, BOMB.encode())], {"anchor", "alias"}, id="an alias bomb"),
        pytest.param([Write(SECTORS, b"[" * 500_000)], {"too-deep"}, id="a deep file"),
        pytest.param([Write(SECTORS, b"")], {"empty-file"}, id="an empty file"),
        pytest.param([Write(SECTORS, b"text\n")], {"wrong-shape"}, id="a text"),
        pytest.param([Write(SECTORS, b"{}\n")], {"wrong-shape"}, id="fields instead of a list"),
        pytest.param(
            [Write(SECTORS, b"- \n- [a]\n- {a: b}\n")],
            {"empty-value", "wrong-shape", "missing-field", "unknown-field"},
            id="no records",
        ),
        pytest.param([Write(PLAN, b"[]\n")], {"wrong-shape"}, id="a plan that is a list"),
        pytest.param([Write(TASKS, b"[]\n")], {"unknown-key", "not-covered"}, id="no tasks"),
        pytest.param([Write(SOURCE, b"")], {"not-in-source", "conversion-no-match"}, id="no official text"),
        pytest.param([Write(SOURCE, b"\xff")], {"not-utf8"}, id="an official text that is no UTF-8"),
        pytest.param(
            [Remove(SECTORS), Write(f"{SECTORS}/x", b"")],
            {"cannot-read", "unexpected-file"},
            id="a folder where a file should be",
        ),
        pytest.param([Remove(TASKS)], {"cannot-read"}, id="a plan without its tasks"),
        pytest.param([Link(SECTORS, "sectors.yml")], {"symlink"}, id="a link to itself"),
        pytest.param([Link("data/README.md", "acts.yml")], {"symlink"}, id="a link that nothing would read"),
        pytest.param(
            [Link("data/plans/mau-2025", "mau-2024")],
            {"symlink", "folder-name", "address-taken"},
            id="a folder that is a link",
        ),
        pytest.param(
            [Write("data/plans/x.yml", b"")], {"unexpected-file"}, id="a file where a plan's folder should be"
        ),
        pytest.param([Write("data/acts.yml", b"[]\n")], {"unknown-key", "unknown-sign"}, id="no acts"),
        pytest.param(
            [Write("data/agencies.yml", b"[]\n")],
            {"unknown-key", "words-left-over"},
            id="no bodies",
        ),
        pytest.param([Write("data/provinces.yml", b"[]\n")], {"unknown-key"}, id="no provinces"),
        pytest.param(
            [Write("data/urls.lock", b"<<<<<<< ours\n\n=======\n")],
            {"conflict-marks", "lost-lock"},
            id="addresses after a merge",
        ),
        pytest.param(
            [Write("data/translations.lock", b"=======\na b c\n")],
            {"conflict-marks", "lost-lock"},
            id="translations after a merge",
        ),
        pytest.param(
            [Write("data/translations.lock", b"\xff")], {"not-utf8", "lost-lock"}, id="a lock that is no UTF-8"
        ),
        pytest.param(
            [Edit(TASKS, "en: Disseminate rules on AI.", "en: Disseminate " + "9" * 5000 + " rules on AI.")],
            {"digits-differ"},
            id="a number beyond all bounds",
        ),
        pytest.param(
            [Edit(PLAN, "- line: 9\n", "- line: 99999999999999999999\n")],
            {"conversion-no-match", "not-covered"},
            id="a line beyond all bounds",
        ),
        pytest.param(
            [Edit(PLAN, 'text: "2"\n', 'text: " "\n')],
            {"conversion-no-match", "not-covered"},
            id="a conversion of white space",
        ),
    ],
)
@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_bad_input_gives_problems(tmp_path: Path, faults: list[Fault], codes: set[str], form: str) -> None:
    plant(write_sample(tmp_path), faults)
    result = _check(tmp_path, "--format", form)
    assert result.exit_code == 1
    problems = json.loads(_check(tmp_path, "--format", "json").stdout)
    assert {problem["code"] for problem in problems} == codes


def test_what_cannot_be_read_is_told_beside_what_is_wrong_elsewhere(tmp_path: Path) -> None:
    plant(write_sample(tmp_path), [Write(SECTORS, b""), WRONG])
    result = _check(tmp_path)
    assert [line.split()[:2] for line in result.stdout.splitlines() if not line.startswith(" ")] == [
        [f"{TASKS}:19:12", "time-not-from-words:"],
        [f"{SECTORS}:1:1", "empty-file:"],
    ]


@pytest.mark.parametrize(
    ("old", "codes"),
    [
        pytest.param("mau-2024/\n", [], id="nothing is lost"),
        pytest.param("mau-2024/\nmau-2023/\n", ["address-dropped"], id="an address is lost"),
        pytest.param(None, ["no-base"], id="no such file or commit"),
    ],
)
def test_addresses_are_held_to_those_of_a_base(tmp_path: Path, old: str | None, codes: list[str]) -> None:
    base = tmp_path / "old.lock"
    if old is not None:
        base.write_text(old, "utf-8")
    root = write_sample(tmp_path / "project")
    result = _check(root, "--base", str(base), "--format", "json")
    assert [problem["code"] for problem in json.loads(result.stdout)] == codes
    assert result.exit_code == (1 if codes else 0)


@pytest.mark.parametrize("data", ["none", "a file", "a link"])
def test_no_data_folder_gives_problems(tmp_path: Path, data: str) -> None:
    if data == "a file":
        (tmp_path / "data").write_text("[]")
    if data == "a link":
        write_sample(tmp_path / "elsewhere")
        (tmp_path / "data").symlink_to("elsewhere/data")
    result = _check(tmp_path)
    assert result.exit_code == 1
    assert ("symlink" if data == "a link" else "cannot-read") in result.stdout


def test_a_file_name_that_cannot_be_printed_is_told_all_the_same(tmp_path: Path) -> None:
    write_sample(tmp_path)
    for name in (b"a\xff.yml", b"\n::error::x.yml"):
        Path(os.fsdecode(os.fsencode(tmp_path / "data") + b"/" + name)).write_bytes(b"")
    lines = _check(tmp_path).stdout.splitlines()
    assert lines[0] == "data/a\N{REPLACEMENT CHARACTER}.yml:1:1 unexpected-file: không ai đọc tệp này"
    assert lines[3:] == ["    còn ở 1 chỗ nữa: data/⟨U+000A⟩::error::x.yml:1"]


@pytest.mark.parametrize("fault", [None, WRONG, Remove(SECTORS)], ids=["right", "wrong", "unreadable"])
def test_nothing_is_written(tmp_path: Path, fault: Fault | None) -> None:
    plant(write_sample(tmp_path), [fault] if fault else [])
    before = _state(tmp_path)
    for form in ("text", "github", "json"):
        _check(tmp_path, "--format", form)
    assert _state(tmp_path) == before


def _state(root: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(root)): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in (root, *root.rglob("*"))
    }


def test_the_command_itself(tmp_path: Path) -> None:
    """Not only the function behind it; in a terminal without UTF-8, and with Python's warnings as errors."""
    plant(write_sample(tmp_path), [WRONG])
    command = [sys.executable, "-W", "error", "-c", "from generator.cli import main; main()", "check", "--lang", "en"]
    environment = {**os.environ, "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"{TASKS}:19:12 time-not-from-words: ")
    assert done.stderr.decode() == "Problems: 1. Notices: 0.\n"
