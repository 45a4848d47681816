"""The paragraphs of a plan's body, and which of them are a task, its fields, a heading, or a heading that names bodies."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.draft.captions import Captioned, captioned
from generator.draft.marks import DASH, Marked, marked
from generator.draft.paragraphs import Paragraph
from generator.draft.piece import Line
from generator.recognise.bodies import Names

_LONGEST_HEADING = 230
PLAIN = 99  # the depth of a paragraph without a mark


class Item(NamedTuple):
    lines: tuple[Line, ...]
    text: str  # with its mark
    mark: Marked | None
    said: Captioned | None

    @property
    def words(self) -> str:
        return self.mark.rest if self.mark else self.text

    @property
    def depth(self) -> int:
        return self.mark.depth if self.mark else PLAIN


class Labelled(NamedTuple):
    """A task whose lead is told by lines behind it: the items from `begin` on, then the fields up to `end`."""

    begin: int
    fields: int
    end: int
    several: bool  # bullets that share one set of fields


def item_of(paragraph: Paragraph) -> Item:
    text = paragraph.text
    said = captioned(text)
    return Item(paragraph.lines, text, marked(text), said)


def labelled(items: Sequence[Item]) -> dict[int, Labelled]:
    """Every task with lines of who and when, by its first item."""
    found: dict[int, Labelled] = {}
    at = 0
    while at < len(items):
        if items[at].said is None or at == 0:
            at += 1
            continue
        end = at
        while end < len(items) and items[end].said is not None:
            end += 1
        begin, several = _begin(items, at - 1)
        if any(item.said and item.said.name in ("lead", "implementers", "partners") for item in items[at:end]):
            found[begin] = Labelled(begin, at, end, several)
        at = end
    return found


def _begin(items: Sequence[Item], last: int) -> tuple[int, bool]:
    if not DASH <= items[last].depth < PLAIN:
        return last, False
    first = last
    while first > 0 and DASH <= items[first - 1].depth < PLAIN and items[first - 1].said is None:
        first -= 1
    before = items[first - 1] if first else None
    if before and before.said is None and before.words.endswith(":") and len(before.words) < _LONGEST_HEADING // 2:
        return first - 1, False
    several = sum(item.depth == DASH for item in items[first : last + 1]) > 1
    return first, several


def is_heading(items: Sequence[Item], at: int) -> bool:
    """Whether the item has others below it, and is short and open at its end as headings are."""
    item = items[at]
    if item.mark is None or item.depth >= DASH or item.mark.mark.startswith(("Điều", "[")):
        return False
    if item.depth <= 1 and item.words.isupper():
        return True
    if at + 1 >= len(items) or items[at + 1].said is not None or items[at + 1].depth <= item.depth:
        return False
    words = item.words.rstrip()
    if len(words) > _LONGEST_HEADING or re.search(r"[.;,]$", words):
        return False
    return not words.endswith(":") or len(words) < _LONGEST_HEADING // 2


def lead_in_heading(words: str, names: Names) -> str | None:
    """The bodies that a heading names, when it names nothing else."""
    text = re.sub(r"\s*\(cơ quan[^)]*\)\s*$", "", words.strip().rstrip(":").strip())
    text = re.sub(r"^Đề nghị:?\s+", "", text)
    naming = names.read(text)
    known = sum(len(name.words) for name in naming.named)
    left = sum(map(len, naming.left_over))
    return text if naming.named and left <= known and not re.search(r"[.;]$", text) else None
