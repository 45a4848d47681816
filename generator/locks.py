"""Accept what is new: the published addresses and the words that translations were made from."""

from __future__ import annotations

from pathlib import Path

from generator import urls
from generator.check.translations import pairs
from generator.problems import Problem
from generator.read.catalog import read_catalog
from generator.translations import as_lock

URLS_HEADER = "# Every published address below /vi/ and /en/. Written by `plans accept`; lines are never taken out.\n"


def accept(root: Path) -> tuple[list[Problem], list[str]]:
    """Write both locks; the problems that stop it, or the files written."""
    catalog, problems = read_catalog(root)
    if catalog is None:
        return problems, []
    old = {line for line in catalog.locks["urls.lock"].splitlines() if line and not line.startswith("# ")}
    addresses = sorted(old | {address for address in urls.published(catalog) if address})
    (root / "data/urls.lock").write_text(
        URLS_HEADER + "".join(f"{address}\n" for address in addresses), encoding="utf-8"
    )
    words = {
        pair.words.key: pair.words.vi for plan in catalog.plans for pair in pairs(plan) if pair.words.en is not None
    }
    (root / "data/translations.lock").write_text(as_lock(words), encoding="utf-8")
    return [], ["data/urls.lock", "data/translations.lock"]
