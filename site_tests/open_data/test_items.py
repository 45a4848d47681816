"""Every row against the YAML files, read once more by a plain reader; what only the words give, against the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from generator.model.bilingual import LANGS
from generator.official.conversion import heal
from generator.view.site import SiteView
from site_tests.open_data.written import ELSEWHERE, ROWS, TABLES, Items, Row


def differences(item: object, written: object, where: str) -> Iterator[str]:
    """Every place where a row does not say what is written. How lines are broken in the data means nothing."""
    if isinstance(item, dict) and isinstance(written, dict):
        for name in (item.keys() | written.keys()) - ELSEWHERE:
            if name not in item or name not in written:
                yield f"{where}.{name}: stands on one side only"
            else:
                yield from differences(item[name], written[name], f"{where}.{name}")
    elif isinstance(item, list) and isinstance(written, list) and len(item) == len(written):
        for index, (one, other) in enumerate(zip(item, written, strict=True)):
            yield from differences(one, other, f"{where}.{index}")
    elif (None if item is None else _folded(str(item))) != (None if written is None else _folded(str(written))):
        yield f"{where}: {item!r} is not {written!r}"


def _folded(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("name", TABLES)
def test_rows_say_what_is_written(name: str, items: Items) -> None:
    rows = list(ROWS[name]())
    assert rows
    assert len(items[name]) == len(rows)
    for item, row in zip(items[name], rows, strict=True):
        assert list(differences(item, row, str(item[TABLES[name]]))) == []


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        pytest.param({}, 0, id="nothing is wrong"),
        pytest.param({"plan": None}, 1, id="null for a value"),
        pytest.param({"bullet": 9}, 1, id="a value for null"),
        pytest.param({"title": {"vi": "Một", "en": "One"}}, 2, id="other words"),
        pytest.param({"sectors": []}, 1, id="a list that lost its entries"),
        pytest.param({"extra": 1}, 1, id="a field that is nowhere written"),
    ],
)
def test_differences_are_found(spoil: Row, found: int, items: Items) -> None:
    row = next(ROWS["tasks"]())
    assert len(list(differences({**items["tasks"][0], **spoil}, row, ""))) == found


FACTS = (
    pytest.param("plans", "hoa-binh-127", "number", {"value": None, "basis": "unknown", "text": None, "source": None}, id="unknown stays unknown"),
    pytest.param("plans", "hoa-binh-127", "signatory", None, id="the text names nobody"),
    pytest.param("plans", "dong-thap-2021", "number.value", "332/KH-UBND", id="a number from a secondary copy"),
    pytest.param("plans", "dong-thap-2021", "number.basis", "secondary", id="and it says so"),
    pytest.param("plans", "kon-tum-2024", "date.value", "2024-10-07", id="the date of the appendix caption"),
    pytest.param("plans", "kon-tum-2024", "now", "quang-ngai@2025", id="the unit that Kon Tum went into"),
    pytest.param("plans", "ninh-thuan-2023", "counts.tasks", 28, id="28 tasks of Ninh Thuận"),
    pytest.param("tasks", "dong-thap-2021/01", "time.start", "2022", id="Bắt đầu năm 2022 has a start"),
    pytest.param("tasks", "dong-thap-2021/01", "time.end", None, id="and no end"),
    pytest.param("tasks", "kon-tum-2024/01", "issuer", "kon-tum@1997", id="the unit that issued the plan"),
    pytest.param("tasks", "hoa-binh-127/01", "time.text", None, id="no time stated"),
    pytest.param("tasks", "hoa-binh-127/01", "time.kind", "unstated", id="no time stated is a value"),
    pytest.param("tasks", "hoa-binh-127/01", "lead.anchor", "iv-1", id="the lead stands in the heading"),
    pytest.param("tasks", "hoa-binh-127/01", "partners", None, id="no partner named"),
    pytest.param("tasks", "kon-tum-2024/02", "partners.agencies", ["so-gddt", "so-yt", "so-nnptnt", "so-vhttdl"], id="Văn hóa, Thể thao và Du lịch is one body"),
    pytest.param("duties", "dong-thap-2021#v-1-b2/duty-1", "due", "--12-15", id="a day of every year"),
    pytest.param("provinces", "kon-tum@1997", "merger.into", "quang-ngai@2025", id="merged"),
    pytest.param("provinces", "quang-ngai@2025", "inherited_plans", ["kon-tum-2024", "quang-ngai-2021"], id="two plans in one province"),
    pytest.param("provinces", "quang-ngai@2025", "plans", [], id="none issued by the new unit"),
    pytest.param("provinces", "lang-son@1997", "state", "known", id="known, not transcribed"),
    pytest.param("acts", "qd-127-qd-ttg-2021", "state.by", "qd-1671-qd-ttg-2026", id="Decision 127 was replaced"),
    pytest.param("directions", "legal", "number", 1, id="the first of the five directions"),
    pytest.param("sectors", "health", "name.vi", "Y tế", id="a sector"),
    pytest.param("glossary", "TTNT", "en", "AI", id="a term"),
)  # fmt: skip


@pytest.mark.parametrize(("table", "key", "path", "expected"), FACTS)
def test_facts(table: str, key: str, path: str, expected: object, by_key: Mapping[str, Mapping[str, Row]]) -> None:
    value: Any = by_key[table][key]
    for name in path.split("."):
        value = value[name]
    assert value == expected


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


def test_acts_and_passages_tell_of_each_other(items: Items, by_key: Mapping[str, Mapping[str, Row]]) -> None:
    cited = [(act["id"], at) for act in items["acts"] for at in act["cited_by"]]
    from_passages = {(act, passage["id"]) for passage in items["passages"] for act in passage["acts"]}
    assert {(act, at["passage"]) for act, at in cited} == from_passages
    for _, at in cited:
        passage = by_key["passages"][at["passage"]]
        assert at["plan"] == passage["plan"]
        assert all(words in passage["text"]["vi"] for words in at["words"])


def test_counts_of_acts_and_characters(items: Items, view: SiteView) -> None:
    for plan, file in zip(items["plans"], view.catalog.plans, strict=True):
        cited = {act for passage in items["passages"] if passage["plan"] == plan["id"] for act in passage["acts"]}
        official = "".join(word.text for word in heal(file.source, file.plan.conversion).words)
        assert plan["counts"]["acts"] == len(cited)
        assert plan["counts"]["characters"] == plan["counts"]["covered"] == len(re.sub(r"\s", "", official))


def test_a_passage_and_its_task_say_the_same(items: Items, by_key: Mapping[str, Mapping[str, Row]]) -> None:
    """In every field that both tables have, but for the id and the address, which are the task's own."""
    for task in items["tasks"]:
        passage = by_key["passages"][f"{task['plan']}#{task['source']['anchor']}"]
        alike = task.keys() & passage.keys() - {"id", "url"}
        assert len(alike) == 13
        assert {name: task[name] for name in alike} == {name: passage[name] for name in alike}


def test_the_states_of_the_units_make_the_state_of_the_page(items: Items, view: SiteView) -> None:
    for page in view.provinces:
        states = {unit["state"] for unit in items["provinces"] if unit["slug"] == page.slug}
        assert page.state == next(state for state in ("published", "known", "not-located") if state in states)


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
    found = [(item, _at(item, path)) for item in items[name] for path in OFFICIAL[name]]
    assert [(item["id"], words) for item, words in found if words and words not in official[item["plan"]]] == []


def _at(item: Any, path: str) -> Any:
    for name in path.split("."):
        item = item and item[name]
    return item
