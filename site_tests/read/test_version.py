"""The version of the data changes with every file that is data, and with nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.read.version import data_version
from site_tests.faults import Edit, Fault, Remove, Write, plant
from site_tests.sample import TASKS, write_sample


def _version(root: Path, faults: list[Fault]) -> str:
    plant(write_sample(root), faults)
    return data_version(root / "data")


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Edit(TASKS, "Disseminate rules on AI.", "Disseminate rules on AI"), id="a full stop less"),
        pytest.param(Write("data/sectors.yml", b"[]\n"), id="a table"),
        pytest.param(Write("data/new.yml", b""), id="an empty file more"),
        pytest.param(Remove("data/editions.yml"), id="a file less"),
    ],
)
def test_it_changes_with_the_data(tmp_path: Path, fault: Fault) -> None:
    assert _version(tmp_path / "one", []) != _version(tmp_path / "other", [fault])


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([], id="the same data in another folder"),
        pytest.param([Write("data/urls.lock", b"x\n")], id="a lock"),
        pytest.param([Write("data/README.md", b"x\n")], id="what explains the data"),
    ],
)
def test_it_stays_where_the_data_stay(tmp_path: Path, faults: list[Fault]) -> None:
    assert _version(tmp_path / "one", []) == _version(tmp_path / "other", faults)


def test_no_byte_can_pass_from_one_file_to_another(tmp_path: Path) -> None:
    one = _version(tmp_path / "one", [Write("data/a", b"12"), Write("data/b", b"3")])
    assert one != _version(tmp_path / "other", [Write("data/a", b"1"), Write("data/b", b"23")])


def test_it_is_twelve_digits(tmp_path: Path) -> None:
    version = _version(tmp_path, [])
    assert len(version) == 12
    assert set(version) <= set("0123456789abcdef")
