"""Plant a fault in a data folder, read and check the folder, and say where the fault is without the program's help."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.check.all import examine
from generator.problems.problem import Place, Problem
from site_tests.conftest import ROOT
from site_tests.sample import write_sample

CARET = "‸"  # stands in a snippet where the problem is


@dataclass(frozen=True)
class Edit:
    """Words of a file become others: the only ones, or the first after `after`, which the file has once."""

    file: str
    old: str
    new: str
    after: str = ""


@dataclass(frozen=True)
class Drop:
    """A passage of a plan goes, with all its fields."""

    file: str
    id: str


@dataclass(frozen=True)
class Swap:
    """A passage of a plan changes places with the next one."""

    file: str
    id: str


@dataclass(frozen=True)
class Write:
    file: str
    content: bytes


@dataclass(frozen=True)
class Remove:
    file: str


@dataclass(frozen=True)
class Link:
    """A symbolic link instead of a file."""

    file: str
    target: str


Fault = Edit | Drop | Swap | Write | Remove | Link


@dataclass(frozen=True)
class At:
    """A problem that must be found: its code, the file, and a snippet of it with a caret; no snippet is 1:1.

    The snippet is the only one, or the first after `after`, which the file has once.
    """

    code: str
    file: str
    snippet: str = CARET
    after: str = ""


def planted(root: Path, faults: Sequence[Fault]) -> Path:
    """Data with these faults below `root`: the sample, or the real data with none but the plan that the faults are of.

    The real data come without their locks, which only say what has changed.
    """
    real = {path.name for path in (ROOT / "data/plans").iterdir()}
    wanted = real.intersection(Path(fault.file).parent.name for fault in faults)
    if wanted:
        others = shutil.ignore_patterns("*.lock", *(real - wanted))
        shutil.copytree(ROOT / "data", root / "data", ignore=others)
        shutil.copytree(ROOT / "content", root / "content")
    else:
        write_sample(root)
    plant(root, faults)
    return root


def plant(root: Path, faults: Iterable[Fault]) -> None:
    for fault in faults:
        path = root / fault.file
        match fault:
            case Edit(_, old, new, after):
                text = path.read_text("utf-8")
                at = _index(text, old, after)
                path.write_text(text[:at] + new + text[at + len(old) :], "utf-8")
            case Drop(_, key):
                before, _, rest = _around(path, key)
                path.write_text(before + rest, "utf-8")
            case Swap(_, key):
                before, block, rest = _around(path, key)
                following = _BLOCK.match(rest)
                assert following
                path.write_text(before + following.group() + block + rest[following.end() :], "utf-8")
            case Write(_, content):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            case Remove():
                path.unlink()
            case Link(_, target):
                path.unlink(missing_ok=True)
                path.symlink_to(target)


def problems_of(root: Path) -> list[Problem]:
    """What `plans check` finds."""
    return examine(root)[1]


def place_of(root: Path, at: At) -> Place:
    if at.snippet == CARET:
        return Place(at.file, 1, 1)
    before, after = at.snippet.split(CARET)
    text = (root / at.file).read_text("utf-8", errors="replace")
    lines = text[: _index(text, before + after, at.after) + len(before)].split("\n")
    return Place(at.file, len(lines), len(lines[-1]) + 1)


def _index(text: str, words: str, after: str) -> int:
    """Where the words stand: their only place, or the first after others."""
    once = after or words
    assert text.count(once) == 1, f"{text.count(once)} times: {once}"
    at = text.find(words, text.index(once))
    assert at >= 0, f"not there: {words}"
    return at


_BLOCK = re.compile(r"  - id: .+\n(?:    .*\n|\n)*")


def _around(path: Path, key: str) -> tuple[str, str, str]:
    text = path.read_text("utf-8")
    at = _index(text, f"  - id: {key}\n", "")
    block = _BLOCK.match(text, at)
    assert block
    return text[:at], block.group(), text[block.end() :]


def found(problems: Iterable[Problem]) -> list[tuple[Place, str]]:
    return [(problem.place, problem.code) for problem in problems]


def expected(root: Path, places: Iterable[At]) -> list[tuple[Place, str]]:
    return sorted((place_of(root, at), at.code) for at in places)
