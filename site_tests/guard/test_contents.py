"""What is inside a file is told from what only looks so."""

from __future__ import annotations

import pytest

from generator.guard.contents import sitemap, style, table
from generator.write.sitemap import sitemap as written
from site_tests.guard.small_site import SITE_URL

MAP = written(["", "x/"], SITE_URL)


def test_the_map_of_the_site_is_one() -> None:
    assert sitemap(MAP.encode(), SITE_URL) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("<urlset", "<!DOCTYPE x [<!ENTITY a 'b'>]>\n<urlset", id="entities"),
        pytest.param("<urlset", "<?xml-stylesheet href='x.xsl' type='text/xsl'?>\n<urlset", id="a sheet that makes pages"),
        pytest.param("</urlset>", "<!-- x --></urlset>", id="a comment"),
        pytest.param("</urlset>", "<![CDATA[x]]></urlset>", id="text of XML"),
        pytest.param("</urlset>", '<script xmlns="http://www.w3.org/1999/xhtml">x()</script></urlset>', id="a script"),
        pytest.param("</urlset>", "<xhtml:script>x()</xhtml:script></urlset>", id="a script by the prefix of links"),
        pytest.param("</urlset>", '<xhtml:link rel="stylesheet" href="//evil.example/"/></urlset>', id="a sheet"),
        pytest.param("</urlset>", '<xhtml:link onload="x()"/></urlset>', id="a handler"),
        pytest.param("</urlset>", "<lastmod>2026</lastmod></urlset>", id="an element that ours has not"),
        pytest.param(f"<loc>{SITE_URL}<", "<loc>https://evil.example/<", id="another site"),
        pytest.param(f"<loc>{SITE_URL}<", f"<loc>{SITE_URL}../../x<", id="a way out"),
        pytest.param(f"<loc>{SITE_URL}<", "<loc><", id="no address"),
        pytest.param("</urlset>", "", id="cut short"),
        pytest.param("urlset", "html", id="another root"),
        pytest.param("http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.w3.org/2000/svg", id="another namespace"),
        pytest.param('encoding="UTF-8"', 'encoding="UTF-7"', id="another encoding"),
    ],
)  # fmt: skip
def test_what_is_no_map_is_told(old: str, new: str) -> None:
    assert sitemap(MAP.replace(old, new).encode(), SITE_URL) is not None


@pytest.mark.parametrize(
    "sheet",
    [
        pytest.param('@font-face{src:url("fonts/x-400.woff2") format("woff2")}', id="the typeface"),
        pytest.param("p{mask:url('data:image/svg+xml;charset=utf-8,<svg/>')}", id="a picture in the sheet"),
        pytest.param("/* url(//evil.example) */ p{scroll-behavior:smooth}", id="a comment"),
        pytest.param("", id="nothing"),
    ],
)
def test_nothing_is_said_of_a_sheet(sheet: str) -> None:
    assert style(sheet.encode()) is None


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param('a,b\r\n"c, ""d""\ne",\r\n', id="quotes, a line end in a cell, an empty cell"),
        pytest.param("a\r\n'=1+1\r\n", id="words like a formula, with their apostrophe"),
    ],
)
def test_nothing_is_said_of_a_table(rows: str) -> None:
    assert table(rows.encode()) is None
