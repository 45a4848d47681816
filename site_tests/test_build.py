"""`plans build`: the whole site or nothing; what went wrong is said, and the old site stays as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator import build as build_module
from generator.build import BROKEN, BuildError, build
from generator.cli import main
from generator.output.scratch import beside, scratch
from generator.write.site import write_site
from site_tests.conftest import ROOT, SITE_URL
from site_tests.faults import Edit, Fault, Remove, Write, plant
from site_tests.nation import write_nation
from site_tests.output.folders import folder_of, site_of, state

PROSE = "content/vi/about.md"
FRONT = "---\ntitle: Giới thiệu\ndescription: Giới thiệu\n---\n# Giới thiệu\n\n"
OLD = "the old site"
PATIENCE = 300  # seconds until a build that does not end is given up; no test measures time


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project that can be built; read it only."""
    folder = tmp_path_factory.mktemp("nation") / "project"
    write_nation(folder, provinces=1, tasks=2)
    return folder


@pytest.fixture
def project(nation: Path, tmp_path: Path) -> Path:
    """The small project, to be broken, with a site that was built before."""
    folder = shutil.copytree(nation, tmp_path / "project", symlinks=True)
    site_of(folder / "site", OLD)
    return folder


def hidden(folder: Path) -> list[str]:
    """What a build leaves beside the site if it does not clean up."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_the_site_is_built_in_the_place_of_the_old_one_and_it_is_said(project: Path) -> None:
    command = [sys.executable, "-m", "generator.start", "build", "--root", str(project), "--lang", "en"]
    done = subprocess.run(
        [*command, "--site-url", "https://plans.example/x"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    site = project / "site"
    pages = len(list(site.rglob("*.html")))
    assert done.stdout.startswith(f"{pages} pages in ")
    assert f"in {site}/. To look at them: make serve\n" in done.stdout
    home = (site / "vi/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://plans.example/x/vi/">' in home
    assert (site / "index.html").read_text("utf-8") != OLD
    assert hidden(project) == []


PROBLEM = Edit("data/sectors.yml", "id: health", "id: Health")
WRONG = (
    pytest.param(
        PROBLEM, "vi", ["data/sectors.yml:", "Chưa dựng trang: hãy sửa các lỗi trên."], id="a problem of the data"
    ),
    pytest.param(PROBLEM, "en", ["data/sectors.yml:", "Nothing was built: mend the problems above."], id="in English"),
    pytest.param(
        Write(PROSE, f"{FRONT}<style>p {{ color: red }}</style>\n".encode()),
        "vi",
        [f"Chưa dựng trang: {PROSE}", "trong bài viết không được có <style>"],
        id="a page of prose with a style of its own",
    ),
    pytest.param(
        Write(PROSE, f'{FRONT}<p><a href="../none/">x</a></p>\n'.encode()),
        "en",
        ["Nothing was built:\n", "vi/about/index.html", "dead-link"],
        id="a dead link, which the guard finds",
    ),
    pytest.param(
        Remove("node_modules"), "vi", ["node_modules", "Hãy chạy `make setup`"], id="a library that is not installed"
    ),
)


@pytest.mark.parametrize(("fault", "lang", "said"), WRONG)
def test_a_build_that_fails_says_why_and_leaves_the_old_site(
    fault: Fault, lang: str, said: list[str], project: Path
) -> None:
    plant(project, [fault])
    before = state(project / "site")
    result = build_in(project, lang)
    assert result.exit_code == 1
    assert [part for part in said if part not in result.output] == []
    assert state(project / "site") == before
    assert hidden(project) == []


def build_in(project: Path, lang: str) -> Result:
    result = CliRunner().invoke(main, ["build", "--root", str(project), "--lang", lang])
    assert isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.mark.parametrize("typed", ["https://plans.example/'; touch y; '", "plans.example"])
def test_an_address_that_is_none_is_refused_before_anything_is_read(
    typed: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", typed)
    before = state(project / "site")
    result = build_in(project, "en")
    assert result.exit_code == 1
    assert result.output.startswith(f"This cannot be the address of the site: {typed!r}.")
    assert state(project / "site") == before


def test_a_first_build_that_fails_leaves_no_site(project: Path) -> None:
    shutil.rmtree(project / "site")
    plant(project, [Remove("node_modules")])
    build_in(project, "vi")
    assert not (project / "site").exists()
    assert hidden(project) == []


@pytest.mark.parametrize(
    ("here", "root", "site", "printed"),
    [
        pytest.param("project", ".", None, "site", id="in the project"),
        pytest.param(".", "project", None, "project/site", id="above it"),
        pytest.param("project/data", "..", "../../out", "../../out", id="below it, for another folder"),
    ],
)
def test_relative_paths_are_from_where_one_is(
    here: str, root: str, site: str | None, printed: str, nation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(nation, tmp_path / "project", symlinks=True)
    monkeypatch.chdir(tmp_path / here)
    result = CliRunner().invoke(
        main, ["build", "--lang", "en", "--root", root, *(["--site", site] if site else [])], catch_exceptions=False
    )
    assert (result.exit_code, f" seconds, in {printed}/. " in result.stdout) == (0, True)
    assert (tmp_path / here / printed / "en/index.html").exists()


# --- what the system refuses


def _has_a_file_above(project: Path) -> Path:
    folder_of(project, {"file": "mine"})
    return project / "file/site"


def _has_a_long_name(project: Path) -> Path:
    return project / ("x" * 255)


def _is_where_nothing_can_be(_: Path) -> Path:
    return Path("/dev/null/site")


@pytest.mark.parametrize(
    ("site", "said"),
    [
        pytest.param(_has_a_file_above, "project/file: is not a folder.", id="below a file"),
        pytest.param(_has_a_long_name, "the name is too long", id="no room for the folder beside it"),
        pytest.param(_is_where_nothing_can_be, "/dev/null", id="below a device"),
    ],
)
def test_what_the_system_refuses_is_said(site: Callable[[Path], Path], said: str, project: Path) -> None:
    place = site(project)
    before = state(project)
    result = CliRunner().invoke(main, ["build", "--root", str(project), "--lang", "en", "--site", str(place)])
    assert isinstance(result.exception, SystemExit), result.exception
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Nothing was built: /")
    assert said in result.stderr
    assert state(project) == before


def test_a_disk_that_takes_no_more_is_said_and_leaves_the_old_site(project: Path) -> None:
    """Files may not grow beyond a limit: the system refuses to write, as on a full disk."""
    before = state(project)
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({1 << 15}, {1 << 15}))"
    code = f"{limited}; from generator.cli import main; main()"
    command = [sys.executable, "-B", "-c", code, "build", "--lang", "en"]
    done = subprocess.run(
        [*command, "--root", str(project)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Nothing was built: ")
    assert done.stderr.endswith(": the file is larger than is allowed.\n")
    assert state(project) == before


def test_a_process_that_the_system_ended_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(*_: object) -> None:
        with ProcessPoolExecutor(1) as pool:
            pool.submit(os._exit, 9).result()

    monkeypatch.setattr(build_module, "write_site", ended)
    before = state(project)
    assert BROKEN.en in build_in(project, "en").stderr
    assert state(project) == before


def test_a_second_build_at_once_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.output.scratch.PATIENCE", 0)
    with scratch(project.resolve() / "site"):
        result = build_in(project, "en")
    assert (result.exit_code, "another build is writing to" in result.stderr) == (1, True)


def test_what_is_put_there_during_the_build_is_not_lost(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    def meanwhile(*values: Any) -> None:
        write_site(*values)
        folder_of(project / "site", {"thesis.txt": "mine"})

    monkeypatch.setattr(build_module, "write_site", meanwhile)
    assert "(thesis.txt)" in build_in(project, "en").stderr
    assert (project / "site/thesis.txt").read_text("utf-8") == "mine"
    assert hidden(project) == []


def test_what_a_killed_build_left_is_gone_although_the_data_are_wrong(project: Path) -> None:
    folder_of(beside(project / "site"), {"new-x/index.html": "half"})
    site = (project / "site").rename(beside(project / "site") / "old")
    plant(project, [PROBLEM])
    assert build_in(project, "en").exit_code == 1
    assert not site.exists()
    assert (project / "site/index.html").read_text("utf-8") == OLD
    assert hidden(project) == []


def test_a_finding_keeps_the_old_site(nation: Path, tmp_path: Path) -> None:
    root, site = shutil.copytree(nation, tmp_path / "project", symlinks=True), tmp_path / "out/site"
    build(root, site, SITE_URL)
    old = _files(site)
    plant(root, [Edit("theme/templates/task.html", "<h1>", '<p onclick="x()">y</p><h1>')])
    with pytest.raises(BuildError) as stopped:
        build(root, site, SITE_URL)
    assert all("attribute: <p onclick>" in words for words in (stopped.value.words.vi, stopped.value.words.en))
    assert _files(site) == old
    assert list(site.parent.iterdir()) == [site]


def _files(site: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
