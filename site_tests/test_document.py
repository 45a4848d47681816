"""The one walk of a document: order, the headings above, the steps to each entry, and the tasks without a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog import PlanFile
from generator.document import bodies_of
from generator.read.catalog import read_catalog
from site_tests.check.fuller_task import FULLER_TASK
from site_tests.faults import Edit, Fault, planted
from site_tests.sample import PLAN, TASKS

ORDER = [
    "title", "title-2", "caption", "preamble", "i", "i-1", "i-1-b1", "ii", "task-01", "task-02",
    "iii", "iii-1", "task-03", "iii-1-b2",
]  # fmt: skip


def _plan(root: Path, *faults: Fault) -> PlanFile:
    catalog, problems = read_catalog(planted(root, faults))
    assert problems == []
    return catalog.plan["mau-2024"]


def test_entries_stand_in_the_order_of_the_document(tmp_path: Path) -> None:
    plan = _plan(tmp_path)
    assert [entry.anchor for entry in plan.entries] == ORDER
    assert list(plan.entry) == ORDER


@pytest.mark.parametrize(
    ("anchor", "above"),
    [
        pytest.param("title", [], id="before every heading"),
        pytest.param("i", [], id="a heading is not above itself"),
        pytest.param("i-1", ["i"], id="a heading of the second level"),
        pytest.param("i-1-b1", ["i", "i-1"], id="a bullet, outermost first"),
        pytest.param("ii", [], id="a heading of the first level ends those before"),
        pytest.param("task-01", ["ii"], id="a task"),
        pytest.param("task-03", ["iii", "iii-1"], id="a task among bullets"),
        pytest.param("iii-1-b2", ["iii", "iii-1"], id="after a task"),
    ],
)
def test_the_headings_that_an_entry_stands_under(tmp_path: Path, anchor: str, above: list[str]) -> None:
    assert [heading.id for heading in _plan(tmp_path).entry[anchor].above] == above


@pytest.mark.parametrize(
    ("second", "above"),
    [
        pytest.param("2", ["i", "i-1"], id="one below the other"),
        pytest.param("1", ["i-1"], id="of the same level: the nearer only"),
        pytest.param("3", ["i", "i-1"], id="a level left out"),
    ],
)
def test_levels_say_what_is_above(tmp_path: Path, second: str, above: list[str]) -> None:
    level = Edit(PLAN, "    level: 2\n", f"    level: {second}\n", "  - id: i-1\n")
    assert [heading.id for heading in _plan(tmp_path, level).entry["i-1-b1"].above] == above


@pytest.mark.parametrize(
    ("anchor", "file", "line"),
    [
        pytest.param("iii-1-b2", PLAN, "  - id: iii-1-b2", id="a passage"),
        pytest.param("task-02", TASKS, '- id: "02"', id="a task stands in the other file"),
    ],
)
def test_the_steps_lead_to_the_entry(tmp_path: Path, anchor: str, file: str, line: str) -> None:
    place = _plan(tmp_path).entry[anchor].place("id")
    assert place.file == file
    assert (tmp_path / file).read_text("utf-8").splitlines()[place.line - 1] == line


def test_an_entry_is_a_passage_or_a_task(tmp_path: Path) -> None:
    entry = _plan(tmp_path).entry
    passage, task = entry["i"], entry["task-01"]
    assert passage.passage is passage.record
    assert passage.task is None
    assert task.task is task.record
    assert task.passage is None


def test_an_entry_has_a_name_and_an_address(tmp_path: Path) -> None:
    entry = _plan(tmp_path).entry["task-01"]
    assert (entry.key, entry.path) == ("mau-2024#task-01", "mau-2024/#task-01")


def test_a_task_without_a_place_comes_last(tmp_path: Path) -> None:
    plan = _plan(tmp_path, Edit(PLAN, '  - task: "02"\n', ""))
    assert [entry.anchor for entry in plan.entries] == [anchor for anchor in ORDER if anchor != "task-02"]
    assert [entry.anchor for entry in plan.everything] == [
        *(anchor for anchor in ORDER if anchor != "task-02"),
        "task-02",
    ]
    last = plan.everything[-1]
    assert (last.above, last.place("id").file) == ((), TASKS)


def test_a_place_without_a_task_is_left_out(tmp_path: Path) -> None:
    plan = _plan(tmp_path, Edit(PLAN, '- task: "02"', '- task: "04"'))
    assert "task-04" not in plan.entry
    assert [entry.anchor for entry in plan.everything][-1] == "task-02"


def test_tasks_placed_in_another_order_stand_in_that_order(tmp_path: Path) -> None:
    plan = _plan(tmp_path, Edit(PLAN, '  - task: "01"\n  - task: "02"\n', '  - task: "02"\n  - task: "01"\n'))
    assert [entry.anchor for entry in plan.entries if entry.task] == ["task-02", "task-01", "task-03"]
    assert plan.entry["task-02"].steps == (1,)


@pytest.mark.parametrize(
    ("anchor", "fields"),
    [
        pytest.param("i", [], id="a heading has none"),
        pytest.param("task-01", [("lead",), ("partners",)], id="a task"),
        pytest.param("task-02", [("lead",)], id="a task without partners"),
        pytest.param("task-03", [("lead",), ("duties", 0, "from")], id="a task with a duty of somebody"),
        pytest.param("iii-1-b2", [("duties", 0, "from"), ("duties", 0, "to")], id="a duty, from and to"),
    ],
)
def test_every_field_that_names_bodies(tmp_path: Path, anchor: str, fields: list[tuple[str | int, ...]]) -> None:
    entry = _plan(tmp_path, FULLER_TASK).entry[anchor]
    assert [steps for steps, _ in bodies_of(entry)] == fields
