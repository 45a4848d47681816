"""Builds killed at many moments: is a whole site there each time, is anything left, does a process live on?

`python -m site_tests.kills [COUNT]` kills so many builds of the real data, at moments spread over a whole build, and
prints what was seen, also when it is interrupted. Two public addresses give two sites that may be there, so that the
old one and the new one can be told apart.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.output.scratch import beside
from site_tests.faults import Edit, plant
from site_tests.nation import PROJECT
from site_tests.sample import TASKS, write_sample

ADDRESSES = ("https://old.example/", "https://new.example/")
MOMENT = 5.0  # seconds in which a process that lost its parent has to be gone

# What a build has done, by what is then in its folder beside the site; the last is a moment before the swap.
STAGES = ("lock", "new-*", "new-*/vi/assets", "new-*/vi/search/index.json", "new-*/data/v1", "new-*/sitemap.xml")
MARKED = "new-*/.plans-site"


class Way(NamedTuple):
    """A signal, to the process that was started or to all that it started too."""

    number: signal.Signals
    to_all: bool

    def __str__(self) -> str:
        return f"{self.number.name} to {'the whole group' if self.to_all else 'the parent only'}"


WAYS = (
    Way(signal.SIGKILL, to_all=False),
    Way(signal.SIGKILL, to_all=True),
    Way(signal.SIGTERM, to_all=False),
    Way(signal.SIGTERM, to_all=True),
    Way(signal.SIGHUP, to_all=False),
    Way(signal.SIGHUP, to_all=True),
    Way(signal.SIGINT, to_all=False),
    Way(signal.SIGINT, to_all=True),
)


@dataclass(frozen=True)
class Outcome:
    site: str  # the digest of what is there
    code: int
    said: str
    orphans: int
    left: bool  # something beside the site, at once
    left_later: bool  # and after the start of the next build

    @property
    def ended(self) -> bool:
        """The build was over before it was killed."""
        return self.code == 0


def command(root: Path, site: Path, address: str = ADDRESSES[0]) -> list[str]:
    given = ["--root", str(root), "--site", str(site), "--site-url", address]
    return [sys.executable, "-m", "generator.start", "build", "--lang", "en", *given]


def digest(site: Path) -> str:
    """Of every name and byte; "" where there is nothing."""
    found = hashlib.sha256()
    for path in sorted(site.rglob("*")):
        if path.is_file():
            found.update(
                b"%s\0%s\0" % (os.fsencode(path.relative_to(site)), hashlib.sha256(path.read_bytes()).digest())
            )
    return found.hexdigest() if site.exists() else ""


def finished(root: Path, site: Path, address: str) -> float:
    """Build to the end; the seconds that it took."""
    begun = time.perf_counter()
    subprocess.run(command(root, site, address), cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def killed(start: list[str], site: Path, way: Way, after: float | str, broken: Path) -> Outcome:
    """A build that is killed after so many seconds, or at a stage; and the start of the next, whose data are `broken`."""
    with subprocess.Popen(
        start, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            _wait(process, site, after)
            with suppress(ProcessLookupError):
                (os.killpg if way.to_all else os.kill)(process.pid, way.number)
            process.wait()
        finally:  # whoever interrupts this script leaves no build behind
            process.kill()
        orphans = _alive_after(process.pid, MOMENT)
        assert process.stderr is not None
        said = process.stderr.read().decode()
    left = _beside(site)
    subprocess.run(command(broken, site), cwd=PROJECT, check=False, capture_output=True)
    return Outcome(digest(site), process.returncode, said, orphans, left, _beside(site))


def _wait(process: subprocess.Popen[bytes], site: Path, after: float | str) -> None:
    if isinstance(after, str):
        while process.poll() is None and not next(beside(site).glob(after), None):
            time.sleep(0.002)
        return
    with suppress(subprocess.TimeoutExpired):
        process.wait(after)


def _beside(site: Path) -> bool:
    return any(path != site for path in site.parent.iterdir())


def _alive_after(group: int, seconds: float) -> int:
    """How many processes of a group are alive when it is over, or when so many seconds have passed."""
    until = time.monotonic() + seconds
    while (alive := _alive(group)) and time.monotonic() < until:
        time.sleep(0.02)
    return alive


def _alive(group: int) -> int:
    states = subprocess.run(["ps", "-eo", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = (line.split() for line in states.splitlines())
    return sum(1 for row in rows if row[0] == str(group) and not row[1].startswith("Z"))


def broken_project(folder: Path) -> Path:
    """A project whose build ends soon, with a problem of its data."""
    plant(write_sample(folder), [Edit(TASKS, "start: 2025", "start: 2024")])
    return folder


def tries(folder: Path, count: int) -> Iterator[tuple[Way, str]]:
    """The way that each build was killed, and one word for each thing that was seen then."""
    site = folder / "out/site"
    broken = broken_project(folder / "broken")
    seconds, sites = [], []
    for address in ADDRESSES:
        seconds.append(finished(PROJECT, site, address))
        sites.append(digest(site))
    chance = random.Random(8)  # noqa: S311 - moments, not secrets
    for number in range(count):
        way = WAYS[number % len(WAYS)]
        before = digest(site)
        address = ADDRESSES[1 - sites.index(before)] if before in sites else ADDRESSES[0]
        # A third of them at the end, where the sites change places.
        after = MARKED if number // len(WAYS) % 3 == 0 else chance.uniform(0, min(seconds))
        seen = killed(command(PROJECT, site, address), site, way, after, broken)
        words = _seen(seen, before, sites)
        told = seen if {"traceback", "neither", "orphans", "later"} & set(words) else " ".join(words)
        print(f"{number}: {way}, after {after}: {told}", file=sys.stderr, flush=True)
        yield from ((way, word) for word in words)


def _seen(seen: Outcome, before: str, sites: Sequence[str]) -> list[str]:
    place = ("old" if seen.site == before else "new") if seen.site in sites else "neither"
    also = {
        "traceback": "Traceback" in seen.said,
        "orphans": seen.orphans > 0,
        "left": seen.left,
        "later": seen.left_later,
    }
    return ["ended" if seen.ended else "killed", place, *(word for word, is_so in also.items() if is_so)]


def main() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background it may be ignored, by builds too;
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # and this after nohup
    given = sys.argv[1] if sys.argv[1:] else "208"
    if not given.isdecimal():
        sys.exit(f"COUNT={given}: type a number, such as COUNT=208")
    count = int(given)
    words = ("killed", "ended", "old", "new", "neither", "traceback", "orphans", "left", "later")
    counts: Counter[tuple[Way, str]] = Counter()
    with (
        tempfile.TemporaryDirectory(prefix="kills-", ignore_cleanup_errors=True) as folder,
        suppress(KeyboardInterrupt),
    ):
        for way, word in tries(Path(folder), count):
            counts[way, word] += 1
    print("ended: before it was killed; left: beside the site, at once; later: after the start of the next build")
    print(f"{'':32}" + "".join(f"{word:>10}" for word in words))
    for way in WAYS:
        print(f"{way!s:32}" + "".join(f"{counts[way, word]:10}" for word in words))
    print(f"{'':32}" + "".join(f"{sum(counts[way, word] for way in WAYS):10}" for word in words))


if __name__ == "__main__":
    main()
