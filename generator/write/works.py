"""Works of others that the site carries, each with the files that it is in and its licence, word for word."""

from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from generator.write.libraries import SEARCH_ENGINE, TYPEFACE, read, read_package

FRAME = "mkdocs-material"
SCRIPT = "assets/javascripts/bundle.*.min.js"
SHEET = "assets/material.css"


class Work(NamedTuple):
    """`version` is empty where a work is inside another one, which does not say it."""

    name: str
    version: str
    licence: str  # by its SPDX identifier
    package: str  # type and name of its package, as in a package URL
    files: tuple[str, ...]  # shell patterns of what it is in, below the language folder; pages carry icons too
    text: str


class _Part(NamedTuple):
    """What stands inside Material's files, without a licence beside it."""

    name: str
    licence: str
    file: str
    text: str  # its file in theme/licences


PARTS = (
    _Part("clipboard", "MIT", SCRIPT, "clipboard.txt"),
    _Part("good-listener", "MIT", SCRIPT, "clipboard.txt"),  # in clipboard, as are the next three; same author
    _Part("delegate", "MIT", SCRIPT, "clipboard.txt"),
    _Part("select", "MIT", SCRIPT, "clipboard.txt"),
    _Part("tiny-emitter", "MIT", SCRIPT, "tiny-emitter.txt"),
    _Part("escape-html", "MIT", SCRIPT, "escape-html.txt"),
    _Part("focus-visible", "W3C-20150513", SCRIPT, "focus-visible.txt"),
    _Part("rxjs", "Apache-2.0", SCRIPT, "rxjs.txt"),
    _Part("tslib", "0BSD", SCRIPT, "tslib.txt"),
    _Part("material-design-color", "MIT", SHEET, "material-design-color.txt"),
)

# Icons of Material's sheet and of our pages: their folder in Material, their package, their licence there.
ICONS = (
    ("material", "@mdi/svg", "Apache-2.0", "LICENSE"),
    ("octicons", "@primer/octicons", "MIT", "LICENSE"),
    ("fontawesome", "@fortawesome/fontawesome-free", "CC-BY-4.0", "LICENSE.txt"),
)


def works(root: Path) -> tuple[Work, ...]:
    """Every one, in the order in which it is told. Raises MissingLibrary when one is not installed."""
    return (*_installed(root / "node_modules"), *_parts(root / "theme" / "licences"), *_icons())


def _installed(node_modules: Path) -> Iterator[Work]:
    frame = distribution(FRAME)
    text = "".join(frame.read_text(f"licenses/{name}") or "" for name in frame.metadata.get_all("License-File", []))
    licence = frame.metadata["License-Expression"]
    yield Work(FRAME, frame.version, licence, f"pypi/{FRAME}", (SCRIPT, SHEET), text)
    for package, file, licence_file in (
        (SEARCH_ENGINE, "assets/minisearch.js", "LICENSE.txt"),
        (TYPEFACE, "assets/fonts/*.woff2", "LICENSE"),
    ):
        manifest = read_package(node_modules / package)
        name = package.as_posix()
        text = read(node_modules / package / licence_file).decode()
        yield Work(name, manifest["version"], manifest["license"], f"npm/{name}", (file,), text)


def _parts(licences: Path) -> Iterator[Work]:
    for name, licence, file, text in PARTS:
        yield Work(name, "", licence, f"npm/{name}", (file,), read(licences / text).decode())


def _icons() -> Iterator[Work]:
    icons = files("material") / "templates" / ".icons"
    for folder, name, licence, text in ICONS:
        yield Work(name, "", licence, f"npm/{name}", (SHEET,), (icons / folder / text).read_text("utf-8"))
