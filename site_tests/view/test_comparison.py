"""Plans beside each other: every number against a count of the data that knows nothing of the generator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.bilingual import LANGS, Lang
from generator.view.comparison import STEPS, Comparison, Matrix, shade
from generator.view.plans import PlanView
from generator.view.site import SiteView
from generator.write.environment import environment
from site_tests.conftest import ROOT
from site_tests.written import Written


@pytest.fixture(scope="module")
def comparison(view: SiteView) -> Comparison:
    return view.comparison


@pytest.fixture(scope="module")
def of_five(view: SiteView, five: tuple[PlanView, ...]) -> Comparison:
    return Comparison.of(view.catalog, five)


def _counts(matrix: Matrix) -> dict[tuple[str, str], int]:
    """By plan and class; tasks of no sector under "-"."""
    return {
        (cell.plan.id, line.record.id if line.record else "-"): cell.count
        for line in matrix.lines
        for cell in line.cells
        if cell.count
    }


def test_tasks_by_direction_are_those_of_the_files(comparison: Comparison, written: Written) -> None:
    expected = Counter((plan, task["direction"]) for plan, files in written.items() for task in files.tasks)
    assert _counts(comparison.directions) == expected


def test_tasks_by_sector_are_those_of_the_files(comparison: Comparison, written: Written) -> None:
    expected = Counter(
        (plan, sector) for plan, files in written.items() for task in files.tasks for sector in task["sectors"] or "-"
    )
    assert _counts(comparison.sectors) == expected


def test_every_direction_and_sector_has_its_line(comparison: Comparison, view: SiteView) -> None:
    assert [line.record for line in comparison.directions.lines] == list(view.catalog.directions)
    assert {line.record.id for line in comparison.sectors.lines if line.record} == set(view.catalog.sectors.by_id)
    assert comparison.sectors.lines[-1].record is None


def test_directions_count_each_task_once(comparison: Comparison, written: Written) -> None:
    tasks = [len(files.tasks) for files in written.values()]
    assert comparison.directions.total == comparison.sectors.total == sum(tasks)
    columns = zip(*(line.cells for line in comparison.directions.lines), strict=True)
    assert [sum(cell.count for cell in column) for column in columns] == tasks


def test_a_cell_without_tasks_is_checked_and_absent(comparison: Comparison, written: Written) -> None:
    """Every plan was read to its last word, so a cell is never just empty; it has no shade and leads nowhere."""
    named = {(plan, key) for plan, files in written.items() for task in files.tasks for key in _classes(task)}
    for line in (*comparison.directions.lines, *comparison.sectors.lines):
        key = line.record.id if line.record else "-"
        for cell in line.cells:
            if (cell.plan.id, key) in named:
                assert (cell.state, cell.step > 0) == ("stated", True)
            else:
                assert (cell.state, cell.step, cell.path) == ("absent", 0, None)


def _classes(task: Mapping[str, Any]) -> tuple[str, ...]:
    return (task["direction"], *(task["sectors"] or "-"))


@pytest.mark.parametrize(
    ("plan", "key", "path"),
    [
        pytest.param("kon-tum-2024", "legal", "find/?province=kon-tum&direction=legal", id="a direction"),
        pytest.param("hoa-binh-127", "health", "find/?province=hoa-binh&sector=health", id="a sector"),
        pytest.param("dong-thap-2021", "legal", None, id="a direction without a task leads nowhere"),
        pytest.param("hoa-binh-127", "-", None, id="the tasks of no sector have no list of their own"),
    ],
)
def test_a_cell_leads_to_the_tasks_that_it_counts(
    comparison: Comparison, plan: str, key: str, path: str | None
) -> None:
    lines = (*comparison.directions.lines, *comparison.sectors.lines)
    cells = [cell for line in lines if (line.record.id if line.record else "-") == key for cell in line.cells]
    assert [cell.path for cell in cells if cell.plan.id == plan] == [path]


def test_gaps_are_the_directions_that_one_plan_has_and_another_has_not(of_five: Comparison) -> None:
    gaps = {line.record.id: [plan.plan.id for plan in line.absent] for line in of_five.directions.gaps if line.record}
    assert gaps == {
        "legal": ["dong-thap-2021"],
        "cooperation": ["dong-thap-2021"],
        "awareness": ["dong-thap-2021", "kon-tum-2024"],
        "management": ["quang-ngai-2021"],
    }


@pytest.mark.parametrize("lang", LANGS)
def test_a_small_matrix_has_no_totals(view: SiteView, comparison: Comparison, lang: Lang) -> None:
    """As on the home page: the same cells, and nothing that needs more room."""
    template = environment(lang, ROOT / "theme").from_string(
        '{% from "macros/matrix.html" import matrix with context %}{{ matrix(matrix_view, "x", small=true) }}'
    )
    html = template.render(site=view, here="", matrix_view=comparison.directions)
    assert html.count("<td class=") == sum(len(line.cells) for line in comparison.directions.lines if line.total)
    assert all(words not in html for words in ("<tfoot", "shades", "sum"))


@given(most=st.integers(1, 400), data=st.data())
def test_shades_go_by_value(most: int, data: st.DataObject) -> None:
    one, two = sorted(data.draw(st.tuples(st.integers(0, most), st.integers(0, most))))
    assert shade(one, most) <= shade(two, most)
    assert (shade(0, most), shade(most, most)) == (0, STEPS)
    assert all(shade(count, most) > 0 for count in (one, two) if count)


def test_no_tasks_have_no_shade() -> None:
    assert shade(0, 0) == 0


def test_the_key_says_what_each_shade_stands_for(comparison: Comparison) -> None:
    """Each count is in the range of its shade, and the ranges leave out no count from 1 up to the highest."""
    for matrix in (comparison.directions, comparison.sectors):
        ranges = {step.step: range(step.least, step.most + 1) for step in matrix.steps}
        cells = [cell for line in matrix.lines for cell in line.cells if cell.count]
        assert all(cell.count in ranges[cell.step] for cell in cells)
        assert [n for step in matrix.steps for n in ranges[step.step]] == [*range(1, max(c.count for c in cells) + 1)]


def test_facts_of_the_columns_are_those_of_the_files(comparison: Comparison, written: Written) -> None:
    for column in comparison.columns:
        files = written[column.plan.id]
        tasks, passages = files.tasks, files.plan["passages"]
        duties = [duty for record in files.records for duty in record.get("duties", ())]
        targets = [target for record in files.records for target in record.get("targets", ())]
        assert column.timed == sum("text" in task["time"] for task in tasks)
        assert column.partnered == sum("partners" in task for task in tasks)
        assert len(column.measured) == sum("value" in target for target in targets)
        assert dict(column.duty_kinds) == Counter(duty["kind"] for duty in duties)
        assert sorted(row.duty.due or "" for row in column.dated_duties) == sorted(
            duty["due"] for duty in duties if "due" in duty
        )
        assert column.passages == len(passages)
        assert column.translated == len(passages)


def test_two_plans_state_no_times_and_two_no_targets(of_five: Comparison) -> None:
    assert [plan.plan.id for plan in of_five.untimed] == ["hoa-binh-127", "ninh-thuan-2023"]
    assert [plan.plan.id for plan in of_five.unmeasured] == ["ninh-thuan-2023", "quang-ngai-2021"]


@pytest.mark.parametrize(
    ("plan", "leads"),
    [
        pytest.param("kon-tum-2024", {"so-khcn": 2}, id="one leads more than all others, who lead one each"),
        pytest.param("dong-thap-2021", {"so-khcn": 2, "so-tttt": 2}, id="two lead the same number"),
        pytest.param("hoa-binh-127", {"so-khcn": 8, "so-tttt": 5, "so-gtvt": 5}, id="three, two of them the same"),
    ],
)
def test_who_leads_most(comparison: Comparison, written: Written, plan: str, leads: Mapping[str, int]) -> None:
    """Nobody is named who leads no more than somebody who is not."""
    counted = Counter(agency for task in written[plan].tasks for agency in task["lead"]["agencies"])
    column = next(column for column in comparison.columns if column.plan.id == plan)
    assert dict(column.top_leads) == leads == {key: n for key, n in counted.items() if n >= min(leads.values())}
