"""A build that the guard stops leaves the old site as it was, and says what was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import BuildError, build
from site_tests.guard.small_site import SITE_URL, change
from site_tests.nation import write_nation


def test_a_finding_keeps_the_old_site(tmp_path: Path) -> None:
    root, site = tmp_path / "project", tmp_path / "out/site"
    write_nation(root, provinces=1, tasks=2)
    build(root, site, SITE_URL)
    old = _files(site)
    change(root / "theme/templates/task.html", "<h1", '<p onclick="x()">y</p><h1')
    with pytest.raises(BuildError) as stopped:
        build(root, site, SITE_URL)
    assert all("attribute: <p onclick>" in words for words in (stopped.value.words.vi, stopped.value.words.en))
    assert _files(site) == old
    assert list(site.parent.iterdir()) == [site]


def _files(site: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
