"""The guard: every built page is read before the site goes out, and one finding is enough to keep it in."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from html import escape
from pathlib import Path

from generator.guard.drawing import check_drawing
from generator.guard.files import check_files
from generator.guard.findings import Finding, together
from generator.guard.links import Facts, dead_links, facts, languages
from generator.guard.page import Page, Setting
from generator.guard.rules import NOT_FOUND, RULES
from generator.model.bilingual import LANGS
from generator.output.worker import begin
from generator.shell.policy import read_lock

FEW = 200  # pages that are read sooner here than in processes of their own


def guard(site: Path, theme: Path, site_url: str) -> list[Finding]:
    """Everything that is wrong with the site in that folder, which will stand at that address."""
    files = {
        path.relative_to(site).as_posix(): path
        for path in sorted(site.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }
    missing = [Finding(name, 1, "dead-link", name) for name in ("index.html", NOT_FOUND) if name not in files]
    strange = list(check_files(files, theme, site_url))
    if missing or strange:
        return together((*missing, *strange))
    return together(_findings(files, _setting(site, theme, site_url, files.keys())))


def _setting(site: Path, theme: Path, site_url: str, files: Iterable[str]) -> Setting:
    hashes = read_lock((theme / "scripts.lock").read_text("utf-8"))
    ours = {f"assets/{path.relative_to(theme / 'js').as_posix()}" for path in (theme / "js").rglob("*.js")}
    material = {
        f"assets/javascripts/{path.name}" for path in (site / LANGS[0]).glob("assets/javascripts/bundle.*.min.js")
    }
    return Setting(site_url, hashes, frozenset(ours | material), frozenset(files))


def _findings(files: Mapping[str, Path], setting: Setting) -> Iterator[Finding]:
    for name, path in files.items():
        if path.suffix == ".svg":
            yield from check_drawing(name, path.read_text("utf-8"))
    pages = _read({name: path for name, path in files.items() if path.suffix == ".html"}, setting)
    for page in pages.values():
        yield from page.findings
        yield from languages(page, pages)
        for address, rule, target in dead_links(page, pages, files.keys()):
            yield Finding(page.file, _line(files[page.file], address), rule, target)


def _line(file: Path, address: str) -> int:
    text = file.read_text("utf-8")
    places = (text.find(f'"{written}"') for written in (address, escape(address)))
    return text.count("\n", 0, max(*places, 0)) + 1


def _read(files: Mapping[str, Path], setting: Setting) -> Mapping[str, Facts]:
    if len(files) <= FEW:
        return {name: read_page(name, path.read_text("utf-8"), setting) for name, path in files.items()}
    with ProcessPoolExecutor(initializer=_begin, initargs=(setting,)) as pool:
        return dict(zip(files, pool.map(_read_file, files.items(), chunksize=FEW // 4), strict=True))


class _Worker:
    """What a process has from its start, so that it is not sent with each piece of work."""

    setting: Setting


def _begin(setting: Setting) -> None:
    begin()
    _Worker.setting = setting


def _read_file(file: tuple[str, Path]) -> Facts:
    return read_page(file[0], file[1].read_bytes().decode(), _Worker.setting)


def read_page(file: str, text: str, setting: Setting) -> Facts:
    page = Page(file, text, setting)
    broken = [one for rule in RULES for one in rule(page)]
    return facts(page, tuple(Finding(file, page.line(one.where), one.rule, one.found) for one in broken))
