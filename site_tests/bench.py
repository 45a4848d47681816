"""How long the build takes and how much memory, for the real data and a made-up nation, beside plain Material.

`make bench` prints the figures of one run. Nothing is asserted: times are of this machine and this hour.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from site_tests.nation import PROJECT, write_nation

PLAIN = """site_name: Plain
site_url: http://127.0.0.1:8000/
theme: {name: material, font: false, language: vi}
plugins: [search]
validation: {nav: {omitted_files: ignore}}
not_in_nav: "/**"
nav: [index.md]
"""


class Figures(NamedTuple):
    name: str
    pages: int
    seconds: float
    megabytes: float  # of the largest process
    site: float  # megabytes on the disk

    def __str__(self) -> str:
        rate = self.pages / self.seconds
        return f"{self.name:44}{self.pages:8}{self.seconds:9.1f}{rate:9.0f}{self.megabytes:9.0f}{self.site:9.1f}"


def measure(name: str, command: list[str], folder: Path, site: Path) -> Figures:
    """Run a command to its end: seconds by the clock, and the peak memory of its largest process."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    )
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)}: {child.returncode}")
    pages = sum(1 for _ in site.rglob("*.html"))
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
    return Figures(name, pages, seconds, usage.ru_maxrss / 1024, size)


def write_markdown(root: Path, docs: Path) -> None:
    """The Vietnamese task pages as plain Markdown, as somebody would write them without this project."""
    catalog, problems = read_catalog(root)
    if problems:
        raise SystemExit(str(problems))
    view = SiteView.of(catalog, site_url="http://127.0.0.1:8000/")
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Plain\n", encoding="utf-8")
    for row in view.rows.tasks:
        lines = [
            f"# {row.task.title.vi}", f"> {row.task.vi}", str(row.task.en),
            f"- Chủ trì: {row.task.lead.text}", f"- Thời gian: {row.task.time.text}", f"- {row.task.label}",
        ]  # fmt: skip
        target = docs / row.plan.id / f"{row.task.id}.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def runs(folder: Path) -> Iterator[Figures]:
    plans = [sys.executable, "-m", "generator.cli", "build", "--site"]
    real, nation, plain = folder / "real", folder / "nation", folder / "plain"
    yield measure("five real plans, two languages", [*plans, str(real)], PROJECT, real)
    write_nation(nation)
    yield measure("63 × 60 tasks, two languages", [*plans, str(nation / "site")], nation, nation / "site")
    write_markdown(nation, plain / "docs")
    (plain / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    yield measure("the same tasks, plain Material, one language", command, plain, plain / "site")


def main() -> None:
    print(f"{'':44}{'pages':>8}{'s':>9}{'pages/s':>9}{'MB':>9}{'site MB':>9}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for figures in runs(Path(folder)):
            print(figures, flush=True)


if __name__ == "__main__":
    main()
