"""`plans serve` as a story: answer requests, see what changes, have it checked, say what is wrong."""

import gc
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from generator.build import DEFAULT_URL
from generator.model.bilingual import Bilingual
from generator.output.port import HOST
from generator.problems.problem import Problem
from generator.serve.answer import Answerer
from generator.serve.checking import check, checker
from generator.serve.server import serving
from generator.serve.site import Site
from generator.site_url import site_root

PAUSE = 0.2  # seconds between two looks at the files

SERVING = Bilingual(
    vi="Xem trang ở {address} (dừng: Ctrl+C). Lưu tệp nào, trang đổi theo ngay.",
    en="See the site at {address} (to stop: Ctrl+C). It follows each file that is saved.",
)
UNCHECKED = Bilingual(vi="Chưa kiểm tra được dữ liệu: {reason}", en="The data could not be checked: {reason}")

Say = Callable[[Bilingual], None]
SayProblems = Callable[[Sequence[Problem]], None]


def serve(root: Path, port: int, say: Say, say_problems: SayProblems) -> None:
    """Until a signal ends it. Raises NotAnAddress when SITE_URL is none: its path is where the site lies here."""
    gc.disable()  # almost all that is made is kept: what may go is looked for when nobody waits for a page
    base = urlsplit(site_root(os.environ.get("SITE_URL") or DEFAULT_URL)).path
    address = f"http://{HOST}:{port}{base}"
    with TemporaryDirectory(prefix="plans-") as scratch:
        answerer = Answerer(Site(root.resolve(), address, Path(scratch)), base)
        with serving(port, answerer):
            say(SERVING.filled(address=address))
            while True:
                _watch(root.resolve(), answerer, say, say_problems)


def _watch(root: Path, answerer: Answerer, say: Say, say_problems: SayProblems) -> None:
    """Until the other process is ended by somebody, as systems do that have too little memory."""
    checked = ""
    try:
        with checker(root) as pool:
            while True:
                now = answerer.epoch()
                if now != checked:
                    _check(pool, answerer, say, say_problems)
                    checked = now
                    gc.collect()
                time.sleep(PAUSE)
    except BrokenProcessPool:
        time.sleep(PAUSE)


def _check(pool: ProcessPoolExecutor, answerer: Answerer, say: Say, say_problems: SayProblems) -> None:
    try:
        answerer.found = check(pool)
    except BrokenProcessPool:
        raise
    except Exception as error:  # noqa: BLE001 - data may be half written; the next state is checked again
        say(UNCHECKED.filled(reason=f"{type(error).__name__}: {error}"))
    else:
        say_problems(answerer.found)
