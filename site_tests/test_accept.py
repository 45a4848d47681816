"""Accepting what is new: only the lock that is named, no address lost, no stale translation blessed by the way."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.accept import accept
from generator.locks import addresses, translations
from site_tests.data_files import ADDRESS_LOCK, REDIRECTS, TRANSLATION_LOCK
from site_tests.faults import Edit, Fault, Write, plant, planted
from site_tests.published import ADDRESSES
from site_tests.sample import PLAN, TASKS, write_sample

BOTH = ("urls.lock", "translations.lock")
THIRD = "vi: Phổ biến quy định về TTNT."


def _text(root: Path, name: str) -> str:
    return (root / name).read_text("utf-8")


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:16]


def _digests(root: Path) -> dict[str, str]:
    lines = _text(root, TRANSLATION_LOCK).splitlines()[1:]
    return {line.split()[0]: line.split()[1] for line in lines}


def _accepted(root: Path, *faults: Fault) -> Path:
    """The sample with both locks accepted, then changed."""
    write_sample(root)
    assert accept(root, BOTH) == ([], [ADDRESS_LOCK, TRANSLATION_LOCK])
    plant(root, faults)
    return root


def test_at_first_both_locks_are_written(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    assert _text(root, ADDRESS_LOCK) == addresses.HEADER + ADDRESSES
    assert _text(root, TRANSLATION_LOCK).startswith(translations.HEADER)
    assert _digests(root)["mau-2024#task-03"] == _digest("Phổ biến quy định về TTNT.")
    assert _digests(root)["mau-2024#task-02.lead"] == _digest("Sở Y tế")
    assert len(_digests(root)) == 14 + 6 + 1  # entries; leads, partners and times; a duty


def test_a_second_time_nothing_changes(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    before = {name: (root / name).stat().st_mtime_ns for name in (ADDRESS_LOCK, TRANSLATION_LOCK)}
    assert accept(root, BOTH) == ([], [])
    assert {name: (root / name).stat().st_mtime_ns for name in before} == before


@pytest.mark.parametrize(
    ("lock", "written", "other"),
    [
        pytest.param("urls.lock", ADDRESS_LOCK, TRANSLATION_LOCK, id="addresses"),
        pytest.param("translations.lock", TRANSLATION_LOCK, ADDRESS_LOCK, id="translations"),
    ],
)
def test_only_the_lock_that_is_named_is_written(tmp_path: Path, lock: str, written: str, other: str) -> None:
    root = write_sample(tmp_path)
    assert accept(root, [lock]) == ([], [written])
    assert not (root / other).exists()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        pytest.param(Edit(TASKS, "kind: range", "kind: ranges"), "not-a-choice", id="of reading"),
        pytest.param(Edit(TASKS, "start: 2026", "start: 2025"), "time-not-from-words", id="of a rule"),
        pytest.param(Edit(ADDRESS_LOCK, "mau/\n", "mau/\nmau/old/\n"), "address-lost", id="an address that is lost"),
        pytest.param(Write(TRANSLATION_LOCK, b"<<<<<<< ours\n"), "damaged-lock", id="what a merge left behind"),
    ],
)
def test_nothing_is_written_while_there_is_a_problem(tmp_path: Path, fault: Fault, code: str) -> None:
    root = _accepted(tmp_path, Edit(PLAN, "  - id: title-2\n", "  - id: title-3\n"), fault)
    (root / ADDRESS_LOCK).write_text(_text(root, ADDRESS_LOCK).replace("mau-2024/#title-2\n", ""), "utf-8")
    before = [_text(root, name) for name in (ADDRESS_LOCK, TRANSLATION_LOCK)]
    problems, written = accept(root, BOTH)
    assert ({problem.code for problem in problems}, written) == ({code}, [])
    assert [_text(root, name) for name in (ADDRESS_LOCK, TRANSLATION_LOCK)] == before


def test_words_without_a_translation_stop_nothing_and_are_not_locked(tmp_path: Path) -> None:
    root = planted(tmp_path, [Edit(TASKS, "  en: Disseminate rules on AI.\n", "")])
    assert accept(root, BOTH) == ([], [ADDRESS_LOCK, TRANSLATION_LOCK])
    assert "mau-2024#task-03" not in _digests(root)


def test_a_new_address_is_added_and_a_moved_one_kept(tmp_path: Path) -> None:
    root = _accepted(
        tmp_path,
        Edit(PLAN, "  - id: title-2\n", "  - id: title-3\n"),
        Write(REDIRECTS, b"- {from: 'mau-2024/#title-2', to: 'mau-2024/#title-3', reason: {vi: x, en: x}}\n"),
    )
    assert accept(root, ["urls.lock"]) == ([], [ADDRESS_LOCK])
    lines = _text(root, ADDRESS_LOCK).splitlines()[1:]
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
        pytest.param(["mau-2025", "mau-2024#task-0"], set(), id="another plan, the beginning of a key"),
    ],
)
def test_a_stale_translation_stays_stale_unless_it_is_mended(
    tmp_path: Path, mended: list[str], fresh: set[str]
) -> None:
    root = _accepted(tmp_path, *CHANGED)
    assert accept(root, BOTH, mended) == ([], [TRANSLATION_LOCK] if fresh else [])
    wanted = {key: _digest((NEW if key in fresh else OLD)[key]) for key in OLD}
    assert {key: _digests(root)[key] for key in OLD} == wanted


def test_a_new_translation_is_accepted_beside_a_stale_one(tmp_path: Path) -> None:
    root = planted(tmp_path, [Edit(PLAN, "    en: By 2030\n", "")])
    accept(root, BOTH)
    plant(root, [*CHANGED, Edit(PLAN, "    vi: Đến năm 2030\n", "    vi: Đến năm 2030\n    en: By 2030\n")])
    assert accept(root, BOTH) == ([], [TRANSLATION_LOCK])
    assert _digests(root)["mau-2024#i-1"] == _digest("Đến năm 2030")
    assert _digests(root)["mau-2024#task-03"] == _digest(OLD["mau-2024#task-03"])


def test_what_is_gone_leaves_the_lock_of_translations(tmp_path: Path) -> None:
    root = _accepted(tmp_path)
    (root / TRANSLATION_LOCK).write_text(_text(root, TRANSLATION_LOCK) + "mau-2024#zz 0123456789abcdef\n", "utf-8")
    assert accept(root, BOTH) == ([], [TRANSLATION_LOCK])
    assert "mau-2024#zz" not in _digests(root)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """Who has the old file open still reads all of it, and nothing is left beside it."""
    root = _accepted(tmp_path, Edit(PLAN, "  - id: title-2\n", "  - id: title-3\n"))
    (root / ADDRESS_LOCK).write_text(_text(root, ADDRESS_LOCK).replace("mau-2024/#title-2\n", ""), "utf-8")
    with (root / ADDRESS_LOCK).open(encoding="utf-8") as old:
        accept(root, ["urls.lock"])
        assert "title-3" not in old.read()
    assert "mau-2024/#title-3" in _text(root, ADDRESS_LOCK)
    assert [path.name for path in (root / "data").iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "name",
    [pytest.param(ADDRESS_LOCK, id="addresses"), pytest.param(TRANSLATION_LOCK, id="translations")],
)
def test_the_files_end_their_lines_alike_everywhere(tmp_path: Path, name: str) -> None:
    assert b"\r" not in (_accepted(tmp_path) / name).read_bytes()
