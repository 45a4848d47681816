"""Each rule about a single page is broken once, and found at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SITE_URL, change, short


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param('<p id="part">y</p>', "18 same-id", id="an id twice"),
        pytest.param('<label for="q">y</label>', "18 no-such-id", id="a label of nothing"),
        pytest.param('<p aria-labelledby="part q">y</p>', "18 no-such-id", id="a name that is half there"),
        pytest.param("<h1 class=\"x\">y</h1>", "18 one-h1", id="a second heading of the first level"),
        pytest.param("<h4>y</h4>", "18 heading-level", id="a level left out"),
        pytest.param('<link rel="stylesheet" href="https://elsewhere.example/x.css">', "18 other-host", id="a style of another host"),
        pytest.param('<img src="https://elsewhere.example/x.png" alt="">', "18 other-host", id="a picture of another host"),
        pytest.param('<meta property="og:image" content="https://elsewhere.example/x.png">', "18 other-host", id="a card of another host"),
        pytest.param('<a href="/vi/x/">y</a>', "18 other-host", id="a link that forgets the site's folder"),
        pytest.param('<a href="../../../">y</a>', "18 other-host", id="a link above the root"),
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
        pytest.param('<html lang="vi">', '<html lang="en">', "1 page-language", id="the wrong language"),
        pytest.param('<html lang="vi">', "<html>", "1 page-language", id="no language"),
        pytest.param("Title of vi/x/index.html", " ", "1 no-words", id="an empty title"),
        pytest.param("What it is about", "", "1 no-words", id="an empty description"),
        pytest.param("<h1>A heading</h1>", "", "1 one-h1", id="no heading"),
        pytest.param("A heading", '<span class="x"> </span>', "14 one-h1", id="a heading without words"),
        pytest.param("<h1>A heading</h1>\n<h2", "<h2>Early</h2>\n<h1>A heading</h1>\n<h2", "14 heading-level", id="a heading above the first"),
    ],
)  # fmt: skip
def test_a_fault_of_the_head_is_found(small_site: Path, theme: Path, old: str, new: str, found: str) -> None:
    change(small_site / "vi/x/index.html", old, new)
    assert found in short(guard(small_site, theme, SITE_URL))
