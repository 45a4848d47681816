"""A cut page, filled: nothing that is put in becomes markup, and every address is its own."""

from __future__ import annotations

import json
import pickle
import re
from dataclasses import replace

import pytest

from generator.shell.slots import END, ROOT, Head, cut, slot, when
from site_tests.conftest import SITE_URL
from site_tests.shell.page import HEAD, Reading, Render


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("</title><script>alert(1)</script>", id="ends the title"),
        pytest.param('"><script>alert(1)</script>', id="ends an attribute"),
        pytest.param("' onload='alert(1)", id="a single quote"),
        pytest.param("&lt;script&gt;", id="is escaped already, and means what it says"),
        pytest.param("<!-- Kon Tum -->", id="a comment"),
        pytest.param("Hà Nội & Huế", id="an ampersand"),
        pytest.param("{{ config }} {% raw %}", id="a template"),
        pytest.param("\\1 \\g<0>", id="a replacement pattern"),
        pytest.param("Kế hoạch số 3584/KH-UBND", id="nothing special"),
    ],
)
def test_text_stays_text(text: str, render: Render) -> None:
    shell = render("vi").shells[1]
    plain = Reading(shell.fill(HEAD, ""))
    data = json.dumps({"name": text})
    page = shell.fill(Head(text, text, HEAD.path, HEAD.section, data), "")
    read = Reading(page)
    assert read.title == f"{text} – Kế hoạch AI các tỉnh"
    assert read.metas()["description"] == read.metas()["og:description"] == read.metas()["og:title"] == text
    script = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert [json.loads(found) for found in script] == [{"name": text}]
    assert [tag.name for tag in read.tags if tag.attrs.get("type") != "application/ld+json"] == [
        tag.name for tag in plain.tags
    ]
    assert [sorted(tag.attrs) for tag in read.tags if tag.attrs.get("type") != "application/ld+json"] == [
        sorted(tag.attrs) for tag in plain.tags
    ]


@pytest.mark.parametrize(
    ("depth", "path", "canonical", "default"),
    [
        pytest.param(0, "", "vi/", "", id="home: the page that offers both languages is for everybody else"),
        pytest.param(
            1,
            "kon-tum-2024/",
            "vi/kon-tum-2024/",
            "vi/kon-tum-2024/",
            id="inside: Vietnamese is the language of record",
        ),
        pytest.param(ROOT, "", "", "", id="the root is its own canonical address"),
    ],
)
def test_alternates(depth: int, path: str, canonical: str, default: str, render: Render) -> None:
    shell = render("vi").shells[depth]
    page = shell.fill(replace(HEAD, path=path), "")
    read = Reading(page)
    assert read.links("canonical") == {None: SITE_URL + canonical}
    assert read.links("alternate") == {
        "vi": f"{SITE_URL}vi/{path}",
        "en": f"{SITE_URL}en/{path}",
        "x-default": f"{SITE_URL}{default}",
    }
    assert page.count('rel="alternate "') == 3, "without the space Material fetches a sitemap for each"
    assert read.metas()["og:url"] == SITE_URL + canonical


def test_a_page_that_is_not_indexed_has_no_canonical_address(render: Render) -> None:
    read = Reading(render("en").shells[1].fill(Head("Kon Tum", "", "kon-tum-2024/", indexed=False), ""))
    assert read.metas()["robots"] == "noindex"
    assert not read.links("canonical")
    assert not read.links("alternate")


@pytest.mark.parametrize(
    ("section", "path", "current"),
    [
        pytest.param("agencies", "agencies/", "page", id="the section's own page"),
        pytest.param("agencies", "agencies/so-y-te/", "true", id="a page in the section"),
        pytest.param(None, "kon-tum-2024/", None, id="no section"),
    ],
)
def test_the_current_section_is_marked(section: str | None, path: str, current: str | None, render: Render) -> None:
    shell = render("vi").shells[path.count("/")]
    read = Reading(shell.fill(Head("", "", path, section), ""))
    marked = [
        (tag.attrs["class"], tag.attrs["aria-current"])
        for tag in read.tags
        if "aria-current" in tag.attrs and "class" in tag.attrs
    ]
    assert marked == ([("md-tabs__link", current), ("md-nav__link", current)] if current else [])


def test_a_page_of_another_depth_is_refused(render: Render) -> None:
    with pytest.raises(ValueError, match="depth 1"):
        render("vi").shells[1].fill(replace(HEAD, path="kon-tum-2024/06/"), "")


def test_a_section_that_does_not_exist_is_refused(render: Render) -> None:
    with pytest.raises(KeyError):
        render("vi").shells[1].fill(Head("", "", "x/", "agency", None), "")


def test_shells_can_go_to_another_process(render: Render) -> None:
    shells = dict(render("vi").shells)
    assert pickle.loads(pickle.dumps(shells)) == shells  # noqa: S301


@pytest.mark.parametrize(
    ("page", "pieces"),
    [
        pytest.param("<p>x</p>", [("", "<p>x</p>", "")], id="no mark, one piece"),
        pytest.param(f"a{slot('title')}b", [("", "a", "title"), ("", "b", "")], id="a slot"),
        pytest.param(
            f"a{when('url')}b{slot('url')}{END}c",
            [("", "a", ""), ("url", "b", "url"), ("url", "", ""), ("", "c", "")],
            id="a part that may be left out",
        ),
    ],
)
def test_a_page_is_cut_at_its_marks(page: str, pieces: list[tuple[str, str, str]]) -> None:
    assert list(cut(page)) == pieces
