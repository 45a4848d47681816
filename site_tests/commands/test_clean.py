"""`make clean` removes what the commands made, and no `site` that they did not make."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from site_tests.conftest import ROOT
from site_tests.output.folders import OLDER, folder_of, site_of, state


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "Makefile", tmp_path)
    return folder_of(tmp_path, {"generator/x.py": "", "site_tests/x.py": "", "data/x.yml": "", ".site.bak/x": "mine"})


def _cleaned(project: Path) -> str:
    return subprocess.run(["make", "clean"], cwd=project, check=True, capture_output=True, text=True).stderr


def test_what_was_made_is_gone(project: Path) -> None:
    before = state(project)
    site_of(project / "site")
    folder_of(
        project, {".site.build/new-x/index.html": "half", ".site.build/lock": "", ".site-ab12cd_3/index.html": ""}
    )
    folder_of(project, {"shots/x.png": "", ".cache/x": "", "generator/__pycache__/x.pyc": ""})
    assert _cleaned(project) == ""
    assert state(project) == before


def test_a_site_without_a_mark_is_gone(project: Path) -> None:
    folder_of(project / "site", OLDER)
    assert _cleaned(project) == ""
    assert not (project / "site").exists()


def test_where_there_is_no_site_nothing_is_said(project: Path) -> None:
    before = state(project)
    assert _cleaned(project) == ""
    assert state(project) == before


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"thesis.txt": "mine"}, id="somebody's"),
        pytest.param({**OLDER, ".git/HEAD": "ref"}, id="a site that is also a checkout"),
    ],
)
def test_another_site_is_left(files: dict[str, str], project: Path) -> None:
    folder_of(project / "site", files)
    before = state(project)
    assert "site/ is left" in _cleaned(project)
    assert state(project) == before


def test_a_link_is_left(project: Path) -> None:
    (project / "site").symlink_to(site_of(project / "data/real"))
    before = state(project)
    assert "site/ is left" in _cleaned(project)
    assert state(project) == before
