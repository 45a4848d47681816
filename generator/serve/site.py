"""The site, a file at a time: made when it is asked for, by what the build makes it with, from what has changed since."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemBytecodeCache
from markupsafe import escape

from generator import urls
from generator.check.all import examine
from generator.language.interface import translations
from generator.model.bilingual import LANGS, Lang
from generator.open_data.files import data_files
from generator.open_data.tables import FOLDER
from generator.problems.problem import Problem
from generator.read.catalog import read_catalog
from generator.read.kept import Kept
from generator.shell.material import render_language
from generator.shell.slots import Shell
from generator.view.search import Searchable
from generator.view.site import SiteView
from generator.write.assets import asset_files
from generator.write.environment import environment
from generator.write.find import FILE, find_files
from generator.write.pages import page_at, pages, render
from generator.write.redirects import by_page, redirect_page, with_moved_parts
from generator.write.root import root_files
from generator.write.search_index import search_index
from generator.write.site import edition
from generator.write.sitemap import sitemap_files

INDEX = "index.html"
SEARCH = "search/index.json"
EDITION = "\ue00f"  # the shells are kept while the data change, and with them the edition; no text has this sign

ROOT_FILES = (INDEX, "404.html")
MAPS = ("sitemap.xml", "robots.txt")

Files = Mapping[str, bytes]


class Rendered(NamedTuple):
    """What MkDocs makes of one language: shells by depth, and files by their name below the language folder."""

    shells: Mapping[int, Shell]
    files: Files


class Site:
    """`scratch` is an empty folder for what MkDocs writes. Not for several threads at once."""

    def __init__(self, root: Path, site_url: str, scratch: Path) -> None:
        self.root = root
        self.site_url = site_url
        self._scratch = scratch
        self._kept = Kept()
        compiled = scratch / "templates"
        compiled.mkdir()
        self._compiled = FileSystemBytecodeCache(str(compiled))  # it knows a template that has changed
        self._data = (root / "data", root / "content")
        self._theme = (root / "theme", root / "mkdocs.yml")

    def file(self, name: str) -> bytes | None:
        """The file of that name below the site's root; none where a build writes none."""
        self._kept.made("words", translations.cache_clear, *self._theme)
        folder, _, rest = name.partition("/")
        for lang in LANGS:
            if lang == folder:
                return self._page(lang, rest.removesuffix(INDEX)) if name.endswith(INDEX) else self._file(lang, rest)
        if name in ROOT_FILES:
            first = LANGS[0]
            made = root_files({first: self._rendered(first).shells}, self.root / "theme", self._view)
            return self._whole(made[name], first)
        files = self._open_data() if name.startswith(f"{FOLDER}/") else self._maps() if name in MAPS else {}
        return files.get(name)

    def problems(self) -> list[Problem]:
        """Every problem of the data as they are now, the rules looked at anew."""
        return examine(self.root, self._kept)[1]

    @property
    def unread(self) -> list[Problem]:
        """Why some of the data cannot be read."""
        return self._read()[1]

    @property
    def _view(self) -> SiteView:
        return self._read()[0]

    def _read(self) -> tuple[SiteView, list[Problem]]:
        def read() -> tuple[SiteView, list[Problem]]:
            catalog, problems = read_catalog(self.root, self._kept)
            return SiteView(catalog, self.site_url), problems

        return self._kept.made("data", read, *self._data)

    def _page(self, lang: Lang, path: str) -> bytes | None:
        view, env, rendered = self._view, self._environment(lang), self._rendered(lang)
        moved = by_page(view.catalog.redirects).get(path, {})
        if page := page_at(view, path):
            html = with_moved_parts(render(page, env, rendered.shells[urls.depth(path)]), path, moved, env)
        elif prose := rendered.files.get(f"{path}{INDEX}"):
            html = with_moved_parts(prose.decode(), path, moved, env)
        elif redirect := redirect_page(path, moved, env, rendered.shells, self.site_url):
            html = redirect
        else:
            return None
        return self._whole(html, lang)

    def _whole(self, page: str, lang: Lang) -> bytes:
        return page.replace(EDITION, escape(edition(self._view, lang))).encode()

    def _file(self, lang: Lang, name: str) -> bytes | None:
        if name in (SEARCH, FILE):
            return self._found(lang).get(name)
        own = self._kept.made(("assets", lang), partial(asset_files, self.root, lang), *self._theme)
        return own.get(name) or self._rendered(lang).files.get(name)

    def _environment(self, lang: Lang) -> Environment:
        def make() -> Environment:
            env = environment(lang, self.root / "theme", self._view)
            env.bytecode_cache = self._compiled
            return env

        return self._kept.made(("templates", lang), make, *self._data, *self._theme)

    def _rendered(self, lang: Lang) -> Rendered:
        def make() -> Rendered:
            shells = render_language(lang, root=self.root, site=self._scratch, site_url=self.site_url, edition=EDITION)
            return Rendered(shells, _files_below(self._scratch / lang))

        return self._kept.made(("shells", lang), make, self.root / "content" / lang, *self._theme)

    def _found(self, lang: Lang) -> Files:
        """What the search and the page of all tasks fetch."""

        def make() -> Files:
            entries = Searchable(self._view, lang, translations(lang, self.root / "theme")).entries()
            return {SEARCH: search_index(entries).encode(), **find_files(self._view.find, lang, self.site_url)}

        return self._kept.made(("found", lang), make, *self._data, *self._theme)

    def _open_data(self) -> Files:
        return self._kept.made("open data", lambda: data_files(self._view), *self._data)

    def _maps(self) -> Files:
        def make() -> Files:
            paths = (*(page.path for page in pages(self._view)), *self._view.catalog.prose_paths)
            return {name: text.encode() for name, text in sitemap_files(paths, self.site_url).items()}

        return self._kept.made("maps", make, *self._data)


def _files_below(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
