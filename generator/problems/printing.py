"""Problems as lines for a terminal, as annotations and a summary for GitHub, as JSON."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, get_args

from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.unseen import is_unseen, shown
from generator.problems.causes import causes
from generator.problems.message import Severity
from generator.problems.problem import Place, Problem

Format = Literal["text", "github", "json"]

EXPECTED = Bilingual(vi="cần", en="expected")
TO_TYPE = Bilingual(vi="sửa", en="to mend")
MORE = Bilingual(
    vi="Còn {count} điều nữa mà GitHub không hiện ở đây: xem cả danh sách ở Checks › Summary của lượt chạy này.",
    en="{count} more, which GitHub does not show here: all of them are in Checks › Summary of this run.",
)

ANNOTATIONS = 10  # of each level that GitHub shows of one step
PLACES = 3  # that are named after the first


def as_text(problem: Problem, lang: Lang, others: Sequence[Place] = ()) -> str:
    """file:line:column code, then what was found, what is expected and what to type, a line each; then other places."""
    place = problem.place
    lines = (
        f"{shown(place.file)}:{place.line}:{place.column} {problem.code}: {problem.found(lang)}",
        f"    {EXPECTED.here(lang)}: {problem.expected(lang)}",
        f"    {TO_TYPE.here(lang)}: {problem.to_type(lang)}",
        *(f"    {also.here(lang)}" for also in _also(others)),
    )
    return "\n".join(lines)


def as_texts(problems: Iterable[Problem], lang: Lang) -> Iterator[str]:
    """Each cause once."""
    return (as_text(cause.problem, lang, cause.others) for cause in causes(problems))


def as_github(problem: Problem, others: Sequence[Place] = ()) -> str:
    """A workflow command in both languages; its special characters are escaped as GitHub asks, so no text can end it."""
    words = []
    for lang in LANGS:
        words += [problem.found(lang), f"{EXPECTED.here(lang)}: {problem.expected(lang)}"]
        words += [f"{TO_TYPE.here(lang)}: {problem.to_type(lang)}", *(also.here(lang) for also in _also(others)), ""]
    return _command(problem, problem.code, "\n".join(words[:-1]))


def as_annotations(problems: Iterable[Problem]) -> Iterator[str]:
    """Each cause once, errors before notices, of each no more than GitHub shows: the last one says how many more."""
    every = causes(problems)
    for severity in get_args(Severity):
        some = [cause for cause in every if cause.severity == severity]
        told = some if len(some) <= ANNOTATIONS else some[: ANNOTATIONS - 1]
        yield from (as_github(cause.problem, cause.others) for cause in told)
        if more := some[len(told) :]:
            words = MORE.filled(count=len(more))
            yield _command(more[0].problem, "…", f"{words.vi}\n\n{words.en}")


def _command(problem: Problem, title: str, body: str) -> str:
    level = "error" if problem.severity == "error" else "notice"
    place = problem.place
    return (
        f"::{level} file={_property(_plain(place.file))},line={place.line},col={place.column},"
        f"title={_property(title)}::{_data(body)}"
    )


def _also(others: Sequence[Place]) -> Iterator[Bilingual]:
    if others:
        places = ", ".join(f"{shown(place.file)}:{place.line}" for place in others[:PLACES])
        places += ", …" if len(others) > PLACES else ""
        yield Bilingual(vi=f"còn ở {len(others)} chỗ nữa: {places}", en=f"also at {len(others)} more places: {places}")


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
    for cause in causes(problems):
        problem = cause.problem
        places = (code(f"{place.file}:{place.line}:{place.column}") for place in (problem.place, *cause.others))
        lines.append(f"- {', '.join(places)} {code(problem.code)}")
        for lang in LANGS:
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
