"""The map of the site for search engines: every indexed page with its other language."""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from generator.model.bilingual import LANGS


def sitemap_files(paths: Iterable[str], site_url: str) -> Mapping[str, str]:
    """`paths` are the addresses below the language folders of all pages that search engines may list."""
    in_order = sorted(paths, key=lambda path: f"{path}index.html".split("/"))
    return {"sitemap.xml": sitemap(in_order, site_url), "robots.txt": robots(site_url)}


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
