"""Passages of different plans that say nearly the same: groups of them, and how many any two plans share.

Measured on the five plans (227 passages, 46 pairs): no pair shares 78 or 79 % of its words in the same order, so 80 %
stands in a gap; and of the longer passages that hold a shorter one, all from 85 % up hold it indeed, as reading showed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, combinations_with_replacement, product
from typing import Literal, NamedTuple

from generator import urls
from generator.view.comparison import shade
from generator.view.plans import EntryView, PlanView
from generator.view.wording import LONG_RUN, Run, Wording, in_long_runs, in_order, runs


class Limits(NamedTuple):
    """What counts as alike: the page says these numbers."""

    alike: int = 80  # % of the words of both
    held: int = 85  # % of the words of the shorter one, in long runs
    shortest: int = 12  # words; of fewer, likeness is chance
    shortest_held: int = 20


LIMITS = Limits()

# What every plan must say in the same words, or what is no sentence.
LEFT_OUT = frozenset({"heading", "identity", "legal-basis", "recipient", "signature", "note"})

Relation = Literal["whole", "shorter", "longer"]


@dataclass(frozen=True)
class PassageRow:
    """A passage or task that is compared, and the plan that it stands in."""

    plan: PlanView
    entry: EntryView
    wording: Wording

    @property
    def path(self) -> str:
        return self.entry.path


class Alike(NamedTuple):
    """Two wordings that are alike: as a whole, or the shorter one almost whole in the longer.

    `percent` is of the words of both where they are alike as a whole, else of the shorter one's; 100 only if all are.
    """

    one: Wording
    two: Wording
    percent: int
    whole: bool


class Pair(NamedTuple):
    """Two rows, by their numbers, whose wordings are alike."""

    first: int
    second: int
    percent: int
    whole: bool


@dataclass(frozen=True)
class Match:
    """A passage that is like the base of its group; `relation` says whether it is the shorter or the longer one."""

    row: PassageRow
    relation: Relation
    percent: int
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Group:
    """A passage and all that are like it. Which one is the base says nothing of who wrote first."""

    base: PassageRow
    matches: tuple[Match, ...]

    @property
    def rows(self) -> tuple[PassageRow, ...]:
        return (self.base, *(match.row for match in self.matches))

    @property
    def plans(self) -> tuple[PlanView, ...]:
        return tuple({row.plan.id: row.plan for row in self.rows}.values())


@dataclass(frozen=True)
class Shared:
    """How many passages of a plan are like one of another plan; `step` is the shade."""

    plan: PlanView
    other: PlanView
    count: int
    step: int

    @property
    def path(self) -> str:
        return urls.compare(self.plan.id, self.other.id)


class SharedLine(NamedTuple):
    """A plan, how many of its passages were compared, and what it shares with each plan, None for itself."""

    plan: PlanView
    compared: int
    cells: tuple[Shared | None, ...]


@dataclass(frozen=True)
class Likeness:
    groups: tuple[Group, ...]
    lines: tuple[SharedLine, ...]

    @classmethod
    def of(cls, plans: Iterable[PlanView]) -> Likeness:
        views = tuple(plans)
        rows = passage_rows(views)
        pairs = alike_pairs(rows)
        return cls(tuple(_groups(rows, pairs)), tuple(_lines(views, rows, pairs)))

    @property
    def closest(self) -> Shared | None:
        """Of two plans those that share most passages."""
        cells = (cell for line in self.lines for cell in line.cells if cell and cell.count)
        return max(cells, key=lambda cell: cell.count, default=None)


def passage_rows(plans: Iterable[PlanView]) -> tuple[PassageRow, ...]:
    """All that is compared, in the order of plans and documents."""
    return tuple(
        PassageRow(plan, entry, Wording.of(entry.record.vi))
        for plan in plans
        for entry in plan.entries.values()
        if not (entry.passage and entry.passage.kind in LEFT_OUT)
    )


def alike_pairs(rows: Sequence[PassageRow]) -> tuple[Pair, ...]:
    """Every two passages of different plans that are alike, in order."""
    numbers = by_wording(rows)
    plans = [row.plan.id for row in rows]
    found = (likeness for one, two in candidates(rows) if (likeness := alike(one, two)))
    return tuple(
        sorted(
            Pair(min(a, b), max(a, b), percent, whole)
            for one, two, percent, whole in found
            for a, b in (combinations(numbers[one], 2) if one is two else product(numbers[one], numbers[two]))
            if plans[a] != plans[b]
        )
    )


def by_wording(rows: Iterable[PassageRow]) -> Mapping[Wording, list[int]]:
    """The rows of each wording, by their numbers."""
    numbers: dict[Wording, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        numbers[row.wording].append(number)
    return numbers


def candidates(rows: Sequence[PassageRow]) -> list[tuple[Wording, Wording]]:
    """Wordings with so many rare runs of three words in common that they may be alike; one twice, if several rows have it.

    A run that stands more than twice a plan is a set phrase ("phát triển ứng dụng TTNT") and leads nowhere. A fifth of
    the shorter one's words is less than any pair has: site_tests/view/test_likeness.py looks at all pairs to hold it so.
    """
    numbers = by_wording(rows)
    holders: dict[tuple[str, ...], list[Wording]] = defaultdict(list)
    for wording in numbers:
        keys = wording.keys
        for run in {tuple(keys[i : i + LONG_RUN]) for i in range(len(keys) - LONG_RUN + 1)}:
            holders[run].append(wording)
    common = 2 * len({row.plan.id for row in rows})
    meetings: Counter[tuple[Wording, Wording]] = Counter()
    for held in holders.values():
        if 1 < sum(len(numbers[wording]) for wording in held) <= common:
            meetings.update(combinations_with_replacement(held, 2))
    return [
        (one, two)
        for (one, two), times in meetings.items()
        if 5 * times >= max(LIMITS.shortest, min(len(one), len(two)))
    ]


def alike(one: Wording, two: Wording, limits: Limits = LIMITS) -> Alike | None:
    """How alike two wordings are, if they are."""
    both, shorter = len(one) + len(two), min(len(one), len(two))
    if shorter < limits.shortest:
        return None
    shared = in_order(one, two)
    if 200 * shared >= limits.alike * both:
        return Alike(one, two, 200 * shared // both, whole=True)
    if shorter < limits.shortest_held or 100 * shared < limits.held * shorter:
        return None
    held = 100 * in_long_runs(one, two) // shorter
    return Alike(one, two, held, whole=False) if held >= limits.held else None


def _groups(rows: Sequence[PassageRow], pairs: Iterable[Pair]) -> Iterator[Group]:
    """The passage that is like most others makes a group with them; then the next, until each is in a group.

    So every member is like the base of its group: none by way of a third. Groups of most plans come first.
    """
    near: dict[int, dict[int, Pair]] = defaultdict(dict)
    for pair in pairs:
        near[pair.first][pair.second] = near[pair.second][pair.first] = pair
    placed: set[int] = set()
    groups: list[Group] = []
    for base in sorted(near, key=lambda number: (-len(near[number]), -len(rows[number].wording), number)):
        if base not in placed:
            placed.update((base, *near[base]))
            others = sorted(near[base].items(), key=lambda item: (not item[1].whole, -item[1].percent, item[0]))
            groups.append(Group(rows[base], tuple(_match(rows[base], rows[other], pair) for other, pair in others)))
    yield from sorted(groups, key=lambda group: -len(group.plans))


def _lines(plans: Sequence[PlanView], rows: Sequence[PassageRow], pairs: Iterable[Pair]) -> Iterator[SharedLine]:
    ids = [row.plan.id for row in rows]
    met = {number for pair in pairs for number in ((pair.first, ids[pair.second]), (pair.second, ids[pair.first]))}
    shared = Counter((ids[number], other) for number, other in met)
    most = max(shared.values(), default=0)
    for plan in plans:
        cells = (Shared(plan, other, n := shared[plan.id, other.id], shade(n, most)) for other in plans)
        yield SharedLine(plan, ids.count(plan.id), tuple(None if cell.other is plan else cell for cell in cells))


def _match(base: PassageRow, row: PassageRow, pair: Pair) -> Match:
    relation: Relation = "shorter" if len(row.wording) < len(base.wording) else "longer"
    return Match(row, "whole" if pair.whole else relation, pair.percent, _runs(base.wording, row.wording))


_runs = cache(runs)
