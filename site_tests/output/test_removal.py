"""A folder is removed with all that is in it, and nothing outside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output.removal import remove


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    (tmp_path / "outside/a").mkdir(parents=True)
    (tmp_path / "outside/a/kept").touch()
    return tmp_path / "outside"


def test_nothing_is_left_of_it(tmp_path: Path) -> None:
    for name in ("x", "vi/x", "vi/a/x", "vi/a/b/c/d/x", "en/.hidden/x"):
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).touch()
    remove(tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("link", ["site", "site/link", "site/vi/link", "site/vi/a/link"])
def test_what_a_link_leads_to_is_kept(tmp_path: Path, outside: Path, link: str) -> None:
    (tmp_path / link).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / link).symlink_to(outside)
    remove(tmp_path / "site")
    assert (outside / "a/kept").exists()


def test_nothing_is_said_of_what_is_not_there(tmp_path: Path) -> None:
    remove(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
