"""The policy stands first, and only scripts of ours, of the lock, or data are let through."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import HERE, SCRIPT, SITE_URL, change, short


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param('<svg><script type="application/json">{}</script></svg>', "1 script", id="a script in a drawing, read as markup there"),
        pytest.param('<script type="module">import "../assets/site.js"</script>', "18 script", id="a module in the page"),
        pytest.param('<script type="module" src="../assets/parts/other.js"></script>', "18 script", id="a module that is not of the theme"),
        pytest.param("<script>alert(1)</script>", "18 script", id="a script in the page"),
        pytest.param(f"<script>{SCRIPT} </script>", "18 script", id="an allowed script with one space more"),
        pytest.param('<script src="../assets/other.js"></script>', "18 script", id="a script that is not of the theme"),
        pytest.param('<script src="../assets/site.js">x</script>', "18 script", id="a script that is two"),
        pytest.param('<script type="application/json">{"a": "<!--<script"}</script>', "18 script", id="data that moves the end of a script"),
        pytest.param('<script type="application/ld+json">{</script>', "18 script-data", id="data that is not well-formed"),
        pytest.param('<script type="application/json" src="../assets/site.js"></script>', "18 script-data", id="data from a file"),
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
        pytest.param("default-src 'none'", "default-src *", "5 policy", id="a policy that allows more"),
        pytest.param(' http-equiv="Content-Security-Policy"', ' name="x"', "1 policy", id="no policy"),
        pytest.param("<meta charset", f"<script>{SCRIPT}</script>\n<meta charset", "6 policy", id="a script before the policy"),
    ],
)  # fmt: skip
def test_a_fault_of_the_head_is_found(small_site: Path, theme: Path, old: str, new: str, found: str) -> None:
    change(small_site / "vi/x/index.html", old, new)
    assert found in short(guard(small_site, theme, SITE_URL))
