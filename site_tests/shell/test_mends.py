"""What is wrong in Material's own HTML is mended once, or the build stops."""

from __future__ import annotations

import pytest

from generator.shell.error import ShellError
from generator.shell.mends import mend


def test_a_mend_that_finds_nothing_stops_the_build() -> None:
    with pytest.raises(ShellError, match="found 0 times"):
        mend("<html>")


PAGE = (
    '<input data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">'
    '<input data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">'
    '<div data-md-component="skip"><a>x</a></div>{"assets/javascripts/workers/search.0a1b.min.js"}'
)


def test_a_page_is_mended_and_loses_the_white_space_of_templates() -> None:
    assert mend(f"\n\n{PAGE}\n\n   <p>x</p>\n") == (
        '<input data-md-toggle="drawer" type="checkbox" id="__drawer">'
        '<input data-md-toggle="search" type="checkbox" id="__search">'
        '{"assets/search-worker.js"}\n<p>x</p>\n'
    )


def test_what_is_there_twice_stops_the_build() -> None:
    with pytest.raises(ShellError, match="found 2 times"):
        mend(PAGE + PAGE)
