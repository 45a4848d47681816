"""Each mistake in a record is told at its own node, with the fields or choices that there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.model.history import Correction, Redirect
from generator.model.passage import Task
from generator.model.plan import Plan
from generator.model.tables import KnownPlan, Province
from generator.problems.yaml_file import YamlFile
from generator.read.catalog import RECORDS
from generator.read.decode import decode, decode_list
from generator.read.yaml_tree import parse_yaml
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import FILES, PLAN, TASKS
from site_tests.yaml_words import NAME, decoded, said

FAULTS = [
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n  direction: infrastructure\n", "    kind: unstated\n")],
        [At("missing-field", TASKS, '- ‸id: "03"')],
        id="no direction",
    ),
    pytest.param(
        [Edit(TASKS, "  modality_text:", "  modality-text:")],
        [At("unknown-field", TASKS, "modality-text: ‸Phấn đấu")],
        id="a slip in the field's name",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en:")],
        [At("empty-value", TASKS, "vi: Phổ biến quy định về TTNT.\n  en:‸\n")],
        id="no words",
    ),
    pytest.param(
        [Edit(TASKS, "kind: range", "kind: ranges")],
        [At("not-a-choice", TASKS, "kind: ‸ranges")],
        id="a kind of time that is none",
    ),
    pytest.param(
        [Edit(TASKS, "start: 2025", "start: 2025-13-01")],
        [At("wrong-form", TASKS, "start: ‸2025-13-01")],
        id="a month that is none",
    ),
    pytest.param(
        [Edit(PLAN, "        value: 5\n", "        value: năm\n")],
        [At("wrong-value", PLAN, "value: ‸năm")],
        id="a number in words",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: so-yt, so-vhttdl")],
        [At("wrong-shape", TASKS, "agencies: ‸so-yt, so-vhttdl")],
        id="a text where a list is wanted",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: from\n", "    kind: words\n")],
        [At("fields-disagree", TASKS, "  time:\n    ‸kind: words")],
        id="a start of what has none",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    ("old", "new", "codes"),
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
def test_a_task(old: str, new: str, codes: list[str]) -> None:
    text = FILES[TASKS].split("\n\n")[0] + "\n"
    assert old in text
    assert said(decoded(Task, text.replace(old, new, 1))) == codes


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
    (problem,) = [problem for problem in decoded(record, text) if problem.code == "unknown-field"]
    details = dict(problem.details)
    assert (details["field"], details["closest"]) == (field, allowed)
    assert allowed in details["allowed"].split(", ")


@pytest.mark.parametrize(
    ("record", "text", "rule"),
    [
        pytest.param(
            Task, "direction: Y tế", "small letters without marks, digits and hyphens, such as so-khcn", id="a key"
        ),
        pytest.param(Task, "id: x", "two digits, such as 06", id="a task's number"),
        pytest.param(
            Task, "time: {start: x}", "a year, quarter, month or day: 2025, 2025-Q4, 2025-12 or 2025-12-31", id="a time"
        ),
        pytest.param(
            Task,
            "duties: [{due: 15/11}]",
            "a day of the year, --month-day: --11-15; or of the month: ---20",
            id="a day of the year",
        ),
        pytest.param(Correction, "on: 15/11/2024", "a day, year-month-day: 2024-10-07", id="a day"),
        pytest.param(
            KnownPlan,
            "url: example.org",
            "a whole address, with the host in small letters without marks, such as https://example.org/x",
            id="an address",
        ),
        pytest.param(
            Redirect,
            "from: /vi/x",
            "an address below the language folder, such as kon-tum-2024/15/ or kon-tum-2024/#ii-3",
            id="an address of the site",
        ),
        pytest.param(Province, "id: kon-tum", "a slug, @ and 1997 or 2025: kon-tum@1997", id="a unit of an epoch"),
        pytest.param(Province, "iso: VNM", "VN- and two signs: VN-28", id="an ISO code"),
    ],
)
def test_a_wrong_form_is_told_in_words_with_an_example(record: type[BaseModel], text: str, rule: str) -> None:
    (problem,) = [problem for problem in decoded(record, text) if problem.code == "wrong-form"]
    assert problem.expected("en") == rule


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


@given(TREES, st.sampled_from([Plan, Task, *RECORDS.values()]))
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
    assert decoded(Plan, FILES[PLAN]) == []
    assert decoded(Task, FILES[TASKS]) == []
