"""Links lead to what is there, and pages agree on where their languages are."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SITE_URL, change, short


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param('<a href="../y/">y</a>', "18 dead-link", id="a page that does not exist"),
        pytest.param('<a href="../../vi/x">y</a>', "18 dead-link", id="a page without its slash"),
        pytest.param('<img src="../none.png" alt="">', "18 dead-link", id="a picture that does not exist"),
        pytest.param(f'<a href="{SITE_URL}en/y/">y</a>', "18 dead-link", id="an absolute address that does not exist"),
        pytest.param('<a href="#none">y</a>', "18 dead-anchor", id="an anchor that is not on the page"),
        pytest.param('<a href="../../en/x/#none">y</a>', "18 dead-anchor", id="an anchor of the other language that is not there"),
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
        pytest.param('rel="canonical" href="https://plans.example/base/vi/x/"', 'rel="canonical" href="https://plans.example/base/en/x/"', "1 canonical", id="the address of another page"),
        pytest.param('<link rel="canonical" href="https://plans.example/base/vi/x/">', "", "1 canonical", id="no address"),
        pytest.param('hreflang="en"', 'hreflang="fr"', "1 alternates", id="a language that is not ours"),
        pytest.param('hreflang="en" href="https://plans.example/base/en/x/"', 'hreflang="en" href="https://plans.example/base/en/"', "1 alternates", id="a page that does not answer"),
        pytest.param('id="part"', 'id="part-of"', "1 anchors", id="an anchor that one language has and the other has not"),
    ],
)  # fmt: skip
def test_a_fault_of_the_head_is_found(small_site: Path, theme: Path, old: str, new: str, found: str) -> None:
    change(small_site / "vi/x/index.html", old, new)
    assert found in short(guard(small_site, theme, SITE_URL))
