"""One YAML file as plain lists, mappings and texts, with the place of each; what could mislead a reader is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from generator.places import Span, Steps, Tree, YamlFile
from generator.problems import Place, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 20

# Controls, direction marks, joiners and other signs that change a text without being seen (Unicode TR 36), and the line
# ends that YAML counts and editors do not. Whatever the parser cannot read is among them.
_UNSEEN = re.compile(
    r"\r(?!\Z)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e0fff]"
)
_CUT = re.compile(r"[ \t]+(#[^\r\n]*)")


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
    builder = _Builder(name, text)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
            if builder.depth > MAX_DEPTH:
                break
    except yaml.MarkedYAMLError as error:
        return YamlFile(name, text, None), [*builder.problems, _not_yaml(text, name, error)]
    if builder.problems:
        return YamlFile(name, text, None), builder.problems
    if builder.root is None:
        return YamlFile(name, text, None), [Place(name, 1, 1).problem("empty-file")]
    return YamlFile(name, text, builder.root, builder.spans), []


def _not_yaml(text: str, name: str, error: yaml.MarkedYAMLError) -> Problem:
    """At the fault; at the beginning of a spelling or of what is never closed, such as quotes and brackets."""
    reason, mark, begun = error.problem or "?", error.problem_mark, error.context_mark
    at_end = mark is not None and mark.index >= len(text)
    if begun is not None and (at_end or (error.context or "").startswith("while scanning")):
        mark, reason = begun, f"{error.context}: {reason}"
    at = min(mark.index, len(text)) if mark else 0
    column = at - text.rfind("\n", 0, at)
    return Place(name, text.count("\n", 0, at) + 1, column).problem("not-yaml", reason=reason)


def _unseen(text: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        for match in _UNSEEN.finditer(line):
            yield Place(name, number, match.start() + 1).problem("unseen-character", **_named(match.group()))


def _named(sign: str) -> dict[str, str]:
    return {"code": f"U+{ord(sign):04X}", "name": unicodedata.name(sign, "?")}


class _Builder:
    """Builds the tree from the parser's events, without recursion, so that no file can exhaust the machine."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.root: Tree | None = None
        self.spans: dict[Steps, Span] = {}
        self.problems: list[Problem] = []
        self._open: list[tuple[Any, Steps]] = []
        self._keys: list[str | None] = []
        self._documents = 0

    @property
    def depth(self) -> int:
        return len(self._open)

    def take(self, event: Any) -> None:
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
                self._examine_words(event)
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
                self.spans[steps] = replace(self.spans[steps], end=_span(event).end)

    def _examine(self, event: Any) -> None:
        if event.anchor:
            self._refuse(event, "anchor", name=event.anchor)
        if event.tag:
            self._refuse(event, "tag", name=event.tag)

    def _examine_words(self, event: Any) -> None:
        """An escape such as "\\u200b" brings what the file does not show; ` #` after bare words cuts them short."""
        for sign in dict.fromkeys(_UNSEEN.findall(event.value)):
            self._refuse(event, "unseen-character", **_named(sign))
        cut = None if event.style else _CUT.match(self.text, event.end_mark.index)
        if cut:
            self._refuse(event, "words-cut", found=cut[1], words=f"{event.value} {cut[1]}".strip())

    def _refuse(self, event: Any, code: str, /, **details: object) -> None:
        mark = event.start_mark
        self.problems.append(Place(self.name, mark.line + 1, mark.column + 1).problem(code, **details))

    def _begin(self, event: Any, value: Any) -> None:
        if self.depth == MAX_DEPTH:
            self._refuse(event, "too-deep", limit=MAX_DEPTH)
        steps = self._put(event, value)
        self.spans.setdefault(steps, _span(event))
        self._open.append((value, steps))
        self._keys.append(None)

    def _put(self, event: Any, value: Any) -> Steps:
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

    def _key(self, event: Any, value: Any, holder: dict[str, Any], above: Steps) -> Steps:
        if not isinstance(value, str):
            self._refuse(event, "key-not-text")
            value = f"?{event.start_mark.index}"
        elif value == "<<":
            self._refuse(event, "merge")
        if value in holder:
            self._refuse(event, "duplicate-key", key=value)
        self._keys[-1] = value
        return (*above, value)


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.index, end.index, start.line + 1, start.column + 1)
