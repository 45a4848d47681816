"""Open data over the real data: every field that version 1 promises, every reference, every byte."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, is_typeddict

import pytest
from pydantic import TypeAdapter, ValidationError

from generator import urls
from generator.catalog import Catalog
from generator.locks.translations import as_lock
from generator.model.bilingual import LANGS
from generator.model.record import Record
from generator.official.conversion import heal
from generator.read.catalog import read_catalog
from generator.read.version import data_version
from generator.view.contract import TABLES, columns, fields
from generator.view.open_data import tables
from generator.view.rows import holders
from generator.view.site import SiteView
from generator.write.data import as_csv, as_json, cell, data_files

ROOT = Path(__file__).resolve().parent.parent
SITE_URL = "https://plans.example/provincial-ai-plans/"
VERSION = data_version(ROOT / "data")

# The promise of version 1, written out once more: a field that is renamed or taken out fails here.
PROMISED = {
    "tasks": "id plan province label title text lead partners time direction sectors modality url source translation",
    "targets": "id plan text metric comparator value unit by",
    "duties": "id plan text from to recurrence due kind",
    "tasks.title": "vi en",
    "tasks.text": "vi en",
    "tasks.lead": "text agencies",
    "tasks.partners": "text agencies",
    "tasks.time": "text kind start end",
    "tasks.url": "vi en",
    "tasks.source": "plan anchor",
    "tasks.translation": "status",
    "duties.from": "text agencies",
    "duties.to": "text agencies",
}

# Where one table names another: path in the items, table, the field that it must equal.
REFERENCES = (
    ("plans", "province", "provinces", "slug"),
    ("plans", "issuer", "provinces", "id"),
    ("plans", "now", "provinces", "id"),
    ("plans", "implements", "acts", "id"),
    ("passages", "plan", "plans", "id"),
    ("passages", "source.plan", "plans", "id"),
    ("passages", "province", "provinces", "slug"),
    ("passages", "task", "tasks", "id"),
    ("passages", "targets", "targets", "id"),
    ("passages", "duties", "duties", "id"),
    ("passages", "acts", "acts", "id"),
    ("tasks", "plan", "plans", "id"),
    ("tasks", "source.plan", "plans", "id"),
    ("tasks", "province", "provinces", "slug"),
    ("tasks", "lead.agencies", "agencies", "id"),
    ("tasks", "partners.agencies", "agencies", "id"),
    ("tasks", "targets", "targets", "id"),
    ("tasks", "duties", "duties", "id"),
    ("tasks", "acts", "acts", "id"),
    ("targets", "plan", "plans", "id"),
    ("targets", "province", "provinces", "slug"),
    ("targets", "passage", "passages", "id"),
    ("targets", "task", "tasks", "id"),
    ("duties", "plan", "plans", "id"),
    ("duties", "province", "provinces", "slug"),
    ("duties", "passage", "passages", "id"),
    ("duties", "task", "tasks", "id"),
    ("duties", "from.agencies", "agencies", "id"),
    ("duties", "to.agencies", "agencies", "id"),
    ("provinces", "now", "provinces", "id"),
    ("provinces", "members", "provinces", "id"),
    ("provinces", "merger.into", "provinces", "id"),
    ("provinces", "plans", "plans", "id"),
    ("provinces", "inherited_plans", "plans", "id"),
    ("agencies", "successor.agencies", "agencies", "id"),
    ("agencies", "predecessors", "agencies", "id"),
    ("agencies", "leads", "tasks", "id"),
    ("agencies", "supports", "tasks", "id"),
    ("acts", "state.by", "acts", "id"),
    ("acts", "implemented_by", "plans", "id"),
    ("acts", "cited_by.plan", "plans", "id"),
    ("acts", "cited_by.passage", "passages", "id"),
)

Items = Mapping[str, list[dict[str, Any]]]


def _catalog() -> Catalog:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return catalog


@pytest.fixture(scope="module")
def view() -> SiteView:
    return SiteView.of(_catalog(), data_version=VERSION, site_url=SITE_URL)


@pytest.fixture(scope="module")
def files(view: SiteView) -> Mapping[str, bytes]:
    return data_files(view)


@pytest.fixture(scope="module")
def items(files: Mapping[str, bytes]) -> Items:
    """The items as somebody reads them from the files."""
    return {name: json.loads(files[f"data/v1/{name}.json"])["items"] for name in TABLES}


@pytest.fixture(scope="module")
def by_id(items: Items) -> Mapping[str, Mapping[str, Any]]:
    return {name: {item["id"]: item for item in table} for name, table in items.items()}


# What an item may be: the walk that the contract's types ask for.


def faults(value: object, kind: Any, where: str) -> Iterator[str]:
    """Every place where a value is not as the contract says: fields and their order, types, nulls, patterns."""
    if is_typeddict(kind):
        wanted = fields(kind)
        if not isinstance(value, dict) or list(value) != list(wanted):
            yield f"{where}: {value!r} has not the fields {list(wanted)}"
            return
        for name, inner in wanted.items():
            yield from faults(value[name], inner, f"{where}.{name}")
    elif get_origin(kind) is list:
        if not isinstance(value, list):
            yield f"{where}: {value!r} is no list"
            return
        for index, entry in enumerate(value):
            yield from faults(entry, get_args(kind)[0], f"{where}.{index}")
    elif get_origin(kind) in (Union, UnionType) and any(map(is_typeddict, get_args(kind))):
        if value is not None:
            yield from faults(value, next(filter(is_typeddict, get_args(kind))), where)
    else:
        try:
            _adapter(kind).validate_python(value, strict=True)
        except ValidationError as error:
            yield f"{where}: {error}"


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _at(item: object, path: str) -> Iterator[Any]:
    """What stands at a path, through lists and around nulls."""
    head, _, rest = path.partition(".")
    inner = item[head] if isinstance(item, dict) else None
    for entry in inner if isinstance(inner, list) else [inner]:
        if entry is not None:
            yield from _at(entry, rest) if rest else [entry]


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _leaves(inner)
    else:
        yield value


def test_every_table_is_there_in_both_forms(files: Mapping[str, bytes]) -> None:
    names = ("plans", "passages", "tasks", "targets", "duties", "provinces", "agencies", "acts")
    assert sorted(files) == sorted(f"data/v1/{name}.{form}" for name in names for form in ("json", "csv"))


@pytest.mark.parametrize("name", TABLES)
def test_items_keep_the_contract(name: str, items: Items) -> None:
    assert items[name]
    assert [fault for item in items[name] for fault in faults(item, TABLES[name], item["id"])] == []


def test_the_walk_finds_faults(items: Items) -> None:
    """A walk that sees nothing would let everything pass."""
    task = items["tasks"][0]
    spoilt = (
        {**task, "plan": None},
        {**task, "label": ""},
        {**task, "bullet": "1"},
        {**task, "direction": "Ứng dụng"},
        {**task, "sectors": None},
        {**task, "modality": "must"},
        {**task, "title": {"vi": "Một"}},
        {**task, "time": {**task["time"], "start": "2025-13"}},
        {**task, "url": {"vi": "javascript:x", "en": "https://plans.example/"}},
        dict(reversed(task.items())),
    )
    assert [len(list(faults(item, TABLES["tasks"], ""))) for item in spoilt] == [1] * len(spoilt)


@pytest.mark.parametrize("record", PROMISED)
def test_what_version_1_promises_stays(record: str, items: Items) -> None:
    table, _, part = record.partition(".")
    found = [item[part] if part else item for item in items[table]]
    assert any(found), "no item shows it"
    promised = PROMISED[record].split()
    assert all([name for name in entry if name in promised] == promised for entry in found if entry is not None)


def test_ids_are_unique(items: Items) -> None:
    for table in items.values():
        ids = [item["id"] for item in table]
        assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(("table", "path", "target", "field"), REFERENCES)
def test_references_resolve(table: str, path: str, target: str, field: str, items: Items) -> None:
    there = {item[field] for item in items[target]}
    found = {key for item in items[table] for key in _at(item, path)}
    assert found <= there


def test_every_reference_is_looked_at(items: Items) -> None:
    """No list of references is always empty, but those of tasks that hold no target or duty today."""
    empty = {
        (table, path) for table, path, _, _ in REFERENCES if not any(list(_at(item, path)) for item in items[table])
    }
    assert empty <= {("tasks", "targets"), ("tasks", "duties"), ("targets", "task"), ("duties", "task")}


def test_directions_and_sectors_exist(items: Items, view: SiteView) -> None:
    assert {task["direction"] for task in items["tasks"]} <= set(view.catalog.directions.by_id)
    assert {key for task in items["tasks"] for key in task["sectors"]} <= set(view.catalog.sectors.by_id)


def test_anchors_exist(items: Items, by_id: Mapping[str, Mapping[str, Any]]) -> None:
    for name, paths in {
        "tasks": ("lead.anchor", "partners.anchor", "source.anchor"),
        "duties": ("from.anchor", "to.anchor"),
    }.items():
        for item in items[name]:
            for anchor in (anchor for path in paths for anchor in _at(item, path)):
                assert f"{item['plan']}#{anchor}" in by_id["passages"]


def test_addresses_are_published(items: Items, view: SiteView) -> None:
    published = set(urls.published(view.catalog))
    found = [(lang, item["url"][lang]) for table in items.values() for item in table if "url" in item for lang in LANGS]
    assert found
    for lang, url in found:
        assert url.startswith(f"{SITE_URL}{lang}/")
        assert url.removeprefix(f"{SITE_URL}{lang}/") in published


def test_unknown_is_null_never_empty(items: Items) -> None:
    assert [leaf for leaf in _leaves(items) if isinstance(leaf, str) and not leaf.strip()] == []


def test_official_words_are_verbatim(items: Items, view: SiteView) -> None:
    """Every official word of an item stands in the healed text of its plan, in that order."""
    official = {
        file.plan.id: " ".join(word.text for word in heal(file.source, file.plan.conversion).words)
        for file in view.catalog.plans
    }
    paths = {
        "passages": ("text.vi",),
        "tasks": ("text.vi", "lead.text", "partners.text", "time.text"),
        "targets": ("text.vi",),
        "duties": ("text.vi", "from.text", "to.text"),
    }
    lost = [
        (item["id"], words)
        for name, found in paths.items()
        for item in items[name]
        for path in found
        for words in _at(item, path)
        if words not in official[item["plan"]]
    ]
    assert lost == []


def _records(view: SiteView) -> Mapping[str, list[Record]]:
    """The records of the model that the items of each table are of, in the same order."""
    held = [record for file in view.catalog.plans for record, _ in holders(file)]
    return {
        "plans": [file.plan for file in view.catalog.plans],
        "passages": [*held],
        "tasks": [task for file in view.catalog.plans for task in file.tasks],
        "targets": [target for record in held for target in record.targets],
        "duties": [duty for record in held for duty in record.duties],
        "provinces": [*view.catalog.provinces],
        "agencies": [view.catalog.agencies[key] for key in sorted(view.catalog.agencies.by_id)],
        "acts": [*view.catalog.acts],
    }


# Fields that have another meaning in the item: references instead of records, whole ids, both languages in one.
OTHERWISE = {
    "passages": {"id", "targets", "duties"},
    "tasks": {"id", "targets", "duties"},
    "targets": {"id", "text", "value"},
    "duties": {"id", "text"},
}


@pytest.mark.parametrize("name", TABLES)
def test_items_say_what_the_records_say(name: str, items: Items, view: SiteView) -> None:
    for item, record in zip(items[name], _records(view)[name], strict=True):
        said = {field: value for field, value in item.items() if field not in OTHERWISE.get(name, ())}
        assert list(_contradictions(said, record.model_dump(mode="json", by_alias=True), item["id"])) == []


def _contradictions(item: Any, record: Any, where: str) -> Iterator[str]:
    """Where an item differs from its record in a field that both have."""
    if isinstance(item, dict) and isinstance(record, dict):
        for field in item.keys() & record.keys():
            yield from _contradictions(item[field], record[field], f"{where}.{field}")
    elif isinstance(item, list) and isinstance(record, list) and len(item) == len(record):
        for index, (one, other) in enumerate(zip(item, record, strict=True)):
            yield from _contradictions(one, other, f"{where}.{index}")
    elif _folded(item) != _folded(record):
        yield f"{where}: {item!r} is not {record!r}"


def _folded(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def test_words_and_values_with_another_name(items: Items, view: SiteView) -> None:
    records: Any = _records(view)
    for name in ("passages", "tasks"):
        for item, record in zip(items[name], records[name], strict=True):
            assert item["text"] == {"vi": _folded(record.vi), "en": _folded(record.en)}
    for task, record in zip(items["tasks"], records["tasks"], strict=True):
        assert task["lead"]["text_en"] == _folded(record.lead.en)
        assert (task["partners"] or {}).get("text_en") == _folded(record.partners and record.partners.en)
        assert task["time"]["text_en"] == _folded(record.time.en)
    for target, row, record in zip(items["targets"], view.rows.targets, records["targets"], strict=True):
        assert target["text"] == {"vi": _folded(row.text), "en": _folded(row.en)}
        assert target["by_text"] == record.by_words
        assert (None if target["value"] is None else Decimal(str(target["value"]))) == record.value
    for duty, record in zip(items["duties"], records["duties"], strict=True):
        assert duty["text"] == {"vi": _folded(record.text), "en": _folded(record.en)}
        assert (duty["from"] or {}).get("text_en") == _folded(record.sender and record.sender.en)
        assert (duty["to"] or {}).get("text_en") == _folded(record.receiver and record.receiver.en)


def test_passages_are_the_whole_plan(items: Items, view: SiteView) -> None:
    order = [f"{file.plan.id}#{anchor}" for file in view.catalog.plans for _, anchor in holders(file)]
    assert [passage["id"] for passage in items["passages"]] == order
    tasks = [passage["task"] for passage in items["passages"] if passage["kind"] == "task"]
    assert tasks == [task["id"] for task in items["tasks"]]
    assert sum(plan["counts"]["passages"] for plan in items["plans"]) == len(items["passages"])


def test_a_passage_and_its_task_say_the_same(by_id: Mapping[str, Mapping[str, Any]]) -> None:
    alike = (
        "plan",
        "province",
        "label",
        "bullet",
        "text",
        "targets",
        "duties",
        "readings",
        "acts",
        "note",
        "source",
        "translation",
    )
    for task in by_id["tasks"].values():
        passage = by_id["passages"][f"{task['plan']}#{task['source']['anchor']}"]
        assert {name: task[name] for name in alike} == {name: passage[name] for name in alike}


def test_counts_are_the_items(items: Items) -> None:
    for plan in items["plans"]:
        for name in ("passages", "tasks", "targets", "duties"):
            assert plan["counts"][name] == sum(item["plan"] == plan["id"] for item in items[name])
        cited = {act for item in items["passages"] if item["plan"] == plan["id"] for act in item["acts"]}
        assert plan["counts"]["acts"] == len(cited)
        assert plan["counts"]["covered"] == plan["counts"]["characters"]


def test_acts_and_passages_tell_of_each_other(items: Items) -> None:
    from_acts = {(act["id"], cited["passage"]) for act in items["acts"] for cited in act["cited_by"]}
    from_passages = {(act, passage["id"]) for passage in items["passages"] for act in passage["acts"]}
    assert from_acts == from_passages
    assert all(
        words in passage["text"]["vi"]
        for act in items["acts"]
        for cited in act["cited_by"]
        for passage in items["passages"]
        if passage["id"] == cited["passage"]
        for words in cited["words"]
    )


def test_pages_show_the_same_acts(items: Items, view: SiteView) -> None:
    shown = {
        (segment.act, f"{plan.plan.id}#{place.anchor}")
        for plan in view.plans
        for place in plan.places.values()
        for segment in place.vi
        if segment.act
    }
    assert shown == {(act["id"], cited["passage"]) for act in items["acts"] for cited in act["cited_by"]}


def test_agencies_have_the_tasks_that_name_them(items: Items) -> None:
    for agency in items["agencies"]:
        key = agency["id"]
        assert agency["leads"] == [task["id"] for task in items["tasks"] if key in task["lead"]["agencies"]]
        supported = [task["id"] for task in items["tasks"] if task["partners"] and key in task["partners"]["agencies"]]
        assert agency["supports"] == supported


def test_the_states_of_the_units_make_the_state_of_the_page(items: Items, view: SiteView) -> None:
    for page in view.provinces:
        states = {unit["state"] for unit in items["provinces"] if unit["slug"] == page.slug}
        assert page.state == next(state for state in ("published", "known", "not-located") if state in states)


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
)  # fmt: skip


@pytest.mark.parametrize(("table", "key", "path", "expected"), FACTS)
def test_facts(table: str, key: str, path: str, expected: object, by_id: Mapping[str, Mapping[str, Any]]) -> None:
    value = by_id[table][key]
    for name in path.split("."):
        value = value[name]
    assert value == expected


# The state of a translation.


def _status(en: str | None, **accepted: str) -> str:
    """The status of a task of Kon Tum with this translation, the words of `accepted` in the lock."""
    catalog = _catalog()
    file = catalog.plan["kon-tum-2024"]
    task = file.tasks[0].model_copy(update={"en": en})
    plan = replace(file, tasks=(task, *file.tasks[1:]))
    words = {f"kon-tum-2024#task-01{part.replace('_', '.')}": vi for part, vi in accepted.items()}
    locks = {**catalog.locks, "translations.lock": as_lock(words)}
    spoilt = replace(catalog, plans=tuple(plan if one is file else one for one in catalog.plans), locks=locks)
    found = tables(SiteView.of(spoilt, site_url=SITE_URL))["tasks"]
    status = next(item["translation"] for item in found if item["id"] == "kon-tum-2024/01")
    assert isinstance(status, dict)
    return str(status["status"])


TEXT = "Triển khai các văn bản quy phạm pháp luật về quyền sở hữu trí tuệ liên quan tới TTNT."


@pytest.mark.parametrize(
    ("en", "accepted", "expected"),
    [
        pytest.param("Implement …", {}, "current", id="new, never accepted"),
        pytest.param("Implement …", {"": TEXT}, "current", id="accepted from these words"),
        pytest.param("Implement …", {"": TEXT.replace(" về ", "\n  về ")}, "current", id="a line break is no change"),
        pytest.param("Implement …", {"": "Ban hành các văn bản."}, "stale", id="accepted from other words"),
        pytest.param("Implement …", {"": TEXT, "_lead": "Sở Khoa học"}, "stale", id="who leads was corrected"),
        pytest.param("Implement …", {"": TEXT, "_time": "2024-2026"}, "stale", id="the time was corrected"),
        pytest.param(None, {"": "Ban hành các văn bản."}, "missing", id="there is none to be stale"),
    ],
)
def test_status_of_a_translation(en: str | None, accepted: dict[str, str], expected: str) -> None:
    assert _status(en, **accepted) == expected


# The files.


def test_the_same_data_gives_the_same_bytes(files: Mapping[str, bytes]) -> None:
    again = data_files(SiteView.of(_catalog(), data_version=VERSION, site_url=SITE_URL))
    assert {name: again[name] == files[name] for name in files} == dict.fromkeys(files, True)
    assert list(again) == list(files)


@pytest.mark.parametrize("name", TABLES)
def test_json_has_one_item_a_line(name: str, files: Mapping[str, bytes], items: Items) -> None:
    text = files[f"data/v1/{name}.json"].decode()
    lines = text.split("\n")
    assert lines[:4] == ["{", '"schema_version": 1,', f'"data_version": "{VERSION}",', '"items": [']
    assert lines[-3:] == ["]", "}", ""]
    assert [json.loads(line.rstrip(",")) for line in lines[4:-3]] == items[name]
    assert "\\u" not in text


def test_json_of_no_items() -> None:
    assert json.loads(as_json([], "abc")) == {"schema_version": 1, "data_version": "abc", "items": []}


@pytest.mark.parametrize("name", TABLES)
def test_csv_says_what_json_says(name: str, files: Mapping[str, bytes], items: Items) -> None:
    text = files[f"data/v1/{name}.csv"].decode()
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")
    assert not text.startswith("\N{BYTE ORDER MARK}")
    paths = list(columns(TABLES[name]))
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert head == [".".join(path) for path in paths]
    assert [[_read(text) for text in row] for row in rows] == [
        [_expected(item, path) for path in paths] for item in items[name]
    ]


def _read(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:2] in tuple("=+-@\t\r") else text


def _expected(item: Any, path: tuple[str, ...]) -> str:
    value = item
    for name in path:
        value = None if value is None else value[name]
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return "|".join(value) if isinstance(value[0], str) else json.dumps(value, ensure_ascii=False)
    return str(value)


def test_joined_lists_can_be_cut_again(items: Items) -> None:
    lists = [
        value
        for name, table in items.items()
        for item in table
        for path in columns(TABLES[name])
        for value in [_whole(item, path)]
        if isinstance(value, list)
    ]
    assert any(lists)
    assert not any("|" in entry for value in lists for entry in value if isinstance(entry, str))


def _whole(item: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        item = None if item is None else item[name]
    return item


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("+84", "'+84", id="a plus"),
        pytest.param("-", "'-", id="the dash of a bullet"),
        pytest.param("--11-15", "'--11-15", id="a day of the year"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="an at sign"),
        pytest.param("\t=1", "'\t=1", id="a tab"),
        pytest.param("\r=1", "'\r=1", id="a carriage return"),
        pytest.param(["=a", "b"], "'=a|b", id="a list that begins so"),
        pytest.param("52-NQ/TW", "52-NQ/TW", id="a dash inside is harmless"),
        pytest.param("Sở Y tế", "Sở Y tế", id="words"),
        pytest.param(None, "", id="unknown"),
        pytest.param([], "", id="an empty list"),
        pytest.param(["so-yt", "so-nv"], "so-yt|so-nv", id="keys"),
        pytest.param([{"vi": "Sở"}], '[{"vi": "Sở"}]', id="records"),
        pytest.param(5, "5", id="a whole number"),
        pytest.param(33.3, "33.3", id="a number"),
    ],
)
def test_cells(value: object, expected: str) -> None:
    assert cell(value) == expected


def test_csv_quotes_as_rfc_4180_says() -> None:
    item = {"id": 'a "b"', "text": {"vi": "c, d\r\ne"}, "lead": None}
    text = as_csv([item], [("id",), ("text", "vi"), ("lead", "text")])
    assert text == 'id,text.vi,lead.text\r\n"a ""b""","c, d\r\ne",\r\n'


# The version of the data.


def _version(folder: Path, contents: Mapping[str, str]) -> str:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    return data_version(folder)


ONE = {"a.yml": "1", "b.yml": "2"}


@pytest.mark.parametrize(
    "same",
    [
        pytest.param({"b.yml": "2", "a.yml": "1"}, id="written in another order"),
        pytest.param({**ONE, "urls.lock": "x"}, id="a lock is made from the rest"),
    ],
)
def test_data_version_stays(same: dict[str, str], tmp_path: Path) -> None:
    assert _version(tmp_path / "same", same) == _version(tmp_path / "one", ONE)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"a.yml": "1", "b.yml": "3"}, id="another byte"),
        pytest.param({"a.yml": "1", "c.yml": "2"}, id="another name"),
        pytest.param({"a.yml": "12", "b.yml": ""}, id="a byte passed to the file before"),
        pytest.param({"a.yml": "1b.yml2"}, id="two files run together"),
        pytest.param({"a.yml": "1", "plans/b.yml": "2"}, id="another folder"),
        pytest.param({"a.yml": "1"}, id="a file less"),
    ],
)
def test_data_version_changes(other: dict[str, str], tmp_path: Path) -> None:
    assert _version(tmp_path / "other", other) != _version(tmp_path / "one", ONE)


def test_data_version_is_short_and_hexadecimal() -> None:
    assert len(VERSION) == 12
    assert set(VERSION) <= set("0123456789abcdef")
