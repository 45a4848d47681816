"""A YAML text of data/ in its form: fields in the order of the records, blocks of words wrapped, comments kept."""

import re
import textwrap
from collections.abc import Iterator
from io import StringIO
from itertools import pairwise
from typing import Any

from pydantic import BaseModel
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString

from generator.form.order import fields, inner
from generator.language.text import nfc
from generator.read.yaml_tree import parse_yaml

WIDTH = 100

_UNBOUND = 1_000_000  # words that stand on their field's line stay on it


class NotTheSame(Exception):
    """The text in its form would not say what the text says; it is left as it is."""


def formed(text: str, record: type[BaseModel]) -> str:
    """The text, which is a list of the records, or one of them, and which is read without problems.

    Raises NotTheSame.
    """
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = _UNBOUND
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = yaml.load(nfc(text))
    _order(tree, record)
    is_list = isinstance(tree, CommentedSeq)
    _wrap(tree, 2 if is_list else 0)
    out = StringIO()
    yaml.dump(tree, out)
    lines = [_shifted(line) if is_list else line for line in out.getvalue().splitlines(keepends=True)]
    found = "".join(_apart(lines) if "\n\n- " in text else lines)
    if parse_yaml(found, "")[0].tree != parse_yaml(text, "")[0].tree or _comments(found) != _comments(nfc(text)):
        raise NotTheSame
    return found


def _shifted(line: str) -> str:
    """A list begins at the margin; a comment is where it was."""
    return line if line.lstrip().startswith("#") else line.removeprefix("  ")


def _apart(lines: list[str]) -> Iterator[str]:
    """Where some entries of a list stand apart, all do."""
    for before, line in pairwise(["\n", *lines]):
        yield "\n" + line if line.startswith("- ") and before.strip() and not before.startswith("#") else line


def _comments(text: str) -> list[str]:
    return sorted(re.findall(r"(?:^|[ \t])(#.*)$", text, re.MULTILINE))


def _order(node: Any, record: object) -> None:
    """Fields that the record does not have stay behind those that it has."""
    if isinstance(node, CommentedSeq):
        for part in node:
            _order(part, record)
        return
    if not isinstance(node, CommentedMap):
        return
    for key, value in node.items():
        _order(value, inner(record, key))
    wanted = sorted(node, key=lambda key: fields(record).index(key) if key in fields(record) else len(fields(record)))
    if wanted == list(node):
        return
    tail = _cut_tail(node)
    for key in wanted:
        node.move_to_end(key)
    _put_tail(node, tail)


def _last(node: Any) -> Iterator[tuple[Any, Any, int]]:
    """The way to the last value: each holder, its last key, and where ruamel.yaml keeps what stands after it."""
    while isinstance(node, CommentedMap | CommentedSeq) and node and not node.fa.flow_style():
        is_map = isinstance(node, CommentedMap)
        key = next(reversed(node)) if is_map else len(node) - 1
        yield node, key, 2 if is_map else 0
        node = node[key]


def _cut_tail(node: Any) -> list[Any]:
    """What stands between this entry and the next: empty lines and comments."""
    found: list[Any] = []
    for holder, key, slot in _last(node):
        kept = holder.ca.items.get(key)
        if kept and kept[slot] is not None:
            found.append(kept[slot])
            kept[slot] = None
        value = holder[key]
        if isinstance(value, FoldedScalarString) and getattr(value, "comment", None) is not None:
            found.append(value.comment)  # type: ignore[attr-defined]
            value.comment = None  # type: ignore[attr-defined]
    return found


def _put_tail(node: Any, tail: list[Any]) -> None:
    if not tail:
        return
    holder, key, slot = list(_last(node))[-1]
    value = holder[key]
    if isinstance(value, FoldedScalarString):
        value.comment = tail[0]  # type: ignore[attr-defined]
        return
    kept = holder.ca.items.setdefault(key, [None, None, None, None])
    kept[slot] = tail[0]


def _wrap(node: Any, column: int) -> None:
    """`column` is where the node's own fields begin."""
    items = (
        node.items() if isinstance(node, CommentedMap) else enumerate(node) if isinstance(node, CommentedSeq) else ()
    )
    for key, value in list(items):
        if isinstance(value, CommentedMap | CommentedSeq):
            if not value.fa.flow_style():
                step = 4 if isinstance(value, CommentedSeq) else 2 if isinstance(node, CommentedMap) else 0
                _wrap(value, column + step)
        elif isinstance(value, FoldedScalarString):
            _wrap_words(node, key, value, column)


def _wrap_words(node: Any, key: Any, value: FoldedScalarString, column: int) -> None:
    if "  " in value or "\n" in value:
        return
    folded = FoldedScalarString(value)
    inside = column + 2 if isinstance(node, CommentedMap) else column
    at, places = -1, []
    for line in textwrap.wrap(value, WIDTH - inside, break_long_words=False, break_on_hyphens=False):
        at += len(line) + 1
        places.append(at)
    folded.fold_pos = places[:-1]
    if hasattr(value, "comment"):
        folded.comment = value.comment
    node[key] = folded
