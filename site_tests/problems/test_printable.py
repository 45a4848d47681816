"""A path is shown as it is, but for bytes that are no letters and signs that nobody sees."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.problems.printable import printable


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        pytest.param("/tệp/x", "/tệp/x", id="letters with marks"),
        pytest.param(Path("a b/'c'"), "a b/'c'", id="a path"),
        pytest.param(os.fsdecode(b"/a/\xff"), "/a/�", id="a byte that is no letter"),
        pytest.param("/a\n::error::b", "/a⟨U+000A⟩::error::b", id="a line end, after which a log would obey"),
        pytest.param("a\u202eb", "a⟨U+202E⟩b", id="a direction mark"),
        pytest.param("/a\x1b[31mb", "/a⟨U+001B⟩[31mb", id="what a terminal would obey"),
    ],
)
def test_a_path_is_shown(path: str | Path, shown: str) -> None:
    assert printable(path) == shown
