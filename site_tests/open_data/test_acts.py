"""Legal acts: whether they are in force, and that acts, passages and pages tell of each other."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from site_tests.open_data.written import Items, Keyed, at


@pytest.mark.parametrize(
    ("key", "path", "expected"),
    [
        pytest.param("qd-127-qd-ttg-2021", "state.by", "qd-1671-qd-ttg-2026", id="Decision 127 was replaced"),
    ],
)  # fmt: skip
def test_facts(key: str, path: str, expected: object, by_key: Keyed) -> None:
    assert at(by_key["acts"][key], path) == expected


class Links(HTMLParser):
    """The acts that each passage of a plan's page leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.anchor = ""
        self.found: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if "pair" in (values.get("class") or "").split():
            self.anchor = values["id"] or ""
        if tag == "a" and values.get("class") == "act":
            self.found.add(((values["href"] or "").partition("#")[2], self.anchor))


def test_pages_lead_to_the_acts_that_open_data_has(items: Items, site: Path) -> None:
    for plan in items["plans"]:
        page = Links()
        page.feed((site / "vi" / plan["id"] / "index.html").read_text("utf-8"))
        wanted = {
            (act, passage["source"]["anchor"])
            for passage in items["passages"]
            if passage["plan"] == plan["id"]
            for act in passage["acts"]
        }
        assert page.found == wanted


def test_acts_and_passages_tell_of_each_other(items: Items, by_key: Keyed) -> None:
    cited = [(act["id"], place) for act in items["acts"] for place in act["cited_by"]]
    from_passages = {(act, passage["id"]) for passage in items["passages"] for act in passage["acts"]}
    assert {(act, place["passage"]) for act, place in cited} == from_passages
    for _, place in cited:
        passage = by_key["passages"][place["passage"]]
        assert place["plan"] == passage["plan"]
        assert all(words in passage["text"]["vi"] for words in place["words"])
