"""Shells: what is filled is what MkDocs would have drawn, and nothing that is put in becomes markup."""

from __future__ import annotations

import json
import pickle
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import urljoin, urlsplit

import pytest
from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.structure.files import File, Files

from generator.model.bilingual import LANGS, Lang
from generator.shell.material import (
    ANYWHERE,
    ROOT,
    UNUSED,
    Head,
    Rendering,
    Shell,
    ShellError,
    configure,
    mend,
    render_language,
)
from generator.shell.policy import ScriptsChanged, check_scripts, inline_scripts, policy, read_lock, script_hash

PROJECT = Path(__file__).resolve().parent.parent
CONFIG = PROJECT / "mkdocs.yml"
SITE_URL = "https://plans.example/provincial-ai-plans/"
PATHS = ("", "kon-tum-2024/", "kon-tum-2024/06/")
HEAD = Head("Kon Tum", "14 nhiệm vụ", "kon-tum-2024/", "home", structured=None)


class Tag(NamedTuple):
    name: str
    attrs: dict[str, str | None]


class Reading(HTMLParser):
    """The start tags of a page in their order, and the text of its title."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.title = ""
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "title"
        self.tags.append(Tag(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "title"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.title += data

    def metas(self) -> dict[str | None, str | None]:
        named = (tag.attrs for tag in self.tags if tag.name == "meta")
        return {attrs.get("name") or attrs.get("property"): attrs.get("content") for attrs in named}

    def links(self, rel: str) -> dict[str | None, str | None]:
        named = (tag.attrs for tag in self.tags if tag.name == "link")
        return {attrs.get("hreflang"): attrs["href"] for attrs in named if (attrs["rel"] or "").strip() == rel}


class Rendered(NamedTuple):
    site: Path
    shells: tuple[Shell, ...]


Render = Callable[[Lang], Rendered]


@pytest.fixture(scope="session")
def render(tmp_path_factory: pytest.TempPathFactory) -> Render:
    """The shells of a language and the folder of its site, made once."""
    made: dict[Lang, Rendered] = {}

    def rendered(lang: Lang) -> Rendered:
        if lang not in made:
            site = tmp_path_factory.mktemp("shells")
            shells = render_language(lang, config_file=CONFIG, site=site, site_url=SITE_URL, data_version="0123abcd")
            made[lang] = Rendered(site, shells)
        return made[lang]

    return rendered


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What rendering reads, in a folder of its own, with one prose page."""
    shutil.copy(CONFIG, tmp_path)
    shutil.copytree(PROJECT / "theme/overrides", tmp_path / "theme/overrides")
    shutil.copy(PROJECT / "theme/scripts.lock", tmp_path / "theme")
    prose = tmp_path / "content/vi/about.md"
    prose.parent.mkdir(parents=True)
    prose.write_text(f"{FRONT}# Giới thiệu\n", "utf-8")
    return tmp_path


def pages_of(rendered: Rendered) -> Iterator[tuple[str, str]]:
    """Every kind of page of a language, with its address."""
    for shell, path in zip(rendered.shells, (*PATHS, "", ""), strict=True):
        head = Head("Kon Tum", "14 nhiệm vụ", path, "agencies", '{"name": "Kon Tum"}', indexed=shell.depth != ANYWHERE)
        inside = "" if shell.depth in (ROOT, ANYWHERE) else f"{shell.lang}/{path}"
        yield urljoin(SITE_URL, inside), shell.fill(head, "<h1>Kon Tum</h1>", "<nav>Trang đầu</nav>")
    for page in rendered.site.rglob("*.html"):
        yield urljoin(SITE_URL, f"{page.parent.relative_to(rendered.site).as_posix()}/"), page.read_text("utf-8")


@dataclass(frozen=True)
class WholePages(Rendering):
    """Lets MkDocs draw whole pages: every value goes through Jinja, and no page is cut."""

    contents: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)

    def on_files(self, files: Files, *, config: Any) -> Files:
        files = super().on_files(Files([file for file in files if file.src_dir != config.docs_dir]), config=config)
        for file in tuple(files.documentation_pages()):
            files.remove(file)
            own = File.generated(config, file.src_uri.replace("__shell__", "x"), content="---\ntitle: x\n---\n")
            files.append(own)
        return files

    def on_page_content(self, html: str, *, page: Any, config: Any, files: Files) -> str:  # noqa: ARG002
        return self.contents[page.url]

    def on_page_context(self, context: Any, *, page: Any, config: Any, nav: Any) -> None:  # noqa: ARG002
        values = self.values[page.url]
        context["slot"] = lambda name: values[name]
        context["when"] = lambda name: "[keep]" if values.get(name) else "[leave out]"
        context["end"] = "[end]"

    def on_post_page(self, output: str, *, page: Any, config: Any) -> str:  # noqa: ARG002
        self.pages[page.url.count("/")] = re.sub(r"\[leave out\][\s\S]*?\[end\]|\[keep\]|\[end\]", "", mend(output))
        return ""


TITLE, DESCRIPTION = "Hà Nội & “Huế” <b>'\"</b>", "Mô tả {{ title }} \\1 $& &amp;"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "head",
    [
        pytest.param(Head(TITLE, DESCRIPTION, "", None, None), id="nothing that may be left out"),
        pytest.param(
            Head(TITLE, DESCRIPTION, "", "agencies", '{"name": "</script>"}', image="cards/x.png"),
            id="everything that may be there",
        ),
        pytest.param(Head(TITLE, DESCRIPTION, "", "about", None, indexed=False), id="not to be indexed"),
    ],
)
def test_a_filled_shell_is_the_page_that_mkdocs_draws(head: Head, lang: Lang, render: Render, tmp_path: Path) -> None:
    shells = render(lang).shells
    heads = [replace(head, path=path) for path in ("", "x/", "x/x/")]
    contents = {own.path: f"<h1>{escape(TITLE)}</h1>\n<p id='a' class=\"b\">{own.path} \\g<0></p>" for own in heads}
    whole = WholePages(
        lang=lang,
        site_url=SITE_URL,
        policy=policy(read_lock((PROJECT / "theme/scripts.lock").read_text("utf-8"))),
        data_version="0123abcd",
        sections=shells[0].sections,
        contents=contents,
        values={own.path: values_of(own, lang) | {"content": contents[own.path]} for own in heads},
    )
    config = configure(lang, config_file=CONFIG, site=tmp_path, site_url=SITE_URL)
    config.plugins["whole"] = cast("Any", whole)
    build(config)
    for depth, own in enumerate(heads):
        assert shells[depth].fill(own, contents[own.path], "<nav>Trang đầu</nav>") == whole.pages[depth]


def values_of(head: Head, lang: Lang) -> dict[str, str]:
    """What every slot of a page holds, worked out here once more."""
    return {
        "title": str(escape(head.title)),
        "description": str(escape(head.description)),
        "path": head.path,
        "inner": head.path,
        "url": f"{SITE_URL}{lang}/{head.path}",
        "url_vi": f"{SITE_URL}vi/{head.path}",
        "url_en": f"{SITE_URL}en/{head.path}",
        "url_default": f"{SITE_URL}vi/{head.path}" if head.path else SITE_URL,
        "listed": "yes" if head.indexed else "",
        "unlisted": "" if head.indexed else "yes",
        "image": f"{SITE_URL}{head.image}" if head.image else "",
        "imageless": "" if head.image else "yes",
        "structured": head.structured.replace("<", "\\u003c") if head.structured else "",
        "breadcrumb": "<nav>Trang đầu</nav>",
        "here": "true",
        f"here:{head.section}": "true",
    }


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


@pytest.mark.parametrize("lang", LANGS)
def test_pages_keep_the_rules_of_every_page(lang: Lang, render: Render) -> None:
    locked = read_lock((PROJECT / "theme/scripts.lock").read_text("utf-8"))
    seen = 0
    for address, page in pages_of(render(lang)):
        seen += 1
        read = Reading(page)
        names = [tag.name for tag in read.tags]
        assert read.tags[0] == Tag("html", {"lang": lang, "class": "no-js"})
        assert names.count("h1") == names.count("main") == names.count("title") == 1
        assert "style" not in names
        assert not re.findall("[\ue000-\uf8ff]", page), "a slot that nothing fills"
        identifiers = [tag.attrs["id"] for tag in read.tags if "id" in tag.attrs]
        assert len(identifiers) == len(set(identifiers))
        for tag in read.tags:
            assert not [name for name in tag.attrs if name == "style" or name.startswith("on")]
            for name in ("href", "src", "action", "content"):
                target = urljoin(address, tag.attrs.get(name) or "")
                followed = name == "content" or tag.name == "a"  # a reader follows it; nothing is fetched
                assert followed or urlsplit(target).netloc == urlsplit(SITE_URL).netloc
                assert not target.startswith(("javascript:", "data:"))
        policies = [i for i, tag in enumerate(read.tags) if "http-equiv" in tag.attrs]
        assert policies[0] < names.index("script")
        assert policies[0] < names.index("link")
        allowed = re.findall(r"'(sha256-[^']+)'", read.tags[policies[0]].attrs["content"] or "")
        assert {script_hash(script) for script in inline_scripts(page)} == set(allowed) == set(locked)
        assert "unsafe" not in (read.tags[policies[0]].attrs["content"] or "")
    assert seen > len(PATHS)


@pytest.mark.parametrize("lang", LANGS)
def test_links_of_the_chrome_lead_where_they_should(lang: Lang, render: Render) -> None:
    rendered = render(lang)
    config = configure(lang, config_file=CONFIG, site=rendered.site, site_url=SITE_URL)
    sections = [section for section in config.extra["sections"] if section["key"] in config.extra["open"]]
    (other,) = (name for name in LANGS if name != lang)
    for address, page in pages_of(rendered):
        read = Reading(page)
        inside = address.removeprefix(f"{SITE_URL}{lang}/") if address != SITE_URL else ""
        links = [
            (tag.attrs.get("class"), urljoin(address, tag.attrs["href"] or "")) for tag in read.tags if tag.name == "a"
        ]
        tabs = [target for name, target in links if name == "md-tabs__link"]
        assert tabs == [f"{SITE_URL}{lang}/{section['path']}" for section in sections if "footer" not in section]
        assert tabs == [target for name, target in links if name == "md-nav__link" and "#" not in target]
        assert (None, tabs[-1]) in links, "the footer has them too"
        assert ("site-language", f"{SITE_URL}{other}/{inside}") in links
        assert ("site-name", f"{SITE_URL}{lang}/") in links
        for tag in read.tags:
            if "src" in tag.attrs or tag.attrs.get("rel") == "stylesheet":
                asset = urljoin(address, tag.attrs.get("src") or tag.attrs.get("href") or "")
                assert asset.startswith(f"{SITE_URL}{lang}/assets/")
        settings = json.loads(re.findall(r'<script id="__config"[^>]*>(.*?)</script>', page)[0])
        assert urljoin(address, settings["search"]) == f"{SITE_URL}{lang}/assets/search-worker.js"
        assert urljoin(address, f"{settings['base'].rstrip('/')}/") == f"{SITE_URL}{lang}/"


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
    shell = next(shell for shell in render("vi").shells if shell.depth == depth)
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
    read = Reading(render("en").shells[1].fill(Head("Kon Tum", "", "kon-tum-2024/", None, None, indexed=False), ""))
    assert read.metas()["robots"] == "noindex"
    assert not read.links("canonical")
    assert not read.links("alternate")


def test_a_card_is_an_absolute_address(render: Render) -> None:
    metas = Reading(
        render("en").shells[0].fill(Head("Home", "", "", None, None, image="cards/en/home.png"), "")
    ).metas()
    assert metas["og:image"] == f"{SITE_URL}cards/en/home.png"
    assert metas["twitter:card"] == "summary_large_image"


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
    read = Reading(shell.fill(Head("", "", path, section, None), ""))
    marked = [
        (tag.attrs["class"], tag.attrs["aria-current"])
        for tag in read.tags
        if "aria-current" in tag.attrs and "class" in tag.attrs
    ]
    assert marked == ([("md-tabs__link", current), ("md-nav__link", current)] if current else [])


def test_a_section_that_is_not_open_is_not_linked(project: Path, tmp_path: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(re.sub(r"  open: .*", "  open: [home, method]", config.read_text("utf-8")), "utf-8")
    shells = render_language("vi", config_file=config, site=tmp_path / "out", site_url=SITE_URL)
    links = Reading(shells[1].fill(replace(HEAD, section="agencies"), "")).tags
    own = {
        tag.attrs["href"]: tag.attrs.get("class") for tag in links if tag.name == "a" and "hreflang" not in tag.attrs
    }
    assert own == {"#__content": "md-skip", "../": None, "../method/": None}, (
        "method has no tab: only the footer has it"
    )


def test_a_page_of_another_depth_is_refused(render: Render) -> None:
    with pytest.raises(ValueError, match="depth 1"):
        render("vi").shells[1].fill(replace(HEAD, path="kon-tum-2024/06/"), "")


def test_a_section_that_does_not_exist_is_refused(render: Render) -> None:
    with pytest.raises(KeyError):
        render("vi").shells[1].fill(Head("", "", "x/", "agency", None), "")


def test_shells_can_go_to_another_process(render: Render) -> None:
    shells = render("vi").shells
    assert pickle.loads(pickle.dumps(shells)) == shells  # noqa: S301


def test_the_same_input_gives_the_same_bytes(render: Render, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    first = render("en")
    again = render_language("en", config_file=CONFIG, site=tmp_path, site_url=SITE_URL, data_version="0123abcd")
    assert again == first.shells
    assert files_below(tmp_path) == files_below(first.site)


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_not_used_is_not_written(render: Render) -> None:
    written = files_below(render("vi").site)
    assert not [
        path for path in written if any(Path(path).match(pattern) for pattern in (*UNUSED, "404.html", "root.html"))
    ]
    assert not [path for path in written if path.startswith("vi/__shell__") or path == "vi/index.html"]
    assert sum(map(len, written.values())) < 500_000
    assert json.loads(written["vi/search/search_index.json"])["docs"] == []


def test_prose_pages_have_what_data_pages_have(project: Path, tmp_path: Path) -> None:
    prose = "---\ntitle: Về <b>trang\ndescription: '\"Mô tả\" & hơn nữa'\n---\n# Về trang\n\n## Đính chính {#corrections}\n\nChữ.\n\n## A &lt; “B” {#sources}\n\n|a|n|\n|---|--:|\n|b|1|\n"
    (project / "content/vi/about.md").write_text(prose, "utf-8")
    render_language("vi", config_file=project / "mkdocs.yml", site=tmp_path / "out", site_url=SITE_URL)
    page = (tmp_path / "out/vi/about/index.html").read_text("utf-8")
    read = Reading(page)
    assert read.title == "Về <b>trang – Kế hoạch AI các tỉnh"
    assert read.metas()["description"] == '"Mô tả" & hơn nữa'
    assert read.links("alternate")["en"] == f"{SITE_URL}en/about/"
    assert '<h1>Về trang</h1>\n<h2 id="corrections">Đính chính</h2>' in page
    assert '<a class="md-nav__link" href="#sources"><span class="md-ellipsis">A &lt; “B”</span></a>' in page
    assert '<td class="num">1</td>' in page


FRONT = "---\ntitle: Giới thiệu\ndescription: Về trang này\n---\n"


@pytest.mark.parametrize(
    ("prose", "message"),
    [
        pytest.param("# A\n", "write at the top of the file: --- title:", id="no title"),
        pytest.param(
            "---\ntitle: 1\ndescription: x\n---\n# A\n",
            "write at the top of the file: --- title:",
            id="a number for a title",
        ),
        pytest.param(f"{FRONT}Chữ.\n", "exactly one heading", id="no heading"),
        pytest.param(f"{FRONT}# A\n\n# B\n", "exactly one heading", id="two of them"),
        pytest.param(f"{FRONT}# A\n\n## Định hướng\n", "#a-short-name", id="an address made from words"),
        pytest.param(f"{FRONT}# A\n\n<script>alert(1)</script>\n", "<script", id="a script"),
        pytest.param(f"{FRONT}# A\n\n[B](x){{onclick=a}}\n", "onclick", id="an event handler"),
        pytest.param(f"{FRONT}# A\n\n[B](JavaScript:a)\n", "JavaScript:", id="a script as an address"),
        pytest.param(f"{FRONT}# A\n\n|a|\n|:-:|\n|b|\n", "style=", id="a centred column, which Markdown makes a style"),
    ],
)
def test_prose_that_is_not_right_stops_the_build(prose: str, message: str, project: Path, tmp_path: Path) -> None:
    (project / "content/vi/about.md").write_text(prose, "utf-8")
    with pytest.raises(ShellError, match=f"content/vi/about.md: .*{re.escape(message)}"):
        render_language("vi", config_file=project / "mkdocs.yml", site=tmp_path / "out", site_url=SITE_URL)


def test_a_link_to_a_page_that_does_not_exist_stops_the_build(project: Path, tmp_path: Path) -> None:
    with (project / "content/vi/about.md").open("a", encoding="utf-8") as file:
        file.write("\n[phương pháp](phuong-phap.md)\n")
    with pytest.raises(ShellError, match=r"'about\.md' contains a link 'phuong-phap\.md'"):
        render_language("vi", config_file=project / "mkdocs.yml", site=tmp_path / "out", site_url=SITE_URL)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        pytest.param("secret.txt", "../../mkdocs.yml", id="to a file"),
        pytest.param("secrets", "../../theme", id="to a folder, which MkDocs would copy"),
    ],
)
def test_a_symbolic_link_is_not_followed(name: str, target: str, project: Path, tmp_path: Path) -> None:
    (project / "content/vi" / name).symlink_to(target)
    with pytest.raises(ShellError, match=rf"content/vi/{name}.*: .* a symbolic link"):
        render_language("vi", config_file=project / "mkdocs.yml", site=tmp_path / "out", site_url=SITE_URL)


def test_a_script_that_the_lock_does_not_list_stops_the_build(project: Path, tmp_path: Path) -> None:
    with (project / "theme/overrides/root.html").open("a", encoding="utf-8") as file:
        file.write("{% block hero %}<script>alert(1)</script>{% endblock %}")
    with pytest.raises(ShellError, match="alert") as caught:
        render_language("vi", config_file=project / "mkdocs.yml", site=tmp_path / "out", site_url=SITE_URL)
    assert script_hash("alert(1)") in str(caught.value)


def test_a_script_that_is_gone_is_noticed_too() -> None:
    with pytest.raises(ScriptsChanged):
        check_scripts(["<p>"], ["sha256-x"])
    check_scripts(['<script src="a.js"></script><script type="application/ld+json">{}</script>'], [])


def test_a_mend_that_finds_nothing_stops_the_build() -> None:
    with pytest.raises(ShellError, match="found 0 times"):
        mend("<html>")
