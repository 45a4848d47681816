"""A problem of the data is a value: where, what was found, what is expected, what to type; and three ways to print it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.messages import MESSAGES
from generator.model import Lang

Severity = Literal["error", "notice"]
Format = Literal["text", "github", "json"]


class Place(NamedTuple):
    """A file, relative to the project, with line and column counted from 1."""

    file: str
    line: int
    column: int

    def problem(self, code: str, /, **details: object) -> Problem:
        return Problem(self, code, tuple(sorted((name, str(value)) for name, value in details.items())))


@dataclass(frozen=True, order=True)
class Problem:
    place: Place
    code: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """A notice is shown and does not stop the build."""
        return MESSAGES[self.code].severity

    def found(self, lang: Lang) -> str:
        return self._fill(MESSAGES[self.code].found, lang)

    def expected(self, lang: Lang) -> str:
        return self._fill(MESSAGES[self.code].expected, lang)

    def to_type(self, lang: Lang) -> str:
        return self._fill(MESSAGES[self.code].to_type, lang)

    def _fill(self, words: tuple[str, str], lang: Lang) -> str:
        """One line, whatever line ends the details have: in a log, a line of its own could be taken for a command."""
        return " ".join(words[0 if lang == "vi" else 1].format(**dict(self.details)).split())


LABELS = {"vi": ("cần", "sửa"), "en": ("expected", "to mend")}


def as_text(problem: Problem, lang: Lang) -> str:
    """file:line:column code, then what was found, what is expected and what to type, a line each."""
    expected, mend = LABELS[lang]
    place = problem.place
    return (
        f"{place.file}:{place.line}:{place.column} {problem.code}: {problem.found(lang)}\n"
        f"    {expected}: {problem.expected(lang)}\n"
        f"    {mend}: {problem.to_type(lang)}"
    )


def as_github(problem: Problem, lang: Lang) -> str:
    """A workflow command; its special characters are escaped as GitHub asks, so no text can end it or start another."""
    level = "error" if problem.severity == "error" else "notice"
    expected, mend = LABELS[lang]
    body = f"{problem.found(lang)}\n{expected}: {problem.expected(lang)}\n{mend}: {problem.to_type(lang)}"
    place = problem.place
    return (
        f"::{level} file={_property(place.file)},line={place.line},col={place.column},"
        f"title={_property(problem.code)}::{_data(body)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Iterable[Problem]) -> str:
    return json.dumps(
        [
            {
                "file": problem.place.file,
                "line": problem.place.line,
                "column": problem.place.column,
                "code": problem.code,
                "severity": problem.severity,
                "details": dict(problem.details),
                "found": {"vi": problem.found("vi"), "en": problem.found("en")},
                "expected": {"vi": problem.expected("vi"), "en": problem.expected("en")},
                "to_type": {"vi": problem.to_type("vi"), "en": problem.to_type("en")},
            }
            for problem in problems
        ],
        ensure_ascii=False,
        indent=1,
    )


def as_summary(problems: Iterable[Problem]) -> str:
    """A Markdown list of all problems for GitHub's job summary, which has room where annotations stop at ten."""
    lines = ["# Kiểm tra dữ liệu · Data check", ""]
    for problem in problems:
        place = problem.place
        lines.append(f"- {_code(f'{place.file}:{place.line}:{place.column}')} {_code(problem.code)}")
        for lang in ("vi", "en"):
            words = (problem.found(lang), problem.expected(lang), problem.to_type(lang))
            lines.append(f"  - {lang}: " + " → ".join(_code(part) for part in words))
    if len(lines) == 2:
        lines.append("Không có lỗi nào. · No problems.")
    return "\n".join(lines) + "\n"


def _code(text: str) -> str:
    """An inline code span that its own words cannot end."""
    fence = "`"
    while fence in text:
        fence += "`"
    return f"{fence} {' '.join(text.split())} {fence}"
