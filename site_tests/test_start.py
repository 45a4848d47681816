"""Ctrl-C while the program is still being read: no traceback, whatever is being read just then."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from generator.output.signals import STOPPED
from site_tests.conftest import ROOT

# A signal comes at the moment when a module is asked for.
CODE = """
import os, signal, sys
signal.signal(signal.SIGINT, getattr(signal, sys.argv.pop(1)))
number, module = int(sys.argv.pop(1)), sys.argv.pop(1)
class Finder:
    def find_spec(self, name, *_):
        if name == module:
            os.kill(os.getpid(), number)
sys.meta_path.insert(0, Finder())
from generator.start import main
main()
"""
STOPPED_BY_INTERRUPT = STOPPED.filled(signal="SIGINT").en


@pytest.mark.parametrize(
    ("heard", "module", "code", "said"),
    [
        pytest.param("default_int_handler", "generator.cli", -signal.SIGINT, "", id="the commands"),
        pytest.param("default_int_handler", "generator.build", 130, STOPPED_BY_INTERRUPT, id="the build"),
        pytest.param("SIG_IGN", "generator.cli", 0, "", id="ignored, as after nohup"),
        pytest.param("default_int_handler", "no.such.module", 0, "", id="never"),
    ],
)
def test_a_start_that_is_interrupted_ends_without_a_traceback(heard: str, module: str, code: int, said: str) -> None:
    told = "--help" if code == 0 else "--lang=en"
    command = [sys.executable, "-c", CODE, heard, str(int(signal.SIGINT)), module, "build", told]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (code, said)
