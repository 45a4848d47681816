"""Pages of a rendered shell, read as a browser reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin

from generator.model.bilingual import Lang
from generator.shell.slots import ANYWHERE, ROOT, Head, Shell
from site_tests.conftest import SITE_URL

PATHS = {0: "", 1: "kon-tum-2024/", 2: "kon-tum-2024/06/", ROOT: "", ANYWHERE: ""}  # by depth
HEAD = Head("Kon Tum", "14 nhiệm vụ", "kon-tum-2024/", "home")


class Tag(NamedTuple):
    name: str
    attrs: dict[str, str | None]


class Reading(HTMLParser):
    """The start tags of a page in their order, and the text of its title."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.title = ""
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "title"
        self.tags.append(Tag(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "title"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.title += data

    def metas(self) -> dict[str | None, str | None]:
        named = (tag.attrs for tag in self.tags if tag.name == "meta")
        return {attrs.get("name") or attrs.get("property"): attrs.get("content") for attrs in named}

    def links(self, rel: str) -> dict[str | None, str | None]:
        named = (tag.attrs for tag in self.tags if tag.name == "link")
        return {attrs.get("hreflang"): attrs["href"] for attrs in named if (attrs["rel"] or "").strip() == rel}


class Rendered(NamedTuple):
    site: Path
    shells: Mapping[int, Shell]


Render = Callable[[Lang], Rendered]


def pages_of(rendered: Rendered) -> Iterator[tuple[str, str]]:
    """Every kind of page of a language, with its address."""
    for depth, shell in rendered.shells.items():
        path = PATHS[depth]
        head = Head("Kon Tum", "14 nhiệm vụ", path, "agencies", '{"name": "Kon Tum"}', indexed=depth != ANYWHERE)
        inside = f"{shell.lang}/{path}" if depth >= 0 else ""
        yield urljoin(SITE_URL, inside), shell.fill(head, "<h1>Kon Tum</h1>", "<nav>Trang đầu</nav>")
    for page in rendered.site.rglob("*.html"):
        yield urljoin(SITE_URL, f"{page.parent.relative_to(rendered.site).as_posix()}/"), page.read_text("utf-8")


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
