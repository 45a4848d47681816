"""A lock that is lost, cut, merged or edited by hand is told at its line; one as it was written is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import ADDRESS_LOCK, SOURCE_LOCK, TRANSLATION_LOCK
from site_tests.faults import At, Edit, Fault, Remove, Write, expected, found, plant, planted, problems_of
from site_tests.sealed import SOURCES, locked, sealed

FAULTS = [
    pytest.param([*locked(), Remove(ADDRESS_LOCK)], [At("lost-lock", ADDRESS_LOCK)], id="addresses are lost"),
    pytest.param(
        [*locked(), Remove(TRANSLATION_LOCK)], [At("lost-lock", TRANSLATION_LOCK)], id="translations are lost"
    ),
    pytest.param([*locked(), Remove(SOURCE_LOCK)], [At("lost-lock", SOURCE_LOCK)], id="sums of texts are lost"),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "glossary/\n", "<<<<<<< ours\nglossary/\n=======\n>>>>>>> theirs\n")],
        [At("conflict-marks", ADDRESS_LOCK, "‸<<<<<<< ours")],
        id="a merge that was not finished",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "timeline/\n", "")],
        [At("changed-lock", ADDRESS_LOCK, "‸# 4")],
        id="cut at its end",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "glossary/\n", "")],
        [At("changed-lock", ADDRESS_LOCK, "‸# 4")],
        id="a line taken out by hand",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "glossary/\n", "glossary/\nglossary/\n")],
        [At("damaged-lock", ADDRESS_LOCK, "glossary/\n‸glossary/")],
        id="a line twice",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "glossary/\n", "\nglossary/\n")],
        [At("damaged-lock", ADDRESS_LOCK, "\n‸\n")],
        id="an empty line",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "find/\nglossary/\n", "glossary/\nfind/\n")],
        [At("damaged-lock", ADDRESS_LOCK, "glossary/\n‸find/")],
        id="out of order",
    ),
    pytest.param(
        [*locked(), Edit(ADDRESS_LOCK, "find/\n", "find/ \n")],
        [At("damaged-lock", ADDRESS_LOCK, "‸find/ ")],
        id="a space that nobody sees",
    ),
    pytest.param(
        [*locked(), Write(ADDRESS_LOCK, b"")],
        [At("changed-lock", ADDRESS_LOCK, "‸")],
        id="emptied",
    ),
    pytest.param(
        [*locked(), Write(SOURCE_LOCK, SOURCES.encode())],
        [At("changed-lock", SOURCE_LOCK)],
        id="without its seal",
    ),
    pytest.param(
        [*locked(), Write(TRANSLATION_LOCK, sealed("mau-2024#i 0123\n"))],
        [At("damaged-lock", TRANSLATION_LOCK, "‸mau-2024#i 0123")],
        id="half a hash",
    ),
]
RIGHT: list[object] = [
    pytest.param([], id="a project that has published nothing has no locks"),
    pytest.param(locked(), id="all of them, whole"),
    pytest.param(
        [Write(lock.file, lock.content.replace(b"\n", b"\r\n")) for lock in locked() if isinstance(lock, Write)],
        id="line ends of another system",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_what_to_type_names_the_file(tmp_path: Path) -> None:
    root = planted(tmp_path, locked())
    plant(root, [Remove(ADDRESS_LOCK)])
    (problem,) = problems_of(root)
    assert problem.to_type("en").startswith("`git checkout HEAD -- data/urls.lock`, then `plans accept`;")
