"""One YAML file as plain lists, mappings and texts, with the place of each; what could mislead a reader is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.places import Span, Steps, Tree, YamlFile
from generator.problems import Place, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 20

# Direction marks, joiners and other signs that change a text without being seen (Unicode TR 36).
_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")


def read_text(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """The text of a file that is a plain, small, UTF-8 file."""
    start = Place(name, 1, 1)
    if path.is_symlink():
        return None, [start.problem("symlink")]
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [start.problem("cannot-read", reason=error.strerror or "?")]
    if len(raw) > MAX_BYTES:
        return None, [start.problem("too-large", bytes=len(raw), limit=MAX_BYTES)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        place = Place(name, before.count(b"\n") + 1, column)
        return None, [place.problem("not-utf8", byte=f"{raw[error.start]:#04x}")]
    return text, []


def read_yaml(path: Path, name: str) -> tuple[YamlFile, list[Problem]]:
    """The file's tree, and everything in it that is refused."""
    text, problems = read_text(path, name)
    if text is None:
        return YamlFile(name, "", None), problems
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str) -> tuple[YamlFile, list[Problem]]:
    unseen = list(_unseen(text, name))
    if unseen:
        return YamlFile(name, text, None), unseen
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name, 1, 1)
        return YamlFile(name, text, None), [*builder.problems, place.problem("not-yaml", reason=error.problem or "?")]
    except yaml.YAMLError as error:
        return YamlFile(name, text, None), [*builder.problems, _unreadable(text, name, error)]
    if builder.problems:
        return YamlFile(name, text, None), builder.problems
    if builder.root is None:
        return YamlFile(name, text, None), [Place(name, 1, 1).problem("empty-file")]
    return YamlFile(name, text, builder.root, builder.spans), []


def _unreadable(text: str, name: str, error: yaml.YAMLError) -> Problem:
    at = getattr(error, "position", 0)
    line_start = text.rfind("\n", 0, at) + 1
    return Place(name, text.count("\n", 0, at) + 1, at - line_start + 1).problem("not-yaml", reason=str(error).split("\n")[0])


def _unseen(text: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        for match in _UNSEEN.finditer(line):
            sign = match.group()
            yield Place(name, number, match.start() + 1).problem(
                "unseen-character", code=f"U+{ord(sign):04X}", name=unicodedata.name(sign, "?")
            )


class _Builder:
    """Builds the tree from the parser's events, without recursion, so that no file can exhaust the machine."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Tree | None = None
        self.spans: dict[Steps, Span] = {}
        self.problems: list[Problem] = []
        self._open: list[tuple[Any, Steps]] = []
        self._keys: list[str | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._refuse(event, "many-documents")
            case yaml.AliasEvent():
                self._refuse(event, "alias", name=event.anchor)
                self._put(event, "")
            case yaml.ScalarEvent():
                self._examine(event)
                self._put(event, unicodedata.normalize("NFC", event.value))
            case yaml.SequenceStartEvent():
                self._examine(event)
                self._begin(event, [])
            case yaml.MappingStartEvent():
                self._examine(event)
                self._begin(event, {})
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                _, steps = self._open.pop()
                self._keys.pop()
                begun = self.spans[steps]
                self.spans[steps] = Span(begun.start, event.end_mark.index, begun.line, begun.column)

    def _examine(self, event: Any) -> None:
        if event.anchor:
            self._refuse(event, "anchor", name=event.anchor)
        if event.tag:
            self._refuse(event, "tag", name=event.tag)

    def _refuse(self, event: yaml.Event, code: str, **details: object) -> None:
        mark = event.start_mark
        self.problems.append(Place(self.name, mark.line + 1, mark.column + 1).problem(code, **details))

    def _begin(self, event: yaml.Event, value: Any) -> None:
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, "too-deep", limit=MAX_DEPTH)
        steps = self._put(event, value)
        self.spans.setdefault(steps, _span(event))
        self._open.append((value, steps))
        self._keys.append(None)

    def _put(self, event: yaml.Event, value: Any) -> Steps:
        """Put a value where the tree has come to; the steps to it."""
        if not self._open:
            self.root = value
            steps: Steps = ()
        else:
            holder, above = self._open[-1]
            if isinstance(holder, list):
                steps = (*above, len(holder))
                holder.append(value)
            elif self._keys[-1] is None:
                return self._key(event, value, holder, above)
            else:
                key = self._keys[-1]
                steps = (*above, key)
                holder[key] = value
                self._keys[-1] = None
        self.spans[steps] = _span(event)
        return steps

    def _key(self, event: yaml.Event, value: Any, holder: dict[str, Any], above: Steps) -> Steps:
        if not isinstance(value, str):
            self._refuse(event, "key-not-text")
            value = f"?{event.start_mark.index}"
        elif value == "<<":
            self._refuse(event, "merge")
        if value in holder:
            self._refuse(event, "duplicate-key", key=value)
        self._keys[-1] = value
        return (*above, value)


def _span(event: yaml.Event) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.index, end.index, start.line + 1, start.column + 1)
