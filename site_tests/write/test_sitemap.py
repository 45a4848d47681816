"""The map of the site: every page in both languages, in the order of folders, and nothing of the day of the build."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.write.sitemap import sitemap_files
from site_tests.conftest import SITE_URL

URL = "https://plans.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def _entries(text: str) -> list[ET.Element]:
    return list(ET.fromstring(text))  # noqa: S314 (our own file)


def _addresses(text: str) -> list[str | None]:
    return [entry.findtext(f"{SITEMAP}loc") for entry in _entries(text)]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        pytest.param([], [], id="no pages"),
        pytest.param([""], ["", "vi/", "en/"], id="the root stands before home"),
        pytest.param(["a/"], ["vi/a/", "en/a/"], id="a page in both languages"),
        pytest.param(
            ["b/", "a-2/", "a/", "a/1/"],
            ["vi/a/1/", "en/a/1/", "vi/a/", "en/a/", "vi/a-2/", "en/a-2/", "vi/b/", "en/b/"],
            id="in the order of folders, whatever the order of the pages",
        ),
        pytest.param(["tệp&x/"], ["vi/t%E1%BB%87p%26x/", "en/t%E1%BB%87p%26x/"], id="letters that an address escapes"),
    ],
)
def test_addresses(paths: list[str], expected: list[str]) -> None:
    assert _addresses(sitemap_files(paths, URL)["sitemap.xml"]) == [f"{URL}{path}" for path in expected]


@pytest.mark.parametrize(
    ("path", "default"),
    [pytest.param("", URL, id="home: the root"), pytest.param("a/", f"{URL}vi/a/", id="elsewhere: Vietnamese")],
)
def test_every_entry_names_both_languages(path: str, default: str) -> None:
    for entry in _entries(sitemap_files([path], URL)["sitemap.xml"]):
        links = {link.get("hreflang"): link.get("href") for link in entry.iter(LINK)}
        assert links == {"vi": f"{URL}vi/{path}", "en": f"{URL}en/{path}", "x-default": default}


def test_robots_are_told_where_the_map_is() -> None:
    robots = sitemap_files([], URL)["robots.txt"]
    assert "Allow: /\n" in robots
    assert robots.endswith(f"Sitemap: {URL}sitemap.xml\n")


def test_no_day_is_in_it() -> None:
    assert "lastmod" not in sitemap_files(["a/"], URL)["sitemap.xml"]


def test_the_real_map_has_every_page_that_may_be_indexed(site: Path) -> None:
    """Read from the pages themselves: those that say noindex are not in it."""
    written = (path for path in site.rglob("index.html") if 'content="noindex"' not in path.read_text("utf-8"))
    expected = {f"{SITE_URL}{path.parent.relative_to(site).as_posix()}/".replace("/./", "/") for path in written}
    assert set(_addresses((site / "sitemap.xml").read_text("utf-8"))) == expected
