"""The files that every page of a language needs: our style and scripts, and the libraries from npm."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.write.libraries import fonts_css, library_files

STYLES = ("base", "components", "document", "compare", "timeline", "find", "home", "print")


def asset_files(root: Path) -> Mapping[str, bytes]:
    theme = root / "theme"
    styles = [
        fonts_css(root / "node_modules"),
        *((theme / "css" / f"{name}.css").read_text("utf-8") for name in STYLES),
    ]
    own = {"assets/site.css": "\n".join(styles).encode()}
    scripts = {f"assets/{path.name}": path.read_bytes() for path in sorted((theme / "js").glob("*.js"))}
    return {**own, **scripts, **library_files(root / "node_modules")}
