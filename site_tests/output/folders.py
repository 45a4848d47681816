"""Folders as tests make them and look at them."""

from __future__ import annotations

from pathlib import Path

from generator.output.marker import mark

SITEMAP = "User-agent: *\nAllow: /\n\nSitemap: https://plans.example/sitemap.xml\n"
OLDER = {
    "404.html": "404",
    "index.html": "old",
    "robots.txt": SITEMAP,
    "sitemap.xml": "<urlset/>",
    "data/v1/tasks.json": "[]",
    "vi/search/index.json": "{}",
    "en/search/index.json": "{}",
}


def folder_of(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def site_of(folder: Path, text: str = "old") -> Path:
    """A site as a build leaves it."""
    mark(folder_of(folder, {"index.html": text, "vi/index.html": text}))
    return folder


def text_of(site: Path) -> str:
    return (site / "index.html").read_text("utf-8")


def state(folder: Path) -> dict[str, str | bytes]:
    """Every name below a folder, with what is behind it."""
    return {
        path.relative_to(folder).as_posix(): _content(path)
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.parts
    }


def _content(path: Path) -> str | bytes:
    if path.is_symlink():
        return f"→ {path.readlink()}"
    return path.read_bytes() if path.is_file() else "a folder" if path.is_dir() else "neither"
