"""The map of the site for search engines: every indexed page with its other language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from generator.model import LANGS

# What noindex looks like in the head of a page (theme/overrides/main.html).
UNLISTED = '<meta name="robots" content="noindex">'


def sitemap_files(site: Path, site_url: str) -> Mapping[str, str]:
    return {"sitemap.xml": sitemap(indexed_paths(site), site_url), "robots.txt": robots(site_url)}


def indexed_paths(site: Path) -> Iterator[str]:
    """The addresses below the language folders of all built pages that search engines may list, sorted."""
    folder = site / LANGS[0]
    for page in sorted(folder.rglob("index.html"), key=lambda path: path.relative_to(folder).parts):
        if UNLISTED not in page.read_text("utf-8"):
            path = page.parent.relative_to(folder).as_posix()
            yield "" if path == "." else f"{path}/"


def sitemap(paths: Iterable[str], site_url: str) -> str:
    """The root, then each page in both languages. No days: a page's day is not the day of the build."""
    entries = "".join(entry for path in paths for entry in _entries(path, site_url))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        f"{entries}</urlset>\n"
    )


def robots(site_url: str) -> str:
    return f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n"


def _entries(path: str, site_url: str) -> Iterator[str]:
    """The pages of one path: as on the pages themselves, x-default is the root for home and Vietnamese elsewhere."""
    addresses = {lang: f"{site_url}{lang}/{quote(path)}" for lang in LANGS}
    default = addresses[LANGS[0]] if path else site_url
    links = "".join(
        f'  <xhtml:link rel="alternate" hreflang="{lang}" href={quoteattr(address)}/>\n'
        for lang, address in (addresses | {"x-default": default}).items()
    )
    for address in dict.fromkeys([*([] if path else [site_url]), *addresses.values()]):
        yield f"<url>\n  <loc>{escape(address)}</loc>\n{links}</url>\n"
