"""The Chromium that the browser tests drive: found on this machine, or installed.

Chromium's headless shell comes first: a visit costs it a third of the work of the whole browser.
`python -m site_tests.chromium` prints its path; with `--ensure` it installs a shell first where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from playwright.sync_api import sync_playwright

SHELLS = ("chromium-headless-shell", "chrome-headless-shell")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLAYWRIGHT = (sys.executable, "-m", "playwright", "install", "--only-shell", "chromium")
UPDATE = ("apt-get", "update", "-qq")
INSTALL = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "fonts-noto-core")
HELP = (
    "Không tìm thấy Chromium và không cài được. Hãy cài Chromium hoặc Chrome, hoặc ghi đường dẫn vào biến CHROMIUM.\n"
    "No Chromium was found and none could be installed. Install Chromium or Chrome, or put its path into CHROMIUM."
)


def find_chromium() -> Path | None:
    """$CHROMIUM (never anything else when it is set), else a shell, else a whole browser; None if none starts."""
    if chosen := os.environ.get("CHROMIUM"):
        return _working(chosen)
    return _find_shell() or _first([*BROWSERS, *_of_playwright("chromium-*/*/chrome")])


def ensure_chromium() -> Path | None:
    """The shell that is there, or one installed now (Debian's where we may, else Playwright's), else any browser."""
    if os.environ.get("CHROMIUM") or _find_shell():
        return find_chromium()
    return _install(_run_debian) or _install(_run_playwright) or find_chromium()


def _find_shell() -> Path | None:
    return _first([*SHELLS, *_of_playwright("chromium_headless_shell-*/*/*headless*shell")])


def _first(programs: Iterable[str]) -> Path | None:
    return next((found for program in programs if (found := _working(shutil.which(program)))), None)


def _working(path: str | None) -> Path | None:
    """`--version` ends well only if every shared library of the program is there."""
    if not path or not shutil.which(path):
        return None
    answer = subprocess.run([path, "--version"], capture_output=True, check=False)
    return Path(path) if answer.returncode == 0 else None


def _of_playwright(pattern: str) -> list[str]:
    """Programs in the folder where Playwright keeps its browsers, the newest first."""
    with sync_playwright() as playwright:
        folder = Path(playwright.chromium.executable_path).parents[2]
    return sorted(map(str, folder.glob(pattern)), reverse=True)


def _install(install: Callable[[], bool]) -> Path | None:
    return _find_shell() if install() else None


def _run_playwright() -> bool:
    return subprocess.run(PLAYWRIGHT, check=False).returncode == 0


def _run_debian() -> bool:
    """Debian's shell, or the whole browser of a system that has no shell."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    steps = (UPDATE, (*INSTALL, "chromium-headless-shell")), (UPDATE, (*INSTALL, "chromium"))
    return any(
        all(subprocess.run(step, check=False, stdout=subprocess.DEVNULL).returncode == 0 for step in way)
        for way in steps
    )


def main() -> int:
    found = ensure_chromium() if "--ensure" in sys.argv[1:] else find_chromium()
    print(found or HELP, file=sys.stdout if found else sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
