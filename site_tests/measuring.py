"""How long a command takes, how much work it is, and how much memory all its processes have at once."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

EVERY = 0.05  # seconds between two looks at the memory


class Cost(NamedTuple):
    seconds: float  # by the clock
    cpu: float  # seconds of all processes together
    megabytes: float  # the most that all processes had at once; what they share counts once


def cost(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its good end."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        env={**os.environ, **(environment or {})},
        start_new_session=True,
    )
    peak = _Peak(child.pid)
    peak.start()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    peak.over.set()
    peak.join()
    if child.returncode:
        raise SystemExit(f"{' '.join(command)}: {child.returncode}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, peak.kilobytes / 1024)


class _Peak(threading.Thread):
    """Looks at the memory of a session until it is told that all is over."""

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self.session, self.kilobytes, self.over = session, 0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(EVERY):
            self.kilobytes = max(self.kilobytes, sum(map(_share, _processes(self.session))))


def _processes(session: int) -> list[Path]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text("utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            found.append(stat.parent)
    return found


def _share(process: Path) -> int:
    """Kilobytes; a page that several processes have is shared out among them."""
    try:
        lines = (process / "smaps_rollup").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
