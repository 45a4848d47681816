"""The same data give the same bytes, wherever, whenever and however they are built.

`python -m site_tests.same_bytes [AXIS …]` builds the real data once plainly and once along each axis, and prints what
differs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from site_tests.nation import PROJECT

SITE_URL = "https://plans.example/x/"
PARTS = ("content", "data", "theme", "mkdocs.yml", "node_modules", "requirements.txt")

# Names of a folder in an order of their own; Python gives them as the disk does.
SHUFFLED = """
import os, random
scandir, listdir = os.scandir, os.listdir
class Shuffled:
    def __init__(self, names):
        self.names = list(names)
        random.Random(7).shuffle(self.names)
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def __iter__(self): return self
    def __next__(self):
        if self.names: return self.names.pop()
        raise StopIteration
    def close(self): pass
os.scandir = lambda *values: Shuffled(scandir(*values))
os.listdir = lambda *values: list(Shuffled(listdir(*values)))
"""
CLOCK = """
import datetime, time
now = time.time
time.time = lambda: now() + {seconds}
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls.fromtimestamp(time.time(), tz)
    @classmethod
    def utcnow(cls): return cls.utcfromtimestamp(time.time())
class Day(datetime.date):
    @classmethod
    def today(cls): return cls.fromtimestamp(time.time())
datetime.datetime, datetime.date = Later, Day
"""
CORES = "import os; os.cpu_count = lambda: {count}"
START = "import multiprocessing; multiprocessing.set_start_method({method!r})"


@dataclass(frozen=True)
class Axis:
    """What is otherwise than in a plain build."""

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    before: str = ""  # what Python does first
    options: tuple[str, ...] = ()  # of Python
    project: str = "project"
    disk: str | None = None
    umask: int = 0o022
    relative: bool = False
    again: bool = False  # in the place of a site that is there
    old_files: bool = False
    mkdocs: bool = False
    bare: bool = False  # no other variable of the environment


AXES = (
    Axis("the same once more"),
    Axis("another path", project="một nơi khác/with spaces & 'quotes'/" + "deep/" * 20 + "project"),
    Axis("another hash seed", {"PYTHONHASHSEED": "1"}),
    Axis("a third hash seed", {"PYTHONHASHSEED": "4294967295"}),
    Axis("locale C", {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}),
    Axis("a Turkish locale", {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"}),
    Axis("a time zone far to the east", {"TZ": "Pacific/Kiritimati"}),
    Axis("a time zone far to the west", {"TZ": "Etc/GMT+12"}),
    Axis("a mask that lets nobody else read", umask=0o077),
    Axis("names in another order", before=SHUFFLED),
    Axis("one core", before=CORES.format(count=1)),
    Axis("seven cores", before=CORES.format(count=7)),
    Axis("workers that are spawned", before=START.format(method="spawn")),
    Axis("workers of a server", before=START.format(method="forkserver")),
    Axis("thirty years ago", before=CLOCK.format(seconds=-30 * 365 * 86400)),
    Axis("in thirty years", before=CLOCK.format(seconds=30 * 365 * 86400)),
    Axis("another user's name and home", {"HOME": "/none", "USER": "nobody", "LOGNAME": "nobody"}),
    Axis("another disk", disk="/dev/shm"),  # noqa: S108 - a disk in memory
    Axis("relative paths", relative=True),
    Axis("in the place of an old site", again=True),
    Axis("files of another day", old_files=True),
    Axis("Python without assertions", options=("-OO",)),
    Axis("Python in UTF-8 mode", options=("-X", "utf8")),
    Axis("no environment", bare=True),
    Axis("a build on a server", {"CI": "true", "GITHUB_ACTIONS": "true", "SOURCE_DATE_EPOCH": "86400"}),
    Axis("a narrow terminal of colours", {"COLUMNS": "20", "FORCE_COLOR": "1", "TERM": "xterm-256color"}),
    Axis("mkdocs build", mkdocs=True),
)


def bytes_of(axis: Axis, source: Path, folder: Path) -> dict[str, bytes]:
    """The files of the site, built along an axis in a new folder below that one."""
    with tempfile.TemporaryDirectory(dir=axis.disk or folder, prefix="same-") as place:
        Path(place).chmod(0o777)
        project = Path(place) / axis.project
        _copy(source, project, old=axis.old_files)
        for _ in range(2 if axis.again else 1):
            _build(axis, project)
        site = project.parent / "site"
        return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def _copy(source: Path, project: Path, *, old: bool) -> None:
    project.mkdir(parents=True)
    for folder in (project, project.parent):
        folder.chmod(0o777)
    for name in PARTS:
        target = project / name
        if name == "node_modules":
            target.symlink_to((source / name).resolve())
        elif (source / name).is_dir():
            shutil.copytree(source / name, target)
        else:
            shutil.copy(source / name, target)
    for path in project.rglob("*") if old else ():
        os.utime(path, (1, 1), follow_symlinks=False)


def _build(axis: Axis, project: Path) -> None:
    plain = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(PROJECT),
        "SITE_URL": SITE_URL,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    kept = {} if axis.bare else {name: value for name, value in os.environ.items() if name != "PYTHONHASHSEED"}
    done = subprocess.run(
        [sys.executable, *axis.options, "-c", _code(axis), *_values(axis, project)],
        cwd=project if axis.relative or axis.mkdocs else "/",
        env={**kept, **plain, **axis.environment},
        umask=axis.umask,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{axis.name}: {done.returncode}\n{done.stderr}")


def _code(axis: Axis) -> str:
    start = "from mkdocs.__main__ import cli; cli()" if axis.mkdocs else "from generator.cli import main; main()"
    return f"{axis.before}\n{start}"


def _values(axis: Axis, project: Path) -> list[str]:
    if axis.mkdocs:
        return ["build", "--quiet", "--site-dir", str(project.parent / "site")]
    root, site = (".", "../site") if axis.relative else (str(project), str(project.parent / "site"))
    return ["build", "--root", root, "--site", site]


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        plain = bytes_of(Axis("plain"), PROJECT, Path(folder))
        print(f"{len(plain)} files, {sum(map(len, plain.values()))} bytes; files that differ:", flush=True)
        for axis in (axis for axis in AXES if axis.name in sys.argv[1:] or not sys.argv[1:]):
            names = differing(plain, bytes_of(axis, PROJECT, Path(folder)))
            print(f"{axis.name:36}{len(names):6}  {' '.join(names[:3])}", flush=True)


if __name__ == "__main__":
    main()
