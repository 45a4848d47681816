"""What tells a folder that a build wrote from every other: a file in it that names all that the build put beside it."""

import os
from collections.abc import Collection
from pathlib import Path

from generator.model.bilingual import LANGS

MARKER = ".plans-site"
HEAD = """\
# `plans build` dựng thư mục này, và lần dựng sau thay nó trọn vẹn. Các tên do lần dựng này viết:
# `plans build` made this folder, and the next build replaces it whole. The names that this build wrote:
"""

# A site without the file was made by a version that did not write one yet: it has all of these, and nothing else.
UNMARKED = frozenset({"404.html", "data", "en", "index.html", "robots.txt", "sitemap.xml", "vi"})

# What systems put into every folder that somebody looks at.
NOISE = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def mark(site: Path) -> None:
    names = sorted({MARKER, *(path.name for path in site.iterdir())})
    (site / MARKER).write_text(HEAD + "".join(f"{name}\n" for name in names), encoding="utf-8", newline="\n")


def strangers(folder: Path) -> list[str]:
    """The names in a folder that no build wrote, sorted: none means that the folder may be replaced.

    What is mounted in it was put there by somebody, whatever its name.
    """
    names = {path.name for path in folder.iterdir()} - NOISE
    written = _written(folder, names)
    return sorted(name for name in names if name not in written or os.path.ismount(folder / name))


def _written(folder: Path, names: Collection[str]) -> Collection[str]:
    marker = folder / MARKER
    if marker.is_file() and not marker.is_symlink():
        return marker.read_text("utf-8", errors="replace").split("\n")
    return UNMARKED if names == UNMARKED and _is_a_site(folder) else ()


def _is_a_site(folder: Path) -> bool:
    robots = folder / "robots.txt"
    return (
        (folder / "data/v1").is_dir()
        and all((folder / lang / "search/index.json").is_file() for lang in LANGS)
        and robots.is_file()
        and "\nSitemap: " in robots.read_text("utf-8", errors="replace")
    )
