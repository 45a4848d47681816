"""Every address that was ever published still opens, or leads on."""

from __future__ import annotations

from collections.abc import Iterator

from generator import urls
from generator.catalog import Catalog
from generator.problems import Place, Problem
from generator.text import closest


def check(catalog: Catalog) -> Iterator[Problem]:
    current = set(urls.published(catalog))
    moved = {redirect.from_ for redirect in catalog.redirects}
    for number, address in enumerate(catalog.locks["urls.lock"].splitlines(), 1):
        if not address.startswith("# ") and address not in current | moved:
            yield Place("data/urls.lock", number, 1).problem("address-lost", found=address)
    for i, redirect in enumerate(catalog.redirects):
        if redirect.from_ in current:
            yield catalog.redirects.file.place(i, "from").problem("address-there", found=redirect.from_)
        if redirect.to not in current:
            yield catalog.redirects.file.place(i, "to").problem(
                "unknown-key",
                found=redirect.to,
                table="data/urls.lock",
                closest=closest(redirect.to, sorted(current)) or "…",
            )
