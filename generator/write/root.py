"""The two pages above the languages, each in both: the root, which offers them, and the answer to an unknown address."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from generator.model.bilingual import LANGS, Lang
from generator.shell.slots import ANYWHERE, ROOT, Shell
from generator.view.site import SiteView
from generator.write.environment import environment
from generator.write.template import fill


def root_files(shells: Mapping[Lang, Mapping[int, Shell]], theme: Path, view: SiteView) -> Mapping[str, str]:
    """`base` is the site's root as these pages link to it: 404.html is shown at any address, so its links are absolute."""
    first = LANGS[0]
    env, by_depth = environment(first, theme, view), shells[first]
    base = urlsplit(view.site_url).path
    root, unknown = {"base": ""}, {"base": base}
    return {
        "index.html": fill("root.html", env, by_depth[ROOT], path="", indexed=True, values=root),
        "404.html": fill("404.html", env, by_depth[ANYWHERE], path="", indexed=False, values=unknown),
    }
