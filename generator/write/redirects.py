"""What leads on from an address that has moved, in both languages: a plain link, and a script that follows it.

A page that is gone gets a page at its address. A part that is gone from a page that stands gets a line at the end of it.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment
from markupsafe import escape

from generator import urls
from generator.model.bilingual import LANGS, Lang
from generator.model.history import Redirect
from generator.shell.slots import ANYWHERE, Shell, linked
from generator.view.site import SiteView
from generator.write.environment import environment
from generator.write.template import fill

# A page below the language folder, and never a way out of it.
_PAGE = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)+")
_END = "</article>"


def redirect_files(shells: Mapping[Lang, Mapping[int, Shell]], theme: Path, view: SiteView) -> Mapping[str, str]:
    """The pages of data/redirects.yml, by their path below the site's root; a page that still exists is left as it is."""
    current = _current(view)
    moved = {path: anchors for path, anchors in by_page(view.catalog.redirects).items() if path not in current}
    files: dict[str, str] = {}
    for lang in LANGS:
        env = environment(lang, theme, view)
        for path, anchors in moved.items():
            page = redirect_page(path, anchors, env, shells[lang], view.site_url)
            if page is not None:
                files[f"{lang}/{path}index.html"] = page
    return files


def redirect_page(
    path: str, anchors: Mapping[str, Redirect], env: Environment, shells: Mapping[int, Shell], site_url: str
) -> str | None:
    """The page at an address that is gone; none where only parts of it have moved."""
    if not _PAGE.fullmatch(path) or "" not in anchors:
        return None
    shell = shells.get(urls.depth(path)) or shells[ANYWHERE]  # deeper than any page is now
    page = fill("redirect.html", env, shell, path=path, indexed=False, values={"anchors": anchors})
    return _with_canonical(page, urls.absolute(site_url, shell.lang, anchors[""].to.partition("#")[0]))


def pages_with_moved_parts(site: Path, theme: Path, view: SiteView) -> Mapping[str, str]:
    """The written pages below `site` that parts have gone from, with a line for each; by their path below it."""
    current = _current(view)
    moved = {path: anchors for path, anchors in by_page(view.catalog.redirects).items() if path in current}
    files: dict[str, str] = {}
    for lang in LANGS:
        env = environment(lang, theme)
        for path, anchors in moved.items():
            name = f"{lang}/{path}index.html"
            page = (site / name).read_text("utf-8")
            changed = with_moved_parts(page, path, anchors, env)
            if changed != page:
                files[name] = changed
    return files


def with_moved_parts(page: str, path: str, anchors: Mapping[str, Redirect], env: Environment) -> str:
    """The page, with a line for each part that has gone from it."""
    gone = {anchor: to for anchor, to in anchors.items() if anchor and f'id="{anchor}"' not in page}
    if not gone:
        return page
    lines = linked(env.get_template("moved.html").render(anchors=gone), path)
    before, end, after = page.rpartition(_END)
    return f"{before}{lines}{end}{after}"


def _current(view: SiteView) -> set[str]:
    return {address.partition("#")[0] for address in view.catalog.addresses}


def by_page(redirects: Iterable[Redirect]) -> Mapping[str, Mapping[str, Redirect]]:
    """What has moved from each page, by anchor; "" is the page itself."""
    found: dict[str, dict[str, Redirect]] = {}
    for redirect in redirects:
        path, _, anchor = redirect.from_.partition("#")
        found.setdefault(path, {})[anchor] = redirect
    return found


def _with_canonical(page: str, address: str) -> str:
    """The shell names no canonical address where it says noindex; here it is another page's."""
    return page.replace("</title>", f'</title>\n<link rel="canonical" href="{escape(address)}">', 1)
