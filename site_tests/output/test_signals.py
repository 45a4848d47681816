"""Whoever is told to end does so once, with its workers, and with a code that says why."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from generator.output.signals import TOLD, Ended, ending, held
from site_tests.conftest import ROOT

TOLD_TWICE = """
import os, signal, sys, time
from generator.output.signals import Ended, ending
number = int(sys.argv[1])
try:
    with ending():
        os.kill(os.getpid(), number)
        time.sleep(60)
except Ended as ended:
    os.kill(os.getpid(), number)
    print(ended.words.vi, ended.words.en, sep="\\n")
    sys.exit(ended.code)
"""
WITH_WORKERS = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from generator.output.signals import ending
from generator.output.worker import begin
import time
try:
    with ending(), ProcessPoolExecutor(2, initializer=begin) as pool:
        for _ in range(100):
            pool.submit(time.sleep, 60)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)
except KeyboardInterrupt:
    print("ended")
"""
IGNORED = """
import os, signal
from generator.output.signals import ending
signal.signal(signal.SIGHUP, signal.SIG_IGN)
with ending():
    os.kill(os.getpid(), signal.SIGHUP)
print("lives")
"""
HELD = """
import os, signal
from generator.output.signals import Ended, ending, held
try:
    with ending():
        with held():
            with held():
                os.kill(os.getpid(), signal.SIGTERM)
                print("inner work")
            print("outer work")
        print("too late")
except Ended:
    print("ended")
"""
SWALLOWED = """
import os, signal, time
from generator.output.signals import Ended, ending
class Deleted:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        print("deleted")
try:
    with ending():
        made = Deleted()
        del made
        time.sleep(60)
except Ended as ended:
    print(ended.words.en)
"""
PATIENCE = 60


def _run(code: str, *values: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *values], cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE
    )


@pytest.mark.parametrize("number", TOLD)
def test_it_ends_once_with_words_and_a_code(number: signal.Signals) -> None:
    done = _run(TOLD_TWICE, str(int(number)))
    assert (done.returncode, done.stderr) == (128 + number, "")
    assert [line.split(",")[0] for line in done.stdout.splitlines()] == [
        f"Đã dừng ({number.name})",
        f"Stopped ({number.name})",
    ]


def test_the_workers_end_with_it_and_their_work_is_not_waited_for() -> None:
    done = _run(WITH_WORKERS)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ended\n", "")


def test_what_was_ignored_stays_so() -> None:
    done = _run(IGNORED)
    assert (done.returncode, done.stdout, done.stderr) == (0, "lives\n", "")


def test_without_a_signal_everything_is_as_before() -> None:
    before = [signal.getsignal(number) for number in TOLD]
    with ending():
        assert [signal.getsignal(number) for number in TOLD] != before
    with pytest.raises(ZeroDivisionError), ending():
        raise ZeroDivisionError
    assert [signal.getsignal(number) for number in TOLD] == before


def test_a_signal_waits_until_what_may_not_be_cut_is_over() -> None:
    done = _run(HELD)
    assert (done.returncode, done.stdout, done.stderr) == (0, "inner work\nouter work\nended\n", "")


def test_without_a_signal_nothing_waits() -> None:
    with held(), held():
        pass


def test_the_code_is_that_of_shells() -> None:
    assert [Ended(number).code for number in TOLD] == [130, 143, 129]


def test_where_nothing_can_be_raised_it_is_raised_a_moment_later() -> None:
    done = _run(SWALLOWED)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{Ended(signal.SIGTERM).words.en}\n", "")
