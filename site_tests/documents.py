"""Reading our own documents: the tables, sections and names in a Markdown text, and the choices of a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, get_args, get_origin

CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
Row = tuple[str, ...]


def rows(text: str) -> list[Row]:
    """The rows of every table in a text, cell by cell, without headings."""
    lines = text.splitlines()
    ruled = [n for n, line in enumerate(lines) if re.fullmatch(r"\|[-|]+\|", line)]
    found = [line for n, line in enumerate(lines) if line.startswith("|") and n not in ruled and n + 1 not in ruled]
    return [tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in found]


def section(text: str, heading: str) -> str:
    """What stands between a heading and the next one."""
    found = re.search(rf"^#+ {re.escape(heading)}$\n(.*?)(?=^#|\Z)", text, re.M | re.S)
    assert found, f"there is no heading “{heading}”"
    return found[1]


def names(cell: str) -> list[str]:
    return CODE.findall(cell)


def choices(kind: object) -> Iterator[str]:
    """Every choice that a field offers."""
    if get_origin(kind) is Literal:
        yield from get_args(kind)
    for inner in get_args(kind):
        yield from choices(inner)
