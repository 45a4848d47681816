"""`plans serve`: answers on a port of this machine, follows each change of the data, and stops when it is told to."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from site_tests.browser.rules.accessibility import violations
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

    def get(self, path: str, status: HTTPStatus = HTTPStatus.OK) -> str:
        try:
            answer = urllib.request.urlopen(f"{self.address}{path}", timeout=PATIENCE)  # noqa: S310 - this machine
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            text: str = answer.read().decode()
            assert answer.status == status
        return text


def free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port: int = plug.getsockname()[1]
    return port


@contextmanager
def served(root: Path, temporary: Path) -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "generator.start", "serve", "--root", str(root), "--port", str(port)]
    command += ["--lang", "en"]
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
        assert server.says(f"See the site at {server.address}")
        assert "Sample plan of" in server.get(page)
        assert server.says("The data is right")

        plant(project, [Edit(file, "en: Sample plan of", "en: Changed plan of")])
        assert server.says("The data is right")
        assert "Changed plan of" in server.get(page)

        right = (project / file).read_bytes()
        plant(project, [Edit(file, "instrument: plan", "instrument: plam")])
        assert server.says(f"{file}:3:13 ")
        assert server.says("Problems: ")
        assert f"{file}:3:13" in server.get(page, HTTPStatus.INTERNAL_SERVER_ERROR)
        assert f'"{file}"' in server.get("serve/state.json")

        plant(project, [Write(file, right.replace(b"en: Changed plan of", b"en: Mended plan of"))])
        assert server.says("The data is right")
        assert "Mended plan of" in server.get(page)
        assert json.loads(server.get("serve/state.json"))["problems"] == []

        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(PATIENCE) == 0
        assert list(temporary.iterdir()) == []


def test_a_site_url_that_is_none_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator.start", "serve", "--port", str(free_port()), "--lang", "en"]
    environment = {**os.environ, "SITE_URL": "ftp://x/", "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This cannot be the address of the site: 'ftp://x/'.")


def test_problems_are_shown_on_the_page_until_they_are_mended(tmp_path: Path, chromium: Browser) -> None:
    project, temporary = tmp_path / "project", tmp_path / "temporary"
    write_nation(project, provinces=1, tasks=2)
    temporary.mkdir()
    (plan,) = (project / "data/plans").iterdir()
    file = f"data/plans/{plan.name}/plan.yml"
    right = (project / file).read_bytes()
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE * 1000)
    with served(project, temporary) as server:
        assert server.says("See the site at")
        page = context.new_page()
        page.goto(f"{server.address}en/about/")
        panel = page.locator("#serve-problems details")
        plant(project, [Edit(file, "instrument: plan", "instrument: plam")])
        panel.get_by_text(f"{file}:3:13").wait_for()
        assert violations(page) == []
        plant(project, [Write(file, right)])
        panel.wait_for(state="detached")
    context.close()
