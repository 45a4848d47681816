"""Remove a folder with all that is in it, by several threads: a disk answers many at once."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

THREADS = 8


def remove(folder: Path) -> None:
    """As much of it as can be removed; a link is not followed."""
    parts = [inner for outer in _folders(folder) for inner in _folders(outer)]  # of a site: those below a language
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(partial(shutil.rmtree, ignore_errors=True), parts))
    shutil.rmtree(folder, ignore_errors=True)


def _folders(folder: Path) -> Iterator[Path]:
    if folder.is_symlink():
        return
    with suppress(OSError), os.scandir(folder) as entries:
        yield from [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
