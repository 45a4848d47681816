"""The review of a change: addresses, and its problems apart from those of before."""

from __future__ import annotations

from pathlib import Path

from generator.changes.report import Report
from site_tests.faults import Edit, plant, planted
from site_tests.sample import TASKS
from site_tests.sealed import locked

OLD = Edit(TASKS, "start: 2025", "start: 2024")
MOVED = Edit(TASKS, '- id: "01"\n', '# a line\n- id: "01"\n')


def _report(tmp_path: Path, before: list[Edit], now: list[Edit]) -> Report:
    for name, faults in (("old", before), ("new", now)):
        planted(tmp_path / name, locked())
        plant(tmp_path / name, faults)
    return Report.of("main", tmp_path / "old", tmp_path / "new")


def _codes(report: Report) -> tuple[set[str], set[str]]:
    return {problem.code for problem in report.new_problems}, {problem.code for problem in report.old_problems}


def test_a_problem_of_the_change_is_apart(tmp_path: Path) -> None:
    assert _codes(_report(tmp_path, [], [OLD])) == ({"time-not-from-words"}, set())


def test_a_problem_that_was_there_is_known_though_its_line_moved(tmp_path: Path) -> None:
    assert _codes(_report(tmp_path, [OLD], [MOVED, OLD])) == (set(), {"time-not-from-words"})


def test_a_problem_that_is_mended_is_not_told(tmp_path: Path) -> None:
    assert _codes(_report(tmp_path, [OLD], [])) == (set(), set())


def test_addresses_that_open_and_close(tmp_path: Path) -> None:
    report = _report(tmp_path, [], [Edit("data/sectors.yml", "- id: data-digital", "- id: data")])
    assert (report.opened, report.closed) == (("sectors/data/",), ("sectors/data-digital/",))


def test_nothing_is_said_of_what_is_the_same(tmp_path: Path) -> None:
    report = _report(tmp_path, [], [])
    assert (report.changes, report.opened, report.closed, report.new_problems, report.old_problems) == ((),) * 5
