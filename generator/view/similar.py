"""The same idea in other provinces: tasks with rare words in common, in the same sector or direction first."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from generator.model.scalars import TaskId
from generator.view.rows import Rows, TaskRow
from generator.view.wording import Wording, in_order

MOST = 5  # tasks that are shown
# The least weight in common, of 1: where the sector is the same (or the direction, if one names no sector), and elsewhere.
FAINT, CLEAR = 0.08, 0.25

Two = tuple[str, str]  # words that are neighbours


@dataclass(frozen=True)
class Similar:
    """A task of another province and why it is shown: `percent` of the words of both stand in both, in the same order."""

    row: TaskRow
    direction: bool
    sectors: tuple[str, ...]
    percent: int


def similar_tasks(rows: Rows) -> Mapping[TaskId, tuple[Similar, ...]]:
    """For each task up to five of other provinces, most alike first; none where nothing is alike."""
    alike = _alike(rows.tasks)
    found: dict[TaskId, tuple[Similar, ...]] = {}
    for row in rows.tasks:
        others = (rows.tasks[number] for number in alike[_Traits.of(row)])
        elsewhere = (other for other in others if other.province.slug != row.province.slug)
        found[row.id] = tuple(_similar(row, other) for other in islice(elsewhere, MOST))
    return found


class _Traits(NamedTuple):
    """What likeness rests on: tasks that plans have copied from each other have it in common."""

    wording: Wording
    direction: str
    sectors: frozenset[str]

    @classmethod
    def of(cls, row: TaskRow) -> _Traits:
        return cls(Wording.of(row.task.vi), row.task.direction, frozenset(row.task.sectors))

    def score(self, other: _Traits, weight: float) -> float:
        """The weight in common, a fifth more for the same direction and up to a fifth more for the same sectors."""
        sectors, direction = self.sectors & other.sectors, self.direction == other.direction
        near = sectors or (direction and not (self.sectors and other.sectors))  # a direction alone is too broad
        if weight < (FAINT if near else CLEAR):
            return 0
        return round(weight + direction / 5 + len(sectors) / max(1, len(self.sectors | other.sectors)) / 5, 6)


def _by_traits(rows: Iterable[TaskRow]) -> Mapping[_Traits, list[int]]:
    numbers: dict[_Traits, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        numbers[_Traits.of(row)].append(number)
    return numbers


def _alike(rows: Sequence[TaskRow]) -> Mapping[_Traits, list[int]]:
    """For each kind of task the numbers of all tasks that are like it, of any province, most alike first."""
    kinds = _by_traits(rows)
    weights = _Weights.of(rows)
    found: dict[_Traits, list[int]] = {}
    of_wording: dict[Wording, list[_Traits]] = defaultdict(list)
    for traits in kinds:
        of_wording[traits.wording].append(traits)
    for traits in kinds:
        scores = (
            (score, -number)
            for wording, weight in weights.in_common(traits.wording)
            for other in of_wording[wording]
            if (score := traits.score(other, weight))
            for number in kinds[other]
        )
        found[traits] = [-number for _, number in sorted(scores, reverse=True)]
    return found


@dataclass(frozen=True)
class _Weights:
    """Vietnamese words are mostly of two syllables: what counts are two neighbours each, the more the rarer they are."""

    holders: Mapping[Two, list[Wording]]  # without set phrases, which lead nowhere
    weights: Mapping[Two, float]
    totals: Mapping[Wording, float]

    @classmethod
    def of(cls, rows: Sequence[TaskRow]) -> _Weights:
        times = Counter(Wording.of(row.task.vi) for row in rows)
        holders: dict[Two, list[Wording]] = defaultdict(list)
        for wording in times:
            for two in _twos(wording):
                holders[two].append(wording)
        counts = {two: sum(times[wording] for wording in held) for two, held in holders.items()}
        weights = {two: math.log1p(len(rows) / count) for two, count in counts.items()}  # never 0
        totals = {wording: math.fsum(weights[two] for two in _twos(wording)) for wording in times}
        set_phrase = max(12, len(rows) // 40)
        return cls({two: held for two, held in holders.items() if counts[two] <= set_phrase}, weights, totals)

    def in_common(self, wording: Wording) -> Iterator[tuple[Wording, float]]:
        """The wordings with at least a faint weight in common, of 1, itself among them."""
        common: dict[Wording, float] = defaultdict(float)
        for two in _twos(wording):
            for other in self.holders.get(two, ()):
                common[other] += 2 * self.weights[two]
        for other, weight in common.items():
            both = self.totals[wording] + self.totals[other]
            if weight >= FAINT * both:
                yield other, weight / both


def _twos(wording: Wording) -> Mapping[Two, None]:
    """In order, each once."""
    return dict.fromkeys(pairwise(wording.keys))


def _similar(own: TaskRow, other: TaskRow) -> Similar:
    sectors = tuple(key for key in own.task.sectors if key in other.task.sectors)
    percent = _percent(Wording.of(own.task.vi), Wording.of(other.task.vi))
    return Similar(other, own.task.direction == other.task.direction, sectors, percent)


@cache
def _percent(one: Wording, two: Wording) -> int:
    return 200 * in_order(one, two) // (len(one) + len(two))
