"""What goes out: every file is of a kind and in a place that is listed here, and is inside what its name says."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.resources import files as package_files
from pathlib import Path

from generator.guard import contents
from generator.guard.findings import Finding
from generator.model.bilingual import LANGS

Check = Callable[[bytes], str | None]

_NAME = r"(?!\.)[\w.@-]+"
_FOLDERS = rf"(?:{_NAME}/)*"
_ASSETS = "(?:vi|en)/assets"

# Read whole elsewhere: pages by generator/guard/rules.py, drawings by generator/guard/drawing.py.
KINDS: tuple[tuple[str, Check], ...] = (
    (rf"{_FOLDERS}{_NAME}\.(?:html|svg)", contents.text),
    (rf"{_FOLDERS}{_NAME}\.png", contents.png),
    (rf"{_ASSETS}/(?:material|shell|site)\.css", contents.style),
    (rf"{_ASSETS}/words\.js", contents.words_module),
    (rf"{_ASSETS}/(?:(?:fonts/|minisearch\.)LICENSE|licences)\.txt", contents.text),
    (rf"{_ASSETS}/components\.cdx\.json", contents.json_data),
    (r"\.plans-site", contents.text),
    (rf"{_ASSETS}/fonts/{_NAME}\.woff2", contents.woff2),
    (rf"(?:vi|en)/(?:find|search)/{_NAME}\.json", contents.json_data),
    (rf"data/{_FOLDERS}{_NAME}\.json", contents.json_data),
    (rf"data/{_FOLDERS}{_NAME}\.csv", contents.table),
)
_KINDS = tuple((re.compile(pattern), check) for pattern, check in KINDS)


def check_files(files: Mapping[str, Path], theme: Path, site_url: str) -> Iterator[Finding]:
    """Files that are no kind of ours, and those that are not what their kind is."""
    scripts = _scripts(theme)
    alone: dict[str, Check] = {
        "sitemap.xml": partial(contents.sitemap, site_url=site_url),
        "robots.txt": partial(contents.robots, site_url=site_url),
    }
    for name, path in files.items():
        check = alone.get(name) or _check(name, scripts)
        if check is None or path.is_symlink() or not path.is_file():
            yield Finding(name, 1, "file", name)
        elif wrong := check(path.read_bytes()):
            yield Finding(name, 1, "content", wrong)


def _check(name: str, scripts: Mapping[str, Path]) -> Check | None:
    if name in scripts:
        return partial(_is_copy, scripts[name])
    return next((check for pattern, check in _KINDS if pattern.fullmatch(name)), None)


def _is_copy(source: Path, content: bytes) -> str | None:
    return None if source.read_bytes() == content else f"not a copy of {source.name}"


def _scripts(theme: Path) -> Mapping[str, Path]:
    """The scripts that run in readers' browsers, with the file that each is a copy of; words.js is made."""
    ours = {path.relative_to(theme / "js").as_posix(): path for path in (theme / "js").rglob("*.js")}
    engine = {"minisearch.js": theme.parent / "node_modules/minisearch/dist/es/index.js"}
    bundles = Path(str(package_files("material"))) / "templates/assets/javascripts"
    material = {f"javascripts/{path.name}": path for path in bundles.glob("bundle.*.min.js")}
    return {f"{lang}/assets/{name}": path for lang in LANGS for name, path in {**material, **engine, **ours}.items()}
