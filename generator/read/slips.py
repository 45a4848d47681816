"""The usual slips of YAML: a parser's complaint becomes the mistake that a person made, where it was made."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.read import slip_messages as messages

_FIELD = re.compile(r"(?P<head>[ \t]*(?:- +)*(?P<key>[a-z_]+):[ \t]+)(?P<value>\S.*?)[ \t]*$")
_FIELD_OR_ENTRY = re.compile(r"\s*(?:- |-$|[a-z_]+:(?: |$))")
_OPENED = re.compile(r"^[ \t]*(?:- +)*(?:[a-z_]+:[ \t]+)?(?:[\[{].*?)?(?P<quote>\"(?:[^\"\\]|\\.)*|'(?:[^']|'')*)$")
_NO_SPACE = re.compile(r"(?P<head>[ \t]*(?:- +)*)(?P<key>[a-z_]+):(?P<value>[^\s/].*)$")
_NO_COLON = re.compile(r"[ \t]*(?:- +)*(?P<key>[a-z_]+)[ \t]*$")
_BY_SIGN = re.compile("cannot start any token|scanning an? (?:alias|anchor|tag|directive)")
_DASH_WITHOUT_SPACE = re.compile(r"[ \t]*-[^\s-]")


@dataclass(frozen=True)
class Complaint:
    """What the parser said of a text, at an offset; `begun` is where it began what it could not end."""

    name: str
    text: str
    words: str
    at: int
    begun: int | None

    @property
    def line(self) -> str:
        return self.lines[self.number]

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @property
    def number(self) -> int:
        """The line of the complaint, counted from 0."""
        return self.text.count("\n", 0, self.at)

    def place(self, number: int, column: int) -> Place:
        """Of a line and a column that are counted from 0."""
        return Place(self.name, number + 1, column + 1)

    def place_at(self, offset: int) -> Place:
        return self.place(self.text.count("\n", 0, offset), offset - self.text.rfind("\n", 0, offset) - 1)


def slip(text: str, name: str, error: yaml.MarkedYAMLError) -> Problem:
    """The first slip that explains the parser's complaint; else that it could not read on here."""
    mark, begun = error.problem_mark, error.context_mark
    words = ": ".join(filter(None, (error.context, error.problem))) or "?"
    at = min(mark.index, len(text)) if mark else 0
    complaint = Complaint(name, text, words, at, begun.index if begun else None)
    found = (of(complaint) for of in _SLIPS)
    return next((problem for problem in found if problem), complaint.place_at(at).problem(messages.NOT_YAML))


def _unclosed_quote(said: Complaint) -> Problem | None:
    """A quote that opens, does not close on its line, and before what looks like the next field."""
    lines = said.lines
    for number, line in enumerate(lines[: said.number + 1]):
        opened = _OPENED.match(line)
        following = next(filter(str.strip, lines[number + 1 :]), "")
        if opened and (not following or _FIELD_OR_ENTRY.match(following)):
            quote = opened["quote"]
            return said.place(number, opened.start("quote")).problem(
                messages.UNCLOSED_QUOTE, quote=quote[0], closed=f"{quote.rstrip()}{quote[0]}"
            )
    return None


def _tab(said: Complaint) -> Problem | None:
    column = said.line.find("\t")
    if column < 0 or said.line[:column].strip() or "cannot start any token" not in said.words:
        return None
    return said.place(said.number, column).problem(messages.TAB)


def _word_quotes(said: Complaint) -> Problem | None:
    match = _FIELD.match(said.line)
    if not match or match["value"][0] not in "“”‘’„«":
        return None
    return said.place(said.number, match.start("value")).problem(
        messages.WORD_QUOTES,
        quote=match["value"][0],
        typed=f"{match['key']}: {_quoted(match['value'][1:].rstrip('”’“»'))}",
    )


def _dash(said: Complaint) -> Problem | None:
    if "expected '-' indicator" not in said.words:
        return None
    line = said.line.strip()
    if line.startswith("- "):
        return said.place_at(said.at).problem(messages.INDENT)
    message = messages.DASH_SPACE if _DASH_WITHOUT_SPACE.match(said.line) else messages.MISSING_DASH
    return said.place_at(said.at).problem(message, typed=f"- {line.lstrip('-')}")


def _colon(said: Complaint) -> Problem | None:
    """A second colon in bare words; a first one that is missing or has no space behind it, on the line before."""
    if "mapping values are not allowed" not in said.words:
        return None
    match, column = _FIELD.match(said.line), said.at - said.text.rfind("\n", 0, said.at) - 1
    if match and column >= match.start("value"):
        return said.place(said.number, column).problem(
            messages.UNQUOTED_COLON, typed=f"{match['key']}: {_quoted(match['value'])}"
        )
    before = next((number for number in range(said.number - 1, -1, -1) if said.lines[number].strip()), None)
    if before is not None and (problem := _no_colon(said, before)):
        return problem
    return said.place(said.number, len(said.line) - len(said.line.lstrip())).problem(messages.INDENT)


def _no_colon(said: Complaint, number: int) -> Problem | None:
    line = said.lines[number]
    if match := _NO_SPACE.match(line):
        return said.place(number, match.end("key")).problem(
            messages.MISSING_COLON, typed=f"{match['key']}: {match['value']}"
        )
    if match := _NO_COLON.match(line):
        return said.place(number, match.end("key")).problem(messages.MISSING_COLON, typed=f"{match['key']}: …")
    return None


def _line_without_colon(said: Complaint) -> Problem | None:
    if "could not find expected ':'" not in said.words or said.begun is None:
        return None
    number = said.text.count("\n", 0, said.begun)
    line = said.lines[number].strip()
    return _no_colon(said, number) or said.place_at(said.begun).problem(messages.LOOSE_WORDS, found=line)


def _sign(said: Complaint) -> Problem | None:
    if not _BY_SIGN.search(said.words):
        return None
    at = said.at if said.begun is None else said.begun
    rest = said.text[at:].split("\n")[0].rstrip()
    return said.place_at(at).problem(messages.UNQUOTED_SIGN, sign=rest[:1], typed=_quoted(rest))


def _bracket(said: Complaint) -> Problem | None:
    opened = "" if said.begun is None else said.text[said.begun : said.begun + 1]
    if "while parsing a flow" not in said.words or said.begun is None or opened not in ("[", "{"):
        return None
    return said.place_at(said.begun).problem(
        messages.UNCLOSED_BRACKET, opened=opened, closed="]" if opened == "[" else "}"
    )


def _quote_inside(said: Complaint) -> Problem | None:
    match = _FIELD.match(said.line)
    if "expected key" not in said.words or not match or match["value"][0] not in "\"'":
        return None
    quote, inner = match["value"][0], match["value"]
    inner = inner[1:-1] if inner.endswith(quote) and inner.count(quote) != 2 else inner
    return said.place(said.number, match.start("value")).problem(
        messages.QUOTE_INSIDE, quote=quote, typed=f"{match['key']}: {_quoted(inner)}"
    )


def _backslash(said: Complaint) -> Problem | None:
    return said.place_at(said.at).problem(messages.BACKSLASH) if "unknown escape" in said.words else None


def _list_beside(said: Complaint) -> Problem | None:
    return said.place_at(said.at).problem(messages.LIST_BESIDE) if "block sequence entries" in said.words else None


def _quoted(words: str) -> str:
    """The words in such quotes that YAML takes them as they are."""
    return f'"{words}"' if not re.search(r'["\\]', words) else "'" + words.replace("'", "''") + "'"


_SLIPS: tuple[Callable[[Complaint], Problem | None], ...] = (
    _unclosed_quote,
    _tab,
    _word_quotes,
    _dash,
    _colon,
    _line_without_colon,
    _sign,
    _bracket,
    _quote_inside,
    _backslash,
    _list_beside,
)
MESSAGES: tuple[Message, ...] = messages.MESSAGES
