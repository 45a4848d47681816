"""What was made from files is made again when one of them changes, and only then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.read.kept import Kept, state


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    (made / "plans").mkdir(parents=True)
    (made / "plans/a.yml").write_text("a", "utf-8")
    (tmp_path / "beside.yml").write_text("b", "utf-8")
    return made


def _replace(folder: Path) -> None:
    new = folder.parent / "new"
    new.write_text("c", "utf-8")
    new.replace(folder / "plans/a.yml")


@pytest.mark.parametrize(
    ("change", "times"),
    [
        pytest.param(lambda _: None, 1, id="nothing changes"),
        pytest.param(lambda folder: (folder / "plans/a.yml").read_text(), 1, id="a file is read"),
        pytest.param(lambda folder: (folder.parent / "beside.yml").write_text("x"), 1, id="a file elsewhere changes"),
        pytest.param(lambda folder: (folder / "plans/a.yml").write_text("aa"), 2, id="a file is longer"),
        pytest.param(_replace, 2, id="another file of the same size takes its place"),
        pytest.param(lambda folder: (folder / "plans/b.yml").touch(), 2, id="a file more"),
        pytest.param(lambda folder: (folder / "plans/a.yml").unlink(), 2, id="a file less"),
        pytest.param(lambda folder: (folder / "plans/a.yml").rename(folder / "a.yml"), 2, id="a file moves"),
    ],
)
def test_it_is_made_again_when_its_files_change(change: Callable[[Path], object], times: int, folder: Path) -> None:
    kept, made = Kept(), list[int]()

    def make() -> int:
        made.append(1)
        return len(made)

    assert kept.made("key", make, folder) == 1
    change(folder)
    assert kept.made("key", make, folder) == times


def test_another_key_is_another_thing(folder: Path) -> None:
    kept = Kept()
    assert [kept.made(key, lambda key=key: key.upper(), folder) for key in ("a", "b", "a")] == ["A", "B", "A"]  # type: ignore[misc]


def test_what_is_written_while_it_is_made_is_seen_the_next_time(folder: Path) -> None:
    kept, file = Kept(), folder / "plans/a.yml"

    def slow() -> str:
        text = file.read_text("utf-8")
        file.write_text(f"{text} and more", "utf-8")
        return text

    assert kept.made("key", slow, folder) == "a"
    assert kept.made("key", slow, folder) == "a and more"


def test_a_link_that_leads_round_has_an_end(folder: Path) -> None:
    (folder / "plans/round").symlink_to(folder)
    assert len(state(folder)) == 4


def test_what_is_not_there_has_no_state(tmp_path: Path) -> None:
    assert state(tmp_path / "none") == ()
