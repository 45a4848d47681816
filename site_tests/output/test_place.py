"""Only an absent or empty folder, or one that a build wrote, becomes a site; everything else stays as it was."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.output.marker import MARKER
from generator.output.place import PROJECT, check_place, real_path
from generator.output.refused import Refused
from site_tests.conftest import ROOT
from site_tests.output.folders import OLDER, folder_of, site_of, state
from site_tests.sample import write_sample

MADE = {"site", "shots", "bench", "dist", "public"}  # what commands make, and nobody keeps


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a project in it, whose data are right, and other things."""
    home = folder_of(tmp_path / "home", {"letters/one.txt": "mine"})
    project = write_sample(home / "project")
    folder_of(project, {".git/HEAD": "ref", "content/vi/about.md": "#", "node_modules/x/x.js": "", "out/keep.txt": ""})
    return home


def _nothing(_: Path) -> None:
    """It is there, or is not there, without help."""


def _is_a_file(home: Path) -> None:
    (home / "x").write_text("mine", "utf-8")


def _is_a_pipe(home: Path) -> None:
    os.mkfifo(home / "x")


def _is_a_page_by_hand(home: Path) -> None:
    folder_of(home / "x", {"index.html": "mine"})


def _has_hidden_things(home: Path) -> None:
    folder_of(home / "x", {".git/HEAD": "ref"})


def _is_a_site_with_a_history(home: Path) -> None:
    folder_of(site_of(home / "x"), {".git/HEAD": "ref"})


def _is_a_site_with_notes(home: Path) -> None:
    folder_of(site_of(home / "x"), {"CNAME": "plans.example"})


def _is_like_a_site(home: Path) -> None:
    folder_of(home / "x", {**OLDER, "robots.txt": "Disallow: /\n"})


def _has_an_empty_marker(home: Path) -> None:
    folder_of(home / "x", {MARKER: "", "thesis.txt": "mine"})


def _leads_to_a_site(home: Path) -> None:
    (home / "x").symlink_to(site_of(home / "real"))


def _leads_to_letters(home: Path) -> None:
    (home / "x").symlink_to(home / "letters")


def _leads_nowhere(home: Path) -> None:
    (home / "x").symlink_to(home / "none")


def _leads_to_itself(home: Path) -> None:
    (home / "x").symlink_to("x")


def _leads_into_the_data(home: Path) -> None:
    (home / "y").symlink_to(home / "project/data")


def _is_within_a_site(home: Path) -> None:
    site_of(home / "x")


def _has_a_name_without_letters(home: Path) -> None:
    (home / "x").mkdir()
    (home / "x" / os.fsdecode(b"a\xff")).touch()


def _is_the_default_with_other_things(home: Path) -> None:
    folder_of(home / "project/site", {"thesis.txt": "mine"})


@pytest.mark.parametrize(
    ("prepare", "site", "said"),
    [
        pytest.param(_nothing, "letters", "has what no `plans build` wrote (one.txt)", id="somebody's folder"),
        pytest.param(_is_a_page_by_hand, "x", "(index.html)", id="a page by hand"),
        pytest.param(_has_hidden_things, "x", "(.git)", id="a folder that looks empty"),
        pytest.param(_has_a_name_without_letters, "x", "(a�)", id="a name that cannot be printed"),
        pytest.param(_is_a_file, "x", "is not a folder", id="a file"),
        pytest.param(_is_a_pipe, "x", "is not a folder", id="a pipe"),
        pytest.param(_nothing, "project", "is the project's folder, or holds it", id="the project"),
        pytest.param(_nothing, "project/data/..", "is the project's folder", id="the project in other words"),
        pytest.param(_nothing, ".", "is the project's folder, or holds it", id="a folder above the project"),
        pytest.param(_nothing, "project/data", "which is not for a site", id="the data"),
        pytest.param(_nothing, "project/data/plans/site", "which is not for a site", id="a new folder in the data"),
        pytest.param(_nothing, "project/content/vi", "which is not for a site", id="the prose"),
        pytest.param(_nothing, "project/node_modules/site", "which is not for a site", id="the libraries"),
        pytest.param(_nothing, "project/.git", "which is not for a site", id="the history"),
        pytest.param(_nothing, "project/.venv/site", "which is not for a site", id="a hidden folder of the project"),
        pytest.param(_nothing, "other/.git/site", "which is not for a site", id="the history of another project"),
        pytest.param(_nothing, "project/out", "(keep.txt)", id="a folder in the project that is not empty"),
        pytest.param(_is_the_default_with_other_things, "project/site", "(thesis.txt)", id="the default, foreign"),
        pytest.param(_is_a_site_with_a_history, "x", "(.git)", id="a site that is also a checkout"),
        pytest.param(_is_a_site_with_notes, "x", "(CNAME)", id="a site with something more"),
        pytest.param(_is_like_a_site, "x", "(404.html, data, en, …)", id="the names of a site only"),
        pytest.param(_has_an_empty_marker, "x", "thesis.txt", id="an empty file with the name of ours"),
        pytest.param(_leads_to_a_site, "x", "is a symbolic link", id="a link to a site"),
        pytest.param(_leads_to_letters, "x", "is a symbolic link", id="a link to somebody's folder"),
        pytest.param(_leads_nowhere, "x", "is a symbolic link", id="a link to nowhere"),
        pytest.param(_leads_to_itself, "x", "is a symbolic link", id="a link to itself"),
        pytest.param(_leads_into_the_data, "y/site", "which is not for a site", id="by a link into the data"),
        pytest.param(_is_within_a_site, "x/vi/site", "is within a built site", id="a folder within a site"),
    ],
)
def test_a_foreign_folder_is_refused_and_stays_as_it_was(
    prepare: Callable[[Path], None], site: str, said: str, home: Path
) -> None:
    prepare(home)
    before = state(home)
    command = ["build", "--root", str(home / "project"), "--site", f"{home}/{site}", "--lang"]
    for lang, opening in (("en", "Nothing was built, and nothing was touched: "), ("vi", "Chưa dựng trang")):
        result = CliRunner().invoke(main, [*command, lang])
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(opening)
        assert "plans build --site " in result.stderr
        assert said in result.stderr or lang == "vi"
        assert state(home) == before


def _is_empty(home: Path) -> None:
    (home / "x").mkdir()


def _is_a_site(home: Path) -> None:
    site_of(home / "x")


def _is_an_older_site(home: Path) -> None:
    folder_of(home / "project/site", OLDER)


def _is_by_a_link(home: Path) -> None:
    (home / "y").symlink_to(home / "letters")


@pytest.mark.parametrize(
    ("prepare", "site"),
    [
        pytest.param(_nothing, "x", id="a new folder"),
        pytest.param(_nothing, "x/y/z", id="a new folder in new folders"),
        pytest.param(_nothing, "project/site", id="the default"),
        pytest.param(_nothing, "project/out/site", id="a new folder in one of the project that is not its own"),
        pytest.param(_nothing, "letters/site", id="a new folder in somebody's"),
        pytest.param(_is_empty, "x", id="an empty folder"),
        pytest.param(_is_a_site, "x", id="a site"),
        pytest.param(_is_an_older_site, "project/site", id="a site of a version that left no mark"),
        pytest.param(_is_by_a_link, "y/site", id="a folder above it is a link"),
    ],
)
def test_nothing_is_said_of(prepare: Callable[[Path], None], site: str, home: Path) -> None:
    prepare(home)
    check_place(home / "project", real_path(home / site))


@pytest.mark.parametrize("folder", ["/", "/dev"])
def test_a_disk_is_refused(folder: str, home: Path) -> None:
    with pytest.raises(Refused):
        check_place(home / "project", Path(folder))


def test_another_name_of_the_same_folder_is_seen(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on disks that take `DATA` for `data`."""
    (home / "project/DATA").mkdir()
    monkeypatch.setattr(Path, "samefile", lambda self, other: str(self).lower() == str(other).lower())
    with pytest.raises(Refused, match="not for a site"):
        check_place(home / "project", home / "project/DATA/x")


def test_what_is_to_be_typed_can_be_typed(home: Path) -> None:
    folder_of(home / "my letters", {"a": ""})
    with pytest.raises(Refused, match=f"--site '{home}/my letters/site'$"):
        check_place(home / "project", home / "my letters")


def test_every_folder_of_the_project_is_named() -> None:
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert folders - MADE <= set(PROJECT)
