"""Parts: official words are verbatim, addresses are published, unknown is null."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from generator.model.bilingual import LANGS
from generator.official.conversion import heal
from generator.view.site import SiteView
from site_tests.open_data.written import Items, at


def test_addresses_are_published(items: Items, view: SiteView) -> None:
    found = [item["url"][lang] for table in items.values() for item in table if "url" in item for lang in LANGS]
    assert found
    assert {re.sub(r"^.*?/(vi|en)/", "", url) for url in found} <= view.catalog.addresses


def test_unknown_is_null_never_empty(items: Items) -> None:
    assert [leaf for leaf in _leaves(dict(items)) if isinstance(leaf, str) and not leaf.strip()] == []


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _leaves(inner)
    else:
        yield value


OFFICIAL = {
    "passages": ("text.vi",),
    "tasks": ("text.vi", "lead.text", "partners.text", "time.text"),
    "targets": ("text.vi",),
    "duties": ("text.vi", "from.text", "to.text"),
}


@pytest.mark.parametrize("name", OFFICIAL)
def test_official_words_are_verbatim(name: str, items: Items, view: SiteView) -> None:
    """Every official word of a row stands in the healed text of its plan, in that order."""
    official = {
        file.plan.id: " ".join(word.text for word in heal(file.source, file.plan.conversion).words)
        for file in view.catalog.plans
    }
    found = [(item, at(item, path)) for item in items[name] for path in OFFICIAL[name]]
    assert [(item["id"], words) for item, words in found if words and words not in official[item["plan"]]] == []
