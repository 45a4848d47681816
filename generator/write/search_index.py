"""The search index: MiniSearch's own serialised form, made here, so that no reader's machine has to.

`theme/js/search-worker.js` loads it. Its terms are folded words, so the worker must fold a query as `language/text.py` does.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from generator.language.text import fold_space, words
from generator.view.search import SearchEntry

FIELDS = ("title", "names", "text")
# The form that the pinned MiniSearch writes and reads; it is internal to that library.
SERIALIZATION_VERSION = 2


def search_index(entries: Iterable[SearchEntry]) -> str:
    """The index of the entries as JSON that MiniSearch loads; the same entries give the same bytes."""
    stored: dict[int, Mapping[str, object]] = {}
    lengths: dict[int, list[int]] = {}
    postings: dict[str, dict[int, dict[int, int]]] = {}
    for number, entry in enumerate(entries):
        counts = [Counter(words(field)) for field in _indexed(entry)]
        stored[number] = _stored(entry)
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


def _indexed(entry: SearchEntry) -> tuple[str, str, str]:
    """The words of each of FIELDS."""
    return entry.title, "\n".join((entry.place, *entry.names)), entry.text


def _stored(entry: SearchEntry) -> Mapping[str, object]:
    """What the list of results shows."""
    return {
        "url": entry.url,
        "title": fold_space(entry.title),
        "place": fold_space(entry.place),
        "text": fold_space(entry.text),
        "names": [fold_space(name) for name in entry.names],
    }
