"""The Chromium that the browser tests drive: found on this machine, or installed.

`python -m site_tests.chromium` prints its path; with `--ensure` it installs one first where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLAYWRIGHT = (sys.executable, "-m", "playwright", "install", "chromium")
DEBIAN = (
    ("apt-get", "update", "-qq"),
    ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"),
)
HELP = (
    "Không tìm thấy Chromium và không cài được. Hãy cài Chromium hoặc Chrome, hoặc ghi đường dẫn vào biến CHROMIUM.\n"
    "No Chromium was found and none could be installed. Install Chromium or Chrome, or put its path into CHROMIUM."
)


def find_chromium() -> Path | None:
    """$CHROMIUM (never anything else when it is set), else one on PATH, else Playwright's own; None if none starts."""
    if chosen := os.environ.get("CHROMIUM"):
        return _working(chosen)
    for name in NAMES:
        if found := _working(shutil.which(name)):
            return found
    return _working(_of_playwright())


def ensure_chromium() -> Path | None:
    """The browser that is there, or one installed now: Playwright's, else Debian's where we may install packages."""
    return find_chromium() or _install(_run_playwright) or _install(_run_debian)


def _working(path: str | None) -> Path | None:
    """`--version` ends well only if every shared library of the program is there."""
    if not path or not shutil.which(path):
        return None
    answer = subprocess.run([path, "--version"], capture_output=True, check=False)
    return Path(path) if answer.returncode == 0 else None


def _of_playwright() -> str:
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _install(install: Callable[[], bool]) -> Path | None:
    return find_chromium() if install() else None


def _run_playwright() -> bool:
    return subprocess.run(PLAYWRIGHT, check=False).returncode == 0


def _run_debian() -> bool:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    return all(subprocess.run(step, check=False, stdout=subprocess.DEVNULL).returncode == 0 for step in DEBIAN)


def main() -> int:
    found = ensure_chromium() if "--ensure" in sys.argv[1:] else find_chromium()
    print(found or HELP, file=sys.stdout if found else sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
