"""A worker ends when the process that it works for has ended, and never before."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

import pytest

from generator.output.worker import begin
from site_tests.conftest import ROOT

# Two workers that would sleep for ever, and hold the end of a pipe; their parent is killed as soon as both have begun.
KILLED = """
import os, signal, sys, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from generator.output.worker import begin

if __name__ == "__main__":
    pool = ProcessPoolExecutor(2, mp_context=get_context(sys.argv[1]), initializer=begin, initargs=(print, "begun"))
    for _ in range(2):
        pool.submit(time.sleep, 3600)
    sys.stdin.readline()
    os.kill(os.getpid(), signal.SIGKILL)
"""
PATIENCE = 60


@pytest.mark.parametrize("method", get_all_start_methods())
def test_it_ends_when_its_parent_was_killed(method: str, tmp_path: Path) -> None:
    """The pipe is at its end when the last process that held it has ended."""
    script = tmp_path / "killed.py"
    script.write_text(KILLED, "utf-8")
    with subprocess.Popen(
        [sys.executable, "-u", str(script), method],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "begun\n"
        process.stdin.write("\n")
        process.stdin.flush()
        rest, _ = process.communicate(timeout=PATIENCE)
        assert set(rest.splitlines()) <= {"begun"}


def _answer() -> int:
    return os.getpid()


@pytest.mark.parametrize("method", get_all_start_methods())
def test_it_works_as_long_as_its_parent_lives(method: str) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context(method), initializer=begin) as pool:
        assert pool.submit(_answer).result() == pool.submit(_answer).result() != os.getpid()


def test_what_comes_next_is_done_with_its_values() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("fork"), initializer=begin, initargs=(_remember, 7)) as pool:
        assert pool.submit(_remembered).result() == [7]


_REMEMBERED: list[int] = []


def _remember(value: int) -> None:
    _REMEMBERED.append(value)


def _remembered() -> list[int]:
    return _REMEMBERED
