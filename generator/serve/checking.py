"""The rules, looked at by another process while pages are made: it keeps what it has read."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from generator.check.all import examine
from generator.output.worker import begin
from generator.problems.problem import Problem
from generator.read.kept import Kept


@contextmanager
def checker(root: Path) -> Iterator[ProcessPoolExecutor]:
    """The other process; `_Checker.check` is what it does. Not forked: this one has threads."""
    with ProcessPoolExecutor(1, get_context("spawn"), initializer=begin, initargs=(_Checker.hold, root)) as pool:
        yield pool


def check(pool: ProcessPoolExecutor) -> list[Problem]:
    """Every problem of the data as they are now."""
    return pool.submit(_Checker.check).result()


class _Checker:
    """What the other process has from its start."""

    root: Path
    kept: Kept

    @classmethod
    def hold(cls, root: Path) -> None:
        cls.root, cls.kept = root, Kept()
        os.nice(10)  # a page that somebody waits for comes first

    @classmethod
    def check(cls) -> list[Problem]:
        return examine(cls.root, cls.kept)[1]
