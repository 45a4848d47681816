"""The same data give the same bytes; all axes are tried by `python -m site_tests.same_bytes`, and a few of them here."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.nation import write_nation
from site_tests.same_bytes import AXES, CORES, START, Axis, bytes_of, differing

HERE = (
    Axis(
        "another place, hash seed, zone, locale and mask, names in another order, seven cores",
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        before=next(axis.before for axis in AXES if "order" in axis.name) + CORES.format(count=7),
        project="một nơi khác/with spaces/project",
        umask=0o077,
    ),
    Axis("workers that are spawned, relative paths", before=START.format(method="spawn"), relative=True),
    next(axis for axis in AXES if axis.name == "in thirty years"),
)


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nation") / "project"
    write_nation(folder, provinces=1, tasks=2)
    return folder


@pytest.fixture(scope="module")
def plain(nation: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return bytes_of(Axis("plain"), nation, tmp_path_factory.mktemp("plain"))


@pytest.mark.parametrize("axis", [pytest.param(axis, id=axis.name) for axis in HERE])
def test_the_site_is_the_same(axis: Axis, nation: Path, plain: dict[str, bytes], tmp_path: Path) -> None:
    assert differing(plain, bytes_of(axis, nation, tmp_path)) == []


def test_another_byte_is_seen() -> None:
    assert differing({"a": b"1", "b": b"2"}, {"a": b"1", "b": b"3", "c": b""}) == ["b", "c"]


def test_axes_have_names_of_their_own() -> None:
    assert len({axis.name for axis in AXES}) == len(AXES)
