"""What is printed of problems that have payloads in their words: for a terminal, a log, a summary, a program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from generator.guard.findings import Finding
from generator.model.bilingual import LANGS
from generator.model.unseen import unseen
from generator.problems.message import Message
from generator.problems.printing import as_github, as_json, as_summary, as_text
from generator.problems.problem import Place, Problem

_GAP = re.compile(r"\{(\w+)\}")


def problem_of(message: Message, words: str) -> Problem:
    """The problem of a message, with the words in its every gap and in the name of its file."""
    gaps = {
        gap for part in (message.found, message.expected, message.to_type) for gap in _GAP.findall(part.vi + part.en)
    }
    return Place(f"data/{words}.yml", 1, 1).problem(message, **dict.fromkeys(gaps, words))


def obeyed(problem: Problem) -> Iterator[str]:
    """What a terminal or a log would take for more than words."""
    for lang in LANGS:
        text, command = as_text(problem, lang), as_github(problem)
        lines = text.split("\n")
        if len(lines) != 3 or any(line.startswith(("::", "##")) for line in lines):
            yield f"lines: {text!r}"
        if unseen(text, spaces="\n") or unseen(command):
            yield f"signs: {text!r} {command!r}"
        if len(command.splitlines()) != 1 or not re.match(r"::(error|notice) file=[^:,]*,line=1,col=1,title=", command):
            yield f"command: {command!r}"
    if json.loads(written := as_json([problem]))[0]["file"] != problem.place.file or unseen(written):
        yield f"JSON: {written!r}"
    summary = MarkdownIt("commonmark").parse(as_summary([problem]))
    inline = {part.type for token in summary for part in token.children or ()}
    if not inline <= {"text", "code_inline"} or any(token.type.startswith("html") for token in summary):
        yield f"summary: {inline}"
    told = str(Finding(problem.place.file, 1, "markup", problem.place.file))
    if unseen(told, spaces="\n") or len(told.splitlines()) != 2:
        yield f"finding: {told!r}"
