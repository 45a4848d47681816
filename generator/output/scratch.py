"""The folder beside the site in which a new one is made: of one build at a time, and gone when that ends."""

import errno
import fcntl
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.model.bilingual import Bilingual
from generator.output.refused import Refused
from generator.output.removal import remove
from generator.output.signals import held
from generator.output.swap import bring_back
from generator.problems.printable import printable

LOCK, NEW, OLD = "lock", "new-", "old"
PATIENCE = 3  # seconds in which the processes of a build that was killed are gone

BUSY = Bilingual(
    vi="Chưa dựng trang: một lần dựng khác đang ghi vào {site}. Hãy chờ nó xong rồi gõ lại.",
    en="Nothing was built: another build is writing to {site}. Wait for its end, then type the command again.",
)


def beside(site: Path) -> Path:
    """On the same disk as the site, so that a rename is enough."""
    return site.with_name(f".{site.name}.build")


@contextmanager
def scratch(site: Path) -> Iterator[Path]:
    """An empty folder for the new site, which nobody else writes to. Raises Refused while another build has it.

    What a killed build left is removed first, and an old site that it had put out of the way is brought back.
    """
    folder = beside(site)
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock(folder, site)
    try:
        _sweep(folder, site)
        yield Path(tempfile.mkdtemp(prefix=NEW, dir=folder))
    finally:
        with held():
            _sweep(folder, site)
            _unlock(folder, lock)


def mend(site: Path) -> None:
    """Remove what a killed build left, without beginning a new one."""
    if os.path.lexists(beside(site)):
        with scratch(site):
            pass


def old_of(new: Path) -> Path:
    """Where the old site is put out of the way of that new one."""
    return new.with_name(OLD)


def _sweep(folder: Path, site: Path) -> None:
    """Only what builds make is removed, and never an old site that cannot be brought back now."""
    with suppress(OSError):
        bring_back(site, folder / OLD)
    if os.path.lexists(site):
        remove(folder / OLD)
    for left in folder.glob(f"{NEW}*"):
        remove(left)


def _lock(folder: Path, site: Path) -> int:
    """The open lock. It is the system's: it ends with the processes that have it, however they end."""
    until = time.monotonic() + PATIENCE
    while True:
        if folder.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        folder.mkdir(exist_ok=True)
        try:
            lock = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o644)
        except FileNotFoundError:  # its last owner has removed the folder just now
            continue
        except OSError:
            with suppress(OSError):
                folder.rmdir()
            raise
        if _taken(lock, folder / LOCK):
            return lock
        os.close(lock)
        if time.monotonic() > until:
            raise Refused(BUSY.filled(site=printable(site)))
        time.sleep(0.05)


def _taken(lock: int, path: Path) -> bool:
    """Whether the lock is ours now, and still the file at that path."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(lock), path.stat())
    except (BlockingIOError, FileNotFoundError):
        return False


def _unlock(folder: Path, lock: int) -> None:
    with suppress(OSError):
        (folder / LOCK).unlink()
    os.close(lock)
    with suppress(OSError):
        folder.rmdir()
