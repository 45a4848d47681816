"""A site whose every field has another payload, made without the disk, and what is wrong with it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from generator import urls
from generator.guard.contents import json_data, sitemap, table
from generator.guard.page import Setting
from generator.guard.site import read_page
from generator.language.interface import translations
from generator.model.bilingual import LANGS, Lang
from generator.open_data.files import data_files
from generator.shell.material import render_language
from generator.shell.policy import LOCK, read_lock
from generator.shell.slots import Shell
from generator.view.search import Searchable
from generator.view.site import SiteView
from generator.write.environment import environment
from generator.write.find import find_files
from generator.write.pages import pages, render
from generator.write.redirects import redirect_files
from generator.write.root import root_files
from generator.write.search_index import search_index
from generator.write.sitemap import sitemap_files
from site_tests.conftest import ROOT, SITE_URL
from site_tests.filling import CUT, Field, Words
from site_tests.payloads.corpus import PAYLOADS, broken, marked

THEME = ROOT / "theme"
APART = 131  # between two values of one field; no factor of the number of payloads
Shells = Mapping[Lang, Mapping[int, Shell]]


def rotated(build: int, *, marks: bool = True) -> Words:
    """Field by field, and value by value, another payload; over as many builds as there are payloads each meets each.

    What is cut before it is shown has no marks.
    """
    values: dict[Field, int] = {}

    def words(field: Field) -> str:
        before = values.setdefault(field, len(values) - APART)
        values[field] = before + APART
        number = (values[field] + build) % len(PAYLOADS)
        return marked(number) if marks and field not in CUT else PAYLOADS[number].words

    return words


def make_shells(folder: Path) -> Shells:
    return {lang: render_language(lang, root=ROOT, site=folder, site_url=SITE_URL) for lang in LANGS}


def made(view: SiteView, shells: Shells) -> Mapping[str, str]:
    """Every file that the data have a part in."""
    files: dict[str, str] = {**root_files(shells, THEME, view), **redirect_files(shells, THEME, view)}
    listed = list(pages(view))
    for lang in LANGS:
        env = environment(lang, THEME, view)
        for page in listed:
            files[f"{lang}/{page.path}index.html"] = render(page, env, shells[lang][urls.depth(page.path)])
        entries = Searchable(view, lang, translations(lang, THEME)).entries()
        files[f"{lang}/search/index.json"] = search_index(entries)
        files.update({f"{lang}/{name}": data.decode() for name, data in find_files(view.find, lang, SITE_URL).items()})
    files.update({name: data.decode() for name, data in data_files(view).items()})
    return {**files, **sitemap_files([page.path for page in listed], SITE_URL)}


def wrong(files: Mapping[str, str]) -> Iterator[str]:
    """What a parser sees that nobody meant, and words that are not there letter by letter."""
    hashes = read_lock((ROOT / LOCK).read_text("utf-8"))
    ours = frozenset(f"assets/{path.relative_to(THEME / 'js').as_posix()}" for path in (THEME / "js").rglob("*.js"))
    bundles = frozenset(f"assets/javascripts/{name}" for name in _bundles(files))
    setting = Setting(SITE_URL, hashes, ours | bundles)
    for name, text in files.items():
        if name.endswith(".html"):
            yield from map(str, read_page(name, text, setting).findings)
        elif name.endswith((".json", ".csv")):
            check = json_data if name.endswith(".json") else table
            yield from (f"{name}: {why}" for why in [check(text.encode())] if why)
        elif why := name == "sitemap.xml" and sitemap(text.encode(), SITE_URL):
            yield f"{name}: {why}"
        for words in words_of(name, text):
            yield from (f"{name}: {lost}" for lost in broken(words))


def _bundles(files: Mapping[str, str]) -> set[str]:
    page = LexborHTMLParser(next(text for name, text in files.items() if name.endswith(".html")))
    sources = [script.attributes["src"] or "" for script in page.css("script[src]")]
    return {source.rpartition("/")[2] for source in sources if "/javascripts/bundle." in source}


def words_of(name: str, text: str) -> Iterator[str]:
    """All words of a file as what reads it gets them: a page's with those of its attributes and of its data."""
    if name.endswith(".json"):
        yield from _strings(json.loads(text))
    elif name.endswith(".csv"):
        for row in csv.reader(io.StringIO(text, newline="")):
            for cell in row:
                yield from _strings(json.loads(cell)) if cell.startswith(("[{", '{"')) else (cell,)
    elif name.endswith(".html"):
        page = LexborHTMLParser(text)
        for element in page.css("*"):
            yield from (value for value in element.attributes.values() if value)
        for script in page.css("script"):
            if "json" in (script.attributes.get("type") or ""):
                yield from _strings(json.loads(script.text()))
            script.decompose()
        yield page.root.text() if page.root else ""
    else:
        yield text


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
