"""The folder data/ to one catalog, with every problem of its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.catalog import Catalog, PlanFile, Table
from generator.model import (
    Act,
    Agency,
    Correction,
    Direction,
    Edition,
    KnownPlan,
    Plan,
    Province,
    Record,
    Redirect,
    Sector,
    Task,
    Term,
)
from generator.problems import Place, Problem
from generator.read.decode import decode, decode_list
from generator.read.yaml_tree import read_text, read_yaml

TABLES: Mapping[str, type[Record]] = MappingProxyType(
    {
        "provinces": Province,
        "agencies": Agency,
        "directions": Direction,
        "sectors": Sector,
        "acts": Act,
        "register": KnownPlan,
        "glossary": Term,
        "redirects": Redirect,
        "corrections": Correction,
        "editions": Edition,
    }
)
PLAN_FILES = ("plan.yml", "tasks.yml", "source.txt")
LOCKS = ("urls.lock", "translations.lock")
OTHER_FILES = ("README.md", *LOCKS)


def read_catalog(root: Path) -> tuple[Catalog | None, list[Problem]]:
    """The catalog of `root`/data, or None when a file of it could not be read as its schema says."""
    data = root / "data"
    problems = list(_unexpected(data))
    tables: dict[str, Table[Any]] = {}
    for name, record in TABLES.items():
        file, wrong = read_yaml(data / f"{name}.yml", f"data/{name}.yml")
        records, more = decode_list(record, file)
        problems += [*wrong, *more]
        tables[name] = Table(file, records)
    plans: list[PlanFile] = []
    for folder in sorted((data / "plans").glob("*")):
        if folder.is_dir():
            plan, wrong = _read_plan(folder)
            problems += wrong
            if plan is not None:
                plans.append(plan)
    locks: dict[str, str] = {}
    for name in LOCKS:
        locks[name] = ""
        if (data / name).exists():
            text, wrong = read_text(data / name, f"data/{name}")
            problems += wrong
            locks[name] = text or ""
    if problems:
        return None, sorted(set(problems))
    return Catalog(plans=tuple(plans), locks=locks, **tables), []


def _read_plan(folder: Path) -> tuple[PlanFile | None, list[Problem]]:
    name = _printable(f"data/plans/{folder.name}")
    plan_file, problems = read_yaml(folder / "plan.yml", f"{name}/plan.yml")
    tasks_file, wrong = read_yaml(folder / "tasks.yml", f"{name}/tasks.yml")
    problems += wrong
    source, wrong = read_text(folder / "source.txt", f"{name}/source.txt")
    problems += wrong
    plan, wrong = decode(Plan, plan_file.tree, plan_file) if plan_file.tree is not None else (None, [])
    problems += wrong
    tasks, wrong = decode_list(Task, tasks_file)
    problems += wrong
    if problems or plan is None or source is None:
        return None, problems
    if plan.id != folder.name:
        problems.append(plan_file.place("id").problem("folder-name", found=plan.id, folder=_printable(folder.name)))
    return PlanFile(plan, tasks, source, plan_file, tasks_file), problems


def _unexpected(data: Path) -> Iterator[Problem]:
    """Files that a slip in the name would leave unread, and links that would lead out of the folder."""
    if data.is_symlink():
        yield Place("data", 1, 1).problem("symlink")
    for path in sorted(data.rglob("*")):
        steps = path.relative_to(data).parts
        place = Place(_printable("/".join(("data", *steps))), 1, 1)
        if path.is_symlink():
            yield place.problem("symlink")
        elif path.is_dir():
            continue
        elif steps[0] == "plans" and len(steps) > 1:
            if len(steps) != 3 or steps[2] not in PLAN_FILES:
                yield place.problem("unexpected-file", expected="data/plans/…/" + ", ".join(PLAN_FILES))
        elif len(steps) > 1 or (steps[0].removesuffix(".yml") not in TABLES and steps[0] not in OTHER_FILES):
            names = [f"{table}.yml" for table in TABLES]
            yield place.problem("unexpected-file", expected="data/" + ", ".join([*names, *OTHER_FILES]))


def _printable(name: str) -> str:
    """A file name may hold what no message can show: bytes that are no UTF-8, line ends."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)
