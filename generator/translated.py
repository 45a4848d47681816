"""Whether the English of official words is of the words that stand there now; nothing else is ever said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from generator.model import Duty, Passage, Target, Task
from generator.places import Steps
from generator.translations import Locks

Status = Literal["current", "stale", "missing"]


class Words(NamedTuple):
    """Official words, their translation, the key that translations.lock has for them, and the steps to their record."""

    key: str
    vi: str
    en: str | None
    steps: Steps = ()


def own_words(record: Passage | Task, key: str) -> Iterator[Words]:
    """The words of a passage or task, those that say who and when included."""
    yield Words(key, record.vi, record.en)
    if isinstance(record, Task):
        for name, part in (("lead", record.lead), ("partners", record.partners), ("time", record.time)):
            if part is not None and part.text is not None:
                yield Words(f"{key}.{name}", part.text, part.en, (name,))


def target_words(target: Target, holder: Passage | Task, key: str, steps: Steps = ()) -> Words:
    """A target without words of its own means all words of the passage or task that states it."""
    if target.text is None:
        return Words(key, holder.vi, holder.en)
    return Words(f"{key}.target-{target.id}", target.text, target.en, steps)


def duty_words(duty: Duty, key: str, steps: Steps = ()) -> Words:
    return Words(f"{key}.duty-{duty.id}", duty.text, duty.en, steps)


def all_words(record: Passage | Task, key: str) -> Iterator[Words]:
    """Everything of a passage or task that is translated, once."""
    yield from own_words(record, key)
    for number, target in enumerate(record.targets):
        if target.text is not None:
            yield target_words(target, record, key, ("targets", number))
    for number, duty in enumerate(record.duties):
        yield duty_words(duty, key, ("duties", number))


def status(words: Iterable[Words], locks: Locks) -> Status:
    """The worst of the words: missing before stale before current."""
    found: Status = "current"
    for one in words:
        if one.en is None:
            return "missing"
        if locks.stale(one.key, one.vi):
            found = "stale"
    return found
