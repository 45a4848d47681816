"""Whether the English of official words is of the words that stand there now; nothing else is ever said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from generator.model import Duty, Passage, Target, Task
from generator.translations import Locks

Status = Literal["current", "stale", "missing"]


class Words(NamedTuple):
    """Official words, their translation, and the key that translations.lock has for them."""

    key: str
    vi: str
    en: str | None


def own_words(record: Passage | Task, key: str) -> Iterator[Words]:
    """The words of a passage or task, those that say who and when included."""
    yield Words(key, record.vi, record.en)
    if isinstance(record, Task):
        for name, part in (("lead", record.lead), ("partners", record.partners), ("time", record.time)):
            if part is not None and part.text is not None:
                yield Words(f"{key}.{name}", part.text, part.en)


def target_words(target: Target, holder: Passage | Task, key: str) -> Words:
    """A target without words of its own means all words of the passage or task that states it."""
    if target.text is None:
        return Words(key, holder.vi, holder.en)
    return Words(f"{key}.target-{target.id}", target.text, target.en)


def duty_words(duty: Duty, key: str) -> Words:
    return Words(f"{key}.duty-{duty.id}", duty.text, duty.en)


def all_words(record: Passage | Task, key: str) -> Iterator[Words]:
    """Everything of a passage or task that is translated, once."""
    yield from own_words(record, key)
    yield from (target_words(target, record, key) for target in record.targets if target.text is not None)
    yield from (duty_words(duty, key) for duty in record.duties)


def status(words: Iterable[Words], locks: Locks) -> Status:
    """The worst of the words: missing before stale before current."""
    found: Status = "current"
    for key, vi, en in words:
        if en is None:
            return "missing"
        if locks.stale(key, vi):
            found = "stale"
    return found
