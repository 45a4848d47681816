"""The hooks of one build by MkDocs, for one language: what its templates are given, and what becomes of its pages."""

import posixpath
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from babel.support import Translations
from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.model.bilingual import LANGUAGES, Lang, other
from generator.shell.mends import mend
from generator.shell.prose import check_file, check_headings, cleaned, head
from generator.shell.sections import PATHS, SECTIONS
from generator.shell.slots import ANYWHERE, END, ROOT, Shell, cut, slot, when

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

# As macros/links.html draws it for data pages.
CRUMBS = (
    '<nav class="crumbs" aria-label="{trail}"><ol><li><a href="{up}">{home}</a></li>'
    '<li><span aria-current="page">{title}</span></li></ol></nav>'
)


@dataclass(frozen=True)
class Rendering:
    """What is to become a shell goes to `pages`, by depth, and not to the disk."""

    lang: Lang
    site_url: str
    policy: str
    edition: str
    interface: Translations
    pages: dict[int, str] = field(default_factory=dict)

    def shell(self, depth: int, site_name: str) -> Shell:
        return Shell(self.lang, depth, self.site_url, site_name, PATHS, cut(self.pages[depth]))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        for file in tuple(files):
            if any(fnmatch(file.src_uri, pattern) for pattern in UNUSED):
                files.remove(file)
            else:
                check_file(file, Path(config.docs_dir).resolve(), self.lang)
        for depth in DEPTHS:
            files.append(File.generated(config, _stub(depth), content="---\ntitle: shell\n---\n"))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        env.install_gettext_translations(self.interface, newstyle=True)  # type: ignore[attr-defined]
        env.globals.update(
            slot=slot,
            when=when,
            end=END,
            at=lambda base, path: f"{base.rstrip('/')}/{path}",
            beside=lambda base: posixpath.normpath(f"{base}/../{other(self.lang)}"),
            policy=self.policy,
            edition=self.edition,
            sections=SECTIONS,
            language=LANGUAGES[self.lang],
            other_key=other(self.lang),
            other=LANGUAGES[other(self.lang)],
        )

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        check_headings(markdown, page.file, self.lang)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        return cleaned(html, page.file, self.lang)

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
        words, said = self.interface, head(page, self.lang)
        crumbs = CRUMBS.format(
            trail=escape(words.gettext("Đường dẫn")),
            up="../" * depth,
            home=escape(words.gettext("Trang đầu")),
            title=escape(said.title),
        )
        shell = Shell(self.lang, depth, self.site_url, config.site_name, PATHS, cut(mend(output)))
        return shell.fill(said, page.content or "", crumbs)


def _stub(depth: int) -> str:
    return "__shell__/" * depth + "index.md"
