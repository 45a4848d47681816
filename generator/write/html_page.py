"""A built page as the guard sees it: its tags, ids, addresses, and what it says of itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from generator.write.allowed import ADDRESSES, PROPERTIES, safe
from generator.write.markup import Element, tags


class Setting(NamedTuple):
    """Where the site will stand, and the scripts that it runs: hashes of those in a page, names of its own files."""

    site_url: str
    hashes: tuple[str, ...]
    scripts: frozenset[str]


class Address(NamedTuple):
    """An address as it is written, and the element that has it."""

    offset: int
    element: str
    text: str


@dataclass(frozen=True)
class HtmlPage:
    file: str  # below the site's root
    text: str
    setting: Setting

    @cached_property
    def tags(self) -> tuple[Element, ...]:
        return tuple(tags(self.text))

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """All but the tags that close."""
        return tuple(element for element in self.tags if element.tag.kind != "close")

    @cached_property
    def named(self) -> Mapping[str, list[Element]]:
        """The elements of each name."""
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            found.setdefault(element.tag.name, []).append(element)
        return found

    @cached_property
    def ids(self) -> Mapping[str, list[int]]:
        """Every id, and where it stands."""
        found: dict[str, list[int]] = {}
        for element in self.elements:
            if "id" in element.tag.values:
                found.setdefault(element.tag.values["id"], []).append(element.offset)
        return found

    @cached_property
    def addresses(self) -> tuple[Address, ...]:
        """Every address that a browser or a reader may follow."""
        return tuple(self._addresses())

    def _addresses(self) -> Iterator[Address]:
        for offset, tag, _ in self.elements:
            for name in ADDRESSES & tag.values.keys():
                if safe(tag.name, tag.values[name]):
                    yield Address(offset, tag.name, tag.values[name])
            if tag.values.get("property") in PROPERTIES:
                yield Address(offset, tag.name, tag.values.get("content", ""))

    @property
    def address(self) -> str:
        return self.setting.site_url + self.file.removesuffix("index.html")

    @property
    def indexed(self) -> bool:
        return "noindex" not in self.meta("robots")

    def meta(self, name: str) -> str:
        """What the page says of itself under a name, or nothing."""
        values = (element.tag.values for element in self.named.get("meta", ()))
        return next((value.get("content", "") for value in values if value.get("name") == name), "")

    def related(self, relation: str) -> list[tuple[str, str]]:
        """Language and address of the links of a relation, sorted."""
        links = (element.tag.values for element in self.named.get("link", ()))
        return sorted(
            (link.get("hreflang", ""), link.get("href", ""))
            for link in links
            if link.get("rel", "").strip() == relation
        )

    def words(self, name: str) -> str:
        """The text of the first element of a name, as a reader sees it."""
        first = next((element.offset for element in self.named.get(name, ())), len(self.text))
        markup = self.text[first:].partition(f"</{name}")[0]
        return " ".join(unescape(re.sub(r"<[^>]*>", "", markup)).split())

    def target(self, address: str) -> str | None:
        """The file below the site's root, with "#" and its anchor, that an address leads to; None if it leads elsewhere."""
        whole, _, anchor = address.partition("#")
        path = self._below_root(whole.partition("?")[0])
        if path is None:
            return None
        file = f"{path}index.html" if not path or path.endswith("/") else path
        return f"{file}#{unquote(anchor)}" if anchor else file

    def _below_root(self, path: str) -> str | None:
        if not path:
            return self.file
        if path.startswith("/") or ":" in path:
            site_url = self.setting.site_url
            whole = urljoin(site_url, path)
            return unquote(whole.removeprefix(site_url)) if whole.startswith(site_url) else None
        rest = path.removeprefix("./")
        folders = self.file.split("/")[:-1]
        while rest.startswith("../"):
            if not folders:
                return None
            rest = rest.removeprefix("../")
            folders.pop()
        return unquote("/".join((*folders, rest)))

    def line(self, offset: int) -> int:
        return bisect_left(self._line_ends, offset) + 1

    @cached_property
    def _line_ends(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self.text)]
