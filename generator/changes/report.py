"""A review of a change: its statements, the addresses it touches, and its problems apart from those that were there."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalog import Catalog
from generator.changes.changes import Change, changes
from generator.check.all import examine
from generator.problems.problem import Problem


@dataclass(frozen=True)
class Report:
    base: str
    changes: tuple[Change, ...]
    opened: tuple[str, ...]  # addresses that are new
    closed: tuple[str, ...]  # and those that open no more, though they may lead on
    new_problems: tuple[Problem, ...]
    old_problems: tuple[Problem, ...]

    @classmethod
    def of(cls, base: str, old_root: Path, root: Path) -> "Report":
        """Of the project `root` and an older state of it."""
        old, before = examine(old_root)
        new, now = examine(root)
        fresh, known = _apart(before, now)
        return cls(base, tuple(changes(old, new)), *_addresses(old, new), fresh, known)


def _addresses(old: Catalog, new: Catalog) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(sorted(new.addresses - old.addresses)), tuple(sorted(old.addresses - new.addresses))


def _apart(before: Sequence[Problem], now: Sequence[Problem]) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Problems of today that were not there, and those that were. Lines move, so they are not looked at."""
    left = Counter(map(_same, before))
    fresh, known = [], []
    for problem in now:
        if left[_same(problem)] > 0:
            left[_same(problem)] -= 1
            known.append(problem)
        else:
            fresh.append(problem)
    return tuple(fresh), tuple(known)


def _same(problem: Problem) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    return problem.place.file, problem.code, problem.details
