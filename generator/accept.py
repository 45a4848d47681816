"""Accept what is new: the published addresses, and the words that translations were made from."""

from collections.abc import Collection, Iterator
from pathlib import Path

from generator.catalog import Catalog
from generator.check.addresses import ADDRESS_NEW
from generator.check.all import examine
from generator.locks import addresses, translations
from generator.locks.translatable import all_words
from generator.problems.problem import Problem


def accept(root: Path, locks: Collection[str], mended: Collection[str] = ()) -> tuple[list[Problem], list[str]]:
    """Write the locks that are named, or nothing while there is a problem; the problems, or the files that changed.

    A translation of older words stays stale unless its key, or its plan, is among those `mended`.
    """
    catalog, problems = examine(root)
    stopping = [one for one in problems if one.severity == "error" and one.code != ADDRESS_NEW.code]
    if stopping:
        return stopping, []
    files = {
        "urls.lock": addresses.as_lock((*catalog.addresses, *catalog.address_lock)),
        "translations.lock": translations.as_lock(dict(_accepted(catalog, mended))),
    }
    changed = [name for name in locks if _write(root / "data" / name, files[name])]
    return [], [f"data/{name}" for name in changed]


def _accepted(catalog: Catalog, mended: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each key with the hash of the words that its translation was made from."""
    lock = catalog.translation_lock
    for plan in catalog.plans:
        for words in (words for entry in plan.entries for words in all_words(entry)):
            if words.en is not None:
                keeps = lock.stale(words.key, words.vi) and not {words.key, plan.id}.intersection(mended)
                yield words.key, lock.of_key[words.key] if keeps else translations.digest(words.vi)


def _write(path: Path, text: str) -> bool:
    """Whether the file had to change; it is replaced whole."""
    if path.exists() and path.read_text("utf-8") == text:
        return False
    beside = path.with_name(f".{path.name}")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(path)
    return True
