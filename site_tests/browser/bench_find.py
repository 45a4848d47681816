"""How long the table of tasks takes to answer, with 4,032 made-up tasks, in Chromium on this machine.

`python -m site_tests.browser.bench_find` prints medians in milliseconds. Nothing is asserted: times are of this machine
and this hour.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from generator import urls
from generator.read.catalog import read_catalog
from generator.shell.material import render_language
from generator.view.site import SiteView
from generator.write.assets import asset_files
from generator.write.environment import environment
from generator.write.find import FILE, find_files
from generator.write.pages import pages, render
from generator.write.site import write_files
from site_tests.chromium import HELP, find_chromium
from site_tests.conftest import CHROMIUM_ARGUMENTS, ROOT
from site_tests.nation import write_nation
from site_tests.serving import serving

PROVINCES, TASKS = 63, 64
RUNS = 9
SITE_URL = "https://plans.example/"

# What a reader does; the script that answers runs within it. Then style and layout of what it has changed.
DONE = """([selector, words]) => {
  const control = document.querySelector(selector)
  const begun = performance.now()
  if (words) {
    control.value = words
    control.dispatchEvent(new Event("input", { bubbles: true }))
  } else {
    control.click()
  }
  const answered = performance.now()
  document.body.getBoundingClientRect()
  return [answered - begun, performance.now() - answered]
}"""
STEPS = (
    ("direction", "[name=direction][value=application]", ""),
    ("province", "[name=province][value=kon-tum]", ""),
    ("agency", "[name=agency][value=so-khcn]", ""),
    ("no time stated", "[name=unstated]", ""),
    ("words", "[name=words]", "du lịch"),
    ("words found nowhere in a row", "[name=words]", "y tế kon tum"),
    ("sort by lead", "[data-sort=lead] button", ""),
)


def write_page(folder: Path, *, provinces: int, tasks: int) -> SiteView:
    """The Vietnamese page of a made-up nation below `folder`/vi/, with all that it loads."""
    with tempfile.TemporaryDirectory() as project:
        write_nation(Path(project) / "nation", provinces=provinces, tasks=tasks)
        catalog, problems = read_catalog(Path(project) / "nation")
    if problems:
        raise SystemExit(str(problems))
    view = SiteView.of(catalog, site_url=SITE_URL)
    shells = render_language("vi", root=ROOT, site=folder, site_url=SITE_URL, edition=view.data_version)
    page = next(page for page in pages(view) if page.path == urls.FIND)
    html = render(page, environment("vi", ROOT / "theme", view), shells[urls.depth(page.path)])
    files = {
        f"{urls.FIND}index.html": html.encode(),
        **find_files(view.find, "vi", SITE_URL),
        **asset_files(ROOT, "vi"),
    }
    write_files(folder / "vi", files)
    return view


def measure(browser: Browser, address: str, throttle: int) -> Iterator[tuple[str, float, float]]:
    """The first answer of a page that was just opened, RUNS times for each step."""
    for name, control, words in STEPS:
        times = [_once(browser, address, throttle, control, words) for _ in range(RUNS)]
        yield name, median(script for script, _ in times), median(layout for _, layout in times)


def _once(browser: Browser, address: str, throttle: int, control: str, words: str) -> tuple[float, float]:
    page = _opened(browser, address)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": throttle})
    script, layout = page.evaluate(DONE, [control, words])
    page.context.close()
    return script, layout


def _opened(browser: Browser, address: str) -> Page:
    page = browser.new_context(viewport={"width": 360, "height": 780}).new_page()
    page.goto(address)
    page.locator(".find-more").wait_for()  # there once the data has come
    return page


def main() -> None:
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        tasks = len(write_page(folder, provinces=PROVINCES, tasks=TASKS).rows.tasks)
        for file in (f"{urls.FIND}index.html", FILE):
            content = (folder / "vi" / file).read_bytes()
            print(f"{file:32}{len(content) / 1000:9.0f} kB{len(gzip.compress(content)) / 1000:9.0f} kB compressed")
        path = find_chromium()
        if path is None:
            sys.exit(HELP)
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_ARGUMENTS))
        with serving(folder) as address:
            for throttle in (1, 4):
                print(
                    f"\n{tasks} tasks, processor slowed {throttle} times{'script ms':>12}{'layout ms':>12}", flush=True
                )
                for step, script, layout in measure(browser, f"{address}vi/{urls.FIND}", throttle):
                    print(f"{step:40}{script:12.1f}{layout:12.1f}", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
