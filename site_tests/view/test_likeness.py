"""Passages of different plans that say nearly the same, against looking at every pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import pytest

from generator.view.likeness import LIMITS, Likeness, Pair, PassageRow, alike, alike_pairs, passage_rows
from generator.view.plans import PlanView
from generator.view.wording import Wording


@pytest.fixture(scope="module")
def rows(five: tuple[PlanView, ...]) -> tuple[PassageRow, ...]:
    return passage_rows(five)


@pytest.fixture(scope="module")
def every_pair(rows: Sequence[PassageRow]) -> list[Pair]:
    numbers = combinations(range(len(rows)), 2)
    return [
        Pair(a, b, found.percent, found.whole)
        for a, b in numbers
        if rows[a].plan is not rows[b].plan and (found := alike(rows[a].wording, rows[b].wording))
    ]


def _id(row: PassageRow) -> str:
    return f"{row.plan.id}#{row.entry.anchor}"


def test_the_index_of_runs_loses_no_pair(rows: Sequence[PassageRow], every_pair: list[Pair]) -> None:
    assert list(alike_pairs(rows)) == every_pair


def test_the_threshold_stands_in_a_gap(rows: Sequence[PassageRow], every_pair: list[Pair]) -> None:
    """What the docstring says was measured: 46 pairs, 34 of them as a whole, and none just below the threshold."""
    assert (len(rows), len(every_pair), sum(pair.whole for pair in every_pair)) == (227, 46, 34)
    lower = LIMITS._replace(alike=LIMITS.alike - 2)
    found = sum(
        bool((pair := alike(rows[a].wording, rows[b].wording, lower)) and pair.whole)
        for a, b in combinations(range(len(rows)), 2)
        if rows[a].plan is not rows[b].plan
    )
    assert found == 34


@pytest.mark.parametrize(
    ("one", "two", "percent"),
    [
        pytest.param("hoa-binh-127#task-01", "kon-tum-2024#task-01", 100, id="the same sentence"),
        pytest.param("hoa-binh-127#iii-2-p1", "kon-tum-2024#iii-2-b1", 100, id="all words, another comma"),
        pytest.param("kon-tum-2024#iv-2", "ninh-thuan-2023#iii-2", 100, id="who pays for it"),
        pytest.param("hoa-binh-127#task-24", "ninh-thuan-2023#task-19", 98, id="one word more"),
        pytest.param("hoa-binh-127#task-25", "quang-ngai-2021#task-20", 99, id="TTNT written out"),
        pytest.param("dong-thap-2021#task-14", "hoa-binh-127#task-36", 95, id="a shorter one within a longer one"),
        pytest.param("hoa-binh-127#task-33", "kon-tum-2024#task-11", None, id="health in both, in other words"),
        pytest.param("kon-tum-2024#task-12", "quang-ngai-2021#task-16", None, id="security in both, in other words"),
        pytest.param("hoa-binh-127#preamble", "kon-tum-2024#preamble", None, id="legal bases are not compared"),
    ],
)
def test_pairs(rows: Sequence[PassageRow], every_pair: list[Pair], one: str, two: str, percent: int | None) -> None:
    found = {(_id(rows[pair.first]), _id(rows[pair.second])): pair.percent for pair in every_pair}
    assert found.get((one, two)) == percent


TWELVE = "một hai ba bốn năm sáu bảy tám chín mười xanh đỏ"
THIRTY = " ".join(f"chữ{n}" for n in range(30))


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(TWELVE, TWELVE, (True, 100), id="twelve words are enough"),
        pytest.param(TWELVE[:-3], TWELVE[:-3], None, id="eleven are not"),
        pytest.param(THIRTY, f"{THIRTY} và nữa", (True, 96), id="a percentage is never rounded up"),
        pytest.param(THIRTY, f"{THIRTY} {TWELVE} {TWELVE}", (False, 100), id="the shorter one stands in the longer"),
        pytest.param(THIRTY, " và ".join(THIRTY.split()), None, id="all of its words do, but no three in a row"),
        pytest.param(TWELVE, f"{TWELVE} {THIRTY}", None, id="a short one within a long one is chance"),
        pytest.param(THIRTY, " ".join(THIRTY.split()[::-1]), None, id="the same words in another order"),
    ],
)
def test_what_is_alike(one: str, two: str, expected: tuple[bool, int] | None) -> None:
    for first, second in ((one, two), (two, one)):
        pair = alike(Wording.of(first), Wording.of(second))
        assert (pair and (pair.whole, pair.percent)) == expected


def test_a_sentence_that_three_plans_have_pairs_each_two_of_them(five: tuple[PlanView, ...]) -> None:
    entry = next(iter(five[0].entries.values()))
    texts = [(0, THIRTY), (0, THIRTY), (1, THIRTY), (2, f"{THIRTY} và nữa")]
    rows = [PassageRow(five[plan], entry, Wording.of(text)) for plan, text in texts]
    assert [(pair.first, pair.second, pair.percent) for pair in alike_pairs(rows)] == [
        (0, 2, 100),
        (0, 3, 96),
        (1, 2, 100),
        (1, 3, 96),
        (2, 3, 96),
    ]


def test_groups_hold_every_passage_that_has_its_like(five: tuple[PlanView, ...], every_pair: list[Pair]) -> None:
    rows = passage_rows(five)
    grouped = {_id(row) for group in Likeness.of(five).groups for row in group.rows}
    assert grouped == {_id(rows[number]) for pair in every_pair for number in (pair.first, pair.second)}


def test_members_are_like_the_base_of_their_group(five: tuple[PlanView, ...], every_pair: list[Pair]) -> None:
    rows = passage_rows(five)
    percents = {frozenset((_id(rows[a]), _id(rows[b]))): percent for a, b, percent, _ in every_pair}
    for group in Likeness.of(five).groups:
        for match in group.matches:
            assert percents[frozenset((_id(group.base), _id(match.row)))] == match.percent
            assert match.row.plan is not group.base.plan
            words = " ".join(run.text for run in match.runs if run.kind != "base")
            assert words == " ".join(match.row.entry.record.vi.split()), "official words are shown as they are"


def test_groups_of_most_plans_come_first(five: tuple[PlanView, ...]) -> None:
    sizes = [len(group.plans) for group in Likeness.of(five).groups]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) == 2


def test_what_two_plans_share_is_counted_from_each_side(five: tuple[PlanView, ...], every_pair: list[Pair]) -> None:
    rows = passage_rows(five)
    likeness = Likeness.of(five)
    assert [line.compared for line in likeness.lines] == list(Counter(row.plan.id for row in rows).values())
    for line in likeness.lines:
        for cell, other in zip(line.cells, five, strict=True):
            sides = [pair[:2] for pair in every_pair] + [pair[1::-1] for pair in every_pair]
            mine = {a for a, b in sides if rows[a].plan is line.plan and rows[b].plan is other}
            assert (cell.count if cell else 0) == len(mine)
            assert (cell is None) == (other is line.plan)
    assert likeness.closest is not None
    assert (likeness.closest.plan.id, likeness.closest.other.id, likeness.closest.count) == (
        "hoa-binh-127",
        "kon-tum-2024",
        11,
    )


def test_one_plan_has_nothing_to_be_compared_with(five: tuple[PlanView, ...]) -> None:
    alone = Likeness.of(five[:1])
    assert (alone.groups, alone.closest) == ((), None)
