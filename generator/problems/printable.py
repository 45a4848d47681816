"""A path as people can read it: names on a disk are bytes, need not be letters, and may be a command to a terminal."""

import os

from generator.model.unseen import shown


def printable(path: str | os.PathLike[str]) -> str:
    return shown(os.fsencode(path).decode("utf-8", "replace"))
