"""The real site as a folder: the guard is content, both languages are whole, the sitemap lists them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from generator.guard.site import guard
from generator.model.bilingual import LANGS, Bilingual
from generator.model.history import Redirect
from generator.write.redirects import by_page
from generator.write.sitemap import robots, sitemap
from site_tests.conftest import ROOT, SITE_URL

XMLNS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_the_guard_finds_nothing(site: Path) -> None:
    assert [str(finding) for finding in guard(site, ROOT / "theme", SITE_URL)] == []


def test_every_page_is_there_in_both_languages(site: Path) -> None:
    vi, en = ({page.relative_to(site / lang) for page in (site / lang).rglob("*.html")} for lang in LANGS)
    assert len(vi) > 200
    assert vi == en


def test_the_sitemap_has_every_page_with_its_other_language(site: Path) -> None:
    listed = {}
    tree = ET.fromstring((site / "sitemap.xml").read_text("utf-8"))  # noqa: S314 - our own file
    for url in tree.iterfind("s:url", XMLNS):
        links = {link.attrib["hreflang"]: link.attrib["href"] for link in url.iterfind("x:link", XMLNS)}
        listed[url.findtext("s:loc", namespaces=XMLNS)] = links
    pages = {page.relative_to(site).as_posix().removesuffix("index.html") for page in site.rglob("index.html")}
    assert listed.keys() == {f"{SITE_URL}{page}" for page in pages}
    for address, links in listed.items():
        assert address in links.values(), address
        assert all(listed[other] == links for other in links.values()), address
    assert f"Sitemap: {SITE_URL}sitemap.xml\n" in (site / "robots.txt").read_text("utf-8")


def test_a_sitemap_in_small() -> None:
    assert sitemap(["", "x/"], "https://a.example/").splitlines()[2:14] == [
        "<url>",
        "  <loc>https://a.example/</loc>",
        '  <xhtml:link rel="alternate" hreflang="vi" href="https://a.example/vi/"/>',
        '  <xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/>',
        '  <xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/"/>',
        "</url>",
        "<url>",
        "  <loc>https://a.example/vi/</loc>",
        '  <xhtml:link rel="alternate" hreflang="vi" href="https://a.example/vi/"/>',
        '  <xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/"/>',
        '  <xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/"/>',
        "</url>",
    ]
    assert '<xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/vi/x/"/>' in sitemap(
        ["x/"], "https://a.example/"
    )
    assert "lastmod" not in sitemap(["", "x/"], "https://a.example/")
    assert robots("https://a.example/").endswith("Sitemap: https://a.example/sitemap.xml\n")


def test_what_moved_is_grouped_by_the_page_it_moved_from() -> None:
    reason = Bilingual(vi="x", en="x")
    page, passage, within = (
        Redirect.model_validate({"from": old, "to": "b/", "reason": reason}) for old in ("a/", "a/#ii", "c/#i")
    )
    assert by_page((page, passage, within)) == {"a/": {"": page, "ii": passage}, "c/": {"i": within}}
