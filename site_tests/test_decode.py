"""Each mistake in a record is told at its own node, with the fields or choices that there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.model.passage import Task
from generator.model.plan import Plan
from generator.problems.problem import Problem
from generator.problems.yaml_file import YamlFile
from generator.read.catalog import TABLES
from generator.read.decode import decode, decode_list
from generator.read.yaml_tree import parse_yaml
from site_tests.sample import FILES, PLAN, TASKS

NAME = "data/x.yml"


def _decoded(record: type[BaseModel], text: str) -> list[Problem]:
    file, problems = parse_yaml(text, NAME)
    assert problems == []
    return decode_list(record, file)[1] if isinstance(file.tree, list) else decode(record, file.tree, file)[1]


def _said(problems: list[Problem]) -> list[str]:
    return [f"{problem.place.line}:{problem.place.column} {problem.code}" for problem in problems]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("", "", [], id="nothing wrong"),
        pytest.param('  mark: "1"\n', "", [], id="a field that may be left out"),
        pytest.param(
            "  direction: infrastructure\n  sectors: [data", "  sectors: [data", ["1:3 missing-field"], id="missing"
        ),
        pytest.param("    start: 2025\n", "", ["16:5 fields-disagree"], id="a range without a start"),
        pytest.param("    kind: range\n", "", ["16:5 missing-field"], id="missing in a part"),
        pytest.param(
            "  label: II.1", "  lable: II.1", ["1:3 missing-field", "2:10 unknown-field"], id="a slip in a name"
        ),
        pytest.param("    kind: range", "    kind: Range", ["16:11 not-a-choice"], id="a choice has small letters"),
        pytest.param('id: "01"', "id: 1", ["1:7 wrong-form"], id="a number of two digits"),
        pytest.param("[so-khcn]\n  partners", "[so-khcn, Sở Y tế]\n  partners", ["10:25 wrong-form"], id="no key"),
        pytest.param("[data-digital]", "data-digital", ["22:12 wrong-shape"], id="a text where a list is wanted"),
        pytest.param("[data-digital]", "[[data-digital]]", ["22:13 wrong-shape"], id="a list where a text is wanted"),
        pytest.param("[data-digital]", "[{id: x}]", ["22:13 wrong-shape"], id="fields where a text is wanted"),
        pytest.param("[data-digital]", "", ["22:11 empty-value"], id="nothing where a list is wanted"),
        pytest.param(
            "{vi: Xây dựng cơ sở dữ liệu mở, en: Build an open database}",
            "Xây",
            ["4:10 wrong-shape"],
            id="one language",
        ),
        pytest.param("en: Build an open database}", "en: ''}", ["4:46 empty-value"], id="an empty text"),
        pytest.param('  mark: "1"', "  bullet: 1.0", ["3:11 wrong-value"], id="a whole number has no point"),
        pytest.param('  mark: "1"', "  bullet: ١", ["3:11 wrong-value"], id="digits of another script"),
        pytest.param('  mark: "1"', "  bullet: " + "9" * 5000, ["3:11 wrong-value"], id="a number beyond all bounds"),
        pytest.param('  mark: "1"', "  bullet: [1]", ["3:11 wrong-shape"], id="a list where a number is wanted"),
        pytest.param("    start: 2025", "    start: 20255", ["19:12 wrong-form"], id="a year has four digits"),
        pytest.param("    start: 2025", "    start: 2025-02-31", [], id="the calendar is asked later"),
        pytest.param("    start: 2025", "    start: 2027", ["16:5 fields-disagree"], id="an end before the start"),
        pytest.param("  modality: strive\n", "", ["1:3 fields-disagree"], id="words without the kind they give"),
        pytest.param(
            "    agencies: [so-khcn]\n  p",
            "    agencies: [so-khcn]\n    within: yes\n  p",
            ["11:13 wrong-value"],
            id="yes is not true",
        ),
        pytest.param(
            "    agencies: [so-khcn]\n  p",
            "    agencies: [so-khcn]\n    within: [x]\n  p",
            ["11:13 wrong-shape"],
            id="a list is not true",
        ),
        pytest.param(
            "\n  label: II.1\n",
            "\n  label: II.1\n  Label: II.1\n",
            ["3:10 unknown-field"],
            id="names have small letters",
        ),
    ],
)
def test_a_task(old: str, new: str, said: list[str]) -> None:
    text = FILES[TASKS].split("\n\n")[0] + "\n"
    assert old in text
    assert _said(_decoded(Task, text.replace(old, new, 1))) == said


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        pytest.param("id: x\n    kind: note\n    vi: y", [], id="a passage"),
        pytest.param('task: "01"', [], id="the place of a task"),
        pytest.param("task: 1", ["unknown: 2:11 wrong-form"], id="a task has two digits"),
        pytest.param('task: "01"\n    vi: y', ["task: 3:9 unknown-field"], id="the words of a task are elsewhere"),
        pytest.param("kind: note\n    vi: y", ["id: 2:5 missing-field"], id="no id"),
        pytest.param("id: x\n    kind: note\n    vi: y\n    level: 1", ["level: 2:5 fields-disagree"], id="no heading"),
        pytest.param("id: x\n    kind: heading\n    vi: y", ["level: 2:5 fields-disagree"], id="a heading has a level"),
        pytest.param(
            "id: x\n    kind: task\n    vi: y", ["kind: 2:5 fields-disagree"], id="tasks are written elsewhere"
        ),
        pytest.param(
            "id: x\n    kind: note\n    vi: y\n    lead: z", ["lead: 5:11 unknown-field"], id="a task's field"
        ),
        pytest.param(
            "id: x\n    kind: note\n    passage: y\n    vi: z", ["passage: 4:14 unknown-field"], id="a tag's name"
        ),
        pytest.param("x", ["2:5 wrong-shape"], id="a text"),
        pytest.param("[x]", ["2:5 wrong-shape"], id="a list"),
        pytest.param("", ["2:4 empty-value"], id="nothing"),
    ],
)
def test_a_passage(passage: str, said: list[str]) -> None:
    text = f"passages:\n  - {passage}\n"
    problems = [
        problem for problem in _decoded(Plan, text) if problem.code != "missing-field" or problem.place.line > 1
    ]
    assert _said(problems) == [words.split(": ")[-1] for words in said]


@pytest.mark.parametrize(
    ("record", "text", "field", "allowed"),
    [
        pytest.param(Task, "leed: x", "leed", "lead", id="of a task"),
        pytest.param(Task, "lead: {texts: x}", "texts", "text", id="of a part"),
        pytest.param(Plan, "passages: [{id: x, lable: y}]", "lable", "label", id="of a passage"),
        pytest.param(Plan, "passages: [{task: x, vi: y}]", "vi", "task", id="of the place of a task"),
        pytest.param(Plan, "passages: [{duties: [{From: x}]}]", "From", "from", id="of a duty, as it is written"),
        pytest.param(Plan, "passages: [{duties: [{from: {agency: x}}]}]", "agency", "agencies", id="of a duty's body"),
        pytest.param(Plan, "number: {bases: x}", "bases", "basis", id="of a number"),
    ],
)
def test_an_unknown_field_gets_the_closest_there_is(
    record: type[BaseModel], text: str, field: str, allowed: str
) -> None:
    (problem,) = [problem for problem in _decoded(record, text) if problem.code == "unknown-field"]
    details = dict(problem.details)
    assert (details["field"], details["closest"]) == (field, allowed)
    assert allowed in details["allowed"].split(", ")


@pytest.mark.parametrize(
    ("text", "example"),
    [
        pytest.param("direction: Y tế", "so-khcn", id="a key"),
        pytest.param("id: x", "06", id="a task's number"),
        pytest.param("time: {start: x}", "2024-10-07", id="a time"),
        pytest.param("duties: [{due: 15/11}]", "--11-15", id="a day of the year"),
    ],
)
def test_a_wrong_form_gets_an_example(text: str, example: str) -> None:
    (problem,) = [problem for problem in _decoded(Task, text) if problem.code == "wrong-form"]
    assert dict(problem.details)["example"] == example


def test_entries_that_are_right_are_kept_beside_a_wrong_one() -> None:
    file, _ = parse_yaml(FILES[TASKS].replace("kind: unstated", "kind: none"), NAME)
    records, problems = decode_list(Task, file)
    assert [record.id for record in records] == ["01", "02"]
    assert [problem.code for problem in problems] == ["not-a-choice"]


@pytest.mark.parametrize("tree", ["text", {"id": "01"}], ids=["a text", "fields"])
def test_a_file_that_is_no_list(tree: str | dict[str, str]) -> None:
    records, problems = decode_list(Task, YamlFile(NAME, "", tree))  # type: ignore[arg-type]
    assert records == ()
    assert [problem.code for problem in problems] == ["wrong-shape"]


KEYS = st.sampled_from(
    sorted({name for record in (Task, Plan) for name in record.model_fields} | {"vi", "en", "from", "x"})
)
WORDS = st.sampled_from(["01", "i-1", "range", "2025", "--11-15", "", "true", "5.5", "Sở Y tế"]) | st.text(max_size=4)
TREES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6), max_leaves=25
)


@given(TREES, st.sampled_from([Plan, Task, *TABLES.values()]))
def test_any_tree_gives_a_record_or_problems(tree: object, record: type[BaseModel]) -> None:
    file = YamlFile(NAME, "", tree)  # type: ignore[arg-type]
    found, problems = decode(record, tree, file)
    assert (found is None) == bool(problems)
    decode_list(record, file)
    for problem in problems:
        assert problem.found("vi")
        assert problem.expected("en")
        assert problem.to_type("vi")


def test_the_sample_is_right() -> None:
    assert _decoded(Plan, FILES[PLAN]) == []
    assert _decoded(Task, FILES[TASKS]) == []
