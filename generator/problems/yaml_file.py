"""A YAML file as a tree, and the place of every node and every word of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems.problem import Place

_HEAD = re.compile(r"[>|].*|[\"']")  # of a text in a block (`>-`) or in quotes
_WORD = re.compile(r"\S+")

Steps = tuple[str | int, ...]
Tree = dict[str, "Tree"] | list["Tree"] | str


@dataclass(frozen=True)
class NodeSpan:
    """Where a node stands: offsets into the file's text, line and column from 1."""

    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, repr=False)
class YamlFile:
    """The tree of a file and where each of its nodes stands. `tree` is None when the file could not be read."""

    name: str
    text: str
    tree: Tree | None
    spans: Mapping[Steps, NodeSpan] = field(default_factory=dict)

    def place(self, *steps: str | int) -> Place:
        """The place of a node, or of the nearest one above it that the file has."""
        for length in range(len(steps), -1, -1):
            span = self.spans.get(steps[:length])
            if span is not None:
                return Place(self.name, span.line, span.column)
        return Place(self.name, 1, 1)

    def word(self, number: int, *steps: str | int) -> Place:
        """The place of the word of that number (from 0) inside a text, counted between white space."""
        span = self.spans.get(steps)
        if span is None:
            return self.place(*steps)
        head = _HEAD.match(self.text, span.start)
        words = list(_WORD.finditer(self.text, head.end() if head else span.start, span.end))
        if not words:
            return self.place(*steps)
        at = words[min(number, len(words) - 1)].start()
        line_start = self.text.rfind("\n", 0, at) + 1
        return Place(self.name, self.text.count("\n", 0, at) + 1, at - line_start + 1)
