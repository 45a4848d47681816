"""The real site as a reader's browser gets it: both languages whole, nothing from elsewhere, no error, light enough."""

from __future__ import annotations

import gzip
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Response

from generator.guard.site import guard
from generator.model import LANGS, Bilingual, Redirect
from generator.write.redirects import by_page
from generator.write.sitemap import robots, sitemap
from site_tests.conftest import ROOT, SITE_URL

# One page of every kind. Prose pages are alike, so one stands for all.
KINDS = (
    "",
    "kon-tum/",
    "an-giang/",
    "kon-tum-2024/",
    "kon-tum-2024/06/",
    "agencies/",
    "agencies/so-yt/",
    "acts/",
    "directions/",
    "directions/infrastructure/",
    "sectors/",
    "sectors/education/",
    "deadlines/",
    "coverage/",
    "about/",
)
ADDRESSES = ("", *(f"{lang}/{path}" for lang in LANGS for path in KINDS))

# What a page may weigh on the first visit, compressed as GitHub Pages does: bytes in all, and of its own HTML.
FIRST_VISIT = 250_000
OWN_HTML = 60_000
COMPRESSED = (".css", ".html", ".js", ".json", ".svg")

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


class Visit:
    """One page opened for the first time, with all that the browser asked for and complained of."""

    def __init__(self, page: Page, address: str) -> None:
        self.trouble: list[str] = []
        self.responses: list[Response] = []
        self.requests: list[str] = []
        page.add_init_script(
            "addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective, e.blockedURI))"
        )
        page.on(
            "console",
            lambda message: self.trouble.append(message.text) if message.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("response", lambda response: self.responses.append(response))  # noqa: PLW0108 - Playwright writes on what it is given
        page.goto(address, wait_until="networkidle")

    @property
    def weights(self) -> dict[str, int]:
        """Bytes of each answer as they are sent."""
        return {response.url: _sent(response) for response in self.responses}


def _sent(response: Response) -> int:
    body = response.body()
    path = urlsplit(response.url).path
    return len(gzip.compress(body)) if path.endswith((*COMPRESSED, "/")) else len(body)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_page_asks_for_nothing_from_elsewhere_and_has_no_errors(path: str, server: str, page: Page) -> None:
    visit = Visit(page, f"{server}{path}")
    assert visit.trouble == []
    assert [url for url in visit.requests if not url.startswith(server)] == []
    assert [response.url for response in visit.responses if response.status != 200] == []


@pytest.mark.parametrize("path", ["vi/", "en/kon-tum-2024/", "vi/kon-tum-2024/06/"])
def test_a_first_visit_is_light(path: str, server: str, page: Page) -> None:
    visit = Visit(page, f"{server}{path}")
    weights = visit.weights
    print(f"\n{path}: {len(weights)} requests, {sum(weights.values())} bytes, HTML {weights[f'{server}{path}']} bytes")
    assert weights[f"{server}{path}"] <= OWN_HTML
    assert sum(weights.values()) <= FIRST_VISIT, weights


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("none", id="at the root"),
        pytest.param("vi/kon-tum-2024/99/", id="deep in a language"),
        pytest.param("en/kon-tum-2024/none/none/", id="deeper than any page"),
    ],
)
def test_an_unknown_address_is_answered_in_both_languages(path: str, server: str, page: Page) -> None:
    visit = Visit(page, f"{server}{path}")
    assert [response.status for response in visit.responses if response.url == f"{server}{path}"] == [404]
    assert [response.url for response in visit.responses if response.status != 200] == [f"{server}{path}"]
    assert page.locator("h1").inner_text().splitlines() == ["Không có trang này", "No page here"]
    for lang in LANGS:
        home = page.locator(f'article a[href$="/{lang}/"]')
        assert page.request.get(home.evaluate("link => link.href")).ok
    page.locator(".md-content a").first.click()
    page.wait_for_url(f"{server}vi/")


def test_an_unknown_address_finds_its_search(server: str, page: Page) -> None:
    page.goto(f"{server}vi/none/none/none/")
    page.locator(".search-button").click()
    page.locator(".md-search__input").press_sequentially("y te")
    page.locator(".md-search-result__link").first.click()
    page.wait_for_url(re.compile(re.escape(f"{server}vi/")))
    assert page.locator("h1").first.inner_text()


def test_the_root_offers_both_languages_and_vietnamese_first(server: str, page: Page) -> None:
    page.goto(server)
    offered = page.locator("article a").evaluate_all("links => links.map(link => [link.hreflang, link.href])")
    assert offered == [[lang, f"{server}{lang}/"] for lang in LANGS]


def test_the_other_language_keeps_the_anchor(server: str, page: Page) -> None:
    page.goto(f"{server}vi/kon-tum-2024/#ii-1")
    page.locator("a.site-language").click()
    page.wait_for_url(f"{server}en/kon-tum-2024/#ii-1")


@pytest.mark.parametrize("path", ADDRESSES[1:])
def test_everything_can_be_read_without_scripts(path: str, server: str, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}{path}")
    assert page.locator("h1").is_visible()
    assert len(page.locator("article").inner_text()) > len(page.locator("h1").inner_text())
    context.close()
