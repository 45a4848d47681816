"""The YAML files of data/ that are not in their form."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.form.yaml_text import NotTheSame, formed
from generator.model.passage import Task
from generator.model.plan import Plan
from generator.model.record import Record
from generator.problems.problem import Problem
from generator.read.catalog import RECORDS
from generator.read.yaml_tree import read_yaml


class Files(NamedTuple):
    """Each file that is not in its form, with the text that it should have; and what cannot be read."""

    texts: dict[str, str]
    problems: list[Problem]
    left: list[str]  # that would not say the same


def unformed(root: Path) -> Files:
    files = Files({}, [], [])
    for name, record in _files(root):
        file, problems = read_yaml(root / name, name)
        files.problems.extend(problems)
        if file.tree is None:
            continue
        try:
            text = formed(file.text, record)
        except NotTheSame:
            files.left.append(name)
            continue
        if text != file.text:
            files.texts[name] = text
    return files


def _files(root: Path) -> Iterator[tuple[str, type[Record]]]:
    for table, record in RECORDS.items():
        yield f"data/{table}.yml", record
    for folder in sorted((root / "data/plans").glob("*")):
        if folder.is_dir():
            yield f"data/plans/{folder.name}/plan.yml", Plan
            yield f"data/plans/{folder.name}/tasks.yml", Task
