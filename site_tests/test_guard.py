"""The guard reads every page before the site goes out: each kind of fault is found at its line, and a good site is let through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.shell.policy import policy, script_hash
from generator.write import guard as guard_module
from generator.write.findings import EXPECTED, Finding
from generator.write.guard import guard
from generator.write.html_page import HtmlPage, Setting
from generator.write.markup import DOCTYPE, tags
from generator.write.page_rules import grammar

SITE_URL = "https://plans.example/base/"
SCRIPT = "document.body.hidden=false"
HASHES = (script_hash(SCRIPT),)
HERE = "<p>here</p>"  # stands on line 18 of every page

GOOD = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="description" content="What it is about">
{listing}
<title>{title}</title>
<link rel="stylesheet" href="{root}vi/assets/site.css">
<script>{script}</script>
<script src="{root}vi/assets/site.js" defer></script>
</head>
<body>
<h1>A heading</h1>
<h2 id="part">A part</h2>
<h3>A smaller part</h3>
<h2>Another</h2>
{here}
</body>
</html>
"""
LISTED = (
    '<link rel="canonical" href="{own}"><link rel="alternate " hreflang="vi" href="{vi}">'
    '<link rel="alternate " hreflang="en" href="{en}"><link rel="alternate " hreflang="x-default" href="{default}">'
)
UNLISTED = '<meta name="robots" content="noindex">'
PAGES = ("index.html", "404.html", "vi/index.html", "en/index.html", "vi/x/index.html", "en/x/index.html")


def _page(file: str) -> str:
    lang, _, path = file.removesuffix("index.html").partition("/")
    addresses = {lang: f"{SITE_URL}{lang}/{path}" for lang in ("vi", "en")}
    own = SITE_URL + file.removesuffix("index.html")
    return GOOD.format(
        lang=lang if lang in addresses else "vi",
        policy=policy(HASHES),
        listing=UNLISTED
        if file == "404.html"
        else LISTED.format(own=own, default=addresses["vi"] if path else SITE_URL, **addresses),
        title=f"Title of {file}",
        root="/base/" if file == "404.html" else "../" * file.count("/"),
        script=SCRIPT,
        here=HERE,
    )


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    folder = tmp_path / "theme"
    (folder / "js").mkdir(parents=True)
    (folder / "js/site.js").touch()
    (folder / "scripts.lock").write_text(f"# why\n{HASHES[0]}  shows the page\n", "utf-8")
    return folder


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for file in PAGES:
        _write(folder / file, _page(file))
    for file in ("vi/assets/site.css", "vi/assets/site.js", "vi/assets/other.js", "vi/picture.png", "vi/tệp.csv"):
        _write(folder / file, "")
    return folder


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), "utf-8")


def _short(findings: list[Finding]) -> list[str]:
    return [f"{finding.line} {finding.rule}" for finding in findings]


def test_a_good_site_is_let_through(small_site: Path, theme: Path) -> None:
    assert guard(small_site, theme) == []


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
        pytest.param('<a href="../t%E1%BB%87p.csv" download>csv</a>', id="a file whose name has marks"),
        pytest.param(
            f'<a href="{SITE_URL}en/">home</a><a href="/base/en/">home</a>', id="absolute addresses of the site"
        ),
        pytest.param(
            '<img src="data:image/png;base64,AA==" alt=""><img src="../picture.png" alt="words">', id="pictures"
        ),
        pytest.param('<svg viewBox="0 0 1 1" role="img"><title>t</title><path d="M0 0"/></svg>', id="a drawing"),
        pytest.param(
            '<p title="a > b" data-x="1" aria-labelledby="part">3 > 2 &lt; 4 &amp; R&D</p>', id="signs that are no tags"
        ),
        pytest.param(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1) onclick=x</p>", id="attacks shown as text"
        ),
        pytest.param('<script type="application/ld+json">{"a": "\\u003c/script>"}</script>', id="data for machines"),
        pytest.param(
            '<label for="q">q</label><input id="q" type="search" name="q" required>', id="a field with its label"
        ),
        pytest.param("<h3>down</h3><h4>down</h4><h2>and up again</h2>", id="headings that go up by two levels"),
    ],
)
def test_nothing_is_said_of(small_site: Path, theme: Path, markup: str) -> None:
    _change(small_site / "vi/x/index.html", HERE, markup)
    _change(small_site / "en/x/index.html", HERE, '<p id="q"></p>' if 'id="q"' in markup else HERE)
    assert guard(small_site, theme) == []


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        pytest.param("<p>1 < 2</p>", "18 markup", id="a bare <"),
        pytest.param("<!-- note -->", "18 markup", id="a comment, which browsers end in several ways"),
        pytest.param("<p>\n<?php x ?></p>", "19 markup", id="an instruction, on the next line"),
        pytest.param("<p class=x>y</p>", "18 markup", id="a value without quotes"),
        pytest.param("<p class='x'>y</p>", "18 markup", id="a value in single quotes"),
        pytest.param('<p class="<b>">y</p>', "18 markup", id="a tag in a value"),
        pytest.param("<img/src=x alt=y>", "18 markup", id="a slash for white space"),
        pytest.param("<p\u00a0onclick>y</p>", "18 markup", id="white space that is none in HTML"),
        pytest.param("<script>let a", "18 markup", id="a script without an end"),
        pytest.param("<p>\x0b</p>", "18 markup", id="a control character"),
        pytest.param("<p>", "19 nesting", id="an element left open, seen where the one around it closes"),
        pytest.param("<p><b>x</p></b>", "18 nesting", id="elements that close in the wrong order"),
        pytest.param("</p>", "18 nesting", id="an element closed that was not open"),
        pytest.param("<div/>", "18 nesting", id="a slash that browsers overlook"),
        pytest.param('<svg><script type="application/json">{}</script></svg>', "18 nesting", id="a script in a drawing, read as markup there"),
        pytest.param('<iframe src="../x/"></iframe>', "18 element", id="a frame"),
        pytest.param("<style>p {}</style>", "18 element", id="a style sheet in the page"),
        pytest.param('<base href="../">', "18 element", id="another base for all addresses"),
        pytest.param("<template></template>", "18 element", id="a template"),
        pytest.param("<svg><foreignobject></foreignobject></svg>", "18 element", id="HTML inside a drawing"),
        pytest.param('<meta http-equiv="refresh" content="0">', "18 element", id="a page that goes on by itself"),
        pytest.param('<link rel="prefetch" href="../">', "18 element", id="a link that fetches"),
        pytest.param('<script type="module">1</script>', "18 element", id="a script of another type"),
        pytest.param('<p onclick="x()">y</p>', "18 attribute", id="a handler"),
        pytest.param('<svg ONLOAD="x()"></svg>', "18 attribute", id="a handler in capitals, in a drawing"),
        pytest.param('<p style="color: red">y</p>', "18 attribute", id="a style in the page"),
        pytest.param('<p class="a" class="b">y</p>', "18 attribute", id="an attribute twice"),
        pytest.param('<form action="../x/"></form>', "18 attribute", id="a form that sends"),
        pytest.param('<a href="../" target="x">y</a>', "18 attribute", id="another window"),
        pytest.param('<p>x</p class="y">', "18 attribute", id="an attribute of a closing tag"),
        pytest.param('<a href="javascript:x()">y</a>', "18 address", id="a script as an address"),
        pytest.param('<a href="JaVaScRiPt:x()">y</a>', "18 address", id="in mixed case"),
        pytest.param('<a href="&#106;avascript&colon;x()">y</a>', "18 address", id="in references"),
        pytest.param('<a href="java&Tab;script:x()">y</a>', "18 address", id="with a tab, which browsers drop"),
        pytest.param('<a href=" javascript:x()">y</a>', "18 address", id="with a space, which browsers drop"),
        pytest.param('<svg><a href="javascript:x()"><text>y</text></a></svg>', "18 address", id="in a drawing"),
        pytest.param('<a href="data:text/html,x">y</a>', "18 address", id="a page in an address"),
        pytest.param('<img src="data:text/html,x" alt="">', "18 address", id="a picture that is a page"),
        pytest.param('<a href="ftp://elsewhere.example/">y</a>', "18 address", id="another scheme"),
        pytest.param('<a href="//elsewhere.example/">y</a>', "18 address", id="another host without a scheme"),
        pytest.param('<a href="/\\elsewhere.example/">y</a>', "18 address", id="a backslash, a slash to browsers"),
        pytest.param('<a href="https:elsewhere">y</a>', "18 address", id="a scheme without a host"),
        pytest.param('<blockquote cite="javascript:x()">y</blockquote>', "18 address", id="where a quotation is from"),
        pytest.param('<img src="../picture.png">', "18 alt", id="a picture without words"),
        pytest.param('<p id="part">y</p>', "18 same-id", id="an id twice"),
        pytest.param('<label for="q">y</label>', "18 no-such-id", id="a label of nothing"),
        pytest.param('<p aria-labelledby="part q">y</p>', "18 no-such-id", id="a name that is half there"),
        pytest.param("<h1>y</h1>", "18 one-h1", id="a second heading of the first level"),
        pytest.param("<h4>y</h4>", "18 heading-level", id="a level left out"),
        pytest.param("<script>alert(1)</script>", "18 script", id="a script in the page"),
        pytest.param(f"<script>{SCRIPT} </script>", "18 script", id="an allowed script with one space more"),
        pytest.param('<script src="../assets/other.js"></script>', "18 script", id="a script that is not of the theme"),
        pytest.param('<script src="../assets/site.js">x</script>', "18 script", id="a script that is two"),
        pytest.param('<script type="application/json">{"a": "<!--<script"}</script>', "18 script", id="data that moves the end of a script"),
        pytest.param('<script type="application/ld+json">{</script>', "18 script-data", id="data that is not well-formed"),
        pytest.param('<script type="application/json" src="../assets/site.js"></script>', "18 script-data", id="data from a file"),
        pytest.param('<link rel="stylesheet" href="https://elsewhere.example/x.css">', "18 other-host", id="a style of another host"),
        pytest.param('<img src="https://elsewhere.example/x.png" alt="">', "18 other-host", id="a picture of another host"),
        pytest.param('<meta property="og:image" content="https://elsewhere.example/x.png">', "18 other-host", id="a card of another host"),
        pytest.param('<a href="/vi/x/">y</a>', "18 other-host", id="a link that forgets the site's folder"),
        pytest.param('<a href="../../../">y</a>', "18 other-host", id="a link above the root"),
        pytest.param('<a href="../y/">y</a>', "18 dead-link", id="a page that does not exist"),
        pytest.param('<a href="../../vi/x">y</a>', "18 dead-link", id="a page without its slash"),
        pytest.param('<img src="../none.png" alt="">', "18 dead-link", id="a picture that does not exist"),
        pytest.param(f'<a href="{SITE_URL}en/y/">y</a>', "18 dead-link", id="an absolute address that does not exist"),
        pytest.param('<a href="#none">y</a>', "18 dead-anchor", id="an anchor that is not on the page"),
        pytest.param('<a href="../../en/x/#none">y</a>', "18 dead-anchor", id="an anchor of the other language that is not there"),
    ],
)  # fmt: skip
def test_a_fault_on_a_page_is_found_at_its_line(small_site: Path, theme: Path, markup: str, found: str) -> None:
    _change(small_site / "vi/x/index.html", HERE, markup)
    findings = [finding for finding in guard(small_site, theme) if finding.rule != "anchors"]
    assert {finding.file for finding in findings} == {"vi/x/index.html"}
    assert found in _short(findings)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param("<!doctype html>", "", "1 markup", id="no doctype"),
        pytest.param('<html lang="vi">', '<html lang="en">', "1 page-language", id="the wrong language"),
        pytest.param('<html lang="vi">', "<html>", "1 page-language", id="no language"),
        pytest.param("Title of vi/x/index.html", " ", "1 no-words", id="an empty title"),
        pytest.param("What it is about", "", "1 no-words", id="an empty description"),
        pytest.param("<h1>A heading</h1>", "", "1 one-h1", id="no heading"),
        pytest.param("A heading", '<span class="x"> </span>', "1 one-h1", id="a heading without words"),
        pytest.param("<h1>A heading</h1>\n<h2", "<h2>Early</h2>\n<h1>A heading</h1>\n<h2", "14 heading-level", id="a heading above the first"),
        pytest.param("default-src 'none'", "default-src *", "5 policy", id="a policy that allows more"),
        pytest.param(' http-equiv="Content-Security-Policy"', ' name="x"', "1 policy", id="no policy"),
        pytest.param("<meta charset", f"<script>{SCRIPT}</script>\n<meta charset", "6 policy", id="a script before the policy"),
        pytest.param('rel="canonical" href="https://plans.example/base/vi/x/"', 'rel="canonical" href="https://plans.example/base/en/x/"', "1 canonical", id="the address of another page"),
        pytest.param('<link rel="canonical" href="https://plans.example/base/vi/x/">', "", "1 canonical", id="no address"),
        pytest.param('hreflang="en"', 'hreflang="fr"', "1 alternates", id="a language that is not ours"),
        pytest.param('hreflang="en" href="https://plans.example/base/en/x/"', 'hreflang="en" href="https://plans.example/base/en/"', "1 alternates", id="a page that does not answer"),
        pytest.param('id="part"', 'id="part-of"', "1 anchors", id="an anchor that one language has and the other has not"),
    ],
)  # fmt: skip
def test_a_fault_of_the_head_is_found(small_site: Path, theme: Path, old: str, new: str, found: str) -> None:
    _change(small_site / "vi/x/index.html", old, new)
    assert found in _short(guard(small_site, theme))


def _lacks_english(site: Path) -> str:
    (site / "en/x/index.html").unlink()
    return "vi/x/index.html:1 alternates"


def _lacks_404(site: Path) -> str:
    (site / "404.html").unlink()
    return "404.html:1 dead-link"


def _has_a_program(site: Path) -> str:
    _write(site / "vi/x.php", "")
    return "vi/x.php:1 file"


def _leads_out_by_a_link(site: Path) -> str:
    (site / "vi/x.csv").symlink_to("/etc/hostname")
    return "vi/x.csv:1 file"


def _has_a_drawing_with_a_script(site: Path) -> str:
    _write(site / "cards/x.svg", '<svg xmlns="http://www.w3.org/2000/svg">\n<g onload="x()"/></svg>')
    return "cards/x.svg:2 attribute"


def _answers_with_a_relative_address(site: Path) -> str:
    _change(site / "404.html", HERE, '<a href="vi/">home</a>')
    return "404.html:18 relative"


def _has_a_page_outside_the_languages(site: Path) -> str:
    _write(site / "x/index.html", _page("x/index.html"))
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
    assert expected in [f"{finding.file}:{finding.line} {finding.rule}" for finding in guard(small_site, theme)]


def test_all_findings_come_at_once_and_what_pages_share_is_told_once(small_site: Path, theme: Path) -> None:
    for file in PAGES:
        _change(small_site / file, HERE, '<p onclick="x()">y</p>\n<img src="/base/vi/none.png" alt="">')
    findings = guard(small_site, theme)
    assert [(f.file, f.line, f.rule, f.more) for f in findings] == [
        ("404.html", 18, "attribute", len(PAGES) - 1),
        ("404.html", 19, "dead-link", len(PAGES) - 1),
    ]
    assert str(findings[0]).startswith("404.html:18 attribute: <p onclick> (+5 trang · pages)\n")


def test_many_pages_are_read_in_processes_with_the_same_result(
    small_site: Path, theme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _change(small_site / "vi/x/index.html", HERE, "<p>1 < 2</p><a href='x'>y</a>")
    here = guard(small_site, theme)
    monkeypatch.setattr(guard_module, "FEW", 4)
    assert guard(small_site, theme) == here


class _Tags(HTMLParser):
    """The tags of a page as Python's own lenient parser reads them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, Mapping[str, str]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in reversed(attrs)}))

    def handle_comment(self, data: str) -> None:
        self.found.append(("!--", {"": data}))

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)


PIECES = (
    *("<", ">", "</", "/>", "/", '"', "'", "=", " ", "\n", "\u00a0", "\x0c", "a", "p", "x", "svg", "script", "onclick"),
    *("<b>", "</b>", "<script>", "</script>", "<a href=", '<p title="', "<!--", "-->", "<!", "<?", "<![CDATA["),
    *("&lt;", "&#60;", "&quot;"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=2000)
def test_what_the_grammar_lets_through_is_read_in_the_same_way_by_another_parser(text: str) -> None:
    elements = list(tags(f"<i>{text}</i>"))
    setting = Setting(SITE_URL, HASHES, frozenset())
    page = HtmlPage("x", f"{DOCTYPE}<i>{text}</i>", setting)
    if any(True for _ in grammar(page)):
        return
    opened = [(element.tag.name, element.tag.values) for element in elements if element.tag.kind != "close"]
    assert opened == _Tags(f"<i>{text}</i>").found


def test_every_rule_has_a_case() -> None:
    """The cases above name each rule that can be broken."""
    cases = Path(__file__).read_text("utf-8")
    assert [rule for rule in EXPECTED if f' {rule}"' not in cases] == []
