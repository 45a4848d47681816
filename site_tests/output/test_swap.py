"""The new site is where the old one was, or the old one still is: with an exchange, and with two renames."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output import swap as swap_module
from generator.output.swap import bring_back, swap
from site_tests.output.folders import site_of, text_of


@pytest.fixture(params=[pytest.param(True, id="as the system can"), pytest.param(False, id="with two renames")])
def _ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.setattr(swap_module, "exchange", lambda *_: False)


@pytest.mark.usefixtures("_ways")
@pytest.mark.parametrize(
    "old", [pytest.param([], id="there was none"), pytest.param(["old"], id="there was an old one")]
)
def test_the_new_site_is_where_the_old_one_was(old: list[str], tmp_path: Path) -> None:
    site, new, aside = tmp_path / "site", site_of(tmp_path / "new", "new"), tmp_path / "old"
    for text in old:
        site_of(site, text)
    swap(new, site, aside)
    assert text_of(site) == "new"
    assert [text_of(path) for path in (new, aside) if path.exists()] == old


@pytest.mark.usefixtures("_ways")
def test_when_the_new_site_cannot_be_put_there_the_old_one_is_back(tmp_path: Path) -> None:
    site = site_of(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "none", site, tmp_path / "old")
    assert text_of(site) == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_told_to_end_between_the_renames_the_old_site_is_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, new, aside = site_of(tmp_path / "site", "old"), site_of(tmp_path / "new", "new"), tmp_path / "old"
    rename = Path.rename

    def ended(self: Path, target: Path) -> Path:
        if self == new:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(swap_module, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", ended)
    with pytest.raises(KeyboardInterrupt):
        swap(new, site, aside)
    assert text_of(site) == "old"


def test_an_old_site_is_not_brought_back_over_a_new_one(tmp_path: Path) -> None:
    site, old = site_of(tmp_path / "site", "new"), site_of(tmp_path / "old", "old")
    bring_back(site, old)
    assert (text_of(site), text_of(old)) == ("new", "old")


def test_without_an_old_site_nothing_is_brought_back(tmp_path: Path) -> None:
    bring_back(tmp_path / "site", tmp_path / "old")
    assert list(tmp_path.iterdir()) == []
