"""How the build does beside others: this program, Hugo with simple pages and plain Material, with the same tasks.

`make bench` prints the figures of this machine and this hour and writes them into docs/figures.md; nothing is asserted.
`python -m site_tests.bench --tenfold` measures ten times the nation beside it, which takes some minutes.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from site_tests.measuring import Cost, cost
from site_tests.nation import PROJECT, write_nation
from site_tests.rivals import write_hugo, write_material

FIGURES = PROJECT / "docs" / "figures.md"
TIMES = 5
QUIET = {"NO_MKDOCS_2_WARNING": "1"}


class Rival(NamedTuple):
    """A command in a folder that builds a site there."""

    name: str
    command: list[str]
    folder: Path
    site: Path


class Line(NamedTuple):
    """The medians of all runs."""

    name: str
    pages: int
    cost: Cost


def prepared(folder: Path) -> list[Rival]:
    plans = [sys.executable, "-m", "generator.start", "build", "--site"]
    real, nation, hugo, material = (folder / name for name in ("real", "nation", "hugo", "material"))
    write_nation(nation)
    view = _view(nation)
    return [
        Rival("five real plans, two languages, all gates", [*plans, str(real)], PROJECT, real),
        Rival("63 × 60 tasks, two languages, all gates", [*plans, str(nation / "site")], nation, nation / "site"),
        Rival("the same tasks, Hugo, simple pages, two languages", write_hugo(view, hugo), hugo, hugo / "site"),
        Rival("the same, plain Material, one language", write_material(view, material), material, material / "site"),
    ]


def measured(rivals: list[Rival]) -> list[Line]:
    """One after the other, again and again, so that what else the machine does meets all of them."""
    costs: dict[str, list[Cost]] = {rival.name: [] for rival in rivals}
    for _ in range(TIMES):
        for rival in rivals:
            costs[rival.name].append(cost(rival.command, rival.folder, QUIET))
    return [
        Line(rival.name, _pages(rival.site), Cost(*map(statistics.median, zip(*costs[rival.name], strict=True))))
        for rival in rivals
    ]


def stages(root: Path) -> Mapping[str, float]:
    """Seconds of CPU of each stage, medians."""
    command = [sys.executable, "-m", "site_tests.stages", str(root)]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(TIMES)]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def report(lines: list[Line], spent: Mapping[str, float]) -> Iterator[str]:
    by_name = {line.name: line.cost for line in lines}
    nation, hugo = (by_name[lines[n].name] for n in (1, 2))
    yield "# Figures"
    yield ""
    yield f"Written by `make bench`: medians of {TIMES} runs, one program after the other, in turn."
    yield f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, Python {platform.python_version()}."
    yield ""
    yield "| | pages | seconds | pages/s | CPU seconds | MB, all processes |"
    yield "|---|---:|---:|---:|---:|---:|"
    for line in lines:
        seconds, cpu, megabytes = line.cost
        rate = line.pages / seconds
        yield f"| {line.name} | {line.pages} | {seconds:.1f} | {rate:.0f} | {cpu:.1f} | {megabytes:.0f} |"
    yield ""
    yield f"The nation takes {nation.seconds / hugo.seconds:.1f} times as long as Hugo's simple pages."
    yield ""
    yield "| stage of the nation, alone | CPU seconds |"
    yield "|---|---:|"
    yield from (f"| {name} | {seconds:.1f} |" for name, seconds in spent.items())


def growth(folder: Path) -> Iterator[str]:
    """The nation beside ten of it, once each."""
    small, large = folder / "small", folder / "large"
    write_nation(small)
    write_nation(large, tasks=600)
    plans = [sys.executable, "-m", "generator.start", "build", "--site"]
    one, ten = (cost([*plans, str(root / "site")], root, QUIET) for root in (small, large))
    yield f"63 × 60 tasks: {one.seconds:.1f} s, {one.cpu:.1f} s of CPU, {one.megabytes:.0f} MB"
    yield f"63 × 600 tasks: {ten.seconds:.1f} s, {ten.cpu:.1f} s of CPU, {ten.megabytes:.0f} MB"
    yield f"ratio: {ten.seconds / one.seconds:.1f} by the clock, {ten.cpu / one.cpu:.1f} of CPU"


def _view(root: Path) -> SiteView:
    catalog, problems = read_catalog(root)
    if problems:
        raise SystemExit(str(problems))
    return SiteView.of(catalog, site_url="http://127.0.0.1:8000/")


def _pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        if "--tenfold" in sys.argv[1:]:
            for line in growth(Path(folder)):
                print(line, flush=True)
            return
        rivals = prepared(Path(folder))
        text = "\n".join(report(measured(rivals), stages(rivals[1].folder))) + "\n"
    print(text)
    FIGURES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
