"""Two folders change places, or stay where they were and it is said."""

from __future__ import annotations

import ctypes
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.output.exchange import exchange
from site_tests.output.folders import site_of, text_of


def test_they_change_places_or_both_stay(tmp_path: Path) -> None:
    one, other = site_of(tmp_path / "một", "one"), site_of(tmp_path / "hai", "other")
    changed = exchange(one, other)
    assert (text_of(one), text_of(other)) == (("other", "one") if changed else ("one", "other"))


def test_what_is_not_there_cannot_change_places(tmp_path: Path) -> None:
    one = site_of(tmp_path / "one", "one")
    assert not exchange(one, tmp_path / "none")
    assert text_of(one) == "one"


@pytest.mark.parametrize(
    "system",
    [
        pytest.param(SimpleNamespace(), id="an older library has no such function"),
        pytest.param(
            SimpleNamespace(renameat2=lambda *_: -1, renamex_np=lambda *_: -1), id="the disk has no such thing"
        ),
    ],
)
def test_where_the_system_cannot_both_stay(
    system: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: system)
    one, other = site_of(tmp_path / "one", "one"), site_of(tmp_path / "other", "other")
    assert not exchange(one, other)
    assert (text_of(one), text_of(other)) == ("one", "other")
