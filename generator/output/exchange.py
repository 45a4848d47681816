"""Two folders change places in one step, where the system has a way: there is no moment without either."""

import ctypes
import os
import sys
from pathlib import Path

HERE = -100  # AT_FDCWD of Linux: relative paths are from the working folder
EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def exchange(one: Path, other: Path) -> bool:
    """Whether they have changed places; False, with both left where they were, if system or disk cannot do that."""
    try:
        system = ctypes.CDLL(None)
        first, second = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            return bool(system.renamex_np(first, second, EXCHANGE) == 0)
        return bool(system.renameat2(HERE, first, HERE, second, EXCHANGE) == 0)
    except (AttributeError, OSError, TypeError):  # no such function; no library to ask
        return False
