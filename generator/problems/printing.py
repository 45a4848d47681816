"""Problems as lines for a terminal, as annotations and a summary for GitHub, as JSON."""

import json
from collections.abc import Iterable
from typing import Literal

from generator.model.bilingual import Bilingual, Lang
from generator.model.unseen import is_unseen, shown
from generator.problems.problem import Problem

Format = Literal["text", "github", "json"]

EXPECTED = Bilingual(vi="cần", en="expected")
TO_TYPE = Bilingual(vi="sửa", en="to mend")


def as_text(problem: Problem, lang: Lang) -> str:
    """file:line:column code, then what was found, what is expected and what to type, a line each."""
    place = problem.place
    return (
        f"{shown(place.file)}:{place.line}:{place.column} {problem.code}: {problem.found(lang)}\n"
        f"    {EXPECTED.here(lang)}: {problem.expected(lang)}\n"
        f"    {TO_TYPE.here(lang)}: {problem.to_type(lang)}"
    )


def as_github(problem: Problem, lang: Lang) -> str:
    """A workflow command; its special characters are escaped as GitHub asks, so no text can end it or start another."""
    level = "error" if problem.severity == "error" else "notice"
    body = f"{problem.found(lang)}\n{EXPECTED.here(lang)}: {problem.expected(lang)}\n{TO_TYPE.here(lang)}: {problem.to_type(lang)}"
    place = problem.place
    return (
        f"::{level} file={_property(_plain(place.file))},line={place.line},col={place.column},"
        f"title={_property(problem.code)}::{_data(body)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _plain(name: str) -> str:
    """A name of a file as it is, but for signs that a terminal obeys; line ends are escaped with the rest."""
    return "".join(sign if sign in "\r\n" else shown(sign) for sign in name)


def as_json(problems: Iterable[Problem]) -> str:
    written = json.dumps(
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
    return "".join(json.dumps(sign)[1:-1] if sign != "\n" and is_unseen(sign) else sign for sign in written)


def as_summary(problems: Iterable[Problem]) -> str:
    """A Markdown list of all problems for GitHub's job summary, which has room where annotations stop at ten."""
    lines = ["# Kiểm tra dữ liệu · Data check", ""]
    for problem in problems:
        place = problem.place
        lines.append(f"- {code(f'{place.file}:{place.line}:{place.column}')} {code(problem.code)}")
        for lang in ("vi", "en"):
            words = (problem.found(lang), problem.expected(lang), problem.to_type(lang))
            lines.append(f"  - {lang}: " + " → ".join(code(part) for part in words))
    if len(lines) == 2:
        lines.append("Không có lỗi nào. · No problems.")
    return "\n".join(lines) + "\n"


def code(text: str) -> str:
    """An inline code span that its own words cannot end."""
    fence = "`"
    while fence in text:
        fence += "`"
    return f"{fence} {shown(' '.join(text.split()))} {fence}"
