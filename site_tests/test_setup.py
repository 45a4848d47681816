"""The set-up keeps its promises: pinned packages without addresses, documented commands, a server like the real one."""

from __future__ import annotations

import http.client
import os
import re
import socket
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from site_tests import chromium as chromium_module
from site_tests.chromium import find_chromium
from site_tests.conftest import ROOT
from site_tests.serving import serving

LOCKS = (
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-node.txt",
    "requirements-java.txt",
    "requirements-bench.txt",
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / lock).read_text("utf-8"), re.M))


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower().replace("_", "-").replace(".", "-")


def _commands() -> dict[str, str]:
    """Every documented target of the Makefile."""
    return dict(re.findall(r"^([a-z-]+):.*## (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.M))


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_versions_and_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert not re.findall(r"^-", text, re.M), "no option: where packages come from is the reader's choice"
    for block in re.split(r"\n(?=[a-z])", text):
        if "==" in block:
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_the_development_lock_holds_the_site_lock() -> None:
    assert _pins("requirements.txt").items() <= _pins("requirements-dev.txt").items()


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        pytest.param("requirements.txt", PROJECT["project"]["dependencies"], id="site"),
        pytest.param("requirements.txt", PROJECT["dependency-groups"]["build"], id="install"),
        pytest.param("requirements-dev.txt", PROJECT["dependency-groups"]["dev"], id="development"),
        pytest.param("requirements-dev.txt", PROJECT["dependency-groups"]["draft"], id="drafts"),
        pytest.param("requirements-node.txt", PROJECT["dependency-groups"]["node"], id="node"),
        pytest.param("requirements-java.txt", PROJECT["dependency-groups"]["java"], id="java"),
        pytest.param("requirements-bench.txt", PROJECT["dependency-groups"]["bench"], id="bench"),
    ],
)
def test_locks_follow_pyproject(lock: str, requirements: list[str]) -> None:
    pins = _pins(lock)
    for requirement in requirements:
        assert _name(requirement) in pins, f"{requirement}: run `make lock`"
        if "==" in requirement:
            assert pins[_name(requirement)] == requirement.split("==")[1], f"{requirement}: run `make lock`"


def test_make_alone_lists_every_command() -> None:
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True, env=_without_make()).stdout
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert phony
    assert re.findall(r"^  make ([a-z-]+)", listed, re.M) == list(_commands())
    assert sorted(phony[1].split()) == sorted(_commands())


def _without_make() -> dict[str, str]:
    """This environment without what an outer `make` hands to an inner one."""
    return {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_documents_name_commands_that_exist(document: str) -> None:
    named = re.findall(r"^make ([a-z-]+)|`make ([a-z-]+)", (ROOT / document).read_text("utf-8"), re.M)
    assert {first or second for first, second in named} <= set(_commands())


def test_continuous_integration_runs_the_documented_command() -> None:
    run = ROOT / ".ci/run"
    assert os.access(run, os.X_OK)
    assert run.read_text("utf-8").endswith("exec make test\n")


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("small") / "site"
    (folder / "vi").mkdir(parents=True)
    (folder / "index.html").write_text("root", "utf-8")
    (folder / "404.html").write_text("không có", "utf-8")
    (folder / "vi" / "index.html").write_text("trang", "utf-8")
    (folder / "vi" / "tệp.csv").write_text("a,b", "utf-8")
    (folder.parent / "outside.txt").write_text("secret", "utf-8")
    with serving(folder, "/base/") as address:
        yield address


@pytest.mark.parametrize(
    ("path", "status", "answer"),
    [
        pytest.param("/base/", 200, "root", id="the root"),
        pytest.param("/base/vi/", 200, "trang", id="a folder is its index.html"),
        pytest.param("/base/vi/index", 200, "trang", id="a page without .html"),
        pytest.param("/base/vi?q=1", 301, "/base/vi/", id="a folder without a slash moves"),
        pytest.param("/base/vi/t%E1%BB%87p.csv", 200, "a,b", id="letters with marks"),
        pytest.param("/base/vi/none/", 404, "không có", id="404.html for what is not there"),
        pytest.param("/base/../outside.txt", 404, "không có", id="never outside the folder"),
        pytest.param("/vi/", 404, "không có", id="never outside the base: a link that forgets it fails"),
    ],
)
def test_the_server_answers_as_github_pages_does(small_site: str, path: str, status: int, answer: str) -> None:
    connection = http.client.HTTPConnection(small_site.split("/")[2])
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read().decode()
    connection.close()
    assert (response.status, response.headers.get("Location") or body) == (status, answer)


def test_a_chosen_chromium_is_the_only_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "no-such-browser")
    assert find_chromium() is None


def test_a_browser_that_does_not_start_is_not_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*chromium_module.SHELLS, *chromium_module.BROWSERS):
        (tmp_path / name).write_text("#!/bin/sh\nexit 1\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    monkeypatch.setattr(chromium_module, "_of_playwright", lambda _: [str(tmp_path / "chromium")])
    assert find_chromium() is None


def test_a_shell_is_found_before_a_whole_browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("chromium", "chrome-headless-shell"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 0\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chromium_module, "_of_playwright", lambda _: [])
    assert find_chromium() == tmp_path / "chrome-headless-shell"
    (tmp_path / "chrome-headless-shell").unlink()
    assert find_chromium() == tmp_path / "chromium"


def test_the_browser_reads_a_page_and_nothing_from_elsewhere(chromium: Browser, small_site: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto(small_site)
    page.evaluate("fetch('http://elsewhere.example/').catch(() => null)")
    assert page.inner_text("body") == "root"
    assert failed == ["http://elsewhere.example/"]
    context.close()


def test_a_connection_to_another_host_is_an_error() -> None:
    with socket.socket() as plug, pytest.raises(OSError, match="no network"):
        plug.connect(("192.0.2.1", 80))
