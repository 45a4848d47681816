"""An older lock, from a file or from git: what it has and the data have forgotten is told; where it cannot be read, that."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.check.all import examine
from generator.read.base import dropped, extract, read_base
from site_tests.data_files import ADDRESS_LOCK, REDIRECTS
from site_tests.faults import Edit, Fault, Remove, Write, plant, planted
from site_tests.published import ADDRESSES
from site_tests.repository import committed_sample, git
from site_tests.sample import PLAN
from site_tests.sealed import locked, sealed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository whose first commit has published the sample."""
    return committed_sample(tmp_path)


def _forgotten(root: Path, base: str) -> list[str]:
    catalog, _ = examine(root)
    old, problems = read_base(root, base)
    assert problems == []
    return [dict(problem.details)["found"] for problem in dropped(catalog, old, base)]


MOVED = b"- {from: mau-2024/02/, to: mau-2024/, reason: {vi: x, en: x}}\n"
WITHOUT = [
    Edit("data/plans/mau-2024/plan.yml", "  - id: title-2\n", "  - id: title-3\n"),
    *locked(addresses=ADDRESSES.replace("title-2", "title-3")),
]


@pytest.mark.parametrize(
    ("faults", "forgotten"),
    [
        pytest.param([], [], id="as it was"),
        pytest.param(WITHOUT, ["mau-2024/#title-2"], id="a passage renamed, and the lock made anew"),
        pytest.param([Remove(ADDRESS_LOCK), *WITHOUT[:1]], ["mau-2024/#title-2"], id="the lock lost as well"),
        pytest.param(
            [*WITHOUT, Write(REDIRECTS, MOVED.replace(b"mau-2024/02/", b"'mau-2024/#title-2'"))],
            [],
            id="the passage leads on",
        ),
        pytest.param(WITHOUT[:1], [], id="a line that is still in the lock is told there"),
    ],
)
def test_what_was_published_is_not_forgotten(root: Path, faults: list[Fault], forgotten: list[str]) -> None:
    plant(root, faults)
    assert _forgotten(root, "HEAD") == forgotten


def test_a_project_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    planted(tmp_path / "site", locked())
    git(tmp_path, "init")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--message=first")
    plant(tmp_path / "site", WITHOUT)
    assert _forgotten(tmp_path / "site", "HEAD") == ["mau-2024/#title-2"]


@pytest.mark.parametrize(
    "old",
    [
        pytest.param(sealed(ADDRESSES).decode(), id="a lock"),
        pytest.param(f"# An older form, without a seal\n{ADDRESSES}", id="an older form"),
        pytest.param(f"{ADDRESSES}<<<<<<< ours\n", id="with the mark of a merge"),
    ],
)
def test_a_file_is_an_older_lock_too(root: Path, tmp_path_factory: pytest.TempPathFactory, old: str) -> None:
    file = tmp_path_factory.mktemp("old") / "old.lock"
    file.write_text(old, "utf-8")
    plant(root, WITHOUT)
    assert _forgotten(root, str(file)) == ["mau-2024/#title-2"]


def test_a_commit_from_before_there_was_a_lock_says_nothing(root: Path) -> None:
    git(root, "rm", "--cached", ADDRESS_LOCK)
    git(root, "commit", "--message=without")
    assert _forgotten(root, "HEAD") == []


def test_before_a_branch_began_nothing_was_published(root: Path) -> None:
    plant(root, WITHOUT)
    assert _forgotten(root, "0" * 40) == []


@pytest.mark.parametrize(
    ("base", "git"),
    [
        pytest.param("no-such-branch", True, id="no such branch"),
        pytest.param("--output=x", True, id="an option"),
        pytest.param("HEAD~1", True, id="a commit that a shallow clone does not have"),
        pytest.param("HEAD", False, id="no repository"),
    ],
)
def test_what_cannot_be_read_is_told(root: Path, base: str, git: object) -> None:
    if not git:
        (root / ".git").rename(root / "git")
    lock, (problem,) = read_base(root, base)
    assert (len(lock), problem.code, problem.place.file) == (0, "no-base", ADDRESS_LOCK)
    assert base in problem.found("vi")


def test_no_git_at_all_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(root))
    _, (problem,) = read_base(root, "HEAD")
    assert "git: command not found" in problem.found("en")


def test_the_data_of_a_commit_are_put_into_a_folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    before = (root / PLAN).read_bytes()
    (root / PLAN).write_bytes(b"")
    folder = tmp_path_factory.mktemp("old")
    assert extract(root, "HEAD", folder) == []
    assert (folder / PLAN).read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["content", "data"]


@pytest.mark.parametrize(
    ("base", "codes"),
    [
        pytest.param("no-such-branch", ["no-base"], id="no such branch"),
        pytest.param("--output=x", ["no-base"], id="an option is none"),
        pytest.param("0" * 40, [], id="before a branch began"),
    ],
)
def test_what_is_no_commit_is_told(root: Path, tmp_path: Path, base: str, codes: list[str]) -> None:
    folder = tmp_path / "none"
    assert [problem.code for problem in extract(root, base, folder)] == codes
    assert not folder.exists()
