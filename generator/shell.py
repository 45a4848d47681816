"""MkDocs and Material, run once for each language: prose pages and assets for the site, shells for all other pages."""

from __future__ import annotations

import logging
import os
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from logging.handlers import BufferingHandler
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment
from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.model import LANGS, Lang
from generator.policy import LOCK, ScriptsChanged, check_scripts, policy, read_lock
from generator.slots import ANYWHERE, END, ROOT, Head, Shell, cut, slot, when

__all__ = ["ANYWHERE", "ROOT", "Head", "Shell", "ShellError", "render_language"]

DEPTHS = (0, 1, 2)
TEMPLATES = {"root.html": ROOT, "404.html": ANYWHERE}

# What Material and MkDocs bring and this site does not use.
UNUSED = (
    "assets/javascripts/lunr/*",  # search for languages, 714 kB; search is ours
    "assets/javascripts/workers/*",
    "assets/stylesheets/*",  # they stand in assets/material.css
    "assets/images/favicon.png",
    "*.map",
    "sitemap.xml",  # has the day of the build in it; ours has the day of the data
)

# Material's script asks for its index on every page; it gets one without entries, and our worker has its own.
EMPTY_INDEX = '{"config":{"lang":[],"separator":" ","pipeline":[]},"docs":[]}'

# What Material writes, what stands there instead, and why. Each is found exactly once in every page.
MENDS = (
    (r'(data-md-toggle="drawer" type="checkbox" id="__drawer") autocomplete="off"', r"\1", "not valid on a checkbox"),
    (r'(data-md-toggle="search" type="checkbox" id="__search") autocomplete="off"', r"\1", "not valid on a checkbox"),
    (r'<div data-md-component="skip">[\s\S]*?</div>', "", "main.html has a link to the content on every page"),
    (r"assets/javascripts/workers/search\.[0-9a-f]+\.min\.js", "assets/search-worker.js", "search is ours"),
)

# In prose: what the content security policy would block in every reader's browser, found before that.
BLOCKED = re.compile(
    r"<(?:script|style)\b|<[^>]*\s(?:style|on[a-z]+)\s*=|<[^>]*=\s*[\"']?\s*javascript:", re.IGNORECASE
)


class ShellError(Exception):
    """The theme or a prose page is not as it has to be; the message says what to do."""


def render_language(
    lang: Lang, *, config_file: Path, site: Path, site_url: str, data_version: str = ""
) -> tuple[Shell, ...]:
    """Write prose pages and assets below site/<lang>/, which is emptied first, and give the shells.

    They are of depth 0, 1 and 2, so that `shells[depth]` is right, then for "/" (ROOT) and for 404.html (ANYWHERE).
    """
    locked = read_lock((config_file.parent / LOCK).read_text("utf-8"))
    config = configure(lang, config_file=config_file, site=site, site_url=site_url)
    sections = {section["key"]: section["path"] for section in config.extra["sections"]}
    rendering = Rendering(lang, site_url, policy(locked), data_version, sections)
    config.plugins["shell"] = cast("Any", rendering)
    _build(config)
    (site / lang / "search/search_index.json").write_text(EMPTY_INDEX, "utf-8")
    try:
        check_scripts(rendering.pages.values(), locked)
    except ScriptsChanged as error:
        raise ShellError(str(error)) from error
    return tuple(rendering.shell(depth, rendering.pages[depth]) for depth in (*DEPTHS, *TEMPLATES.values()))


def _build(config: MkDocsConfig) -> None:
    """Run MkDocs; what it warns of, such as a broken link, is an error."""
    warnings = BufferingHandler(capacity=1000)
    warnings.setLevel(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.addHandler(warnings)
    logger.setLevel(logging.WARNING)
    try:
        build(config)
    except Abort as error:
        raise ShellError("\n".join(record.getMessage() for record in warnings.buffer) or str(error)) from error
    finally:
        logger.setLevel(level)
        logger.removeHandler(warnings)


def configure(lang: Lang, *, config_file: Path, site: Path, site_url: str) -> MkDocsConfig:
    """What mkdocs.yml becomes for one language."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material prints a banner without it
    config = load_config(
        str(config_file),
        docs_dir=str(config_file.resolve().parent / "content" / lang),
        site_dir=str(site / lang),
        site_url=f"{site_url}{lang}/",
        plugins=["material/search"],
        strict=True,
    )
    config.site_name = config.extra["words"][lang]["site_name"]
    config.theme["language"] = lang
    config.theme.static_templates = set(TEMPLATES)
    return config


# As macros.html draws it for data pages.
CRUMBS = (
    '<nav class="crumbs" aria-label="{trail}"><ol><li><a href="{up}">{home}</a></li>'
    '<li><span aria-current="page">{title}</span></li></ol></nav>'
)


@dataclass(frozen=True)
class Rendering:
    """The hooks of one build by MkDocs. What is to become a shell goes to `pages`, by depth, and not to the disk."""

    lang: Lang
    site_url: str
    policy: str
    data_version: str
    sections: Mapping[str, str]
    pages: dict[int, str] = field(default_factory=dict)

    def shell(self, depth: int, page: str) -> Shell:
        return Shell(self.lang, depth, self.site_url, self.sections, cut(page))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        prose = Path(config.docs_dir).resolve()
        for file in tuple(files):
            if any(fnmatch(file.src_uri, pattern) for pattern in UNUSED):
                files.remove(file)
            elif file.src_dir == config.docs_dir and (prose / file.src_uri).resolve() != prose / file.src_uri:
                raise self._wrong(
                    file, "là liên kết; hãy đặt chính tệp đó vào", "a symbolic link; put the file itself there"
                )
        for depth in DEPTHS:
            files.append(File.generated(config, _stub(depth), content="---\ntitle: shell\n---\n"))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        words = config.extra["words"]
        (other,) = (lang for lang in LANGS if lang != self.lang)
        env.globals.update(
            slot=slot,
            when=when,
            end=END,
            at=lambda base, path: f"{base.rstrip('/')}/{path}",
            beside=lambda base: posixpath.normpath(f"{base}/../{other}"),
            policy=self.policy,
            data_version=self.data_version,
            lang_key=self.lang,
            words=words[self.lang],
            other_key=other,
            other=words[other],
        )

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        for line in markdown.splitlines():
            if re.match(r"##+ ", line) and not re.search(r"\{[^}]*#[a-z][a-z0-9-]*[^}]*\}\s*$", line):
                wanted = f"{line.strip()} {{#a-short-name}}"
                raise self._wrong(
                    page.file, f"để địa chỉ không đổi, ghi {wanted}", f"for a lasting address write {wanted}"
                )

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        html = re.sub(r'<h1 id="[^"]*"', "<h1", html)  # made from the title, which may change
        html = html.replace(' style="text-align: right;"', ' class="num"')  # how Markdown aligns a column of numbers
        if found := BLOCKED.search(html):
            raise self._wrong(
                page.file, "không để mã lệnh hay kiểu chữ trong bài viết", f"no scripts, no styles: {found[0]}"
            )
        return html

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> None:  # noqa: ARG002
        if TEMPLATES[template_name] == ROOT:
            context["base_url"] = f"{self.lang}/"

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        self.pages[TEMPLATES[template_name]] = mend(output)
        return ""

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        depth = page.url.count("/")
        if page.file.src_uri == _stub(depth):
            self.pages[depth] = mend(output)
            return ""
        head = self._head(page)
        words = config.extra["words"][self.lang]
        home = next(section for section in config.extra["sections"] if section["key"] == "home")
        crumbs = CRUMBS.format(
            trail=escape(words["breadcrumb"]), up="../" * depth, home=escape(home[self.lang]), title=escape(head.title)
        )
        return self.shell(depth, mend(output)).fill(head, page.content or "", crumbs)

    def _head(self, page: Page) -> Head:
        title, description = page.meta.get("title"), page.meta.get("description")
        if not isinstance(title, str) or not isinstance(description, str):
            wanted = "title: … description: … ---"
            raise self._wrong(page.file, f"ghi ở đầu tệp: --- {wanted}", f"write at the top of the file: --- {wanted}")
        if (page.content or "").count("<h1") != 1:
            raise self._wrong(page.file, "cần đúng một đề mục # …", "there must be exactly one heading # …")
        section = next((key for key, path in self.sections.items() if path == page.url), None)
        return Head(title, description, page.url, section, structured=None)

    def _wrong(self, file: File, vi: str, en: str) -> ShellError:
        return ShellError(f"content/{self.lang}/{file.src_uri}: {vi} · {en}")


def mend(page: str) -> str:
    """The page with what is wrong in Material's own HTML put right, and without the white space that templates leave."""
    for found, instead, why in MENDS:
        page, times = re.subn(found, instead, page)
        if times != 1:
            raise ShellError(
                f"generator/shell.py, MENDS: {found} ({why}): found {times} times, not once. See what Material changed."
            )
    return re.sub(r"\n\s+", "\n", page.lstrip())


def _stub(depth: int) -> str:
    return "__shell__/" * depth + "index.md"
