"""`plans build`: the whole site or nothing; what went wrong is said, and the old site stays as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.build import BuildError, build, swap
from generator.cli import main
from site_tests.conftest import SITE_URL
from site_tests.faults import Edit, Fault, Remove, Write, plant
from site_tests.nation import write_nation

PROSE = "content/vi/about.md"
FRONT = "---\ntitle: Giới thiệu\ndescription: Giới thiệu\n---\n# Giới thiệu\n\n"
OLD = {"index.html": "the old site"}


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
    (folder / "site").mkdir()
    for name, text in OLD.items():
        (folder / "site" / name).write_text(text, "utf-8")
    return folder


def built(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.*")}


def hidden(folder: Path) -> list[str]:
    """What a build leaves beside the site if it does not clean up."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_the_site_is_built_in_the_place_of_the_old_one_and_it_is_said(project: Path) -> None:
    command = [sys.executable, "-m", "generator.cli", "build", "--root", str(project), "--lang", "en"]
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
    assert (site / "index.html").read_text("utf-8") != OLD["index.html"]
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
        [f"Chưa dựng trang: {PROSE}", "không để mã lệnh hay kiểu chữ trong bài viết"],
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
    result = build_in(project, lang)
    assert result.exit_code == 1
    assert [part for part in said if part not in result.output] == []
    assert built(project / "site") == OLD
    assert hidden(project) == []


def build_in(project: Path, lang: str) -> Result:
    result = CliRunner().invoke(main, ["build", "--root", str(project), "--lang", lang])
    assert isinstance(result.exception, SystemExit), result.exception
    return result


def test_a_first_build_that_fails_leaves_no_site(project: Path) -> None:
    shutil.rmtree(project / "site")
    plant(project, [Remove("node_modules")])
    build_in(project, "vi")
    assert not (project / "site").exists()
    assert hidden(project) == []


# --- the swap


def folder_of(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    "old", [pytest.param([], id="there was none"), pytest.param(["old"], id="there was an old one")]
)
def test_the_new_site_is_where_the_old_one_was(old: list[str], tmp_path: Path) -> None:
    site, beside = tmp_path / "site", folder_of(tmp_path / "beside", "new")
    for text in old:
        folder_of(site, text)
    swap(beside, site)
    assert built(site) == {"index.html": "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_when_the_new_site_cannot_be_put_there_the_old_one_is_back(tmp_path: Path) -> None:
    site = folder_of(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "none", site)
    assert built(site) == {"index.html": "old"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


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
