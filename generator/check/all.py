"""All rules, in the order of their explanation, and all that they say."""

from pathlib import Path

from generator.catalog import Catalog
from generator.check import (
    acts,
    addresses,
    bodies,
    conversions,
    days,
    headings,
    identity,
    keys,
    labels,
    numbers,
    once,
    repeated,
    task_places,
    terms,
    times,
    translations,
    values,
    verbatim,
)
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.read import catalog as reading
from generator.read import content, decode, folder, text_file, yaml_messages
from generator.read.catalog import read_catalog

RULES = (
    verbatim,
    conversions,
    keys,
    once,
    task_places,
    headings,
    repeated,
    bodies,
    identity,
    times,
    values,
    labels,
    days,
    acts,
    translations,
    terms,
    numbers,
    addresses,
)
READING = (folder, content, text_file, yaml_messages, decode, reading)


def messages() -> tuple[Message, ...]:
    """Everything that can be said of data/, that which reading says first."""
    return tuple(message for module in (*READING, *RULES) for message in module.MESSAGES)


def examine(root: Path) -> tuple[Catalog, list[Problem]]:
    """What can be read of `root`/data, and every problem of all of it: those of reading and those of the rules at once."""
    catalog, unread = read_catalog(root)
    return catalog, sorted({*unread, *content.strange(root), *check_all(catalog)})


def check_all(catalog: Catalog) -> list[Problem]:
    """Every problem of the catalog, sorted by place, each once."""
    return sorted({problem for rule in RULES for problem in rule.check(catalog)})
