"""A good site is let through; what is wrong with its files is found, all at once, and told once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.guard import site as guard_module
from generator.guard.site import guard
from site_tests.guard.small_site import HERE, PAGES, SITE_URL, change, page, write


def test_a_good_site_is_let_through(small_site: Path, theme: Path) -> None:
    assert guard(small_site, theme, SITE_URL) == []


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param('<a href="https://elsewhere.example/a?b=c&amp;d=e#f">out</a>', id="a link that leaves the site"),
        pytest.param('<a href="mailto:a@b.example">write</a>', id="a mailbox"),
        pytest.param('<a href="../../en/x/#part">part</a>', id="an anchor of the other language"),
        pytest.param(
            '<a href="#part">part</a><a href="#">top</a><a href="">here</a><a href="?q=a:b">ask</a>',
            id="the page itself",
        ),
        pytest.param('<a href="../x/?plans=a,b#p%61rt">part</a>', id="a query, and an anchor in per cent"),
        pytest.param('<a href="../../data/v1/t%E1%BB%87p.csv" download>csv</a>', id="a file whose name has marks"),
        pytest.param(
            f'<a href="{SITE_URL}en/">home</a><a href="/base/en/">home</a>', id="absolute addresses of the site"
        ),
        pytest.param(
            '<img src="data:image/png;base64,AA==" alt=""><img src="../picture.png" alt="words">', id="pictures"
        ),
        pytest.param('<svg viewBox="0 0 1 1" role="img"><title>t</title><path d="M0 0"/></svg>', id="a drawing"),
        pytest.param(
            '<p title="a &gt; b" data-x="1" aria-labelledby="part">3 > 2 &lt; 4 &amp; R&D</p>',
            id="signs that are no tags",
        ),
        pytest.param(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1) onclick=x</p>", id="attacks shown as text"
        ),
        pytest.param('<script type="application/ld+json">{"a": "\\u003c/script>"}</script>', id="data for machines"),
        pytest.param(
            '<script type="module" src="../assets/parts/part.js"></script>', id="a module of ours in a folder"
        ),
        pytest.param(
            '<label for="q">q</label><input id="q" type="search" name="q" required>', id="a field with its label"
        ),
        pytest.param("<h3>down</h3><h4>down</h4><h2>and up again</h2>", id="headings that go up by two levels"),
    ],
)
def test_nothing_is_said_of(small_site: Path, theme: Path, markup: str) -> None:
    change(small_site / "vi/x/index.html", HERE, markup)
    change(small_site / "en/x/index.html", HERE, '<p id="q"></p>' if 'id="q"' in markup else HERE)
    assert guard(small_site, theme, SITE_URL) == []


def _lacks_english(site: Path) -> str:
    (site / "en/x/index.html").unlink()
    return "vi/x/index.html:1 alternates"


def _lacks_404(site: Path) -> str:
    (site / "404.html").unlink()
    return "404.html:1 dead-link"


def _has_a_program(site: Path) -> str:
    write(site / "vi/x.php", "")
    return "vi/x.php:1 file"


def _leads_out_by_a_link(site: Path) -> str:
    (site / "vi/x.csv").symlink_to("/etc/hostname")
    return "vi/x.csv:1 file"


def _has_a_drawing_with_a_script(site: Path) -> str:
    write(site / "cards/x.svg", '<svg xmlns="http://www.w3.org/2000/svg">\n<g onload="x()"/></svg>')
    return "cards/x.svg:2 attribute"


def _answers_with_a_relative_address(site: Path) -> str:
    change(site / "404.html", HERE, '<a href="vi/">home</a>')
    return "404.html:18 relative"


def _has_a_page_outside_the_languages(site: Path) -> str:
    write(site / "x/index.html", page("x/index.html"))
    return "x/index.html:1 alternates"


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_lacks_english, id="a page in one language only"),
        pytest.param(_lacks_404, id="no answer to unknown addresses"),
        pytest.param(_has_a_program, id="a kind of file that the site does not have"),
        pytest.param(_leads_out_by_a_link, id="a symbolic link"),
        pytest.param(_has_a_drawing_with_a_script, id="a drawing that would run"),
        pytest.param(_answers_with_a_relative_address, id="a relative address on 404.html"),
        pytest.param(_has_a_page_outside_the_languages, id="a page outside the languages"),
    ],
)
def test_a_fault_of_the_site_is_found(small_site: Path, theme: Path, spoil: Callable[[Path], str]) -> None:
    expected = spoil(small_site)
    assert expected in [
        f"{finding.file}:{finding.line} {finding.rule}" for finding in guard(small_site, theme, SITE_URL)
    ]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("https://plans.example/", id="another folder"),
        pytest.param("https://elsewhere.example/base/", id="another host"),
        pytest.param("http://plans.example/base/", id="another scheme"),
    ],
)
def test_a_site_for_another_address_is_refused(small_site: Path, theme: Path, told: str) -> None:
    findings = guard(small_site, theme, told)
    assert "canonical" in {finding.rule for finding in findings}


@pytest.mark.parametrize(
    "file",
    [
        pytest.param("vi/evil.xml", id="XML, which can be a page"),
        pytest.param("vi/evil.js", id="a script beside the prose"),
        pytest.param("vi/evil.css", id="a style sheet beside the prose"),
        pytest.param("vi/data.json", id="data beside the prose"),
        pytest.param("vi/evil.xhtml", id="a page that is XML"),
        pytest.param("vi/assets/evil.xml", id="XML among the assets"),
    ],
)
def test_a_file_in_the_wrong_place_is_refused(small_site: Path, theme: Path, file: str) -> None:
    write(small_site / file, "")
    assert [str(finding).partition("\n")[0] for finding in guard(small_site, theme, SITE_URL)] == [
        f"{file}:1 file: {file}"
    ]


def test_all_findings_come_at_once_and_what_pages_share_is_told_once(small_site: Path, theme: Path) -> None:
    for file in PAGES:
        change(small_site / file, HERE, '<p onclick="x()">y</p>\n<img src="/base/vi/none.png" alt="">')
    findings = guard(small_site, theme, SITE_URL)
    assert [(f.file, f.line, f.rule, f.more) for f in findings] == [
        ("404.html", 18, "attribute", len(PAGES) - 1),
        ("404.html", 19, "dead-link", len(PAGES) - 1),
    ]
    assert str(findings[0]).startswith("404.html:18 attribute: <p onclick> (+5 trang · pages)\n")


def test_many_pages_are_read_in_processes_with_the_same_result(
    small_site: Path, theme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(small_site / "vi/x/index.html", HERE, "<p>1 < 2</p><a href='x'>y</a>")
    here = guard(small_site, theme, SITE_URL)
    monkeypatch.setattr(guard_module, "FEW", 4)
    assert guard(small_site, theme, SITE_URL) == here
