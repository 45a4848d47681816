"""Pictures of every kind of page, in both languages, two widths and two schemes, and a sheet of them for each language.

`make shots` writes them to shots/: look at them one by one. Nothing here is a test.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from html import escape
from itertools import product
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import Browser, sync_playwright

from generator.build import build
from site_tests.browser.kinds import EXAMPLES
from site_tests.chromium import HELP, find_chromium
from site_tests.conftest import BASE, CHROMIUM_ARGUMENTS, ROOT, SITE_URL
from site_tests.serving import serving
from site_tests.specimens import write_specimens

FOLDER = ROOT / "shots"
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WIDTHS = (360, 1280)
TALLEST = 2600  # a longer page is cut here: the sheet is for looks


class Shot(NamedTuple):
    name: str
    address: str
    width: int
    scheme: Scheme
    printed: bool = False

    @property
    def file(self) -> Path:
        kind = "print" if self.printed else f"{self.width}-{self.scheme}"
        return FOLDER / f"{self.name}-{kind}.png"


def shots() -> Iterator[Shot]:
    for (name, address), width, scheme in product({**EXAMPLES, "specimens": "vi/specimens/"}.items(), WIDTHS, SCHEMES):
        yield Shot(name, address, width, scheme)
    for name in ("vi-province", "en-province", "vi-plan", "en-plan"):
        yield Shot(name, EXAMPLES[name], 794, "light", printed=True)


def take(browser: Browser, base: str, shot: Shot) -> None:
    page = browser.new_page(
        viewport={"width": shot.width, "height": 900}, color_scheme=shot.scheme, reduced_motion="reduce"
    )
    page.goto(base + shot.address)
    if shot.printed:
        page.emulate_media(media="print")
    page.evaluate("document.fonts.ready")
    height = min(int(page.evaluate("document.documentElement.scrollHeight")), TALLEST)
    page.set_viewport_size({"width": shot.width, "height": height})
    page.wait_for_timeout(300)
    page.screenshot(path=shot.file)
    page.close()


def sheet(browser: Browser, name: str, taken: list[Shot]) -> Path:
    """Pictures, small, with their names, as one picture."""
    figures = "".join(
        f'<figure><img src="{shot.file.as_uri()}" width="{shot.width // 5}"><figcaption>{escape(shot.file.stem)}</figcaption></figure>'
        for shot in taken
    )
    style = "body{margin:8px;font:10px sans-serif;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}figure{margin:0}img{border:1px solid #bbb}"
    source, picture = FOLDER / f"{name}.html", FOLDER / f"{name}.png"
    source.write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style>{figures}", encoding="utf-8")
    page = browser.new_page(viewport={"width": 1800, "height": 900})
    page.goto(source.as_uri())
    page.screenshot(path=picture, full_page=True)
    page.close()
    return picture


def main() -> None:
    path = find_chromium()
    if path is None:
        raise SystemExit(HELP)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    taken = list(shots())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "site"
        build(ROOT, site, SITE_URL)
        write_specimens(site)
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_ARGUMENTS))
        with serving(site, BASE) as base:
            for shot in taken:
                take(browser, base, shot)
        english = [shot for shot in taken if shot.name.startswith("en-")]
        rest = [shot for shot in taken if shot not in english]  # with the root, 404 and the specimens
        sheets = [sheet(browser, "sheet-vi", rest), sheet(browser, "sheet-en", english)]
        print(f"{len(taken)} pictures; all of them: {', '.join(str(path.relative_to(ROOT)) for path in sheets)}")
        browser.close()


if __name__ == "__main__":
    main()
