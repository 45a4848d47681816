"""Tables of tasks: the rows below a head, their groups, and what each cell says."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, repeat

from generator.draft.captions import Captioned
from generator.draft.columns import Column, head_in_line, head_of
from generator.draft.conversions import Converted, broken, repeated
from generator.draft.entries import Entry, Given, Passed
from generator.draft.marks import marked
from generator.draft.outline import Outline, Place
from generator.draft.paragraphs import join
from generator.draft.piece import Row
from generator.model.bilingual import Bilingual

_BEYOND: Column = "other"  # the cells of a row that is wider than its head
NO_NUMBER = Bilingual(
    vi="hàng không có số: có thể chung số, thời gian hay cơ quan với hàng trên",
    en="a row without a number: it may share the number, time or bodies of the row above",
)


def head_columns(row: Row) -> tuple[Column, ...] | None:
    cells = [join(cell) for cell in row.cells]
    return head_of(cells) or (head_in_line(cells[0]) if len(cells) == 1 else None)


def table(rows: Sequence[Row], outline: Outline) -> tuple[list[Entry], list[Converted]]:
    """The first row is the head; the same head again is what conversion repeated."""
    columns = head_columns(rows[0]) or ()
    head = _words(rows[0])
    place = Place(outline.once("-".join(filter(None, (outline.id, "head")))), outline.label or None, level=2)
    entries: list[Entry] = [Passed(place, "heading", head)]
    found = [converted for row in rows for cell in row.cells for converted in broken(cell)]
    numbers = [join(row.cells[0]) for row in rows[1:] if re.fullmatch(r"[0-9]+\.?", join(row.cells[0]))]
    by_group = len(set(numbers)) < len(numbers)
    group = outline.group("", 3)
    unnumbered = 0
    for row in rows[1:]:
        if _words(row) == head:
            found.append(repeated([line for cell in row.cells for line in cell]))
            continue
        cells = _cells(row, columns)
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        if len(filled) == 1 or (len(filled) == 2 and re.fullmatch(r"[IVX]+\.?|[A-Z]\.?", filled[0])):
            title = marked(filled[0]) if len(filled) == 1 else None
            sign = title.mark if title else filled[0] if len(filled) == 2 else None
            group = outline.group((sign or "").rstrip("."), 3)
            entries.append(Passed(group, "heading", title.rest if title else filled[-1], sign))
            continue
        home = (group.label if by_group else outline.label) or outline.label
        number = cells[0] if columns and columns[0] == "number" else ""
        unnumbered += 0 if number else 1
        label = _label(home, number)
        entries.append(
            _task(
                row,
                cells,
                columns,
                outline.once("-".join(filter(None, (outline.id, "row")))),
                label,
                None if number else unnumbered,
            )
        )
    return entries, found


def _label(home: str, number: str) -> str:
    name = number.rstrip(".")
    begins = home.startswith("Phụ lục") and "." not in home and home[-1:].islower()
    return (f"{home} {name}" if begins else f"{home}.{name}") if home and name else home or name or "Phụ lục"


def _task(row: Row, cells: Sequence[str], columns: Sequence[Column], key: str, label: str, bullet: int | None) -> Given:
    said: list[Captioned] = []
    vi: list[str] = []
    for at, (column, cell) in enumerate(zip(chain(columns, repeat(_BEYOND)), cells, strict=False)):
        if not cell or (at == 0 and column == "number"):
            continue
        if column in ("task", "other") and not said:
            vi.append(cell)
        else:
            said.append(Captioned("other" if column == "task" else column, "", cell))
    number = cells[0] if columns[0] == "number" else ""
    doubt = row.doubt or (None if number else NO_NUMBER)
    return Given(Place(key, label, bullet), "direction", " ".join(vi), number or None, tuple(said), doubt=doubt)


def _cells(row: Row, columns: Sequence[Column]) -> list[str]:
    """The cells under their columns; a row that begins without its number is moved under the head."""
    cells = [join(cell) for cell in row.cells]
    begins = bool(re.fullmatch(r"[0-9]+(?:\.[0-9]+)*\.?|[IVX]+\.?|[A-Z]\.?|", cells[0]))
    if 1 < len(cells) < len(columns) and not begins and columns[0] == "number":
        return ["", *cells]
    return cells


def _words(row: Row) -> str:
    return " ".join(filter(None, (join(cell) for cell in row.cells)))


def tables_of(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Rows from a head of tasks on, to the next other head."""
    begin = None
    for at, row in enumerate(rows):
        if head_columns(row) and (begin is None or _words(row) != _words(rows[begin])):
            if begin is not None:
                yield rows[begin:at]
            begin = at
    if begin is not None:
        yield rows[begin:]
