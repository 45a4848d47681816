"""The same data give the same bytes; all axes are tried by `python -m site_tests.same_bytes`, and many of them at once here."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.nation import write_nation
from site_tests.same_bytes import AXES, CORES, START, Axis, bytes_of, differing

HERE = Axis(
    "all at once: place, hash seed, zone, locale, mask, order of names, cores, way of starting, paths, time",
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    before="\n".join(
        (
            *(axis.before for axis in AXES if axis.name in ("names in another order", "in thirty years")),
            CORES.format(count=7),
            START.format(method="spawn"),
        )
    ),
    project="một nơi khác/with spaces/project",
    umask=0o077,
    relative=True,
)


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nation") / "project"
    write_nation(folder, provinces=1, tasks=2)
    return folder


def test_the_site_is_the_same(nation: Path, tmp_path: Path) -> None:
    plain = bytes_of(Axis("plain"), nation, tmp_path)
    assert differing(plain, bytes_of(HERE, nation, tmp_path)) == []


def test_another_byte_is_seen() -> None:
    assert differing({"a": b"1", "b": b"2"}, {"a": b"1", "b": b"3", "c": b""}) == ["b", "c"]


def test_axes_have_names_of_their_own() -> None:
    assert len({axis.name for axis in AXES}) == len(AXES)
