"""What goes out: every file is of a kind and in a place that is listed here, and is inside what its name says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Kinds:
    """What stands alone by its whole name; the scripts, each with the file that it is a copy of; all else is in KINDS."""

    alone: Mapping[str, Check]
    scripts: Mapping[str, Path]

    @classmethod
    def of(cls, theme: Path, site_url: str) -> Kinds:
        alone: dict[str, Check] = {
            "sitemap.xml": partial(contents.sitemap, site_url=site_url),
            "robots.txt": partial(contents.robots, site_url=site_url),
        }
        return cls(alone, _scripts(theme))

    def check(self, name: str, path: Path) -> Finding | bytes:
        """What the file has in it, or what is wrong with that or with its kind."""
        check = self.alone.get(name) or self._check(name)
        if check is None or path.is_symlink() or not path.is_file():
            return Finding(name, 1, "file", name)
        content = path.read_bytes()
        wrong = check(content)
        return Finding(name, 1, "content", wrong) if wrong else content

    def _check(self, name: str) -> Check | None:
        if name in self.scripts:
            return partial(_is_copy, self.scripts[name])
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
