"""All payloads in one list, each with a number by which it is known wherever it is found again."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.language.text import fold_space
from site_tests.payloads import addresses, drawings, machines, markup, unseen

TABLES = {
    "element": markup.ELEMENTS,
    "way out": markup.WAYS_OUT,
    "spelling": markup.SPELLINGS,
    "scheme": addresses.SCHEMES,
    "host": addresses.HOSTS,
    "drawing": drawings.DRAWINGS,
    "formula": drawings.FORMULAS,
    "XML": drawings.XML,
    "template": machines.TEMPLATES,
    "data": machines.DATA,
    "table": machines.TABLES,
    "log": machines.LOGS,
    "Markdown": machines.MARKDOWN,
}
UNSEEN_TABLES = {
    "terminal": unseen.TERMINALS,
    "direction": unseen.DIRECTIONS,
    "nothing": unseen.NOTHING,
}
_MARK = re.compile(r"⟪mauthu(\d+)·")


class Payload(NamedTuple):
    why: str
    words: str


PAYLOADS = tuple(Payload(f"{kind}: {why}", words) for kind, table in TABLES.items() for why, words in table.items())
UNSEEN = tuple(
    Payload(f"{kind}: {why}", words) for kind, table in UNSEEN_TABLES.items() for why, words in table.items()
)


def marked(number: int) -> str:
    """A payload between signs that no text has, so that it is found whole or is seen to be broken."""
    return f"⟪mauthu{number}·{PAYLOADS[number].words}⟫"


def broken(text: str) -> list[str]:
    """Each place where a payload begins in a text and is not there letter by letter; white space may be folded."""
    folded = fold_space(text)
    return [
        f"{PAYLOADS[int(mark[1])]}: {folded[mark.start() : mark.start() + 200]!r}"
        for mark in _MARK.finditer(folded)
        if not folded.startswith(fold_space(marked(int(mark[1]))), mark.start())
    ]


def met(text: str) -> set[int]:
    """The numbers of the payloads in a text."""
    return {int(number) for number in _MARK.findall(text)}
