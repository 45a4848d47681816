"""What would be published unread is told before anything is built: every kind that is not on the list, and links."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems.problem import Place
from generator.read.content import strange
from site_tests.conftest import ROOT
from site_tests.faults import At, Fault, Link, Write, expected, found, planted, problems_of

ABOUT = "content/vi/about.md"


def _strange(file: str, why: str) -> object:
    return pytest.param([Write(file, b"x")], [At("strange-file", file)], id=why)


FAULTS = [
    # pages and drawings of other kinds
    _strange("content/vi/evil.html", "a page that nobody wrote in Markdown"),
    _strange("content/vi/evil.htm", "by its older ending"),
    _strange("content/vi/evil.xhtml", "a page that is XML"),
    _strange("content/vi/evil.xht", "by its shorter ending"),
    _strange("content/vi/evil.shtml", "a page that a server fills in"),
    _strange("content/vi/evil.xml", "XML, which can be a page"),
    _strange("content/vi/evil.xsl", "a style sheet that makes pages"),
    _strange("content/vi/evil.rdf", "XML by another ending"),
    _strange("content/vi/evil.atom", "a feed"),
    _strange("content/vi/evil.svgz", "a packed drawing"),
    _strange("content/vi/evil.mht", "a saved page"),
    _strange("content/vi/evil.pdf", "a document that may run"),
    # what runs or is data
    _strange("content/vi/evil.js", "a script"),
    _strange("content/vi/evil.mjs", "a module"),
    _strange("content/vi/evil.cjs", "a module of the other kind"),
    _strange("content/vi/evil.ts", "a script to be compiled"),
    _strange("content/vi/evil.wasm", "a program"),
    _strange("content/vi/evil.swf", "a film that runs"),
    _strange("content/vi/evil.jar", "a program of Java"),
    _strange("content/vi/evil.php", "a program of a server"),
    _strange("content/vi/evil.css", "a style sheet"),
    _strange("content/vi/evil.json", "data"),
    _strange("content/vi/evil.map", "a map of a script"),
    _strange("content/vi/evil.webmanifest", "a manifest"),
    _strange("content/vi/evil.csv", "a table"),
    _strange("content/vi/evil.xlsx", "a table that may run"),
    _strange("content/vi/evil.ics", "a calendar"),
    _strange("content/vi/evil.vcf", "a card"),
    _strange("content/vi/evil.txt", "words that nobody reads"),
    _strange("content/vi/evil.zip", "many files in one"),
    _strange("content/vi/evil.exe", "a program"),
    _strange("content/vi/evil.gif", "a picture of another kind"),
    _strange("content/vi/evil.jpg", "a photograph, which may say where it was taken"),
    _strange("content/vi/evil.woff2", "a typeface"),
    _strange("content/vi/evil.mp4", "a film"),
    _strange("content/vi/evil", "no ending"),
    _strange("content/vi/evil.md~", "what an editor kept"),
    _strange("content/vi/evil.md.html", "two endings"),
    _strange("content/vi/evil.svg.js", "a script behind another ending"),
    # names that servers, crawlers and browsers know
    _strange("content/vi/CNAME", "the name of a host"),
    _strange("content/vi/robots.txt", "words to crawlers"),
    _strange("content/vi/sitemap.xml", "a map of the site"),
    _strange("content/vi/sw.js", "a service worker"),
    _strange("content/vi/_headers", "headers for a server"),
    _strange("content/vi/__shell__/index.md", "the page that shells are made from"),
    # in the wrong place, or with odd names
    _strange("content/about.md", "beside the languages"),
    _strange("content/fr/about.md", "another language"),
    _strange("content/vi/About.md", "capitals, which some disks do not tell apart"),
    _strange("content/vi/EVIL.SVG", "an ending in capitals"),
    _strange("content/vi/a b.md", "a space"),
    _strange("content/vi/giới-thiệu.md", "letters with marks"),
    _strange("content/vi/a%2fb.md", "a slash in per cent"),
    _strange("content/vi/a;b.md", "a sign of a command"),
    _strange("content/vi/a&b.md", "a sign of HTML"),
    _strange("content/vi/a..md", "two points"),
    _strange("content/vi/-rf.md", "an option of a command"),
    # in the theme
    _strange("theme/overrides/evil.html.svg", "two endings in the theme"),
    _strange("theme/overrides/evil.svg", "a drawing beside the templates"),
    _strange("theme/overrides/evil.xml", "XML beside the templates"),
    _strange("theme/overrides/evil.txt", "words beside the templates"),
    _strange("theme/overrides/assets/evil.js", "a script of nobody"),
    _strange("theme/overrides/assets/evil.css", "a style sheet of nobody"),
    _strange("theme/overrides/assets/javascripts/bundle.0.min.js", "a script by Material's name"),
    _strange("theme/overrides/assets/find.js", "a script by our name"),
    _strange("theme/overrides/CNAME", "the name of a host, from the theme"),
    _strange("theme/overrides/sw.js", "a service worker, from the theme"),
    _strange("theme/js/evil.json", "data among the scripts"),
    _strange("theme/js/evil.mjs", "a module among the scripts"),
    _strange("theme/css/evil.svg", "a drawing among the style sheets"),
    _strange("theme/evil.js", "a script beside the folders"),
    # what the files are
    pytest.param([Write(ABOUT, b"x" * 1_000_001)], [At("too-large", ABOUT)], id="a huge page"),
    pytest.param([Write("content/vi/a.png", b"x" * 1_000_001)], [At("too-large", "content/vi/a.png")], id="a huge picture"),
    pytest.param([Write(ABOUT, "x".encode("utf-16"))], [At("not-utf8", ABOUT)], id="another encoding"),
    pytest.param(
        [Write(ABOUT, "# A\n\nb\u200bc\n".encode())], [At("unseen-character", ABOUT, "b‸\u200bc")], id="a sign that nobody sees"
    ),
    pytest.param([Link("content/vi/a.md", "about.md")], [At("symlink", "content/vi/a.md")], id="a link to a file"),
    pytest.param([Link("content/vi/a", "/etc")], [At("symlink", "content/vi/a")], id="a link to a folder"),
    pytest.param([Link("content/vi/a.md", "none")], [At("symlink", "content/vi/a.md")], id="a link to nothing"),
    pytest.param([Write("theme/js/a.js", b""), Link("theme/js/b.js", "/etc/hostname")], [At("symlink", "theme/js/b.js")], id="a link among the scripts"),
]  # fmt: skip


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    ("link", "target"),
    [
        pytest.param("content", "theme", id="a folder"),
        pytest.param("content/en", "vi", id="a language"),
    ],
)
def test_nothing_is_read_through_a_link(tmp_path: Path, link: str, target: str) -> None:
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to(target)
    (tmp_path / link).resolve().mkdir()
    (tmp_path / link / "css.txt").touch()
    told = [problem for problem in strange(tmp_path) if problem.place.file.startswith(link)]
    assert found(told) == [(Place(link, 1, 1), "symlink")]


@pytest.mark.parametrize(
    "files",
    [
        pytest.param([], id="no such folder"),
        pytest.param([ABOUT, "content/en/about.md", "content/vi/a/b-2.md", "content/en/a/b-2.md"], id="pages"),
        pytest.param(["content/vi/a.png", "content/vi/a/b.svg"], id="pictures"),
        pytest.param(["content/vi/.DS_Store", "content/vi/.about.md.swp", ".x/y.js"], id="what is never published"),
        pytest.param(["theme/css/a/b.css", "theme/js/a/b.js", "theme/overrides/partials/a/b.html"], id="a theme"),
    ],
)
def test_nothing_is_said_of(tmp_path: Path, files: list[str]) -> None:
    assert problems_of(planted(tmp_path, [Write(file, b"") for file in files])) == []


def test_nothing_is_said_of_this_project(tmp_path: Path) -> None:
    planted(tmp_path, [])
    for folder in ("content", "theme"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file():
                target = tmp_path / path.relative_to(ROOT)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())
    assert problems_of(tmp_path) == []


def test_a_name_that_no_message_can_show(tmp_path: Path) -> None:
    planted(tmp_path, [Write("content/vi/a\n::error::b.js", b""), Write("content/vi/\u202egnp.js", b"")])
    assert [problem.place.file for problem in problems_of(tmp_path)] == [
        "content/vi/a⟨U+000A⟩::error::b.js",
        "content/vi/⟨U+202E⟩gnp.js",
    ]
