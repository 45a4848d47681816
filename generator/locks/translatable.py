"""Whether the English of official words is of the words that stand there now; nothing else is ever said of it."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from generator.document import Entry
from generator.locks.translations import TranslationLock
from generator.model.promise import Duty, Target
from generator.problems.yaml_file import Steps

Status = Literal["current", "stale", "missing"]


class Translatable(NamedTuple):
    """Official words, their translation, the key that translations.lock has for them, the steps to them in an entry."""

    key: str
    vi: str
    en: str | None
    steps: Steps = ()


def own_words(entry: Entry) -> Iterator[Translatable]:
    """The words of a passage or task, those that say who and when included."""
    yield Translatable(entry.key, entry.record.vi, entry.record.en)
    if task := entry.task:
        bodies = (("lead", task.lead), ("implementers", task.implementers), ("partners", task.partners))
        for name, part in (*bodies, ("time", task.time), ("result", task.result), ("funding", task.funding)):
            if part is not None and part.text is not None:
                yield Translatable(f"{entry.key}.{name}", part.text, part.en, (name,))


def target_words(entry: Entry, target: Target, steps: Steps = ()) -> Translatable:
    """A target without words of its own means all words of the passage or task that states it."""
    if target.text is None:
        return Translatable(entry.key, entry.record.vi, entry.record.en)
    return Translatable(f"{entry.key}.target-{target.id}", target.text, target.en, steps)


def duty_words(entry: Entry, duty: Duty, steps: Steps = ()) -> Translatable:
    return Translatable(f"{entry.key}.duty-{duty.id}", duty.text, duty.en, steps)


def all_words(entry: Entry) -> Iterator[Translatable]:
    """Everything of a passage or task that is translated, once."""
    yield from own_words(entry)
    for number, target in enumerate(entry.record.targets):
        if target.text is not None:
            yield target_words(entry, target, ("targets", number))
    for number, duty in enumerate(entry.record.duties):
        yield duty_words(entry, duty, ("duties", number))


def status(words: Iterable[Translatable], lock: TranslationLock) -> Status:
    """The worst of the words: missing before stale before current."""
    found: Status = "current"
    for one in words:
        if one.en is None:
            return "missing"
        if lock.stale(one.key, one.vi):
            found = "stale"
    return found
