"""What goes out is of a kind that is listed, in its place; another file keeps the site in, told by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.guard.site import guard
from site_tests.guard.small_site import PICTURE, SITE_URL, write


def told(site: Path, theme: Path) -> list[str]:
    return [f"{finding.file} {finding.rule}" for finding in guard(site, theme, SITE_URL)]


def test_what_the_site_has_may_go_out(small_site: Path, theme: Path) -> None:
    write(small_site / "vi/assets/words.js", _WORDS)
    write(small_site / "data/v1/a.json", "{}")
    write(small_site / "vi/search/index.json", "[]")
    write(small_site / "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {SITE_URL}sitemap.xml\n")
    write(small_site / "cards/x.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    (small_site / "cards/x.png").write_bytes(PICTURE)
    assert told(small_site, theme) == []


_WORDS = 'const WORDS = {"a": "b"}\n\nexport const _ = (vietnamese) => WORDS[vietnamese] ?? vietnamese\n'


@pytest.mark.parametrize(
    "file",
    [
        pytest.param("vi/evil.htm", id="a page by its older ending"),
        pytest.param("vi/evil.xhtml", id="a page that is XML"),
        pytest.param("vi/evil.xht", id="by its shorter ending"),
        pytest.param("vi/evil.shtml", id="a page that a server fills in"),
        pytest.param("vi/evil.xml", id="XML, which can be a page"),
        pytest.param("vi/sitemap.xml", id="a map in another place"),
        pytest.param("sitemap.xml.html.xsl", id="many endings"),
        pytest.param("vi/evil.js", id="a script beside the prose"),
        pytest.param("vi/assets/evil.js", id="a script that is not of the theme"),
        pytest.param("vi/assets/javascripts/bundle.0.min.js", id="a script by Material's name"),
        pytest.param("sw.js", id="a service worker"),
        pytest.param("vi/evil.mjs", id="a module"),
        pytest.param("vi/evil.wasm", id="a program"),
        pytest.param("vi/assets/evil.css", id="a style sheet among the assets"),
        pytest.param("vi/evil.txt", id="words beside the prose"),
        pytest.param("vi/robots.txt", id="words to crawlers in another place"),
        pytest.param("vi/evil.pdf", id="a document"),
        pytest.param("vi/evil.csv", id="a table beside the prose"),
        pytest.param("data/evil.ics", id="a calendar"),
        pytest.param("data/evil.js", id="a script among the data"),
        pytest.param("data/evil.xlsx", id="a table of another kind"),
        pytest.param("vi/assets/evil.woff2", id="a typeface in another place"),
        pytest.param("vi/evil.svgz", id="a packed drawing"),
        pytest.param("vi/EVIL.SVG", id="capitals"),
        pytest.param("CNAME", id="the name of a host"),
        pytest.param(".nojekyll", id="a word to the host"),
        pytest.param("vi/.htaccess", id="a word to a server"),
        pytest.param(".well-known/security.json", id="a folder that is hidden"),
        pytest.param("vi/.git/x.html", id="a page in a hidden folder"),
        pytest.param("vi/a b.html", id="a space"),
        pytest.param("vi/a\nb.html", id="a line end"),
        pytest.param("vi/a\u202eb.html", id="letters turned round"),
        pytest.param("vi/a%2e.html", id="a sign in per cent"),
        pytest.param("vi/a;b.html", id="a sign of a command"),
        pytest.param("vi/a\\b.html", id="a backslash"),
    ],
)
def test_a_file_of_no_kind_keeps_the_site_in(small_site: Path, theme: Path, file: str) -> None:
    write(small_site / file, "")
    assert told(small_site, theme) == [f"{file} file"]


def test_links_and_what_is_no_file_keep_the_site_in(small_site: Path, theme: Path) -> None:
    (small_site / "vi/to-file.html").symlink_to("index.html")
    (small_site / "vi/to-folder").symlink_to("/etc")
    (small_site / "vi/to-nothing.png").symlink_to("none")
    assert told(small_site, theme) == [
        "vi/to-file.html file",
        "vi/to-folder file",
        "vi/to-nothing.png file",
    ]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        pytest.param("vi/x/index.html", "<!doctype html>é".encode("latin-1"), id="a page in another encoding"),
        pytest.param("vi/x/index.html", "<!doctype html>".encode("utf-16"), id="a page in two bytes a sign"),
        pytest.param("cards/x.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>'.encode("utf-16"), id="such a drawing"),
        pytest.param("cards/x.svg", b'\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg"/>', id="a mark before it"),
        pytest.param("vi/x.png", b"<svg onload=x()>", id="a picture that is a page"),
        pytest.param("vi/x.png", b"GIF89a", id="a picture of another kind"),
        pytest.param("vi/x.png", PICTURE + b"<script>x()</script>", id="a picture with a page behind it"),
        pytest.param("vi/x.png", PICTURE[:-1], id="a picture cut short"),
        pytest.param("vi/x.png", b"", id="no picture"),
        pytest.param("vi/assets/fonts/x.woff2", b"wOFF", id="a typeface of another kind"),
        pytest.param("vi/assets/fonts/x.woff2", b"wOF2" + bytes(4) + b"\0\0\0\x0c<script>", id="a typeface with more behind it"),
        pytest.param("vi/assets/site.js", b"alert(1)", id="a script that is not the theme's"),
        pytest.param("vi/assets/words.js", b"alert(1)", id="words that run"),
        pytest.param("vi/assets/words.js", _WORDS.replace('"b"', "alert(1)").encode(), id="words with a script in them"),
        pytest.param("vi/assets/words.js", f"{_WORDS}alert(1)".encode(), id="words with a script behind them"),
        pytest.param("data/v1/a.json", b"{", id="data cut short"),
        pytest.param("data/v1/a.json", b'{"a": NaN}', id="data with what JSON has not"),
        pytest.param("data/v1/a.json", b"alert(1)", id="data that is a script"),
        pytest.param("data/v1/a.json", b"[" * 100_000, id="data without end"),
        pytest.param("vi/search/index.json", b"", id="no data"),
        pytest.param("data/v1/a.csv", b"a,b\r\n=1+1,c\r\n", id="a formula"),
        pytest.param("data/v1/a.csv", b'a,b\r\n"@x",c\r\n', id="a formula in quotes"),
        pytest.param("data/v1/a.csv", b"a,b\r\nc\r\n", id="a line too short"),
        pytest.param("data/v1/a.csv", b"a;b\n", id="a table in another way"),
        pytest.param("data/v1/a.csv", b'a,"b\r\n', id="a cell without end"),
        pytest.param("vi/assets/site.css", b"@import '//evil.example/x.css';", id="a style sheet from elsewhere"),
        pytest.param("vi/assets/site.css", b"p{background:url(//evil.example/x)}", id="a picture from elsewhere"),
        pytest.param("vi/assets/site.css", b"p{background:url( 'https://evil.example/x' )}", id="from elsewhere, in quotes"),
        pytest.param("vi/assets/site.css", b"p{background:image-set('//evil.example/x' 1x)}", id="one of many pictures"),
        pytest.param("vi/assets/site.css", b"p{background:url(../../evil.svg)}", id="a picture that is not in the sheet"),
        pytest.param("robots.txt", b"User-agent: *\nDisallow: /\n", id="other words to crawlers"),
        pytest.param("sitemap.xml", b"<html xmlns='http://www.w3.org/1999/xhtml'><script>x()</script></html>", id="a page instead of the map"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_what_it_says_keeps_the_site_in(
    small_site: Path, theme: Path, file: str, content: bytes
) -> None:
    (small_site / file).parent.mkdir(parents=True, exist_ok=True)
    (small_site / file).write_bytes(content)
    assert f"{file} content" in told(small_site, theme)
