"""The folder data/ to one catalog, with every problem of its files."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from generator.catalog import Catalog, PlanFile, Table
from generator.locks import addresses, sources, translations
from generator.locks.addresses import AddressLock
from generator.locks.seal import Sealed
from generator.locks.sources import SourceLock
from generator.locks.translations import TranslationLock
from generator.model.bilingual import Bilingual
from generator.model.history import Correction, Edition, Redirect
from generator.model.passage import Task
from generator.model.plan import Plan
from generator.model.record import Record
from generator.model.tables import Act, Agency, Direction, KnownPlan, Province, Sector, Term
from generator.problems.message import Message
from generator.problems.printable import printable
from generator.problems.problem import Problem
from generator.read.decode import decode, decode_list
from generator.read.folder import unexpected
from generator.read.kept import Kept
from generator.read.prose import read_prose
from generator.read.text_file import read_text
from generator.read.version import data_version
from generator.read.yaml_tree import read_yaml

FOLDER_NAME = Message(
    "folder-name",
    found=Bilingual(
        vi="mã «{found}» khác tên thư mục «{folder}»", en="the id “{found}” is not the folder's name “{folder}”"
    ),
    expected=Bilingual.same("id: {folder}"),
    to_type=Bilingual.same("id: {folder}"),
)
MESSAGES = (FOLDER_NAME,)

L = TypeVar("L", AddressLock, TranslationLock, SourceLock)

RECORDS: Mapping[str, type[Record]] = MappingProxyType(
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


def read_catalog(root: Path, kept: Kept | None = None) -> tuple[Catalog, list[Problem]]:
    """The catalog of `root`/data: all of it that can be read, and the problems of what cannot.

    What is `kept` of another reading is not read again.
    """
    kept = kept or Kept()
    data = root / "data"
    problems = list(unexpected(data, tuple(RECORDS)))
    tables: dict[str, Table[Any]] = {}
    for name, record in RECORDS.items():
        path = data / f"{name}.yml"
        tables[name], wrong = kept.made(path, partial(_read_table, path, record), path)
        problems += wrong
    plans: list[PlanFile] = []
    for folder in sorted((data / "plans").glob("*")):
        if folder.is_dir():
            plan, wrong = kept.made(folder, partial(_read_plan, folder), folder)
            problems += wrong
            if plan is not None:
                plans.append(plan)
    prose, wrong = kept.made("prose", partial(read_prose, root), root / "content")
    problems += wrong
    path = data / addresses.NAME
    address_lock, wrong = kept.made(path, partial(_read_lock, path, AddressLock), path)
    problems += wrong
    path = data / translations.NAME
    translation_lock, wrong = kept.made(path, partial(_read_lock, path, TranslationLock), path)
    problems += wrong
    path = data / sources.NAME
    source_lock, wrong = kept.made(path, partial(_read_lock, path, SourceLock), path)
    problems += wrong
    catalog = Catalog(
        plans=tuple(plans),
        **tables,
        prose=prose,
        address_lock=address_lock,
        translation_lock=translation_lock,
        source_lock=source_lock,
        version="" if problems else data_version(data),
        unread=frozenset(problem.place.file for problem in problems),
    )
    return catalog, sorted(set(problems))


def _read_table(path: Path, record: type[Record]) -> tuple[Table[Any], list[Problem]]:
    file, problems = read_yaml(path, f"data/{path.name}")
    records, wrong = decode_list(record, file)
    problems += wrong
    return Table(file, records, whole=not problems), problems


def _read_plan(folder: Path) -> tuple[PlanFile | None, list[Problem]]:
    name = printable(f"data/plans/{folder.name}")
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
        problems.append(plan_file.place("id").problem(FOLDER_NAME, found=plan.id, folder=printable(folder.name)))
    return PlanFile(plan, tasks, source, plan_file, tasks_file), problems


def _read_lock(path: Path, kind: type[L]) -> tuple[L, list[Problem]]:
    """An empty lock where there is none, and where it cannot be read. It grows with the nation, without a bound."""
    if not path.exists():
        return kind(), []
    text, problems = read_text(path, f"data/{path.name}", limit=None)
    return kind.of(text) if text is not None else kind(sealed=Sealed(there=True)), problems
