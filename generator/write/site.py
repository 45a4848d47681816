"""The whole site below one folder: both languages and what belongs to neither, by as many processes as there are cores."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from jinja2 import Environment

from generator import urls
from generator.language.formats import day
from generator.language.interface import translations
from generator.model.bilingual import LANGS, Lang
from generator.open_data.files import data_files
from generator.output.worker import begin
from generator.shell.material import render_language
from generator.shell.slots import Shell
from generator.view.search import Searchable
from generator.view.site import SiteView
from generator.write.assets import asset_files
from generator.write.environment import environment
from generator.write.find import find_files
from generator.write.pages import Page, pages, render
from generator.write.redirects import pages_with_moved_parts, redirect_files
from generator.write.root import root_files
from generator.write.search_index import search_index
from generator.write.sitemap import sitemap_files

PARTS = 4  # of a language for each process: the last to end leaves the others little to wait for

Shells = Mapping[int, Shell]  # by depth


@dataclass(frozen=True)
class Work:
    """What every process has from its start, so that it is not sent with each piece of work."""

    root: Path
    site: Path
    view: SiteView
    pages: Sequence[Page]
    assets: Mapping[Lang, Mapping[str, bytes]]

    @property
    def theme(self) -> Path:
        return self.root / "theme"


class _Worker:
    work: Work

    @classmethod
    @cache
    def environment(cls, lang: Lang) -> Environment:
        return environment(lang, cls.work.theme, cls.work.view)


def write_site(root: Path, site: Path, view: SiteView) -> None:
    """Write every file of the site; the order of the pieces of work does not change a byte."""
    work = Work(root, site, view, tuple(pages(view)), {lang: asset_files(root, lang) for lang in LANGS})
    count = max(os.cpu_count() or 1, len(LANGS))
    with ProcessPoolExecutor(count, initializer=begin, initargs=(_begin, work)) as pool:
        prose = {lang: pool.submit(_write_prose, lang) for lang in LANGS}
        shells: dict[Lang, Shells] = {lang: future.result() for lang, future in prose.items()}
        parts = count * PARTS
        rest: list[Future[None]] = [pool.submit(_write_index, lang) for lang in LANGS]
        rest.append(pool.submit(_write_data))
        rest += [pool.submit(_write_pages, lang, shells[lang], part, parts) for part in range(parts) for lang in LANGS]
        for future in rest:
            future.result()
    write_files(site, _encoded(root_files(shells, work.theme, view)))
    write_files(site, _encoded(redirect_files(shells, work.theme, view)))
    write_files(site, _encoded(pages_with_moved_parts(site, work.theme, view)))
    paths = (*(page.path for page in work.pages), *view.catalog.prose_paths)
    write_files(site, _encoded(sitemap_files(paths, view.site_url)))


def _begin(work: Work) -> None:
    _Worker.work = work
    _Worker.environment.cache_clear()


def _write_prose(lang: Lang) -> Shells:
    """Prose and Material's files by MkDocs, then our assets; the shells for all other pages."""
    work = _Worker.work
    view = work.view
    said = edition(view, lang)
    shells = render_language(lang, root=work.root, site=work.site, site_url=view.site_url, edition=said)
    write_files(work.site / lang, work.assets[lang])
    return shells


def edition(view: SiteView, lang: Lang) -> str:
    """The state of the data as every page names it."""
    return f"{view.data_version}, {day(view.date, lang)}" if view.date else view.data_version


def _write_pages(lang: Lang, shells: Shells, part: int, parts: int) -> None:
    """Every `parts`-th page of a language, from the page numbered `part`."""
    work = _Worker.work
    env = _Worker.environment(lang)
    for page in islice(work.pages, part, None, parts):
        target = work.site / lang / page.path / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        html = render(page, env, shells[urls.depth(page.path)])
        target.write_text(html, encoding="utf-8", newline="\n")


def _write_index(lang: Lang) -> None:
    work = _Worker.work
    found = Searchable(work.view, lang, translations(lang, work.theme))
    write_files(work.site / lang, _encoded({"search/index.json": search_index(found.entries())}))
    write_files(work.site / lang, find_files(work.view.find, lang, work.view.site_url))


def _write_data() -> None:
    write_files(_Worker.work.site, data_files(_Worker.work.view))


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _encoded(files: Mapping[str, str]) -> Mapping[str, bytes]:
    return {name: text.encode() for name, text in files.items()}
