"""A folder that a build wrote is told from every other, by the file in it or by all that an older build wrote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output.marker import MARKER, UNMARKED, mark, strangers
from site_tests.output.folders import OLDER, folder_of, site_of


def test_the_file_names_what_the_build_wrote_and_says_what_it_is_for(tmp_path: Path) -> None:
    site = folder_of(tmp_path / "site", {"index.html": "", "vi/index.html": ""})
    mark(site)
    text = (site / MARKER).read_text("utf-8")
    assert [line for line in text.splitlines() if not line.startswith("#")] == [MARKER, "index.html", "vi"]
    assert all(words in text for words in ("lần dựng sau thay nó trọn vẹn", "the next build replaces it whole"))


def test_the_same_site_has_the_same_file(tmp_path: Path) -> None:
    one, other = (site_of(tmp_path / name) for name in ("one", "other"))
    assert (one / MARKER).read_bytes() == (other / MARKER).read_bytes()


def _empty(folder: Path) -> None:
    folder.mkdir()


def _marked(folder: Path) -> None:
    site_of(folder)


def _older(folder: Path) -> None:
    folder_of(folder, OLDER)


def _looked_at(folder: Path) -> None:
    folder_of(site_of(folder), {".DS_Store": "", "Thumbs.db": ""})


def _partly_removed(folder: Path) -> None:
    (site_of(folder) / "index.html").unlink()


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(_empty, id="nothing"),
        pytest.param(_marked, id="a site"),
        pytest.param(_older, id="a site of a version that had no such file"),
        pytest.param(_looked_at, id="a site that somebody looked at with a file manager"),
        pytest.param(_partly_removed, id="a part of a site"),
    ],
)
def test_nothing_strange_is_in(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "site")
    assert strangers(tmp_path / "site") == []


@pytest.mark.parametrize(
    ("files", "names"),
    [
        pytest.param({"notes.txt": "mine"}, ["notes.txt"], id="somebody's notes"),
        pytest.param({"index.html": "mine"}, ["index.html"], id="a page by hand"),
        pytest.param({".git/HEAD": "ref"}, [".git"], id="a hidden folder"),
        pytest.param({MARKER: "", "a": ""}, [MARKER, "a"], id="an empty file of that name"),
        pytest.param({**OLDER, "CNAME": "x"}, sorted({*UNMARKED, "CNAME"}), id="an older site with one thing more"),
        pytest.param({**OLDER, "robots.txt": "Disallow: /\n"}, sorted(UNMARKED), id="the names of a site, no site"),
    ],
)
def test_what_no_build_wrote_is_named(files: dict[str, str], names: list[str], tmp_path: Path) -> None:
    assert strangers(folder_of(tmp_path / "site", files)) == names


@pytest.mark.parametrize("name", [".git/HEAD", "CNAME", "mine/notes.txt"])
def test_what_was_put_into_a_site_is_named(name: str, tmp_path: Path) -> None:
    assert strangers(folder_of(site_of(tmp_path / "site"), {name: "mine"})) == [name.split("/", maxsplit=1)[0]]


def test_what_is_mounted_in_a_site_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = site_of(tmp_path / "site")
    monkeypatch.setattr("os.path.ismount", lambda path: path == site / "vi")
    assert strangers(site) == ["vi"]


def test_a_link_is_no_such_file(tmp_path: Path) -> None:
    marked = site_of(tmp_path / "marked")
    folder = folder_of(tmp_path / "folder", {"index.html": "mine"})
    (folder / MARKER).symlink_to(marked / MARKER)
    assert strangers(folder) == [MARKER, "index.html"]
