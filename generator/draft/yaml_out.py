"""Values to YAML as data/ has it: two spaces, long words folded, and a doubt as a comment on the line above.

The reader of data/ refuses a comment behind words, as it cannot tell it from words with "#".
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.language.text import fold_space
from generator.model.bilingual import Bilingual

_WIDTH = 100
_PLAIN = re.compile(r"[^\W_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*")


class Doubtful(NamedTuple):
    """A value that a person has to look at, and why."""

    value: "Value"
    reason: Bilingual


Value = str | int | Doubtful | Sequence["Value"] | Mapping[str, "Value"]


def as_yaml(value: Value) -> str:
    """A mapping or a list of mappings as the text of a file."""
    return ("\n".join(_block(value, 0)) or "[]") + "\n"


def _doubted(reason: Bilingual, indent: int) -> str:
    return f"{' ' * indent}# xem lại: {fold_space(reason.vi)} · review: {fold_space(reason.en)}"


def _block(value: Value, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _entry(key, inner, indent)
    elif isinstance(value, Sequence) and not isinstance(value, str | Doubtful):
        for item in value:
            yield from _item(item, indent)


def _item(value: Value, indent: int) -> Iterator[str]:
    plain, doubts = _undoubted(value)
    space = " " * indent
    yield from (_doubted(doubt, indent) for doubt in doubts)
    if isinstance(plain, Mapping):
        lines = list(_block(plain, indent + 2))
        first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
        yield from (f"{space}{line.lstrip()}" for line in lines[:first])
        yield f"{space}- {lines[first].lstrip()}"
        yield from lines[first + 1 :]
    else:
        yield f"{space}- {_scalar(str(plain))}"


def _entry(key: str, value: Value, indent: int) -> Iterator[str]:
    plain, doubts = _undoubted(value)
    begin = f"{' ' * indent}{key}:"
    yield from (_doubted(doubt, indent) for doubt in doubts)
    if isinstance(plain, Mapping):
        yield begin
        yield from _block(plain, indent + 2)
    elif isinstance(plain, int):
        yield f"{begin} {plain}"
    elif isinstance(plain, str):
        yield from _words(begin, fold_space(str(plain)), indent + 2)
    elif all(isinstance(item, str) and " " not in item for item in plain):
        yield f"{begin} [{', '.join(map(str, plain))}]"
    else:
        yield begin
        yield from _block(plain, indent + 2)


def _words(begin: str, words: str, indent: int) -> Iterator[str]:
    if len(begin) + len(words) + 1 <= _WIDTH or " " not in words:
        yield f"{begin} {_scalar(words)}"
        return
    yield f"{begin} >-"
    space = " " * indent
    yield from textwrap.wrap(
        words, _WIDTH, initial_indent=space, subsequent_indent=space, break_long_words=False, break_on_hyphens=False
    )


def _undoubted(value: Value) -> tuple[str | int | Sequence[Value] | Mapping[str, Value], list[Bilingual]]:
    doubts: list[Bilingual] = []
    while isinstance(value, Doubtful):
        doubts.append(value.reason)
        value = value.value
    return value, doubts


def _scalar(words: str) -> str:
    is_plain = _PLAIN.fullmatch(words) and not words.endswith(":") and not words[-1].isspace()
    return (
        words
        if is_plain and not re.fullmatch(r"[0-9]{1,3}|[0-9.]*\.[0-9.]*", words)
        else json.dumps(words, ensure_ascii=False)
    )
