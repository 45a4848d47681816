"""A text file as lines and rows: the signs of Markdown are not text, and cells stand between lines of "|"."""

import re
from collections.abc import Iterator, Sequence

from generator.draft.piece import Cells, Received, number
from generator.language.text import nfc
from generator.model.bilingual import Bilingual

_RULE = re.compile(r"\s*-{3,}\s*")
_SIGNS = (
    (re.compile(r"\[bookmark: [^\]]*\]"), "", Bilingual(vi="dấu bookmark", en="bookmarks")),
    (re.compile(r"_\{([^{}]*)\}"), r"\1", Bilingual(vi="dấu chỉ số dưới “_{…}”", en="subscript signs “_{…}”")),
    (re.compile(r"\*{2,}"), "", Bilingual(vi="dấu in đậm “**”", en="bold signs “**”")),
    (
        re.compile(r"\*[ \t]+\*|(?<!\()\*(?!\s+\S)|(?<=\()\*(?!\))|(?<=[^\s(])\*|(?<=[^\n])\*(?!\))"),
        "",
        Bilingual(vi="dấu in nghiêng “*”", en="italic signs “*”"),
    ),
)
_RULES = Bilingual(vi="dòng kẻ “---”", en="rules “---”")
_PIPES = Bilingual(vi="dấu “|” giữa các ô của bảng", en="signs “|” between the cells of tables")
_NUMBER = re.compile(r"[0-9]{1,3}\.?|[IVX]+\.?|[IVX]+\. .*")
_HEADS = re.compile(r"TT|STT|Số TT", re.IGNORECASE)


def read_plain(text: str) -> Received:
    taken: list[Bilingual] = []
    text = nfc(text.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    for pattern, instead, name in _SIGNS:
        text, times = pattern.subn(instead, text)
        if times:
            taken.append(name)
    lines = text.split("\n")
    if any(map(_RULE.fullmatch, lines)):
        taken.append(_RULES)
        lines = ["" if _RULE.fullmatch(line) else line for line in lines]
    if sum(line.strip() == "|" for line in lines) > 2:
        return number(_with_tables(lines), [*taken, _PIPES])
    if sum(line.strip().startswith("|") and line.strip().endswith("|") for line in lines) > 2:
        return number(_with_rows(lines), [*taken, _PIPES])
    return number(lines, taken)


def _with_rows(lines: Sequence[str]) -> Iterator[str | Cells]:
    """A row a line: "| 1 | Nhiệm vụ | Sở X |"."""
    for line in lines:
        row = line.strip()
        if not (row.startswith("|") and row.endswith("|") and len(row) > 1):
            yield line
        elif not re.fullmatch(r"[|:\s-]+", row):
            yield tuple((cell.strip(),) if cell.strip() else () for cell in row[1:-1].split("|"))


def _with_tables(lines: Sequence[str]) -> Iterator[str | Cells]:
    """A sign a line: one opens a row, one stands behind each cell."""
    at = 0
    while at < len(lines):
        if lines[at].strip() != "|":
            yield lines[at]
            at += 1
            continue
        end = at
        while end < len(lines) and not (lines[end].strip() == "|" and _is_over(lines, end + 1)):
            end += 1
        yield from _rows(lines[at : end + 1])
        at = end + 1


def _is_over(lines: Sequence[str], at: int) -> bool:
    return at >= len(lines) or not lines[at].strip()


def _rows(lines: Sequence[str]) -> Iterator[Cells]:
    """How wide a row is, its head tells; a row that is too short goes on with a cell or ends, by what comes next."""
    groups = _groups(lines)
    width = 0
    row: list[tuple[str, ...]] = []
    for at, (signs, cell) in enumerate(groups):
        if row:
            is_new = _is_new(groups[at:], len(row), width)
            empty = signs - 2 if is_new else signs - 1
            behind = empty if not is_new or _NUMBER.fullmatch(_words(cell)) or not width else width - len(row)
            behind = max(0, min(behind, empty))
            row += [()] * behind
            if is_new:
                width = _width(row, width)
                yield tuple(row)
                row = [()] * (empty - behind)
        row.append(cell)
    if row:
        yield tuple(row)


def _groups(lines: Sequence[str]) -> list[tuple[int, tuple[str, ...]]]:
    """Each cell with words, and how many signs stand before it."""
    groups: list[tuple[int, tuple[str, ...]]] = []
    signs = 0
    cell: list[str] = []
    for line in lines:
        if line.strip() != "|":
            cell += [line] if line.strip() else []
            continue
        if cell:
            groups.append((signs, tuple(cell)))
            signs, cell = 0, []
        signs += 1
    return groups


def _is_new(groups: Sequence[tuple[int, tuple[str, ...]]], filled: int, width: int) -> bool:
    """Whether the first of the groups begins a row: by its number, or as the row before would become too wide."""
    signs, cell = groups[0]
    if signs == 1:
        return False
    if not width or filled >= width or _NUMBER.fullmatch(_words(cell)):
        return True
    beside = 1 + next((n for n, (more, _) in enumerate(groups[1:]) if more > 1), len(groups) - 1)
    return filled + signs - 1 + beside > width


def _width(row: Sequence[tuple[str, ...]], width: int) -> int:
    return len(row) if row and row[0] and _HEADS.fullmatch(_words(row[0])) else width


def _words(cell: Sequence[str]) -> str:
    return " ".join(" ".join(cell).split())
