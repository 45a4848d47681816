"""Every field of every table and plan of the sample, taken away, emptied, doubled, or given an odd value.

`python -m site_tests.mutations` tries all of them, and prints figures.
"""

from __future__ import annotations

import copy
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.check.all import examine
from generator.model.bilingual import LANGS
from generator.shell.slots import ANYWHERE, Shell, cut, slot
from generator.view.site import SiteView
from generator.write.environment import environment
from generator.write.pages import pages, render
from generator.write.redirects import redirect_files
from site_tests.conftest import ROOT, SITE_URL
from site_tests.data_files import REDIRECTS
from site_tests.sample import FILES, write_sample

Steps = tuple[str | int, ...]

# What people and machines leave behind, and what is right elsewhere.
ODD: tuple[Any, ...] = (
    "",
    "x",
    "0",
    "2026-02-30",
    "../x/",
    "task-01",
    "mau-2024",
    "https://chinhphu.vn@evil.example/",
    "<b>&amp;</b>",
    "{{ 7 * 7 }} %(x)s {x}",
    [],
    {},
)


MUTABLE = FILES | {REDIRECTS: "- from: gone/\n  to: mau-2024/\n  reason: {vi: Đổi., en: Moved.}\n"}

SECTIONS = (
    "home",
    "provinces",
    "find",
    "compare",
    "timeline",
    "deadlines",
    "agencies",
    "acts",
    "glossary",
    "corrections",
)
SHELLS = {
    lang: {
        depth: Shell(lang, depth, SITE_URL, "", dict.fromkeys(SECTIONS, ""), cut(slot("content")))
        for depth in (0, 1, 2, ANYWHERE)
    }
    for lang in LANGS
}


class Mutation(NamedTuple):
    """What is done to a node of a file, and the file's new tree."""

    file: str
    steps: Steps
    what: str
    tree: Any

    @property
    def text(self) -> str:
        return yaml.safe_dump(self.tree, allow_unicode=True, sort_keys=False, width=10_000, default_style='"')


def mutations() -> Iterator[Mutation]:
    """Of each field of each kind of record, the first that has it: the others are read by the same lines."""
    for name, text in MUTABLE.items():
        if not name.endswith(".yml"):
            continue
        tree = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (nothing but texts, lists and mappings)
        seen: set[tuple[str, ...]] = set()
        for steps in _nodes(tree):
            kind = tuple("*" if isinstance(step, int) else step for step in steps)
            if steps and kind not in seen:
                seen.add(kind)
                yield from _of_node(name, tree, steps)


def _nodes(tree: Any, steps: Steps = ()) -> Iterator[Steps]:
    yield steps
    inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, value in inside:
        yield from _nodes(value, (*steps, step))


def _of_node(name: str, tree: Any, steps: Steps) -> Iterator[Mutation]:
    def changed(what: str, value: Any = None) -> Mutation:
        new = copy.deepcopy(tree)
        holder = new
        for step in steps[:-1]:
            holder = holder[step]
        if what == "removed":
            del holder[steps[-1]]
        elif what == "doubled":
            holder.insert(int(steps[-1]), copy.deepcopy(holder[steps[-1]]))
        else:
            holder[steps[-1]] = value
        return Mutation(name, steps, what, new)

    yield changed("removed")
    if isinstance(steps[-1], int):
        yield changed("doubled")
    for value in ODD:
        yield changed(f"= {value!r}", value)


def write_mutable(root: Path) -> Path:
    write_sample(root)
    (root / REDIRECTS).write_text(MUTABLE[REDIRECTS], "utf-8")
    return root


def tried(root: Path, mutation: Mutation) -> bool:
    """Whether the check finds the change right; if so, it is viewed, and every page written in Vietnamese."""
    file = root / mutation.file
    file.write_text(mutation.text, "utf-8")
    catalog, problems = examine(root)
    file.write_text(MUTABLE[mutation.file], "utf-8")
    if any(problem.severity == "error" for problem in problems):
        return False
    view = SiteView.of(catalog, site_url=SITE_URL)
    env = environment("vi", ROOT / "theme", view)
    for page in pages(view):
        render(page, env, SHELLS["vi"][page.path.count("/")])
    redirect_files(SHELLS, ROOT / "theme", view)
    return True


def main() -> None:
    """An exception is a fault of the program: the check should have told it."""
    begun, every, right, raised = time.perf_counter(), tuple(mutations()), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        root = write_mutable(Path(folder))
        for mutation in every:
            try:
                right += tried(root, mutation)
            except Exception as error:  # noqa: BLE001
                raised += 1
                print(mutation.file, mutation.steps, mutation.what, repr(error), sep=": ")
    seconds = time.perf_counter() - begun
    print(f"{len(every)} changes: {right} right and shown, {raised} raised; {seconds:.0f} s")
    sys.exit(1 if raised else 0)


if __name__ == "__main__":
    main()
