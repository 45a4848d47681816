"""`plans build` killed, or told to end: a whole site is there, the old one or the new one, and nothing else is left."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from generator.build import build
from generator.output.signals import STOPPED
from site_tests.kills import ADDRESSES, MARKED, STAGES, Way, broken_project, command, digest, killed
from site_tests.nation import write_nation


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project that can be built; read it only."""
    folder = tmp_path_factory.mktemp("nation") / "project"
    write_nation(folder, provinces=1, tasks=2)
    return folder


@pytest.fixture(scope="module")
def two_sites(nation: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The small project's site for each of two public addresses."""
    folder = tmp_path_factory.mktemp("two")
    sites = {address: folder / f"{number}" for number, address in enumerate(ADDRESSES)}
    for address, site in sites.items():
        build(nation, site, address)
    return sites


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return broken_project(tmp_path_factory.mktemp("broken"))


@pytest.mark.parametrize(
    ("way", "stage"),
    [
        pytest.param(Way(signal.SIGKILL, to_all=True), STAGES[2], id="killed with its workers"),
        pytest.param(Way(signal.SIGKILL, to_all=False), MARKED, id="killed near the swap"),
        pytest.param(Way(signal.SIGTERM, to_all=False), STAGES[1], id="told to end when it has begun"),
        pytest.param(Way(signal.SIGTERM, to_all=True), STAGES[2], id="told to end with its workers"),
        pytest.param(Way(signal.SIGHUP, to_all=True), STAGES[4], id="its terminal was closed"),
        pytest.param(Way(signal.SIGINT, to_all=True), STAGES[5], id="Ctrl-C while it reads what it wrote"),
    ],
)
def test_whenever_it_is_killed_a_whole_site_is_there(
    way: Way, stage: str, nation: Path, broken: Path, two_sites: dict[str, Path], tmp_path: Path
) -> None:
    old, new = ADDRESSES
    site = tmp_path / "site"
    shutil.copytree(two_sites[old], site)
    seen = killed(command(nation, site, new), site, way, stage, broken)
    assert seen.site in {digest(whole) for whole in two_sites.values()}
    assert (seen.orphans, seen.left_later) == (0, False)
    if way.number == signal.SIGKILL or seen.ended:
        assert seen.said == ""
    else:
        assert (seen.code, seen.left) == (128 + way.number, False)
        assert seen.said == f"{STOPPED.filled(signal=way.number.name).en}\n"
