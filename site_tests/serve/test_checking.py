"""The other process sees what changes, and says what the check says."""

from __future__ import annotations

from pathlib import Path

from generator.check.all import examine
from generator.serve.checking import check, checker
from site_tests.serve.project import PLAN_FILE, change


def test_it_says_what_the_check_says_after_each_change(project: Path) -> None:
    with checker(project) as pool:
        assert check(pool) == examine(project)[1]
        change(project, "instrument: plan", "instrument: plam")
        assert PLAN_FILE in {problem.place.file for problem in check(pool)}
        change(project, "instrument: plam", "instrument: plan")
        assert PLAN_FILE not in {problem.place.file for problem in check(pool) if problem.code == "not-one-of"}
        assert check(pool) == examine(project)[1]
