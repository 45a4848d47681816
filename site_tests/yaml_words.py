"""A record or file as a person types it, and what reading says of it: "line:column code" for each problem."""

from __future__ import annotations

from pydantic import BaseModel

from generator.problems.problem import Problem
from generator.read.decode import decode, decode_list
from generator.read.yaml_tree import parse_yaml

NAME = "data/x.yml"
# 526 bytes that would expand to 2^26 texts.
BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 25))


def decoded(record: type[BaseModel], text: str) -> list[Problem]:
    """The problems of a text that is one record, or a list of them."""
    file, problems = parse_yaml(text, NAME)
    assert problems == []
    return decode_list(record, file)[1] if isinstance(file.tree, list) else decode(record, file.tree, file)[1]


def said(problems: list[Problem]) -> list[str]:
    return [f"{problem.place.line}:{problem.place.column} {problem.code}" for problem in problems]
