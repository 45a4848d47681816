"""A passage and a task: which fields go together, and where a task is written."""

from __future__ import annotations

import pytest

from generator.model.passage import Task
from generator.model.plan import Plan
from site_tests.sample import FILES, TASKS
from site_tests.yaml_words import decoded, said


@pytest.mark.parametrize(
    ("passage", "codes"),
    [
        pytest.param("id: x\n    kind: note\n    vi: y", [], id="a passage"),
        pytest.param('task: "01"', [], id="the place of a task"),
        pytest.param("task: 1", ["2:11 wrong-form"], id="a task has two digits"),
        pytest.param('task: "01"\n    vi: y', ["3:9 unknown-field"], id="the words of a task are elsewhere"),
        pytest.param("kind: note\n    vi: y", ["2:5 missing-field"], id="no id"),
        pytest.param("id: x\n    kind: note\n    vi: y\n    level: 1", ["2:5 fields-disagree"], id="no heading"),
        pytest.param("id: x\n    kind: heading\n    vi: y", ["2:5 fields-disagree"], id="a heading has a level"),
        pytest.param("id: x\n    kind: task\n    vi: y", ["2:5 fields-disagree"], id="tasks are written elsewhere"),
        pytest.param("id: x\n    kind: note\n    vi: y\n    lead: z", ["5:11 unknown-field"], id="a task's field"),
        pytest.param("id: x\n    kind: note\n    passage: y\n    vi: z", ["4:14 unknown-field"], id="a tag's name"),
        pytest.param("x", ["2:5 wrong-shape"], id="a text"),
        pytest.param("[x]", ["2:5 wrong-shape"], id="a list"),
        pytest.param("", ["2:4 empty-value"], id="nothing"),
    ],
)
def test_a_passage(passage: str, codes: list[str]) -> None:
    text = f"passages:\n  - {passage}\n"
    problems = [problem for problem in decoded(Plan, text) if problem.code != "missing-field" or problem.place.line > 1]
    assert said(problems) == codes


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        pytest.param("", "", [], id="a modality with its words"),
        pytest.param("  modality: strive\n  modality_text: Phấn đấu\n", "", [], id="neither"),
        pytest.param("  modality: strive\n", "", ["1:3 fields-disagree"], id="words without the kind they give"),
        pytest.param("  modality_text: Phấn đấu\n", "", ["1:3 fields-disagree"], id="a kind without its words"),
        pytest.param("modality: strive", "modality: hope", ["23:13 not-a-choice"], id="a kind that is none"),
    ],
)
def test_the_modality_of_a_task(old: str, new: str, codes: list[str]) -> None:
    text = FILES[TASKS].split("\n\n")[0] + "\n"
    assert old in text
    assert said(decoded(Task, text.replace(old, new, 1))) == codes
