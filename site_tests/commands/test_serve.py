"""`plans serve`: answers on a port of this machine, builds again when the data change, and stops when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from site_tests.conftest import ROOT
from site_tests.faults import Edit, Write, plant
from site_tests.nation import write_nation

PATIENCE = 300  # seconds until a server that says nothing is given up; no test measures time


class Server:
    """A running `plans serve`; `says` reads on until a line has the words, so that nothing waits for a fixed time."""

    def __init__(self, process: subprocess.Popen[str], address: str) -> None:
        self.process = process
        self.address = address
        self.lines: list[str] = []

    def says(self, words: str) -> bool:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)
            if words in line:
                return True
        pytest.fail(f"{words!r} was not said:\n{''.join(self.lines)}")

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"{self.address}{path}", timeout=PATIENCE) as answer:  # noqa: S310 - this machine
            text: str = answer.read().decode()
        return text


def free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port: int = plug.getsockname()[1]
    return port


@contextmanager
def served(root: Path, temporary: Path) -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "generator.cli", "serve", "--root", str(root), "--port", str(port)]
    kept = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    environment = {**kept, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment) as process:
        giving_up = threading.Timer(PATIENCE, process.kill)
        giving_up.start()
        try:
            yield Server(process, f"http://127.0.0.1:{port}/")
        finally:
            giving_up.cancel()
            process.kill()


def test_a_change_of_the_data_is_seen_a_mistake_is_said_and_the_command_stops(tmp_path: Path) -> None:
    project, temporary = tmp_path / "project", tmp_path / "temporary"
    write_nation(project, provinces=1, tasks=2)
    temporary.mkdir()
    (plan,) = (project / "data/plans").iterdir()
    file, page = f"data/plans/{plan.name}/plan.yml", f"en/{plan.name}/"
    with served(project, temporary) as server:
        assert server.says(f"Serving on {server.address}")
        assert "Sample plan of" in server.get(page)

        plant(project, [Edit(file, "en: Sample plan of", "en: Changed plan of")])
        assert server.says("Reloading browsers")
        assert "Changed plan of" in server.get(page)

        right = (project / file).read_bytes()
        plant(project, [Edit(file, "instrument: plan", "instrument: plam")])
        assert server.says(f"{file}:")
        assert server.says("Nothing was built")

        plant(project, [Write(file, right.replace(b"en: Changed plan of", b"en: Mended plan of"))])
        assert server.says("Reloading browsers")
        assert "Mended plan of" in server.get(page)

        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(PATIENCE) == 0
        assert list(temporary.iterdir()) == []
