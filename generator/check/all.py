"""All rules, in the order of their explanation, and all that they say."""

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
from generator.read import catalog as read_catalog
from generator.read import decode, folder, text_file, yaml_messages

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
READING = (folder, text_file, yaml_messages, decode, read_catalog)


def messages() -> tuple[Message, ...]:
    """Everything that can be said of data/, that which reading says first."""
    return tuple(message for module in (*READING, *RULES) for message in module.MESSAGES)


def check_all(catalog: Catalog) -> list[Problem]:
    """Every problem of the catalog, sorted by place, each once."""
    return sorted({problem for rule in RULES for problem in rule.check(catalog)})
