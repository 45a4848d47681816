"""The files that every page of a language needs: our style and scripts, and the libraries from npm."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from generator.model import Lang
from generator.write.environment import catalog
from generator.write.libraries import fonts_css, library_files

STYLES = ("base", "components", "document", "compare", "timeline", "find", "home", "print")


def asset_files(root: Path, lang: Lang) -> Mapping[str, bytes]:
    theme = root / "theme"
    styles = [
        fonts_css(root / "node_modules"),
        *((theme / "css" / f"{name}.css").read_text("utf-8") for name in STYLES),
    ]
    own = {"assets/site.css": "\n".join(styles).encode(), "assets/words.js": words_module(theme, lang).encode()}
    return {**own, **_scripts(theme / "js"), **library_files(root / "node_modules")}


def words_module(theme: Path, lang: Lang) -> str:
    """The module that gives our scripts their words: `_("…")` takes Vietnamese and gives the language of the page."""
    words = {
        message.id: message.string
        for message in catalog(lang, theme)
        if message.string and any(file.endswith(".js") for file, _ in message.locations)
    }
    table = json.dumps(words, ensure_ascii=False, indent=2, sort_keys=True)
    return f"const WORDS = {table}\n\nexport const _ = (vietnamese) => WORDS[vietnamese] ?? vietnamese\n"


def _scripts(folder: Path) -> Mapping[str, bytes]:
    return {
        f"assets/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in sorted(folder.rglob("*.js"))
    }
