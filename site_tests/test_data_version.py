"""Which state of the data: every byte and every name counts, their order and the locks do not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.read.version import data_version
from site_tests.conftest import ROOT

VERSION = data_version(ROOT / "data")


def _version(folder: Path, contents: Mapping[str, str]) -> str:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    return data_version(folder)


ONE = {"a.yml": "1", "b.yml": "2"}


@pytest.mark.parametrize(
    "same",
    [
        pytest.param({"b.yml": "2", "a.yml": "1"}, id="written in another order"),
        pytest.param({**ONE, "urls.lock": "x"}, id="a lock is made from the rest"),
    ],
)
def test_data_version_stays(same: dict[str, str], tmp_path: Path) -> None:
    assert _version(tmp_path / "same", same) == _version(tmp_path / "one", ONE)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"a.yml": "1", "b.yml": "3"}, id="another byte"),
        pytest.param({"a.yml": "1", "c.yml": "2"}, id="another name"),
        pytest.param({"a.yml": "12", "b.yml": ""}, id="a byte passed to the file before"),
        pytest.param({"a.yml": "1b.yml2"}, id="two files run together"),
        pytest.param({"a.yml": "1", "plans/b.yml": "2"}, id="another folder"),
        pytest.param({"a.yml": "1"}, id="a file less"),
    ],
)
def test_data_version_changes(other: dict[str, str], tmp_path: Path) -> None:
    assert _version(tmp_path / "other", other) != _version(tmp_path / "one", ONE)


def test_data_version_is_short_and_hexadecimal() -> None:
    assert len(VERSION) == 12
    assert set(VERSION) <= set("0123456789abcdef")
