"""`plans diff`: what a change changes, in a terminal and for the summary of a pull request."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from site_tests.faults import Edit, plant
from site_tests.repository import committed_sample
from site_tests.sample import TASKS


def _diff(root: Path, *words: str) -> Result:
    result = CliRunner().invoke(main, ["diff", "--root", str(root), *words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return committed_sample(tmp_path)


def test_a_change_since_a_commit_is_told(root: Path) -> None:
    plant(root, [Edit(TASKS, "start: 2025", "start: 2024")])
    done = _diff(root, "HEAD", "--lang", "en")
    assert done.exit_code == 0
    assert "time.start: [-2025-] {+2024+}" in done.output
    assert "Problems and notices of this change: 1" in done.output
    assert "` 2025 ` → ` 2024 `" in _diff(root, "HEAD", "--format", "markdown").output


def test_nothing_changed(root: Path) -> None:
    done = _diff(root, "main")
    assert (done.exit_code, "Dữ liệu không đổi." in done.output) == (0, True)


def test_what_is_no_commit_is_told(root: Path) -> None:
    done = _diff(root, "none")
    assert (done.exit_code, "no-base" in done.output) == (1, True)
