"""One YAML file as plain lists, mappings and texts, with the place of each; what could mislead a reader is refused."""

import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from generator.model.unseen import all_unseen
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.problems.yaml_file import NodeSpan, Steps, Tree, YamlFile
from generator.read import yaml_messages as messages
from generator.read.slip_messages import MISSING_DASH
from generator.read.slips import slip
from generator.read.text_file import read_text, unseen_at, unseen_in

MAX_DEPTH = 20

_CUT = re.compile(r"[ \t]+(#[^\r\n]*)")


def read_yaml(path: Path, name: str) -> tuple[YamlFile, list[Problem]]:
    """The file's tree, and everything in it that is refused."""
    text, problems = read_text(path, name)
    if text is None:
        return YamlFile(name, "", None), problems
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str) -> tuple[YamlFile, list[Problem]]:
    if problems := list(unseen_in(text, name)):
        return YamlFile(name, text, None), problems
    builder = _Builder(name, text)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
            if builder.depth > MAX_DEPTH:
                break
    except yaml.MarkedYAMLError as error:
        return YamlFile(name, text, None), [*builder.problems, slip(text, name, error)]
    if builder.problems:
        return YamlFile(name, text, None), builder.problems
    if builder.root is None:
        return YamlFile(name, text, None), [_empty(name)]
    return YamlFile(name, text, builder.root, builder.spans), []


def _empty(name: str) -> Problem:
    if name.endswith("/plan.yml"):
        return Place(name, 1, 1).problem(messages.EMPTY_PLAN, file=name)
    return Place(name, 1, 1).problem(messages.EMPTY_FILE)


class _Builder:
    """Builds the tree from the parser's events, without recursion, so that no file can exhaust the machine."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.root: Tree | None = None
        self.spans: dict[Steps, NodeSpan] = {}
        self.problems: list[Problem] = []
        self._open: list[tuple[Any, Steps]] = []
        self._keys: list[str | None] = []
        self._documents = 0
        self._run_on: set[Steps] = set()  # entries that go on into the next

    @property
    def depth(self) -> int:
        return len(self._open)

    def take(self, event: Any) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._refuse(event, messages.MANY_DOCUMENTS)
            case yaml.AliasEvent():
                self._refuse(event, messages.ALIAS, name=event.anchor)
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
            self._refuse(event, messages.ANCHOR, name=event.anchor)
        if event.tag:
            self._refuse(event, messages.TAG, name=event.tag)

    def _examine_words(self, event: Any) -> None:
        """An escape such as "\\u200b" brings what the file does not show; ` #` after bare words cuts them short."""
        for sign in dict.fromkeys(sign for _, sign in all_unseen(event.value)):
            self.problems.append(unseen_at(self._place(event), sign))
        cut = None if event.style else _CUT.match(self.text, event.end_mark.index)
        if cut:
            self._refuse(event, messages.WORDS_CUT, found=cut[1], words=f"{event.value} {cut[1]}".strip())

    def _refuse(self, event: Any, message: Message, /, **details: object) -> None:
        self.problems.append(self._place(event).problem(message, **details))

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.name, mark.line + 1, mark.column + 1)

    def _begin(self, event: Any, value: Any) -> None:
        if self.depth == MAX_DEPTH:
            self._refuse(event, messages.TOO_DEEP, limit=MAX_DEPTH)
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
            self._refuse(event, messages.KEY_NOT_TEXT)
            value = f"?{event.start_mark.index}"
        elif value == "<<":
            self._refuse(event, messages.MERGE)
        if value in holder:
            self._twice(event, value, holder, above)
        self._keys[-1] = value
        return (*above, value)

    def _twice(self, event: Any, key: str, holder: dict[str, Any], above: Steps) -> None:
        """An entry of a list that begins again lacks its dash; all that it repeats has that one cause."""
        if above in self._run_on:
            return
        if above and isinstance(above[-1], int) and len(holder) > 1 and key == next(iter(holder)):
            self._run_on.add(above)
            self._refuse(event, MISSING_DASH, typed=f"- {self.text[event.start_mark.index :].splitlines()[0].strip()}")
        else:
            self._refuse(event, messages.DUPLICATE_KEY, key=key)


def _span(event: Any) -> NodeSpan:
    start, end = event.start_mark, event.end_mark
    return NodeSpan(start.index, end.index, start.line + 1, start.column + 1)
