"""A built page as the guard sees it: its elements, ids, addresses, and what it says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from generator.guard.allowed import ADDRESSES, PROPERTIES, safe
from generator.guard.tags import TOKEN, Tag, canonical
from generator.guard.tree import MANY, Tree, read_tree
from generator.shell.policy import policy


class Address(NamedTuple):
    """An address as it is written, the element that has it, and where it leads to: see Page.target."""

    tag: Tag
    text: str
    target: str | None


@dataclass(frozen=True)
class Setting:
    """Where the site will stand, and the scripts that it runs: hashes of those in a page, names of its own files."""

    site_url: str
    hashes: tuple[str, ...]
    scripts: frozenset[str]
    files: frozenset[str] = frozenset()  # of the whole site
    known: dict[tuple[str, str], dict[Tag, tuple[Address, ...]]] = field(default_factory=dict)  # see Page.addresses

    @cached_property
    def path(self) -> str:
        """The site's root on its host."""
        return urlsplit(self.site_url).path

    @cached_property
    def policy(self) -> str:
        return policy(self.hashes)


class Break(NamedTuple):
    """A rule that a page breaks; `where` is a tag, an offset, or None for the page as a whole."""

    where: Tag | int | None
    rule: str
    found: str


@dataclass(frozen=True)
class Page:
    file: str  # below the site's root
    text: str
    setting: Setting

    @cached_property
    def tree(self) -> Tree:
        return read_tree(self.text, self._language[0] and self.file.removesuffix("index.html").partition("/")[2])

    @property
    def elements(self) -> list[Tag]:
        return self.tree.elements

    @cached_property
    def different(self) -> tuple[Tag, ...]:
        """The elements without those that are written in the same way as an earlier one."""
        return tuple(dict.fromkeys(self.elements))

    @cached_property
    def of_name(self) -> Mapping[str, list[Tag]]:
        """The elements of each name, in order."""
        found: dict[str, list[Tag]] = {}
        for tag in self.elements:
            found.setdefault(tag.name, []).append(tag)
        return found

    @cached_property
    def ids(self) -> Mapping[str, list[Tag]]:
        """Every id, and the elements that have it."""
        found: dict[str, list[Tag]] = {}
        for tag in self.elements:
            if "id" in tag.values:
                found.setdefault(tag.values["id"], []).append(tag)
        return found

    @cached_property
    def addresses(self) -> list[Address]:
        """Every address that a browser or a reader may follow; those of the shell are known from another page."""
        known = self.setting.known.setdefault(self._language, {})
        if len(known) >= MANY:
            known.clear()
        return [
            address for tag in self.different for address in (known[tag] if tag in known else self._read(tag, known))
        ]

    def _read(self, tag: Tag, known: dict[Tag, tuple[Address, ...]]) -> tuple[Address, ...]:
        texts, (_, up) = _addresses(tag), self._language
        found = tuple(Address(tag, text, self.target(text)) for text in texts)
        if not texts or (up and all(text.startswith(up) for text in texts)):
            known[tag] = found  # from the root of the language an address leads to the same on all pages
        return found

    @property
    def address(self) -> str:
        return self.setting.site_url + self.file.removesuffix("index.html")

    @property
    def indexed(self) -> bool:
        return "noindex" not in self.meta("robots")

    def meta(self, name: str) -> str:
        """What the page says of itself under a name, or nothing."""
        values = (tag.values for tag in self.of_name.get("meta", ()))
        return next((value.get("content", "") for value in values if value.get("name") == name), "")

    def related(self, relation: str) -> list[tuple[str, str]]:
        """Language and address of the links of a relation, sorted."""
        links = (tag.values for tag in self.of_name.get("link", ()) if tag.values.get("rel", "").strip() == relation)
        return sorted((link.get("hreflang", ""), link.get("href", "")) for link in links)

    def target(self, address: str) -> str | None:
        """The file below the site's root, with "#" and its anchor, that an address leads to; None if it leads elsewhere."""
        whole, _, anchor = address.partition("#")
        path = self._path(whole.partition("?")[0])
        if path is None:
            return None
        file = f"{path}index.html" if not path or path.endswith("/") else path
        return f"{file}#{unquote(anchor)}" if anchor else file

    def _path(self, address: str) -> str | None:
        """Below the site's root."""
        if not address:
            return self.file
        if address.startswith("/") or ":" in address:
            return _below(self.setting.site_url, address)
        folders, address = self.file.split("/")[:-1], address.removeprefix("./")
        while address.startswith("../"):
            if not folders:
                return None
            folders, address = folders[:-1], address[3:]
        return unquote("/".join((*folders, address)))

    @cached_property
    def _language(self) -> tuple[str, str]:
        """The folder of the page's language and the way up to it."""
        folder, *below = self.file.split("/")[:-1] or [""]
        return folder, "../" * len(below)

    def line(self, where: Tag | int | None) -> int:
        """Of the first tag that is written so; of the first of its name, if the tree has it otherwise."""
        if isinstance(where, Tag):
            return self._line_of(where)
        return self.text.count("\n", 0, where) + 1 if where else 1

    def _line_of(self, tag: Tag) -> int:
        tokens = TOKEN.finditer(self.text)
        alike = (token.start() for token in tokens if canonical(token[0]) == tag.token)
        offset = next(alike, self.text.lower().find(f"<{tag.name}"))
        return self.text.count("\n", 0, max(offset, 0)) + 1


def _below(site_url: str, address: str) -> str | None:
    plain = address.startswith(site_url) and "/." not in address
    whole = address if plain else urljoin(site_url, address)
    return unquote(whole.removeprefix(site_url)) if whole.startswith(site_url) else None


@lru_cache(maxsize=1 << 14)
def _addresses(tag: Tag) -> tuple[str, ...]:
    values = [value for name, value in tag.values.items() if name in ADDRESSES and safe(tag.name, value)]
    return (*values, tag.values.get("content", "")) if tag.values.get("property") in PROPERTIES else tuple(values)
