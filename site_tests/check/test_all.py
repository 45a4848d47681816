"""Every message has a planted fault; all problems come in one run; whatever is typed gives problems, no traceback."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog import Catalog
from generator.check.all import READING, RULES, check_all, messages
from generator.model.bilingual import LANGS
from generator.problems.message import Message
from generator.problems.printing import as_github, as_text
from site_tests.conftest import ROOT
from site_tests.data_files import ACTS, AGENCIES, SECTORS, task
from site_tests.faults import At, Edit, Fault, Link, Remove, Write, expected, found, planted, problems_of
from site_tests.sample import FILES, PLAN, SOURCE, TASKS, write_sample


def test_the_real_data_have_no_problem(catalog: Catalog) -> None:
    assert check_all(ROOT, catalog) == []


def test_the_sample_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(write_sample(tmp_path)) == []


def test_a_code_is_given_once() -> None:
    assert [code for code, times in Counter(message.code for message in messages()).items() if times > 1] == []


def test_every_rule_of_the_folder_is_asked() -> None:
    modules = {path.stem for path in Path(str(import_module("generator.check").__path__[0])).glob("*.py")}
    assert {rule.__name__.rpartition(".")[2] for rule in RULES} == modules - {"__init__", "all"}


def _tests_of(module: ModuleType) -> ModuleType:
    folder, _, name = module.__name__.removeprefix("generator.").rpartition(".")
    return import_module(f"site_tests.{folder}.test_{name}")


@pytest.mark.parametrize(
    ("module", "message"),
    [pytest.param(module, message, id=message.code) for module in (*READING, *RULES) for message in module.MESSAGES],
)
def test_a_message_has_a_fault_and_says_what_to_type(tmp_path: Path, module: ModuleType, message: Message) -> None:
    """The fault stands in the table FAULTS of the tests of the module that says it."""
    cases = [case.values for case in _tests_of(module).FAULTS]
    faults = next((faults for faults, places in cases if message.code in {at.code for at in places}), None)
    assert faults is not None, f"no fault is planted for {message.code}"
    problems = [problem for problem in problems_of(planted(tmp_path, faults)) if problem.code == message.code]
    assert problems
    for problem in problems:
        for parts in (problem.found, problem.expected, problem.to_type):
            for lang in LANGS:
                assert parts(lang).strip()
                assert "\n" not in parts(lang)


def test_all_problems_of_all_files_come_in_one_run_sorted_each_once(tmp_path: Path) -> None:
    faults: list[Fault] = [
        Edit(TASKS, "kind: range", "kind: ranges"),
        Edit(TASKS, "sectors: [data-digital]", "sectors: [Data]"),
        Edit(PLAN, "  - line: 9\n", "  - line: 09\n"),
        Edit(AGENCIES, "  in_list: [Y tế]\n", "  in_lists: [Y tế]\n"),
        Link(SECTORS, "acts.yml"),
        Remove(SOURCE),
    ]
    problems = problems_of(planted(tmp_path, faults))
    assert found(problems) == expected(
        tmp_path,
        [
            At("not-a-choice", TASKS, "kind: ‸ranges"),
            At("wrong-form", TASKS, "sectors: [‸Data]"),
            At("wrong-value", PLAN, "line: ‸09"),
            At("unknown-field", AGENCIES, "in_lists: ‸[Y tế]"),
            At("symlink", SECTORS),
            At("cannot-read", SOURCE),
        ],
    )
    assert problems == sorted(set(problems))


OTHER, OTHER_TASKS = "data/plans/mau-2025/plan.yml", "data/plans/mau-2025/tasks.yml"
SECOND_PLAN: list[Fault] = [
    Write(OTHER, FILES[PLAN].replace("id: mau-2024\n", "id: mau-2025\n").encode()),
    Write(OTHER_TASKS, FILES[TASKS].encode()),
    Write("data/plans/mau-2025/source.txt", FILES[SOURCE].encode()),
]


@pytest.mark.parametrize(
    ("faults", "places"),
    [
        pytest.param(SECOND_PLAN, [], id="two plans that are right"),
        pytest.param(
            [
                *SECOND_PLAN,
                Edit(OTHER_TASKS, "kind: range", "kind: ranges"),
                Edit(TASKS, "start: 2026", "start: 2025", task("02")),
            ],
            [
                At("not-a-choice", OTHER_TASKS, "kind: ‸ranges"),
                At("time-not-from-words", TASKS, "start: ‸2025", task("02")),
            ],
            id="a plan that cannot be read, and another",
        ),
        pytest.param(
            [Edit(TASKS, "kind: range", "kind: ranges"), Edit(ACTS, "date: 2021-01-26", "date: 2021-02-29")],
            [At("not-a-choice", TASKS, "kind: ‸ranges"), At("wrong-date", ACTS, "date: ‸2021-02-29")],
            id="a plan that cannot be read, and a table",
        ),
        pytest.param(
            [Edit(ACTS, "kind: not-checked", "kind: checked"), Edit(TASKS, "start: 2026", "start: 2025")],
            [At("not-a-choice", ACTS, "kind: ‸checked"), At("time-not-from-words", TASKS, "start: ‸2025", task("02"))],
            id="a table that cannot be read whole, and a plan",
        ),
    ],
)
def test_what_cannot_be_read_hides_nothing_else(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    assert found(problems_of(planted(tmp_path, faults))) == expected(tmp_path, places)


PARTS = st.sampled_from(
    [*"\n\t :-#&*!|>'\"{}[],ếx09", "  ", "\n\n", "id: ", "- ", ": ", "2025", "\u200b", "\ud7ff", "null"]
)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(FILES)), st.integers(0, 10_000), st.integers(0, 30), st.lists(PARTS, max_size=4).map("".join)
)
def test_whatever_is_typed_anywhere_gives_problems_that_can_be_printed(
    tmp_path_factory: pytest.TempPathFactory, file: str, at: int, length: int, typed: str
) -> None:
    root = write_sample(tmp_path_factory.getbasetemp() / "typed")
    text = FILES[file]
    at %= len(text)
    (root / file).write_text(text[:at] + typed + text[at + length :], "utf-8")
    for problem in problems_of(root):
        place = problem.place
        lines = (root / place.file).read_text("utf-8").split("\n") if (root / place.file).exists() else [""]
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        for lang in LANGS:
            assert as_text(problem, lang)
            assert as_github(problem)
