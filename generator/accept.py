"""Accept what is new: published addresses, the words that translations were made from, the sums of official texts."""

import os
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.catalog import Catalog
from generator.check.addresses import ADDRESS_NEW
from generator.check.all import check_all, examine
from generator.check.locks import CHANGED_LOCK, DAMAGED_LOCK, LOST_LOCK, locks
from generator.check.sources import SOURCE_CHANGED, SOURCE_NEW
from generator.locks import addresses, sources, translations
from generator.locks.translatable import all_words
from generator.problems.problem import Problem
from generator.read.base import dropped, read_base

LOCKS = (addresses.NAME, translations.NAME, sources.NAME)

_NEW = {ADDRESS_NEW.code, SOURCE_NEW.code}
_SPOILT = {LOST_LOCK.code, DAMAGED_LOCK.code, CHANGED_LOCK.code}


@dataclass(frozen=True)
class Blessing:
    """What is accepted beside what is new, and only because someone names it.

    `mended` are keys or plans whose translations were read again, `received` the plans of which a better text was
    received, `anew` the locks that were lost or spoilt and have no older state to go back to.
    """

    mended: frozenset[str] = frozenset()
    received: frozenset[str] = frozenset()
    anew: frozenset[str] = frozenset()

    def unknown(self, catalog: Catalog) -> list[str]:
        """The names that nothing has."""
        keys = {words.key for plan in catalog.plans for entry in plan.entries for words in all_words(entry)}
        return sorted((self.mended - keys - catalog.plan.keys()) | (self.received - catalog.plan.keys()))


class UnknownNames(Exception):
    """What was named to be accepted is not there."""


def accept(root: Path, names: Collection[str], blessing: Blessing = Blessing()) -> tuple[list[Problem], list[str]]:
    """Write the locks that are named, or nothing while there is a problem; the problems, or the files that changed.

    A project that has no lock yet gets all of them. Raises OSError where one cannot be written: none is, then.
    """
    catalog, problems = examine(root)
    if blessing.received:  # what stands against an edited text is not told, but must be right before it is accepted
        problems = sorted({*problems, *check_all(root, _as_received(catalog, blessing.received))})
    stopping = [one for one in problems if _stops(one, blessing)] or _forgotten(root, catalog, blessing)
    if stopping:
        return stopping, []
    if unknown := blessing.unknown(catalog):
        raise UnknownNames(", ".join(unknown))
    texts = {
        addresses.NAME: addresses.as_lock((*catalog.known_addresses, *catalog.address_lock)),
        translations.NAME: translations.as_lock(dict(_translations(catalog, blessing.mended))),
        sources.NAME: sources.as_lock(dict(_sources(catalog, blessing.received))),
    }
    first = not any(lock.there for lock in locks(catalog).values())
    wanted = [name for name in LOCKS if first or name in names or name in blessing.anew]
    changed = {name: texts[name] for name in wanted if _text(root / "data" / name) != texts[name]}
    _write(root, changed)
    return [], [f"data/{name}" for name in changed]


def _stops(problem: Problem, blessing: Blessing) -> bool:
    if problem.severity == "notice" or problem.code in _NEW:
        return False
    if problem.code == SOURCE_CHANGED.code:
        return dict(problem.details)["plan"] not in blessing.received
    return not (problem.code in _SPOILT and dict(problem.details)["name"] in blessing.anew)


def _forgotten(root: Path, catalog: Catalog, blessing: Blessing) -> list[Problem]:
    """What would be lost by a lock that is made anew, as far as the last commit knows; without git nothing is known."""
    if catalog.address_lock.sealed.there and addresses.NAME not in blessing.anew:
        return []
    old, _ = read_base(root, "HEAD")
    return sorted(dropped(catalog, old, "HEAD"))


def _translations(catalog: Catalog, mended: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each key with the hash of the words that its translation was made from; a stale one keeps its old hash."""
    lock = catalog.translation_lock
    for plan in catalog.plans:
        for words in (words for entry in plan.entries for words in all_words(entry)):
            if words.en is not None:
                keeps = lock.stale(words.key, words.vi) and not {words.key, plan.id}.intersection(mended)
                yield words.key, lock.of_key[words.key] if keeps else translations.digest(words.vi)


def _sources(catalog: Catalog, received: Collection[str]) -> Iterator[tuple[str, str]]:
    for plan in catalog.plans:
        known = None if plan.id in received else catalog.source_lock.of_plan.get(plan.id)
        yield plan.id, known or sources.digest(plan.source)


def _as_received(catalog: Catalog, received: Collection[str]) -> Catalog:
    lock = sources.as_lock(dict(_sources(catalog, received)))
    return replace(catalog, source_lock=sources.SourceLock.of(lock))


def _text(path: Path) -> str | None:
    return path.read_text("utf-8", errors="replace") if path.exists() else None


def _write(root: Path, texts: Mapping[str, str]) -> None:
    """Every file is whole on the disk before the first is replaced: a full disk or a kill leaves the old ones.

    They wait in .cache/, where a kill may leave them and nothing reads them.
    """
    if not texts:
        return
    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="locks-", dir=cache) as folder:
        for name, text in texts.items():
            with (Path(folder) / name).open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        for name in texts:
            (Path(folder) / name).replace(root / "data" / name)
