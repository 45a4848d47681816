"""The folder of a build: one build at a time, nothing left, and what a killed build left is put right."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.output import scratch as scratch_module
from generator.output.refused import Refused
from generator.output.scratch import LOCK, OLD, beside, mend, old_of, scratch
from site_tests.conftest import ROOT
from site_tests.output.folders import folder_of, site_of, state, text_of

# The system kills the process at the moment when the old site is out of the way and the new one not yet there.
KILLED_BETWEEN = """
import os, signal, sys
from pathlib import Path
from generator.output import swap
from generator.output.scratch import old_of, scratch
site = Path(sys.argv[1])
rename = Path.rename
swap.exchange = lambda *_: False
Path.rename = lambda self, to: os.kill(os.getpid(), signal.SIGKILL) if to == site else rename(self, to)
with scratch(site) as new:
    (new / "index.html").write_text("new")
    swap.swap(new, site, old_of(new))
"""


def test_it_is_beside_the_site_and_gone_in_the_end(tmp_path: Path) -> None:
    site = tmp_path / "deep/site"
    with scratch(site) as new:
        assert new.parent.parent == site.parent
        assert list(new.iterdir()) == []
        (new / "x").write_text("x", "utf-8")
    assert state(tmp_path) == {"deep": "a folder"}


def test_it_is_gone_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), scratch(tmp_path / "site"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_second_build_is_told_to_wait_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch_module, "PATIENCE", 0)
    site = tmp_path / "site"
    with scratch(site) as new:
        folder_of(new, {"index.html": "half"})
        before = state(tmp_path)
        with pytest.raises(Refused, match="another build is writing to") as refused, scratch(site):
            pytest.fail("two builds at once")
        with pytest.raises(Refused):
            mend(site)
        assert "một lần dựng khác" in refused.value.words.vi
        assert state(tmp_path) == before


def test_another_site_beside_is_another_matter(tmp_path: Path) -> None:
    with scratch(tmp_path / "one") as one, scratch(tmp_path / "other") as other:
        assert one != other


def test_one_build_after_another(tmp_path: Path) -> None:
    for _ in range(3):
        with scratch(tmp_path / "site"):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_its_owner_has_just_removed_is_not_taken(tmp_path: Path) -> None:
    folder = folder_of(beside(tmp_path / "site"), {LOCK: ""})
    with (folder / LOCK).open() as removed:
        (folder / LOCK).unlink()
        (folder / LOCK).touch()
        assert not scratch_module._taken(removed.fileno(), folder / LOCK)


def test_what_a_killed_build_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    site = site_of(tmp_path / "site", "old")
    folder = folder_of(beside(site), {"lock": "", "new-abc/vi/index.html": "half", "old/index.html": "older"})
    folder_of(tmp_path, {".site-settings/mine": "mine", ".site.bak/mine": "mine"})
    kept = {name: content for name, content in state(tmp_path).items() if not name.startswith(folder.name)}
    mend(site)
    assert state(tmp_path) == kept


def test_what_somebody_put_there_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    folder_of(beside(site), {"thesis.txt": "mine"})
    with scratch(site):
        pass
    assert state(beside(site)) == {"thesis.txt": b"mine"}


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    site, mine = tmp_path / "site", folder_of(tmp_path / "mine", {"new-x/thesis.txt": "mine"})
    beside(site).symlink_to(mine)
    before = state(tmp_path)
    with pytest.raises(NotADirectoryError), scratch(site):
        pytest.fail("it was followed")
    assert state(tmp_path) == before


def test_where_nothing_was_left_nothing_is_done(tmp_path: Path) -> None:
    mend(tmp_path / "none/site")
    assert list(tmp_path.iterdir()) == []


def test_an_old_site_is_brought_back_after_a_kill_between_the_renames(tmp_path: Path) -> None:
    site = site_of(tmp_path / "site", "old")
    command = [sys.executable, "-c", KILLED_BETWEEN, str(site)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")
    assert not site.exists()
    assert text_of(beside(site) / OLD) == "old"
    mend(site)
    assert text_of(site) == "old"
    assert list(tmp_path.iterdir()) == [site]


def test_an_old_site_that_cannot_be_brought_back_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Path) -> None:
        raise PermissionError

    site = tmp_path / "site"
    with scratch(site) as new:
        site_of(old_of(new), "old")
        monkeypatch.setattr(scratch_module, "bring_back", fails)
    assert text_of(beside(site) / OLD) == "old"


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    site = tmp_path / "site"
    folder = folder_of(beside(site), {LOCK: ""})
    child = os.fork()
    if child == 0:
        fcntl.flock(os.open(folder / LOCK, os.O_RDWR), fcntl.LOCK_EX)
        os._exit(0)
    os.waitpid(child, 0)
    mend(site)
    assert list(tmp_path.iterdir()) == []
