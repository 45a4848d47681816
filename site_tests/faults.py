"""Plant a fault in a data folder, read and check the folder, and say where the fault is without the program's help."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.check.all import check_all
from generator.problems import Place, Problem
from generator.read.catalog import read_catalog

CARET = "‸"  # stands in a snippet where the problem is


@dataclass(frozen=True)
class Edit:
    """Words of a file, which has them once, become others."""

    file: str
    old: str
    new: str


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


Fault = Edit | Write | Remove | Link


@dataclass(frozen=True)
class At:
    """A problem that must be found: its code, the file, and a snippet of it with a caret; no snippet is 1:1."""

    code: str
    file: str
    snippet: str = CARET


def plant(root: Path, faults: Iterable[Fault]) -> None:
    for fault in faults:
        path = root / fault.file
        match fault:
            case Edit(_, old, new):
                text = path.read_text("utf-8")
                assert text.count(old) == 1, f"{fault.file} has {text.count(old)} times: {old}"
                path.write_text(text.replace(old, new), "utf-8")
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
    catalog, problems = read_catalog(root)
    return problems if catalog is None else check_all(catalog)


def place_of(root: Path, at: At) -> Place:
    if at.snippet == CARET:
        return Place(at.file, 1, 1)
    before, after = at.snippet.split(CARET)
    text = (root / at.file).read_text("utf-8", errors="replace")
    assert text.count(before + after) == 1, f"{at.file} has {text.count(before + after)} times: {before + after}"
    lines = text[: text.index(before + after) + len(before)].split("\n")
    return Place(at.file, len(lines), len(lines[-1]) + 1)


def found(problems: Iterable[Problem]) -> list[tuple[Place, str]]:
    return [(problem.place, problem.code) for problem in problems]


def expected(root: Path, places: Iterable[At]) -> list[tuple[Place, str]]:
    return sorted((place_of(root, at), at.code) for at in places)
