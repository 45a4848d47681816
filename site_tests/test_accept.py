"""Accepting what is new: only the lock that is named, no address lost, no stale translation blessed by the way."""

from __future__ import annotations

import os
import subprocess
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import pytest

from generator.accept import Blessing, UnknownNames, accept
from site_tests.data_files import ADDRESS_LOCK, REDIRECTS, SOURCE_LOCK, TRANSLATION_LOCK
from site_tests.faults import Edit, Fault, Remove, Write, plant, planted, problems_of
from site_tests.published import ADDRESSES
from site_tests.sample import PLAN, SOURCE, TASKS, write_sample
from site_tests.sealed import SOURCES, locked, sealed

ALL = ("urls.lock", "translations.lock", "sources.lock")
FILES = [ADDRESS_LOCK, TRANSLATION_LOCK, SOURCE_LOCK]
RECEIVED = frozenset({"mau-2024"})
THIRD = "vi: Phổ biến quy định về TTNT."


def _text(root: Path, name: str) -> str:
    return (root / name).read_text("utf-8")


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:16]


def _digests(root: Path) -> dict[str, str]:
    lines = _text(root, TRANSLATION_LOCK).splitlines()[2:]
    return {line.split()[0]: line.split()[1] for line in lines}


def _accepted(root: Path, *faults: Fault) -> Path:
    """The sample with all locks accepted, then changed."""
    write_sample(root)
    assert accept(root, ALL) == ([], FILES)
    plant(root, faults)
    return root


def test_at_first_all_locks_are_written(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    assert _text(root, ADDRESS_LOCK).splitlines()[2:] == ADDRESSES.splitlines()
    assert _text(root, SOURCE_LOCK).splitlines()[2:] == SOURCES.splitlines()
    assert _digests(root)["mau-2024#task-03"] == _digest("Phổ biến quy định về TTNT.")
    assert _digests(root)["mau-2024#task-02.lead"] == _digest("Sở Y tế")
    assert len(_digests(root)) == 14 + 6 + 1  # entries; leads, partners and times; a duty


def test_a_second_time_nothing_changes(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    before = {name: (root / name).stat().st_mtime_ns for name in FILES}
    assert accept(root, ALL) == ([], [])
    assert {name: (root / name).stat().st_mtime_ns for name in before} == before


@pytest.mark.parametrize(
    ("lock", "written"),
    [
        pytest.param("urls.lock", ADDRESS_LOCK, id="addresses"),
        pytest.param("translations.lock", TRANSLATION_LOCK, id="translations"),
        pytest.param("sources.lock", SOURCE_LOCK, id="official texts"),
    ],
)
def test_only_the_lock_that_is_named_is_written(tmp_path: Path, lock: str, written: str) -> None:
    old = locked(
        addresses=ADDRESSES.replace("glossary/\n", ""), translations="mau-2024#zz 0123456789abcdef\n", sources=""
    )
    root = planted(tmp_path, old)
    assert accept(root, [lock]) == ([], [written])


@pytest.mark.parametrize("lock", ALL)
def test_a_project_without_locks_gets_all_of_them(tmp_path: Path, lock: str) -> None:
    assert accept(write_sample(tmp_path), [lock]) == ([], FILES)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        pytest.param(Edit(TASKS, "kind: range", "kind: ranges"), "not-a-choice", id="of reading"),
        pytest.param(Edit(TASKS, "start: 2026", "start: 2025"), "time-not-from-words", id="of a rule"),
        pytest.param(locked(addresses=ADDRESSES + "zz/\n")[0], "address-lost", id="an address that is lost"),
        pytest.param(Remove(TRANSLATION_LOCK), "lost-lock", id="a lock that is lost"),
        pytest.param(
            Write(SOURCE_LOCK, sealed(SOURCES).replace(b"# 1 ", b"# 2 ")), "changed-lock", id="a lock changed by hand"
        ),
        pytest.param(Write(TRANSLATION_LOCK, b"<<<<<<< ours\n"), "conflict-marks", id="what a merge left behind"),
    ],
)
def test_nothing_is_written_while_there_is_a_problem(tmp_path: Path, fault: Fault, code: str) -> None:
    root = _accepted(tmp_path, fault)
    before = _state(root)
    problems, written = accept(root, ALL)
    assert ({problem.code for problem in problems}, written) == ({code}, [])
    assert _state(root) == before


def _state(root: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (root / "data").glob("*.lock")}


def test_words_without_a_translation_stop_nothing_and_are_not_locked(tmp_path: Path) -> None:
    root = planted(tmp_path, [Edit(TASKS, "  en: Disseminate rules on AI.\n", "")])
    assert accept(root, ALL) == ([], FILES)
    assert "mau-2024#task-03" not in _digests(root)


def test_a_new_address_is_added_and_a_moved_one_kept(tmp_path: Path) -> None:
    root = _accepted(
        tmp_path,
        Edit(PLAN, "  - id: title-2\n", "  - id: title-3\n"),
        Write(REDIRECTS, b"- {from: 'mau-2024/#title-2', to: 'mau-2024/#title-3', reason: {vi: x, en: x}}\n"),
    )
    assert accept(root, ["urls.lock"]) == ([], [ADDRESS_LOCK])
    lines = _text(root, ADDRESS_LOCK).splitlines()[2:]
    assert set(lines) == {*ADDRESSES.splitlines(), "mau-2024/#title-3"}
    assert lines == sorted(lines)


CHANGED: list[Fault] = [
    Edit(TASKS, THIRD, "vi: Phổ biến mọi quy định về TTNT."),
    Edit("data/plans/mau-2024/source.txt", "Phổ biến quy định về TTNT.", "Phổ biến mọi quy định về TTNT."),
    Edit(TASKS, "vi: Ứng dụng TTNT trong y tế cơ sỡ.", "vi: Ứng dụng TTNT tại y tế cơ sỡ."),
    Edit("data/plans/mau-2024/source.txt", "Ứng dụng TTNT trong y tế cơ sỡ.", "Ứng dụng TTNT tại y tế cơ sỡ."),
]
OLD = {"mau-2024#task-03": "Phổ biến quy định về TTNT.", "mau-2024#task-02": "Ứng dụng TTNT trong y tế cơ sỡ."}
NEW = {"mau-2024#task-03": "Phổ biến mọi quy định về TTNT.", "mau-2024#task-02": "Ứng dụng TTNT tại y tế cơ sỡ."}


@pytest.mark.parametrize(
    ("mended", "fresh"),
    [
        pytest.param([], set(), id="nothing named: all stay stale"),
        pytest.param(["mau-2024#task-03"], {"mau-2024#task-03"}, id="a key"),
        pytest.param(["mau-2024"], {"mau-2024#task-03", "mau-2024#task-02"}, id="a plan"),
    ],
)
def test_a_stale_translation_stays_stale_unless_it_is_mended(
    tmp_path: Path, mended: list[str], fresh: set[str]
) -> None:
    root = _accepted(tmp_path, *CHANGED)
    assert accept(root, ALL, Blessing(frozenset(mended), RECEIVED)) == (
        [],
        [TRANSLATION_LOCK, SOURCE_LOCK] if fresh else [SOURCE_LOCK],
    )
    wanted = {key: _digest((NEW if key in fresh else OLD)[key]) for key in OLD}
    assert {key: _digests(root)[key] for key in OLD} == wanted


def test_a_new_translation_is_accepted_beside_a_stale_one(tmp_path: Path) -> None:
    root = planted(tmp_path, [Edit(PLAN, "    en: By 2030\n", "")])
    accept(root, ALL)
    plant(root, [*CHANGED, Edit(PLAN, "    vi: Đến năm 2030\n", "    vi: Đến năm 2030\n    en: By 2030\n")])
    assert accept(root, ALL, Blessing(received=RECEIVED)) == ([], [TRANSLATION_LOCK, SOURCE_LOCK])
    assert _digests(root)["mau-2024#i-1"] == _digest("Đến năm 2030")
    assert _digests(root)["mau-2024#task-03"] == _digest(OLD["mau-2024#task-03"])


def test_what_is_gone_leaves_the_lock_of_translations(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    plant(root, [locked(translations="mau-2024#zz 0123456789abcdef\n")[1]])
    assert accept(root, ALL) == ([], [TRANSLATION_LOCK])
    assert "mau-2024#zz" not in _digests(root)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """Who has the old file open still reads all of it, and nothing is left beside it."""
    root = planted(tmp_path, locked(addresses=ADDRESSES.replace("glossary/\n", "")))
    with (root / ADDRESS_LOCK).open(encoding="utf-8") as old:
        accept(root, ["urls.lock"])
        assert "glossary" not in old.read()
    assert "glossary/" in _text(root, ADDRESS_LOCK)
    assert [path.name for path in (root / "data").iterdir() if path.name.startswith(".")] == []
    assert list((root / ".cache").iterdir()) == []


@pytest.mark.parametrize("call", ["mkdtemp", "fsync", "replace"])
def test_a_full_disk_leaves_the_old_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    root = planted(tmp_path, locked(addresses=ADDRESSES.replace("glossary/\n", ""), sources=""))
    before = _state(root)

    def full(*_: object, **__: object) -> NoReturn:
        raise OSError(28, "No space left on device", "x")

    places = {"mkdtemp": (tempfile, "mkdtemp"), "fsync": (os, "fsync"), "replace": (Path, "replace")}
    with monkeypatch.context() as patch:
        patch.setattr(*places[call], full)
        with pytest.raises(OSError, match="No space"):
            accept(root, ALL)
    assert _state(root) == before
    assert accept(root, ALL)[0] == []


@pytest.mark.parametrize(
    "blessing",
    [
        pytest.param(Blessing(mended=frozenset({"mau-2024#task-0"})), id="the beginning of a key"),
        pytest.param(Blessing(mended=frozenset({"mau-2025"})), id="no such plan to be mended"),
        pytest.param(Blessing(received=frozenset({"mau-2024#i"})), id="a key is no plan"),
    ],
)
def test_what_nothing_is_called_is_told(tmp_path: Path, blessing: Blessing) -> None:
    with pytest.raises(UnknownNames):
        accept(_accepted(tmp_path), ALL, blessing)


def test_a_changed_text_is_only_accepted_by_its_plan(tmp_path: Path) -> None:
    root = _accepted(tmp_path, Edit(SOURCE, "I. MỤC TIÊU", "I.  MỤC TIÊU"))
    (problem,), written = accept(root, ALL)
    assert (problem.code, written) == ("source-changed", [])
    assert accept(root, ALL, Blessing(received=RECEIVED)) == ([], [SOURCE_LOCK])
    assert problems_of(root) == []


@pytest.mark.parametrize("name", [name.removeprefix("data/") for name in FILES])
def test_a_lost_lock_is_only_made_anew_by_its_name(tmp_path: Path, name: str) -> None:
    root = _accepted(tmp_path, Remove(f"data/{name}"))
    (problem,), written = accept(root, ALL)
    assert (problem.code, written) == ("lost-lock", [])
    assert accept(root, ALL, Blessing(anew=frozenset({name}))) == ([], [f"data/{name}"])


@pytest.mark.parametrize("gone", [[ADDRESS_LOCK], FILES], ids=["the addresses", "all locks"])
def test_a_lock_made_anew_forgets_nothing_that_git_knows(tmp_path: Path, gone: list[str]) -> None:
    root = _accepted(tmp_path)
    who = ["-c", "user.name=x", "-c", "user.email=x@plans.example", "-c", "commit.gpgsign=false"]
    for words in (["init"], ["add", "--all"], [*who, "commit", "--message=first"]):
        subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True)
    plant(root, [*map(Remove, gone), Edit(PLAN, "  - id: title-2\n", "  - id: title-3\n")])
    (problem,), written = accept(root, ALL, Blessing(anew=frozenset({"urls.lock"})))
    assert (problem.code, dict(problem.details)["found"], written) == ("address-dropped", "mau-2024/#title-2", [])


@pytest.mark.parametrize(
    "name",
    FILES,
)
def test_the_files_end_their_lines_alike_everywhere(tmp_path: Path, name: str) -> None:
    assert b"\r" not in (_accepted(tmp_path) / name).read_bytes()
