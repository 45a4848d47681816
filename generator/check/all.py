"""All rules, in the order of their explanation, and all that they say."""

from pathlib import Path

from generator.catalog import Catalog
from generator.check import (
    acts,
    addresses,
    bodies,
    collisions,
    conversions,
    days,
    headings,
    identity,
    keys,
    labels,
    levels,
    locks,
    numbers,
    once,
    placeholders,
    prose,
    provinces,
    repeated,
    sources,
    task_places,
    terms,
    times,
    translations,
    values,
    verbatim,
)
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.read import base, content, decode, folder, slips, text_file, yaml_messages
from generator.read import catalog as reading
from generator.read import prose as prose_pages
from generator.read.catalog import read_catalog
from generator.read.kept import Kept

RULES = (
    verbatim,
    conversions,
    keys,
    once,
    task_places,
    headings,
    levels,
    repeated,
    bodies,
    identity,
    provinces,
    times,
    values,
    labels,
    days,
    acts,
    translations,
    placeholders,
    terms,
    numbers,
    prose,
    collisions,
    addresses,
    sources,
    locks,
)
READING = (folder, content, text_file, slips, yaml_messages, decode, reading, prose_pages)


def messages() -> tuple[Message, ...]:
    """Everything that can be said of data/, that which reading says first, that of older locks last."""
    return tuple(message for module in (*READING, *RULES, base) for message in module.MESSAGES)


def examine(root: Path, kept: Kept | None = None) -> tuple[Catalog, list[Problem]]:
    """What can be read of `root`/data, and every problem of all of it: those of reading and those of the rules at once."""
    catalog, unread = read_catalog(root, kept)
    return catalog, sorted({*unread, *check_all(root, catalog)})


def check_all(root: Path, catalog: Catalog) -> list[Problem]:
    """Every problem of the catalog and of the files beside data/, sorted by place, each once."""
    return sorted({*content.strange(root), *(problem for rule in RULES for problem in rule.check(catalog))})
