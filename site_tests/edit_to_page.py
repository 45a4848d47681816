"""How long from saving a file of data to the page that shows it, at the size of a nation: `plans serve` as people use it.

`python -m site_tests.edit_to_page` prints the median of five for each kind of page.
"""

from __future__ import annotations

import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from site_tests.nation import PROJECT, write_nation

TIMES = 5
PLAN = "an-giang-2031"
PAGES = (
    f"vi/{PLAN}/05/",
    f"en/{PLAN}/",
    "vi/an-giang/",
    "vi/agencies/",
    "vi/find/",
    "vi/compare/",
    "vi/timeline/",
    "vi/",
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "nation"
        write_nation(project)
        file = project / "data/plans" / PLAN / "tasks.yml"
        with _served(project) as address:
            for page in PAGES:
                _get(f"{address}{page}")  # the first time everything is read
                times = sorted(_once(file, f"{address}{page}", number) for number in range(TIMES))
                print(f"{page:24} {statistics.median(times):5.2f} s ({times[0]:.2f}–{times[-1]:.2f})", flush=True)


def _once(file: Path, page: str, number: int) -> float:
    """Seconds from the saved file to the whole page, made of what was saved."""
    before = _version(_get(page))
    text = file.read_text("utf-8")
    head, mark, tail = text.partition("title:\n    vi: ")
    file.write_text(f"{head}{mark}{number}{tail}", "utf-8")
    begun = time.perf_counter()
    after = _version(_get(page))
    seconds = time.perf_counter() - begun
    if after == before:
        raise ValueError(f"{page} does not show the change")
    return seconds


def _version(page: str) -> str:
    """What the footer says of the data."""
    _, _, rest = (
        page.rpartition("<p>Phiên bản dữ liệu: ") if 'lang="vi"' in page[:100] else page.rpartition("<p>Data version: ")
    )
    return rest.partition("</p>")[0]


def _get(address: str) -> str:
    with urllib.request.urlopen(address, timeout=300) as answer:  # noqa: S310 - this machine
        text: str = answer.read().decode()
    return text


@contextmanager
def _served(project: Path) -> Iterator[str]:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port = plug.getsockname()[1]
    command = [sys.executable, "-m", "generator.start", "serve", "--root", str(project), "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "SITE_URL": ""}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stderr is not None
        process.stderr.readline()  # once it serves
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate()


if __name__ == "__main__":
    main()
