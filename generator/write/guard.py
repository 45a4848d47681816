"""The guard: every built page is read before the site goes out, and one finding is enough to keep it in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.model.bilingual import LANGS
from generator.shell.policy import read_lock
from generator.write.allowed import refused
from generator.write.findings import Finding, together
from generator.write.html_page import HtmlPage, Setting
from generator.write.markup import STRAY, tags
from generator.write.page_rules import NOT_FOUND, RULES

KINDS = ".css .csv .html .ico .ics .js .json .png .svg .txt .webmanifest .woff2 .xlsx .xml"
SUFFIXES = frozenset(KINDS.split())
ALTERNATES = [*sorted(LANGS), "x-default"]
FEW = 200  # pages that are read sooner here than in processes of their own


@dataclass(frozen=True)
class Facts:
    """What the other pages have to know of one: `links` are the files and anchors it leads to, with their lines."""

    file: str
    findings: tuple[Finding, ...]
    ids: frozenset[str]
    links: Mapping[str, int]
    address: str
    canonical: list[str]
    alternates: list[tuple[str, str | None]]  # language and file
    indexed: bool


def guard(site: Path, theme: Path) -> list[Finding]:
    """Everything that is wrong with the site in that folder. The root's canonical address says where it will stand."""
    files = {
        path.relative_to(site).as_posix(): path
        for path in sorted(site.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }
    missing = [Finding(name, 1, "dead-link", name) for name in ("index.html", NOT_FOUND) if name not in files]
    strange = [
        Finding(name, 1, "file", name)
        for name, path in files.items()
        if path.is_symlink() or path.suffix not in SUFFIXES
    ]
    if missing or strange:
        return together((*missing, *strange))
    pages = _read({name: path for name, path in files.items() if path.suffix == ".html"}, _setting(site, theme))
    findings = [
        finding
        for name, path in files.items()
        if path.suffix == ".svg"
        for finding in _drawing(name, path.read_text("utf-8"))
    ]
    for page in pages.values():
        findings += page.findings
        findings += _links(page, pages, files.keys())
        findings += _languages(page, pages)
    return together(findings)


def _setting(site: Path, theme: Path) -> Setting:
    hashes = read_lock((theme / "scripts.lock").read_text("utf-8"))
    ours = {f"assets/{path.name}" for path in (theme / "js").glob("*.js")}
    material = {
        f"assets/javascripts/{path.name}" for path in (site / LANGS[0]).glob("assets/javascripts/bundle.*.min.js")
    }
    root = HtmlPage("index.html", (site / "index.html").read_text("utf-8"), Setting("", hashes, frozenset()))
    return Setting(next((address for _, address in root.related("canonical")), ""), hashes, frozenset(ours | material))


def _read(files: Mapping[str, Path], setting: Setting) -> Mapping[str, Facts]:
    if len(files) <= FEW:
        return {name: read_page(name, path.read_text("utf-8"), setting) for name, path in files.items()}
    with ProcessPoolExecutor() as pool:
        return dict(zip(files, pool.map(partial(_read_file, setting), files.items(), chunksize=FEW // 4), strict=True))


def _read_file(setting: Setting, file: tuple[str, Path]) -> Facts:
    return read_page(file[0], file[1].read_text("utf-8"), setting)


def read_page(file: str, text: str, setting: Setting) -> Facts:
    page = HtmlPage(file, text, setting)
    breaks = [one for rule in RULES for one in rule(page)]
    links: dict[str, int] = {}
    for address in page.addresses:
        if target := page.target(address.text):
            links.setdefault(target, page.line(address.offset))
    return Facts(
        file=file,
        findings=tuple(Finding(file, page.line(offset), rule, found) for offset, rule, found in breaks),
        ids=frozenset(page.ids),
        links=links,
        address=page.address,
        canonical=[address for _, address in page.related("canonical")],
        alternates=[(lang, page.target(address)) for lang, address in page.related("alternate")],
        indexed=page.indexed,
    )


def _drawing(file: str, text: str) -> Iterator[Finding]:
    """A picture that a browser may open as a page of its own."""
    for offset, tag, _ in tags(text):
        broken = [("markup", "<")] if tag is STRAY else refused(tag)
        for rule, found in broken:
            yield Finding(file, text.count("\n", 0, offset) + 1, rule, found)


def _links(page: Facts, pages: Mapping[str, Facts], files: Iterable[str]) -> Iterator[Finding]:
    for target, line in page.links.items():
        file, _, anchor = target.partition("#")
        if file not in files:
            yield Finding(page.file, line, "dead-link", target)
        elif anchor and file in pages and anchor not in pages[file].ids:
            yield Finding(page.file, line, "dead-anchor", target)


def _languages(page: Facts, pages: Mapping[str, Facts]) -> Iterator[Finding]:
    """A page says where it stands and where its other languages are, and these say the same."""
    if not page.indexed:
        return
    if page.canonical != [page.address]:
        yield Finding(page.file, 1, "canonical", " ".join(page.canonical))
    if [lang for lang, _ in page.alternates] != ALTERNATES:
        yield Finding(page.file, 1, "alternates", ", ".join(lang for lang, _ in page.alternates))
        return
    folder = page.file.partition("/")[0]
    own = folder if folder in LANGS else "x-default"
    others = {lang: pages[file] for lang, file in page.alternates if file and file in pages}
    if len(others) != len(ALTERNATES) or any(other.alternates != page.alternates for other in others.values()):
        yield Finding(page.file, 1, "alternates", " ".join(f"{lang}={file}" for lang, file in page.alternates))
    elif others[own].file != page.file:
        yield Finding(page.file, 1, "alternates", f"{own}={others[own].file}")
    elif others[LANGS[0]].ids != others[LANGS[1]].ids:
        yield Finding(page.file, 1, "anchors", " ".join(sorted(others[LANGS[0]].ids ^ others[LANGS[1]].ids)))
