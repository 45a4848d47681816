"""The figures of every plan, against the sources themselves and on data with planted faults."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.catalog import Catalog, PlanFile
from generator.locks.translations import TranslationLock
from generator.model.passage import Passage, TaskPlace
from generator.view.figures import PlanFigures, figures, total
from generator.view.site import SiteView
from site_tests.written import written_plans


@pytest.fixture(scope="module")
def by_plan(view: SiteView) -> Mapping[str, PlanFigures]:
    return {one.plan: one for one in view.figures}


def _with(catalog: Catalog, plan: PlanFile) -> Catalog:
    """The catalog with one plan put in the place of its own."""
    return replace(catalog, plans=tuple(plan if one.id == plan.id else one for one in catalog.plans))


def _of(catalog: Catalog, key: str) -> PlanFigures:
    return next(one for one in figures(catalog) if one.plan == key)


@pytest.mark.parametrize(
    ("plan", "tasks"),
    [
        pytest.param("kon-tum-2024", 14, id="a row of the table each"),
        pytest.param("quang-ngai-2021", 27, id="an item with its own lead each"),
        pytest.param("hoa-binh-127", 36, id="a bullet under a body's heading each"),
        pytest.param("dong-thap-2021", 14, id="two rows hold two tasks and count once"),
        pytest.param("ninh-thuan-2023", 28, id="a bullet under a body's heading each, 11 bodies"),
    ],
)
def test_tasks_are_counted_as_the_design_says(plan: str, tasks: int, by_plan: Mapping[str, PlanFigures]) -> None:
    assert by_plan[plan].tasks == tasks


def test_characters_add_up_to_the_source(catalog: Catalog, by_plan: Mapping[str, PlanFigures]) -> None:
    """What is left and what conversion took out are together every character of source.txt."""
    for plan in catalog.plans:
        one = by_plan[plan.plan.id]
        received = len("".join(plan.source.split()))
        assert one.characters + sum(characters for _, characters in one.removed) == received


def test_every_character_is_covered(by_plan: Mapping[str, PlanFigures]) -> None:
    assert [one.plan for one in by_plan.values() if one.covered != one.characters] == []


HEADER = "STT NHIỆM VỤ VÀ GIẢI PHÁP CHỦ TRÌ PHỐI HỢP THỜI GIAN"


@pytest.mark.parametrize(
    ("plan", "removed"),
    [
        pytest.param(
            "kon-tum-2024", {"not-part": len("Nguồntracứu:vanban.phaplyvn.com")}, id="the line of the other site"
        ),
        pytest.param("hoa-binh-127", {"mark": 371, "page-number": len("2")}, id="21 bookmarks, one page number"),
        pytest.param("quang-ngai-2021", {"mark": len("**" * 6 + "_{}")}, id="asterisks and the dressing of lmc458"),
        pytest.param(
            "dong-thap-2021",
            {"repeated-header": 2 * len(HEADER.replace(" ", "")), "columns": 0, "broken-word": 0},
            id="a header twice; what was only put in order takes nothing out",
        ),
        pytest.param("ninh-thuan-2023", {"page-number": 1, "columns": 0, "broken-word": 0}, id="a page number"),
    ],
)
def test_what_was_taken_out(plan: str, removed: Mapping[str, int], by_plan: Mapping[str, PlanFigures]) -> None:
    assert dict(by_plan[plan].removed) == removed


def test_bookmarks_are_counted_in_the_source(catalog: Catalog) -> None:
    marks = re.findall(r"\[bookmark:[^]]*]", catalog.plan["hoa-binh-127"].source)
    assert (len(marks), len("".join("".join(marks).split()))) == (21, 371)


def test_total_adds_what_adds_and_joins_what_is_named_twice(
    catalog: Catalog, by_plan: Mapping[str, PlanFigures]
) -> None:
    everything = total(by_plan.values())
    assert everything.tasks == sum(len(files.tasks) for files in written_plans().values())
    assert everything.characters == sum(one.characters for one in by_plan.values())
    assert dict(everything.removed)["page-number"] >= 2
    assert "qd-127-qd-ttg-2021" in everything.acts
    assert len(everything.acts) < sum(len(one.acts) for one in by_plan.values())
    assert everything.acts <= set(catalog.acts.by_id)
    assert everything.agencies <= set(catalog.agencies.by_id)


def test_total_of_nothing() -> None:
    assert total([]).characters == 0


# Data with problems still has figures, and they show the fault.


def _without(plan: PlanFile, index: int) -> PlanFile:
    passages = plan.plan.passages
    return replace(plan, plan=plan.plan.model_copy(update={"passages": passages[:index] + passages[index + 1 :]}))


def test_a_lost_passage_is_not_covered(catalog: Catalog) -> None:
    plan = catalog.plan["kon-tum-2024"]
    index, lost = next(
        (i, one) for i, one in enumerate(plan.plan.passages) if isinstance(one, Passage) and one.id == "i-1"
    )
    one = _of(_with(catalog, _without(plan, index)), "kon-tum-2024")
    assert one.characters - one.covered == len("".join(f"{lost.mark} {lost.vi}".split()))


def test_a_changed_word_is_not_covered(catalog: Catalog) -> None:
    plan = catalog.plan["kon-tum-2024"]
    task = plan.tasks[0].model_copy(update={"vi": plan.tasks[0].vi.replace("Triển khai", "Triển lãm", 1)})
    one = _of(_with(catalog, replace(plan, tasks=(task, *plan.tasks[1:]))), "kon-tum-2024")
    assert one.characters - one.covered == len("khai")


def test_a_place_without_its_task_is_left_out(catalog: Catalog, by_plan: Mapping[str, PlanFigures]) -> None:
    plan = catalog.plan["kon-tum-2024"]
    one = _of(_with(catalog, replace(plan, tasks=plan.tasks[:-1])), "kon-tum-2024")
    assert (one.tasks, one.passages) == (13, by_plan["kon-tum-2024"].passages - 1)
    assert one.covered < one.characters


def test_a_task_without_its_place_is_not_counted(catalog: Catalog) -> None:
    plan = catalog.plan["kon-tum-2024"]
    index = max(i for i, one in enumerate(plan.plan.passages) if isinstance(one, TaskPlace))
    assert _of(_with(catalog, _without(plan, index)), "kon-tum-2024").tasks == 13


def test_translated_leaves_out_what_is_stale_or_missing(catalog: Catalog, by_plan: Mapping[str, PlanFigures]) -> None:
    plan = catalog.plan["kon-tum-2024"]
    task = plan.tasks[0].model_copy(update={"en": None})
    lock = TranslationLock({"kon-tum-2024#task-02.lead": "Sở Khoa học"})
    one = _of(
        replace(_with(catalog, replace(plan, tasks=(task, *plan.tasks[1:]))), translation_lock=lock), "kon-tum-2024"
    )
    assert one.texts == by_plan["kon-tum-2024"].texts
    assert one.texts - one.translated == 2
