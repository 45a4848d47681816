"""What the tests share: the real site, a server for it, a browser; and that nothing leaves this machine."""

from __future__ import annotations

import fcntl
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from generator.catalog import Catalog
from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from site_tests.chromium import HELP, find_chromium
from site_tests.serving import serving

ROOT = Path(__file__).resolve().parent.parent
BASE = "/provincial-ai-plans/"  # as GitHub Pages serves a project: a link that forgets it fails
SITE_URL = f"https://plans.example{BASE}"

CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--process-per-site",  # a page in a process that has run its scripts before is there in half the time
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)

# The same examples every time, and no test that depends on how fast this machine is.
settings.register_profile("plans", derandomize=True, deadline=None, database=None, print_blob=True)
settings.load_profile("plans")


@pytest.fixture(scope="session", autouse=True)
def _nothing_leaves_this_machine() -> Iterator[None]:
    """A connection to another host is an error."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise OSError(f"a test asked for {address[0]}: tests use no network")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


@pytest.fixture(scope="session", autouse=True)
def _signals_are_heard() -> None:
    """By every program that a test starts: in the background a shell ignores the first, after nohup the other."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The real data, which have no problem."""
    found, problems = read_catalog(ROOT)
    assert problems == []
    return found


@pytest.fixture(scope="session")
def view(catalog: Catalog) -> SiteView:
    """Everything that the real site shows."""
    return SiteView.of(catalog, site_url=SITE_URL)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The real site, built once for all workers; read it only."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    folder, built = shared / "site", shared / "site.built"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not built.exists():
            from generator.build import build

            build(ROOT, folder, SITE_URL)
            built.touch()
    return folder


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of the real site's root, with a slash at its end, served as GitHub Pages does."""
    with serving(site, BASE) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for each worker. Give every test its own `chromium.new_context(…)`."""
    path = find_chromium()
    if path is None:
        pytest.fail(HELP)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_ARGUMENTS))
        yield browser
        browser.close()
