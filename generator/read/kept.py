"""What was made from files, kept for as long as they stay as they were."""

from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from stat import S_ISDIR
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class FileState(NamedTuple):
    """What of a file is otherwise once it has been written again."""

    path: Path
    number: int
    size: int
    written: int  # nanoseconds
    changed: int


State = tuple[FileState, ...]


class Kept:
    """One of these for as long as files are read again and again; not for several threads at once."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[State, Any]] = {}

    def made(self, key: Hashable, make: Callable[[], T], *places: Path) -> T:
        """What `make` gave, made anew where a file at or below `places` has changed since."""
        now = state(*places)  # before reading: what is written meanwhile is read the next time
        found = self._made.get(key)
        if found is None or found[0] != now:
            found = self._made[key] = (now, make())
        value: T = found[1]
        return value


def state(*places: Path) -> State:
    """Every file and folder at or below the places; those that are not there are left out."""
    return tuple(found for place in places for found in _states(place))


def _states(place: Path) -> Iterator[FileState]:
    """A link is itself, and not what it leads to."""
    try:
        found = place.lstat()
        below = sorted(place.iterdir()) if S_ISDIR(found.st_mode) else ()
    except OSError:  # gone meanwhile
        return
    yield FileState(place, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    for path in below:
        yield from _states(path)
