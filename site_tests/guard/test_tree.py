"""What a browser would have to repair is found: a page is read as it is written, or it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SITE_URL, change, short


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param("<p>1 < 2</p>", "18 markup", id="a bare <"),
        pytest.param("<!-- note -->", "18 markup", id="a comment, which browsers end in several ways"),
        pytest.param("<p>\n<?php x ?></p>", "19 markup", id="an instruction, on the next line"),
        pytest.param("<p class=x>y</p>", "18 markup", id="a value without quotes"),
        pytest.param("<p class='x'>y</p>", "18 markup", id="a value in single quotes"),
        pytest.param('<p class="<b>">y</p>', "18 markup", id="a tag in a value"),
        pytest.param("<img/src=x alt=y>", "18 markup", id="a slash for white space"),
        pytest.param("<p\u00a0onclick>y</p>", "18 markup", id="white space that is none in HTML"),
        pytest.param("<script>let a", "18 markup", id="a script without an end"),
        pytest.param("<p>\x0b</p>", "18 markup", id="a control character"),
        pytest.param("<p>", "19 markup", id="an element left open, seen where the one around it closes"),
        pytest.param("<p><b>x</p></b>", "18 markup", id="elements that close in the wrong order"),
        pytest.param("</p>", "18 markup", id="an element closed that was not open"),
        pytest.param("<div/>", "18 markup", id="a slash that browsers overlook"),
        pytest.param('<p title="a > b">y</p>', "18 markup", id="a sign in a value that has to be escaped"),
    ],
)  # fmt: skip
def test_a_fault_on_a_page_is_found_at_its_line(small_site: Path, theme: Path, markup: str, found: str) -> None:
    change(small_site / "vi/x/index.html", HERE, markup)
    findings = [finding for finding in guard(small_site, theme, SITE_URL) if finding.rule != "anchors"]
    assert {finding.file for finding in findings} == {"vi/x/index.html"}
    assert found in short(findings)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param("<!doctype html>", "", "1 markup", id="no doctype"),
    ],
)  # fmt: skip
def test_a_fault_of_the_head_is_found(small_site: Path, theme: Path, old: str, new: str, found: str) -> None:
    change(small_site / "vi/x/index.html", old, new)
    assert found in short(guard(small_site, theme, SITE_URL))
