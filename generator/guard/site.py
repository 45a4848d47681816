"""The guard: every built page is read before the site goes out, and one finding is enough to keep it in."""

import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from html import escape
from pathlib import Path
from typing import NamedTuple

from generator.guard.drawing import check_drawing
from generator.guard.files import Kinds
from generator.guard.findings import Finding, together
from generator.guard.links import Facts, dead_links, facts, languages
from generator.guard.page import Page, Setting
from generator.guard.rules import NOT_FOUND, RULES
from generator.model.bilingual import LANGS
from generator.output.worker import begin
from generator.shell.policy import read_lock

FEW = 200  # files that are read sooner here than in processes of their own


class Look(NamedTuple):
    """What was seen of one file: that it may not go out at all, or what is wrong in it, and the facts of a page."""

    strange: Finding | None = None
    findings: tuple[Finding, ...] = ()
    facts: Facts | None = None


def guard(site: Path, theme: Path, site_url: str) -> list[Finding]:
    """Everything that is wrong with the site in that folder, which will stand at that address."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(_files(site))}
    missing = [Finding(name, 1, "dead-link", name) for name in ("index.html", NOT_FOUND) if name not in files]
    looks = _look_at(files, _setting(site, theme, site_url, files), Kinds.of(theme, site_url))
    if strange := [*missing, *(look.strange for look in looks if look.strange)]:
        return together(strange)
    pages = {look.facts.file: look.facts for look in looks if look.facts}
    return together((*(finding for look in looks for finding in look.findings), *_between(pages, files)))


def _files(folder: Path) -> Iterator[Path]:
    """Everything in it but folders; what a link leads to is not looked at."""
    for place, folders, names in os.walk(folder):
        yield from (Path(place, name) for name in names)
        yield from (path for name in folders if (path := Path(place, name)).is_symlink())


def _setting(site: Path, theme: Path, site_url: str, files: Iterable[str]) -> Setting:
    hashes = read_lock((theme / "scripts.lock").read_text("utf-8"))
    ours = {f"assets/{path.relative_to(theme / 'js').as_posix()}" for path in (theme / "js").rglob("*.js")}
    material = {
        f"assets/javascripts/{path.name}" for path in (site / LANGS[0]).glob("assets/javascripts/bundle.*.min.js")
    }
    return Setting(site_url, hashes, frozenset(ours | material), frozenset(files))


def _between(pages: Mapping[str, Facts], files: Mapping[str, Path]) -> Iterator[Finding]:
    """What is wrong between pages."""
    for page in pages.values():
        yield from languages(page, pages)
        for address, rule, target in dead_links(page, pages, files.keys()):
            yield Finding(page.file, _line(files[page.file], address), rule, target)


def _line(file: Path, address: str) -> int:
    text = file.read_text("utf-8")
    places = (text.find(f'"{written}"') for written in (address, escape(address)))
    return text.count("\n", 0, max(*places, 0)) + 1


def _look_at(files: Mapping[str, Path], setting: Setting, kinds: Kinds) -> list[Look]:
    if len(files) <= FEW:
        _begin(setting, kinds)
        return list(map(_look, files.items()))
    with ProcessPoolExecutor(initializer=begin, initargs=(_begin, setting, kinds)) as pool:
        return list(pool.map(_look, files.items(), chunksize=FEW // 4))


class _Worker:
    """What a process has from its start, so that it is not sent with each piece of work."""

    setting: Setting
    kinds: Kinds


def _begin(setting: Setting, kinds: Kinds) -> None:
    _Worker.setting, _Worker.kinds = setting, kinds


def _look(file: tuple[str, Path]) -> Look:
    name, path = file
    content = _Worker.kinds.check(name, path)
    if isinstance(content, Finding):
        return Look(content)
    if path.suffix == ".svg":
        return Look(findings=tuple(check_drawing(name, content.decode())))
    if path.suffix != ".html":
        return Look()
    page = read_page(name, content.decode(), _Worker.setting)
    return Look(findings=page.findings, facts=page)


def read_page(file: str, text: str, setting: Setting) -> Facts:
    page = Page(file, text, setting)
    broken = [one for rule in RULES for one in rule(page)]
    return facts(page, tuple(Finding(file, page.line(one.where), one.rule, one.found) for one in broken))
