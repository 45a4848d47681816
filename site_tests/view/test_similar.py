"""The same idea in other provinces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.model.scalars import TaskId
from generator.view.rows import Rows
from generator.view.similar import MOST, Similar, similar_tasks
from generator.view.site import SiteView
from site_tests.written import FIVE

Found = Mapping[TaskId, tuple[Similar, ...]]


@pytest.fixture(scope="module")
def rows(view: SiteView) -> Rows:
    return replace(view.rows, tasks=tuple(row for row in view.rows.tasks if row.plan.id in FIVE))


@pytest.fixture(scope="module")
def found(rows: Rows) -> Found:
    return similar_tasks(rows)


def test_every_task_has_its_entry_and_none_of_its_own_province(rows: Rows, found: Found) -> None:
    assert list(found) == [row.id for row in rows.tasks]
    for row in rows.tasks:
        others = [similar.row for similar in found[row.id]]
        assert len(others) <= MOST
        assert len({other.id for other in others}) == len(others)
        assert row.province.id not in {other.province.id for other in others}


def test_reasons_are_those_of_the_tasks(rows: Rows, found: Found) -> None:
    for row in rows.tasks:
        for similar in found[row.id]:
            assert similar.direction == (similar.row.task.direction == row.task.direction)
            assert set(similar.sectors) == set(row.task.sectors) & set(similar.row.task.sectors)
            assert 0 < similar.percent <= 100


@pytest.mark.parametrize(
    ("task", "others"),
    [
        pytest.param("hoa-binh-127/33", {"quang-ngai-2021/22", "kon-tum-2024/11", "dong-thap-2021/12"}, id="hospitals"),
        pytest.param("kon-tum-2024/07", {"hoa-binh-127/31", "dong-thap-2021/10"}, id="heritage and tourism"),
        pytest.param("kon-tum-2024/01", {"hoa-binh-127/01"}, id="the same sentence"),
        pytest.param("quang-ngai-2021/16", {"hoa-binh-127/16", "kon-tum-2024/12"}, id="the police"),
    ],
)
def test_the_same_idea_is_found(found: Found, task: str, others: set[str]) -> None:
    assert others <= {similar.row.id for similar in found[TaskId(task)]}


@pytest.mark.parametrize(
    ("task", "other"),
    [
        pytest.param("dong-thap-2021/03", "quang-ngai-2021/25", id="advice on forms, and on a new trade"),
        pytest.param("quang-ngai-2021/17", "dong-thap-2021/09", id="finance and transport in one set phrase"),
    ],
)
def test_a_common_word_is_no_common_idea(found: Found, task: str, other: str) -> None:
    assert other not in {similar.row.id for similar in found[TaskId(task)]}


def test_the_same_words_come_first(found: Found) -> None:
    first = found[TaskId("hoa-binh-127/25")][0]
    assert (first.row.id, first.percent, first.direction, first.sectors) == (
        "quang-ngai-2021/20",
        99,
        True,
        ("agriculture",),
    )


def test_a_task_that_no_other_province_has_stands_alone(found: Found) -> None:
    assert found[TaskId("quang-ngai-2021/06")] == (), "the software for the coastal zone"


def test_one_task_alone_has_none_like_it(rows: Rows) -> None:
    only = rows.tasks[0]
    assert similar_tasks(Rows((only,), (), ())) == {only.id: ()}
