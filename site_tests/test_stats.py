"""The figures of `plans check --stats`, against the sources themselves and on data with planted faults."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalog import Catalog, PlanFile
from generator.locks.translations import as_lock
from generator.model.bilingual import LANGS, Lang
from generator.model.passage import Passage, Task, TaskPlace
from generator.read.catalog import read_catalog
from generator.view.figures import HEADS, PlanStats, share, stats, stats_table, total

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found, problems = read_catalog(ROOT)
    assert found is not None, problems
    return found


@pytest.fixture(scope="module")
def figures(catalog: Catalog) -> Mapping[str, PlanStats]:
    return {one.plan: one for one in stats(catalog)}


def _with(catalog: Catalog, plan: PlanFile, **locks: str) -> Catalog:
    """The catalog with one plan put in the place of its own."""
    plans = tuple(plan if one.plan.id == plan.plan.id else one for one in catalog.plans)
    return replace(catalog, plans=plans, locks={**catalog.locks, **locks})


def _of(catalog: Catalog, key: str) -> PlanStats:
    return next(one for one in stats(catalog) if one.plan == key)


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
def test_tasks_are_counted_as_the_design_says(plan: str, tasks: int, figures: Mapping[str, PlanStats]) -> None:
    assert figures[plan].tasks == tasks


def test_characters_add_up_to_the_source(catalog: Catalog, figures: Mapping[str, PlanStats]) -> None:
    """What is left and what conversion took out are together every character of source.txt."""
    for plan in catalog.plans:
        one = figures[plan.plan.id]
        received = len("".join(plan.source.split()))
        assert one.characters + sum(characters for _, characters in one.removed) == received


def test_every_character_is_covered(figures: Mapping[str, PlanStats]) -> None:
    assert [one.plan for one in figures.values() if one.covered != one.characters] == []


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
def test_what_was_taken_out(plan: str, removed: Mapping[str, int], figures: Mapping[str, PlanStats]) -> None:
    assert dict(figures[plan].removed) == removed


def test_bookmarks_are_counted_in_the_source(catalog: Catalog) -> None:
    marks = re.findall(r"\[bookmark:[^]]*]", catalog.plan["hoa-binh-127"].source)
    assert (len(marks), len("".join("".join(marks).split()))) == (21, 371)


def test_total_adds_what_adds_and_joins_what_is_named_twice(catalog: Catalog, figures: Mapping[str, PlanStats]) -> None:
    everything = total(figures.values())
    assert everything.tasks == 119
    assert everything.characters == sum(one.characters for one in figures.values())
    assert dict(everything.removed)["page-number"] == 2
    assert "qd-127-qd-ttg-2021" in everything.acts
    assert len(everything.acts) < sum(len(one.acts) for one in figures.values())
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


def test_a_place_without_its_task_is_left_out(catalog: Catalog, figures: Mapping[str, PlanStats]) -> None:
    plan = catalog.plan["kon-tum-2024"]
    one = _of(_with(catalog, replace(plan, tasks=plan.tasks[:-1])), "kon-tum-2024")
    assert (one.tasks, one.passages) == (13, figures["kon-tum-2024"].passages - 1)
    assert one.covered < one.characters


def test_a_task_without_its_place_is_not_counted(catalog: Catalog) -> None:
    plan = catalog.plan["kon-tum-2024"]
    index = max(i for i, one in enumerate(plan.plan.passages) if isinstance(one, TaskPlace))
    assert _of(_with(catalog, _without(plan, index)), "kon-tum-2024").tasks == 13


def test_translated_leaves_out_what_is_stale_or_missing(catalog: Catalog, figures: Mapping[str, PlanStats]) -> None:
    plan = catalog.plan["kon-tum-2024"]
    task: Task = plan.tasks[0].model_copy(update={"en": None})
    lock = as_lock({"kon-tum-2024#task-02.lead": "Sở Khoa học"})
    one = _of(
        _with(catalog, replace(plan, tasks=(task, *plan.tasks[1:])), **{"translations.lock": lock}), "kon-tum-2024"
    )
    assert one.texts == figures["kon-tum-2024"].texts
    assert one.texts - one.translated == 2


# The table.


@pytest.mark.parametrize(
    ("part", "whole", "lang", "expected"),
    [
        pytest.param(9943, 9943, "vi", "100 %", id="all"),
        pytest.param(9942, 9943, "vi", "99,9 %", id="all but one character is not all"),
        pytest.param(9942, 9943, "en", "99.9 %", id="the point of English"),
        pytest.param(1, 2, "en", "50 %", id="half"),
        pytest.param(0, 7, "en", "0 %", id="none"),
        pytest.param(0, 0, "en", "100 %", id="nothing to cover"),
    ],
)
def test_a_share_is_never_rounded_up(part: int, whole: int, lang: Lang, expected: str) -> None:
    assert share(part, whole, lang) == expected


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_has_a_line_for_each_plan_and_one_for_all(lang: Lang, catalog: Catalog) -> None:
    head, *lines = stats_table(catalog, lang).split("\n")
    assert [line.split()[0] for line in lines[:-1]] == [plan.plan.id for plan in catalog.plans]
    assert all(word in head for word in HEADS[lang])
    assert lines[-1].startswith("tất cả" if lang == "vi" else "all")
    assert all(line.count(" %") == 2 for line in lines)


def test_the_columns_of_the_table_end_in_line(catalog: Catalog) -> None:
    head, *lines = stats_table(catalog, "en").split("\n")
    for name in ("tasks", "characters", "covered"):
        end = head.index(name) + len(name)
        assert all(line[end - 1] != " " and line[end] == " " for line in lines)


def test_the_table_as_it_is_printed(catalog: Catalog) -> None:
    """Of a plan whose source and conversion stay as they are, with every translation accepted."""
    accepted = replace(catalog, locks={**catalog.locks, "translations.lock": ""})
    line = next(line for line in stats_table(accepted, "vi").split("\n") if line.startswith("hoa-binh-127"))
    assert line.endswith("13.050  100 %    100 %  dấu thừa 371, số trang 1")
