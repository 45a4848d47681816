"""Where a paragraph stands: its id, label, bullet and level, from the marks above it."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.draft.marks import DASH, Marked, name_of, slug_of

_LEVELS = 3  # of headings


class Place(NamedTuple):
    id: str
    label: str | None = None
    bullet: int | None = None
    level: int | None = None


@dataclass
class _Open:
    depth: int
    id: str
    label: str
    level: int = 0  # of a heading
    bullets: int = 0
    dashes: int = 0
    plain: int = 0


class Outline:
    """The headings and items that are open; ids are given once, the second of a kind gets a number."""

    def __init__(self) -> None:
        self._open = [_Open(-1, "", "")]
        self._given: dict[str, int] = {}

    def once(self, key: str) -> str:
        """The key, or with a number behind it where it was given before."""
        self._given[key] = self._given.get(key, 0) + 1
        return key if self._given[key] == 1 else self.once(f"{key}-{self._given[key]}")

    def is_given(self, key: str) -> bool:
        return key in self._given

    def begin(self, key: str, label: str, level: int) -> Place:
        """A part that numbers anew: an appendix, the plan behind its decision."""
        place = Place(self.once(key) if label else key, label or None, level=level or None)
        self._open = [_Open(-1, place.id, label, level)]
        return place

    def has_room(self, depth: int) -> bool:
        """Whether a heading of that depth can stand here: there are three levels, and none is within its like."""
        return all(opened.level < _LEVELS for opened in self._open if opened.depth < depth)

    def item(self, mark: Marked, *, is_heading: bool) -> Place:
        self._close(mark.depth)
        if mark.depth >= DASH:
            return self._dash(mark)
        above = self._open[-1]
        name = name_of(mark.mark)
        shown = name.removeprefix(above.label.rpartition(".")[2] + ".") if "." in name else name
        label = _joined(above.label, shown)
        key = self.once("-".join(filter(None, (above.id, slug_of(shown) or "x"))))
        level = min(_LEVELS, 1 + max(opened.level for opened in self._open)) if is_heading else 0
        self._open.append(_Open(mark.depth, key, label, level))
        return Place(key, label, level=level or None)

    def plain(self, *, closing: bool = False) -> Place:
        """A paragraph without a mark: it belongs to the heading above; one that closes a section, to the section."""
        self._close(2 if closing else DASH)
        while len(self._open) > 1 and not self._open[-1].level:
            self._open.pop()
        above = self._open[-1]
        above.plain += 1
        above.bullets += 1
        key = self.once("-".join(filter(None, (above.id, f"p{above.plain}"))))
        return Place(key, above.label or None, above.bullets if above.label else None)

    def _dash(self, mark: Marked) -> Place:
        above = self._open[-1]
        home = next(opened for opened in reversed(self._open) if opened.depth < DASH)
        above.dashes += 1
        home.bullets += 1
        key = self.once("-".join(filter(None, (above.id, f"b{above.dashes}"))))
        self._open.append(_Open(mark.depth, key, home.label))
        return Place(key, home.label or None, home.bullets if home.label else None)

    def _close(self, depth: int) -> None:
        while len(self._open) > 1 and self._open[-1].depth >= depth:
            self._open.pop()

    def group(self, name: str, level: int) -> Place:
        """A group of rows in a table."""
        above = self._open[0]
        key = self.once("-".join(filter(None, (above.id, slug_of(name) or "group"))))
        return Place(key, _joined(above.label, name) if name else above.label or None, level=level)

    @property
    def label(self) -> str:
        return self._open[0].label

    @property
    def id(self) -> str:
        return self._open[0].id


def _joined(above: str, name: str) -> str:
    if not above:
        return name
    return (
        f"{above} {name}"
        if above.startswith("Phụ lục") and "." not in above and above[-1].islower()
        else f"{above}.{name}"
    )
