"""Shells: what is filled is what MkDocs would have drawn, and every page keeps the rules of all pages."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import pytest
from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.structure.files import File, Files

from generator.language.interface import translations
from generator.model.bilingual import LANGS, Lang
from generator.shell.material import configure
from generator.shell.mends import mend
from generator.shell.policy import LOCK, inline_scripts, policy, read_lock, script_hash
from generator.shell.rendering import UNUSED, Rendering
from generator.shell.sections import SECTIONS
from generator.shell.slots import Head
from site_tests.conftest import ROOT as PROJECT
from site_tests.conftest import SITE_URL
from site_tests.shell.conftest import EDITION
from site_tests.shell.page import PATHS, Reading, Render, Tag, files_below, pages_of


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
        pytest.param(Head(TITLE, DESCRIPTION, ""), id="nothing that may be left out"),
        pytest.param(
            Head(TITLE, DESCRIPTION, "", "agencies", '{"name": "</script>"}'),
            id="everything that may be there",
        ),
        pytest.param(Head(TITLE, DESCRIPTION, "", "about", indexed=False), id="not to be indexed"),
    ],
)
def test_a_filled_shell_is_the_page_that_mkdocs_draws(head: Head, lang: Lang, render: Render, tmp_path: Path) -> None:
    shells = render(lang).shells
    heads = [replace(head, path=path) for path in ("", "x/", "x/x/")]
    contents = {own.path: f"<h1>{escape(TITLE)}</h1>\n<p id='a' class=\"b\">{own.path} \\g<0></p>" for own in heads}
    interface = translations(lang, PROJECT / "theme")
    whole = WholePages(
        lang=lang,
        site_url=SITE_URL,
        policy=policy(read_lock((PROJECT / LOCK).read_text("utf-8"))),
        edition=EDITION,
        interface=interface,
        contents=contents,
        values={own.path: values_of(own, lang) | {"content": contents[own.path]} for own in heads},
    )
    config = configure(lang, config_file=PROJECT / "mkdocs.yml", site=tmp_path, site_url=SITE_URL)
    config.site_name = interface.gettext(config.site_name)
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
        "structured": head.structured.replace("<", "\\u003c") if head.structured else "",
        "breadcrumb": "<nav>Trang đầu</nav>",
        "here": "true",
        f"here:{head.section}": "true",
    }


@pytest.mark.parametrize("lang", LANGS)
def test_pages_keep_the_rules_of_every_page(lang: Lang, render: Render) -> None:
    locked = read_lock((PROJECT / LOCK).read_text("utf-8"))
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
    (other,) = (name for name in LANGS if name != lang)
    for address, page in pages_of(rendered):
        read = Reading(page)
        inside = address.removeprefix(f"{SITE_URL}{lang}/") if address != SITE_URL else ""
        links = [
            (tag.attrs.get("class"), urljoin(address, tag.attrs["href"] or "")) for tag in read.tags if tag.name == "a"
        ]
        tabs = [target for name, target in links if name == "md-tabs__link"]
        assert tabs == [f"{SITE_URL}{lang}/{section.path}" for section in SECTIONS if not section.footer]
        assert tabs == [target for name, target in links if name == "md-nav__link" and "#" not in target]
        assert {(None, f"{SITE_URL}{lang}/{section.path}") for section in SECTIONS} <= set(links), "the footer has all"
        assert ("site-language", f"{SITE_URL}{other}/{inside}") in links
        assert ("site-name", f"{SITE_URL}{lang}/") in links
        for tag in read.tags:
            if "src" in tag.attrs or tag.attrs.get("rel") == "stylesheet":
                asset = urljoin(address, tag.attrs.get("src") or tag.attrs.get("href") or "")
                assert asset.startswith(f"{SITE_URL}{lang}/assets/")
        settings = json.loads(re.findall(r'<script id="__config"[^>]*>(.*?)</script>', page)[0])
        assert urljoin(address, settings["search"]) == f"{SITE_URL}{lang}/assets/search-worker.js"
        assert urljoin(address, f"{settings['base'].rstrip('/')}/") == f"{SITE_URL}{lang}/"


def test_what_is_not_used_is_not_written(render: Render) -> None:
    written = files_below(render("vi").site)
    assert not [
        path for path in written if any(Path(path).match(pattern) for pattern in (*UNUSED, "404.html", "root.html"))
    ]
    assert not [path for path in written if path.startswith("vi/__shell__") or path == "vi/index.html"]
    assert sum(map(len, written.values())) < 500_000
    assert json.loads(written["vi/search/search_index.json"])["docs"] == []
