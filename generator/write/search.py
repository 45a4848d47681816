"""The search index: MiniSearch's own serialised form, made here, so that no reader's machine has to.

`theme/js/search-worker.js` loads it. Its terms are folded words, so the worker must fold a query as `text.py` does.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.text import fold_space, words

FIELDS = ("title", "names", "text")
# The form that the pinned MiniSearch writes and reads; it is internal to that library.
SERIALIZATION_VERSION = 2


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing to find. `url` is relative to the language root; the rest is plain text, not markup.

    `place` says where the thing stands, `names` lists what people may call it by: bodies, labels, numbers, its title
    in the other language.
    """

    url: str
    title: str
    place: str
    text: str
    names: tuple[str, ...] = ()

    @property
    def indexed(self) -> tuple[str, str, str]:
        """The words of each of FIELDS."""
        return self.title, "\n".join((self.place, *self.names)), self.text

    @property
    def stored(self) -> Mapping[str, object]:
        """What the list of results shows."""
        return {
            "url": self.url,
            "title": fold_space(self.title),
            "place": fold_space(self.place),
            "text": fold_space(self.text),
            "names": [fold_space(name) for name in self.names],
        }


def search_index(entries: Iterable[Entry]) -> str:
    """The index of the entries as JSON that MiniSearch loads; the same entries give the same bytes."""
    stored: dict[int, Mapping[str, object]] = {}
    lengths: dict[int, list[int]] = {}
    postings: dict[str, dict[int, dict[int, int]]] = {}
    for number, entry in enumerate(entries):
        counts = [Counter(words(field)) for field in entry.indexed]
        stored[number] = entry.stored
        lengths[number] = [len(count) for count in counts]
        for field, count in enumerate(counts):
            for term, times in count.items():
                postings.setdefault(term, {}).setdefault(field, {})[number] = times
    serialised = {
        "documentCount": len(stored),
        "nextId": len(stored),
        "documentIds": {number: number for number in stored},
        "fieldIds": {field: number for number, field in enumerate(FIELDS)},
        "fieldLength": lengths,
        "averageFieldLength": [sum(column) / len(lengths) for column in zip(*lengths.values(), strict=True)],
        "storedFields": stored,
        "dirtCount": 0,
        "index": sorted(postings.items()),
        "serializationVersion": SERIALIZATION_VERSION,
    }
    return json.dumps(serialised, ensure_ascii=False, separators=(",", ":"))
