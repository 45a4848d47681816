"""The table of tasks: its numbers against the files read by hand, what its script reads, and the orders of its rows."""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
import yaml

from generator.language.text import ALPHABET, TONES, words
from generator.model.bilingual import LANGS, Lang
from generator.model.words import Time, TimeKind
from generator.read.catalog import read_catalog
from generator.view.find import FIRST, WHOLE, Find, Order
from generator.view.rows import TaskRow, Tasks
from generator.view.site import SiteView
from generator.write.find import COLUMNS, FILE, as_json, embedded, find_files

ROOT = Path(__file__).resolve().parent.parent
SITE_URL = "https://plans.example/"
Written = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def view() -> SiteView:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return SiteView.of(catalog, site_url=SITE_URL)


@pytest.fixture(scope="module")
def find(view: SiteView) -> Find:
    return Find.of(view.catalog, view.rows)


@pytest.fixture(scope="module")
def large(view: SiteView) -> Find:
    """More tasks than stand in the page: the real ones several times over."""
    times = WHOLE // len(view.rows.tasks) + 1
    return Find.of(view.catalog, replace(view.rows, tasks=view.rows.tasks * times))


@pytest.fixture(scope="module")
def written() -> Written:
    """The tasks of every province as they stand in the files, read without our own reader."""
    files = sorted((ROOT / "data" / "plans").glob("*/plan.yml"))
    slugs = {path.parent: re.search(r"^province: (\S+)$", path.read_text("utf-8"), re.MULTILINE) for path in files}
    return {
        slug[1]: yaml.safe_load((folder / "tasks.yml").read_text("utf-8")) for folder, slug in slugs.items() if slug
    }


def _row(view: SiteView, kind: TimeKind, start: str | None = None, end: str | None = None) -> TaskRow:
    row = view.rows.tasks[0]
    time = Time(kind=kind, text=None if kind == "unstated" else "…", start=start, end=end)
    return replace(row, task=row.task.model_copy(update={"time": time}))


# --- numbers


@pytest.mark.parametrize(
    ("facet", "values"),
    [
        ("directions", lambda task: [task["direction"]]),
        ("sectors", lambda task: task["sectors"]),
        ("agencies", lambda task: {*task["lead"]["agencies"], *task.get("partners", {"agencies": []})["agencies"]}),
    ],
)
def test_every_value_is_counted_as_by_hand(
    facet: str, values: Callable[[dict[str, Any]], list[str]], find: Find, written: Written
) -> None:
    expected = Counter(value for tasks in written.values() for task in tasks for value in values(task))
    assert {option.key: option.count for option in getattr(find, facet)} == expected


def test_provinces_are_counted_as_by_hand(find: Find, written: Written) -> None:
    expected = {slug: len(tasks) for slug, tasks in written.items()}
    assert {option.key: option.count for option in find.provinces} == expected
    assert {group.province.slug: len(group.entries) for group in find.groups} == expected


def test_times_are_counted_as_by_hand(find: Find, written: Written) -> None:
    times = {slug: [task["time"] for task in tasks] for slug, tasks in written.items()}
    named = [
        int(str(when)[:4])
        for found in times.values()
        for time in found
        for when in (time.get("start"), time.get("end"))
        if when
    ]
    silent = {slug for slug, found in times.items() if all(time["kind"] == "unstated" for time in found)}
    assert find.unstated == sum(time["kind"] == "unstated" for found in times.values() for time in found)
    assert {province.slug for province in find.silent} == silent
    assert find.years == tuple(range(min(named), max(named) + 1))


def test_without_tasks_there_is_nothing_to_choose(view: SiteView) -> None:
    empty = Find.of(view.catalog, Tasks((), (), ()))
    assert (empty.entries, empty.provinces, empty.years, empty.silent) == ((), (), (), ())


# --- what stands in the page


def test_a_page_holds_all_of_a_few_tasks(find: Find) -> None:
    assert find.whole
    assert [entry for group in find.groups for entry in group.entries] == list(find.entries)
    assert find_files(find, "vi", SITE_URL) == {}
    assert all("<" not in str(data) for data in embedded(find, SITE_URL).values())


def test_a_page_holds_the_first_of_many_tasks_and_names_every_province(large: Find) -> None:
    assert not large.whole
    shown = [entry.at for group in large.groups for entry in group.entries]
    assert sorted(shown) == list(range(FIRST))
    assert sum(group.count for group in large.groups) == len(large.entries)
    assert embedded(large, SITE_URL) == {"vi": None, "en": None}
    assert len(json.loads(find_files(large, "vi", SITE_URL)[FILE])["tasks"]) == len(large.entries)


# --- what the script reads


def _part(item: Any, path: list[str]) -> Any:
    for name in path:
        item = item and item[name]
    return list(item) if isinstance(item, tuple) else item


@pytest.mark.parametrize("lang", LANGS)
def test_the_script_reads_what_open_data_says(lang: Lang, find: Find, view: SiteView) -> None:
    data = json.loads(as_json(find, lang, SITE_URL))
    items = json.loads(data_files(view)["data/v1/tasks.json"])["items"]
    assert data["columns"] == [column.replace("*", lang) for column in COLUMNS]
    for column in data["columns"]:
        path = column.split(".")
        assert [_part(task, path) for task in data["tasks"]] == [_part(item, path) for item in items], column


@pytest.mark.parametrize("lang", LANGS)
def test_a_task_is_found_by_its_own_words_from_the_first_to_the_last(lang: Lang, find: Find) -> None:
    for entry in find.entries:
        task = entry.row.task
        own = [task.title.vi, task.title.en, task.vi, task.lead.text, *([task.en] if lang == "en" and task.en else [])]
        for text in own:
            assert f" {' '.join(words(text))}" in entry.words[lang]
    assert all(
        re.fullmatch(r"[^\W_\n]+( [^\W_\n]+)*", line[1:])
        for entry in find.entries
        for line in entry.words[lang].split("\n")
    )


def test_the_english_words_are_not_carried_to_the_vietnamese_page(find: Find) -> None:
    assert all(len(entry.words["vi"]) < len(entry.words["en"]) for entry in find.entries if entry.row.task.en)


# --- orders


@pytest.mark.parametrize(
    ("order", "times", "expected"),
    [
        pytest.param("start", [("year", "2024", "2024"), ("year", "2022", "2022")], [1, 0], id="earlier first"),
        pytest.param("start", [("unstated",), ("ongoing",), ("from", "2030")], [2, 0, 1], id="no start last, as in the text"),
        pytest.param("start", [("from", "2022"), ("range", "2022", "2025")], [1, 0], id="of one start the open end last"),
        pytest.param("start", [("year", "2025-Q4", "2025-Q4"), ("year", "2025-12", "2025-12")], [0, 1], id="a quarter begins before its last month"),
        pytest.param("end", [("range", "2021", "2030"), ("range", "2025", "2026")], [1, 0], id="sooner over first"),
        pytest.param("end", [("from", "2021"), ("year", "2030", "2030"), ("unstated",)], [1, 0, 2], id="no end last"),
        pytest.param("end", [("year", "2025", "2025"), ("year", "2025-12-30", "2025-12-30")], [1, 0], id="a year is over with its last day"),
        pytest.param("end", [("range", "2025", "2026"), ("range", "2022", "2026")], [1, 0], id="of one end the earlier start first"),
        pytest.param("end", [], [], id="nothing to order"),
    ],
)  # fmt: skip
def test_order_in_time(order: Order, times: list[tuple[Any, ...]], expected: list[int], view: SiteView) -> None:
    rows = tuple(_row(view, *time) for time in times)
    assert list(Find.of(view.catalog, Tasks(rows, (), ())).orders["vi"][order]) == expected


@pytest.mark.parametrize("lang", LANGS)
def test_every_order_has_every_task_once(lang: Lang, find: Find) -> None:
    for order in find.orders[lang].values():
        assert sorted(order) == list(range(len(find.entries)))


def test_titles_stand_in_the_order_of_the_language(find: Find) -> None:
    titles = [find.entries[at].row.task.title for at in find.orders["vi"]["title"]]
    bare = ["".join(c for c in normalize("NFD", title.vi) if c not in TONES) for title in titles]
    letters = [ALPHABET.index(normalize("NFC", title)[0].lower()) for title in bare]
    assert letters == sorted(letters)
    english = [find.entries[at].row.task.title.en for at in find.orders["en"]["title"]]
    assert english[0] == min(english)
