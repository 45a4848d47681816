"""What a person types after `make`, or has in the environment, is a value: it is never run, whatever it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_tests.conftest import ROOT

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
# Ends every kind of quotation, asks the shell in both its ways and make in its own.
HOSTILE = "x'; touch ran; '$(shell touch ran)$$(touch ran)`touch ran`\"; touch ran; \"\ntouch ran # $(error ran)"
SETTINGS = ("SITE_URL", "FORMAT", "UPGRADE", "PYTHON", "CHROMIUM", "PORT", "COUNT")
OF_MAKE = ("SHELL", ".SHELLFLAGS", "MAKE", "MAKE_COMMAND", "CURDIR", "PATH")
OWN = tuple(sorted({*re.findall(r"^override ([A-Za-z_]+) :?=", MAKEFILE, re.M)} - {*OF_MAKE}))
SWEEPS = ("payloads", "mutations", "kills", "same-bytes")
BUILDING = ("site", "serve", "check", "format", "messages-check", "map", "workflows", "lock", "test")
TARGETS = ("help", *BUILDING, *SWEEPS, "clean")
STAMPS = ("made", "site", "dev", "node", "java", "chromium")
TOOLS = ("apt-get", "plans", "python", "ruff", "mypy", "lint-imports", "pybabel", "uv", "zizmor")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that is set up, whose tools write down what they were given and do nothing."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for stamp in STAMPS:
        _write(tmp_path / ".venv" / f".{stamp}", "")
    for tool in TOOLS:
        _write(
            tmp_path / ".venv/bin" / tool, f'#!/bin/sh\nprintf "%s\\n" {tool} "$@" "$SITE_URL" "$CHROMIUM" >> told\n'
        )
    for name in ("package.json", "package-lock.json", ".npmrc", "pyproject.toml", "site_tests/chromium.py"):
        _write(tmp_path / name, "")
    for name in (
        "requirements.txt",
        "requirements-dev.txt",
        "requirements-node.txt",
        "requirements-java.txt",
        "requirements-bench.txt",
    ):
        _write(tmp_path / name, "")
    for name in ("prettier", "eslint", "stylelint"):
        _write(tmp_path / "node_modules/.bin" / name, "#!/bin/sh\n")
    for stamp in (*(f".venv/.{name}" for name in STAMPS), "node_modules/.site", "node_modules/.test"):
        _write(tmp_path / stamp, "")
    return tmp_path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)


def _make(project: Path, *arguments: str, **environment: str) -> str:
    outer = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", *SETTINGS}
    here = {name: value for name, value in os.environ.items() if name not in outer}
    done = subprocess.run(
        ["make", *arguments], cwd=project, env=here | environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def _ran(project: Path) -> list[str]:
    return [str(path) for path in project.rglob("ran*")]


@pytest.mark.parametrize("name", [*SETTINGS, *OF_MAKE, *OWN, "ANYTHING"])
def test_a_hostile_value_is_not_run(name: str, project: Path) -> None:
    _make(project, "--keep-going", f"{name}={HOSTILE}", *TARGETS)
    assert _ran(project) == []


@pytest.mark.parametrize("switch", [pytest.param([], id="as it is"), pytest.param(["-e"], id="before the Makefile")])
@pytest.mark.parametrize("name", [*SETTINGS, *(name for name in OF_MAKE if name != "PATH"), *OWN, "ANYTHING"])
def test_a_hostile_value_of_the_environment_is_not_run(name: str, switch: list[str], project: Path) -> None:
    _make(project, "--keep-going", *switch, *TARGETS, **{name: HOSTILE})
    assert _ran(project) == []


@pytest.mark.parametrize(
    "python",
    [
        pytest.param(HOSTILE, id="commands"),
        pytest.param("sh -c 'touch ran'", id="a program with arguments"),
        pytest.param("/bin/false", id="a program that is no Python"),
        pytest.param("-c", id="a switch"),
    ],
)
def test_a_python_that_is_none_ends_a_first_set_up(python: str, project: Path) -> None:
    (project / ".venv/.made").unlink()
    assert "Python 3.11 or later is needed." in _make(project, f"PYTHON={python}", "site")
    assert _ran(project) == []
    assert not (project / "told").exists(), "nothing is installed"


def test_a_python_that_is_one_is_taken(project: Path) -> None:
    (project / ".venv/.made").unlink()
    shutil.rmtree(project / ".venv/bin")
    _make(project, f"PYTHON={sys.executable}", ".venv/.made")
    assert (project / ".venv/.made").exists()
    assert (project / ".venv/pyvenv.cfg").exists()


@pytest.mark.parametrize(
    "typed", [["SITE_URL={}", "CHROMIUM=a b/$chromium"], ["CHROMIUM=a b/$chromium", "SITE_URL={}"]]
)
@pytest.mark.parametrize("address", ["https://plans.example/a/", HOSTILE])
def test_a_value_arrives_letter_by_letter(typed: list[str], address: str, project: Path) -> None:
    _make(project, *(one.replace("{}", address) for one in typed), "site")
    assert (project / "told").read_text("utf-8") == f"plans\nbuild\n{address}\na b/$chromium\n"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(["check"], "plans\ncheck\n--format=text\n\n\n", id="a format that is not chosen"),
        pytest.param(["check", "FORMAT=json"], "plans\ncheck\n--format=json\n\n\n", id="one that is"),
        pytest.param(["check", "FORMAT=--help"], "plans\ncheck\n--format=--help\n\n\n", id="a switch is a value too"),
        pytest.param(["serve"], "plans\nserve\n\n\n", id="the usual port"),
        pytest.param(["kills"], "python\n-m\nsite_tests.kills\n\n\n", id="the usual count"),
        pytest.param(["kills", "COUNT=8"], "python\n-m\nsite_tests.kills\n8\n\n\n", id="another count"),
        pytest.param(["serve", "PORT=8001"], "plans\nserve\n--port=8001\n\n\n", id="another port"),
    ],
)
def test_what_the_commands_are_told(typed: list[str], told: str, project: Path) -> None:
    _make(project, *typed)
    assert (project / "told").read_text("utf-8") == told


@pytest.mark.parametrize(
    ("typed", "upgrades"), [pytest.param([], 0, id="only what is new"), pytest.param(["UPGRADE=1"], 5, id="all")]
)
def test_lock_upgrades_when_it_is_asked_to(typed: list[str], upgrades: int, project: Path) -> None:
    _make(project, *typed, "lock")
    assert (project / "told").read_text("utf-8").count("\n--upgrade\n") == upgrades


def test_no_value_of_make_is_read_where_commands_are_written() -> None:
    """A recipe reads a typed value from its environment alone."""
    names = re.findall(r"\$[({]([A-Za-z_]+)[)}]", MAKEFILE)
    assert set(names) <= {*OWN, "MAKE", "PATH", "name"}
