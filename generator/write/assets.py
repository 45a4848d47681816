"""The files that every page of a language needs: our style and scripts, and the libraries from npm."""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from generator.language.interface import catalog
from generator.model.bilingual import Lang
from generator.write.components import components
from generator.write.libraries import fonts_css, library_files, read
from generator.write.licences import licences
from generator.write.works import works

# A rule of a later layer wins, however it is written. Material's sheets, which would beat every layer of ours by standing
# in none, are the first; then its header and footer as shell.css has them; then the folders of theme/css.
LAYERS = ("base", "parts", "pages", "print")
ORDER = f"@layer material, shell, {', '.join(LAYERS)};\n"


def asset_files(root: Path, lang: Lang) -> Mapping[str, bytes]:
    theme, carried = root / "theme", works(root)
    made = {
        "assets/material.css": ORDER + _layer("material", material_sheets()),
        "assets/site.css": fonts_css(root / "node_modules") + "".join(_own_layers(theme / "css")),
        "assets/words.js": words_module(theme, lang),
        "assets/licences.txt": licences(carried, lang),
        "assets/components.cdx.json": components(carried, read(root / "requirements.txt").decode()),
    }
    encoded = {name: text.encode() for name, text in made.items()}
    return {**encoded, **_scripts(theme / "js"), **library_files(root / "node_modules")}


def words_module(theme: Path, lang: Lang) -> str:
    """The module that gives our scripts their words: `_("…")` takes Vietnamese and gives the language of the page."""
    words = {
        message.id: message.string
        for message in catalog(lang, theme)
        if message.string and any(file.endswith(".js") for file, _ in message.locations)
    }
    table = json.dumps(words, ensure_ascii=False, indent=2, sort_keys=True)
    return f"const WORDS = {table}\n\nexport const _ = (vietnamese) => WORDS[vietnamese] ?? vietnamese\n"


def material_sheets() -> str:
    """Material's own sheets as they are installed: its parts, then its palettes."""
    folder = files("material") / "templates" / "assets" / "stylesheets"
    sheets = sorted(
        (sheet for sheet in folder.iterdir() if sheet.name.endswith(".min.css")), key=lambda sheet: sheet.name
    )
    return "".join(sheet.read_text("utf-8").removeprefix('@charset "UTF-8";') for sheet in sheets)


def _own_layers(folder: Path) -> Iterator[str]:
    for layer in LAYERS:
        yield _layer(layer, "".join(sheet.read_text("utf-8") for sheet in sorted((folder / layer).glob("*.css"))))


def _layer(name: str, sheet: str) -> str:
    return f"@layer {name} {{\n{sheet}}}\n"


def _scripts(folder: Path) -> Mapping[str, bytes]:
    return {f"assets/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in sorted(folder.rglob("*.js"))}
