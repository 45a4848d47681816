"""The catalog is all of data/ that can be read: the entries that are right, the plans that are whole, the locks."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read.catalog import read_catalog
from site_tests.data_files import ADDRESS_LOCK, AGENCIES, TRANSLATION_LOCK
from site_tests.faults import At, Edit, Fault, Remove, Write, expected, found, plant, planted, problems_of
from site_tests.sample import PLAN, SOURCE, TASKS, write_sample

TABLES = (
    "acts", "agencies", "corrections", "directions", "editions",
    "glossary", "provinces", "redirects", "register", "sectors",
)  # fmt: skip
FAULTS = [
    pytest.param(
        [Edit(PLAN, "id: mau-2024\n", "id: mau-2025\n")], [At("folder-name", PLAN, "id: ‸mau-2025")], id="another id"
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    ("fault", "agencies", "whole"),
    [
        pytest.param([], ["ubnd-tinh", "so-khcn", "so-yt", "so-vhttdl"], True, id="all"),
        pytest.param(
            [Edit(AGENCIES, "in_list: [Y tế]", "in_lists: [Y tế]")],
            ["ubnd-tinh", "so-khcn", "so-vhttdl"],
            False,
            id="one is wrong",
        ),
        pytest.param([Write(AGENCIES, b"[")], [], False, id="no YAML"),
        pytest.param([Write(AGENCIES, b"[]\n")], [], True, id="an empty table"),
    ],
)
def test_a_table_has_what_is_right_in_it(
    tmp_path: Path, fault: list[Fault], agencies: list[str], whole: object
) -> None:
    catalog, problems = read_catalog(planted(tmp_path, fault))
    assert [agency.id for agency in catalog.agencies] == agencies
    assert catalog.agencies.whole is whole
    assert catalog.unread == (frozenset() if whole else {AGENCIES})
    assert bool(problems) is not whole


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Edit(TASKS, "kind: range", "kind: ranges"), id="a task that is wrong"),
        pytest.param(Edit(PLAN, "instrument: plan", "instrument: law"), id="a plan that is wrong"),
        pytest.param(Remove(SOURCE), id="no official text"),
    ],
)
def test_a_plan_that_is_not_whole_is_left_out(tmp_path: Path, fault: Fault) -> None:
    catalog, problems = read_catalog(planted(tmp_path, [fault]))
    assert catalog.plans == ()
    assert catalog.unread == {fault.file}
    assert len(problems) == 1
    assert len(catalog.agencies) == 4


def test_data_that_is_right_has_a_version_and_other_data_none(tmp_path: Path) -> None:
    right, _ = read_catalog(write_sample(tmp_path))
    assert right.version
    plant(tmp_path, [Remove(SOURCE)])
    assert read_catalog(tmp_path)[0].version == ""


def test_a_project_without_locks_has_empty_ones(tmp_path: Path) -> None:
    catalog, problems = read_catalog(write_sample(tmp_path))
    assert (len(catalog.address_lock), catalog.translation_lock.of_key, problems) == (0, {}, [])


def test_the_locks_are_read(tmp_path: Path) -> None:
    locks: list[Fault] = [
        Write(ADDRESS_LOCK, b"# Head\nmau/\n"),
        Write(TRANSLATION_LOCK, b"mau-2024#i 0123456789abcdef\n"),
    ]
    catalog, _ = read_catalog(planted(tmp_path, locks))
    assert dict(catalog.address_lock.line_of) == {"mau/": 2}
    assert catalog.translation_lock.of_key == {"mau-2024#i": "0123456789abcdef"}


def test_no_data_folder_is_a_problem_for_every_table(tmp_path: Path) -> None:
    catalog, problems = read_catalog(tmp_path)
    assert catalog.plans == ()
    assert {problem.code for problem in problems} == {"cannot-read"}
    assert {problem.place.file for problem in problems} == {f"data/{name}.yml" for name in TABLES}
