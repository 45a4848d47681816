"""The same idea in other provinces: tasks with rare words in common, in the same sector or direction first."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.model.scalars import TaskId
from generator.view.rows import Rows, TaskRow
from generator.view.wording import Wording, in_order

MOST = 5  # tasks that are shown
# The least weight in common, of 1: where the sector is the same (or the direction, if one names no sector), and elsewhere.
FAINT, CLEAR = 0.08, 0.25


@dataclass(frozen=True)
class Similar:
    """A task of another province and why it is shown: `percent` of the words of both stand in both, in the same order."""

    row: TaskRow
    direction: bool
    sectors: tuple[str, ...]
    percent: int


def similar_tasks(rows: Rows) -> Mapping[TaskId, tuple[Similar, ...]]:
    """For each task up to five of other provinces, most alike first; none where nothing is alike."""
    traits = [_Traits.of(row) for row in rows.tasks]
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, own in enumerate(traits):
        for two in own.twos:
            holders[two].append(number)
    weights = {two: math.log1p(len(traits) / len(held)) for two, held in holders.items()}  # never 0
    totals = [math.fsum(weights[two] for two in own.twos) for own in traits]
    set_phrase = max(12, len(traits) // 40)  # what stands in more tasks leads nowhere
    found: dict[TaskId, tuple[Similar, ...]] = {}
    for number, own in enumerate(traits):
        common: dict[int, float] = defaultdict(float)
        for two in own.twos:
            if len(holders[two]) <= set_phrase:
                for other in holders[two]:
                    common[other] += 2 * weights[two]
        scores = (
            (own.score(traits[other], weight / (totals[number] + totals[other])), -other)
            for other, weight in common.items()
            if weight >= FAINT * (totals[number] + totals[other])
        )
        best = sorted(((score, other) for score, other in scores if score), reverse=True)[:MOST]
        found[own.row.id] = tuple(own.similar(traits[-other]) for _, other in best)
    return found


@dataclass(frozen=True)
class _Traits:
    """Vietnamese words are mostly of two syllables: `twos` are two neighbours each, in order, once."""

    row: TaskRow
    wording: Wording
    sectors: frozenset[str]
    twos: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, row: TaskRow) -> _Traits:
        wording = Wording.of(row.task.vi)
        return cls(row, wording, frozenset(row.task.sectors), tuple(dict.fromkeys(pairwise(wording.keys))))

    def score(self, other: _Traits, weight: float) -> float:
        """The weight in common, a fifth more for the same direction and up to a fifth more for the same sectors."""
        if self.row.province.id == other.row.province.id:
            return 0
        sectors, direction = self.sectors & other.sectors, self.row.task.direction == other.row.task.direction
        near = sectors or (direction and not (self.sectors and other.sectors))  # a direction alone is too broad
        if weight < (FAINT if near else CLEAR):
            return 0
        return round(weight + direction / 5 + len(sectors) / max(1, len(self.sectors | other.sectors)) / 5, 6)

    def similar(self, other: _Traits) -> Similar:
        return Similar(
            row=other.row,
            direction=self.row.task.direction == other.row.task.direction,
            sectors=tuple(key for key in self.row.task.sectors if key in other.sectors),
            percent=200 * in_order(self.wording, other.wording) // (len(self.wording) + len(other.wording)),
        )
