"""A path as people can read it: names on a disk are bytes, and need not be letters."""

import os


def printable(path: str | os.PathLike[str]) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
