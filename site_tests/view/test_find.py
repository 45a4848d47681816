"""The table of tasks: its numbers against the files read by hand, what a task is found by, and the orders of its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest

from generator.language.text import ALPHABET, TONES, words
from generator.model.bilingual import LANGS, Lang
from generator.model.words import Time, TimeKind
from generator.view.find import FIRST, Find, Order
from generator.view.rows import TaskRow
from generator.view.site import SiteView
from site_tests.view.many import many_tasks
from site_tests.written import Written


@pytest.fixture(scope="module")
def find(view: SiteView) -> Find:
    return view.find


@pytest.fixture(scope="module")
def by_province(written: Written) -> dict[str, list[dict[str, Any]]]:
    return {files.plan["province"]: files.tasks for files in written.values()}


def _row(view: SiteView, kind: TimeKind, start: str | None = None, end: str | None = None) -> TaskRow:
    row = view.rows.tasks[0]
    time = Time(kind=kind, text=None if kind == "unstated" else "…", start=start, end=end)
    return replace(row, task=row.task.model_copy(update={"time": time}))


@pytest.mark.parametrize(
    ("facet", "values"),
    [
        ("directions", lambda task: [task["direction"]]),
        ("sectors", lambda task: task["sectors"]),
        ("agencies", lambda task: {*task["lead"]["agencies"], *task.get("partners", {"agencies": []})["agencies"]}),
    ],
)
def test_every_value_is_counted_as_by_hand(
    facet: str, values: Callable[[dict[str, Any]], list[str]], find: Find, by_province: dict[str, list[dict[str, Any]]]
) -> None:
    expected = Counter(value for tasks in by_province.values() for task in tasks for value in values(task))
    assert {option.key: option.count for option in getattr(find, facet)} == expected


def test_provinces_are_counted_as_by_hand(find: Find, by_province: dict[str, list[dict[str, Any]]]) -> None:
    expected = {slug: len(tasks) for slug, tasks in by_province.items()}
    assert {option.key: option.count for option in find.provinces} == expected
    assert {group.province.slug: len(group.entries) for group in find.groups} == expected


def test_times_are_counted_as_by_hand(find: Find, by_province: dict[str, list[dict[str, Any]]]) -> None:
    times = {slug: [task["time"] for task in tasks] for slug, tasks in by_province.items()}
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
    empty = Find.of(view.catalog, ())
    assert (empty.entries, empty.provinces, empty.years, empty.silent) == ((), (), (), ())


def test_a_page_holds_all_of_a_few_tasks(find: Find) -> None:
    assert find.whole
    assert [entry for group in find.groups for entry in group.entries] == list(find.entries)


def test_a_page_holds_the_first_of_many_tasks_and_names_every_province(view: SiteView) -> None:
    many = many_tasks(view)
    assert not many.whole
    shown = [entry.at for group in many.groups for entry in group.entries]
    assert sorted(shown) == list(range(FIRST))
    assert sum(group.count for group in many.groups) == len(many.entries)


@pytest.mark.parametrize("lang", LANGS)
def test_a_task_is_found_by_its_own_words_from_the_first_to_the_last(lang: Lang, find: Find) -> None:
    for entry in find.entries:
        task = entry.row.task
        own = [
            task.title.vi,
            task.title.en,
            task.vi,
            task.lead.text if task.lead else "",
            *([task.en] if lang == "en" and task.en else []),
        ]
        for text in own:
            assert f" {' '.join(words(text))}" in entry.words[lang]
    assert all(
        re.fullmatch(r"[^\W_\n]+( [^\W_\n]+)*", line[1:])
        for entry in find.entries
        for line in entry.words[lang].split("\n")
    )


def test_the_english_words_are_not_carried_to_the_vietnamese_page(find: Find) -> None:
    assert all(len(entry.words["vi"]) < len(entry.words["en"]) for entry in find.entries if entry.row.task.en)


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
    assert list(Find.of(view.catalog, rows).orders["vi"][order]) == expected


@pytest.mark.parametrize("lang", LANGS)
def test_every_order_has_every_task_once(lang: Lang, find: Find) -> None:
    for order in find.orders[lang].values():
        assert sorted(order) == list(range(len(find.entries)))


def test_titles_stand_in_the_order_of_the_language(find: Find) -> None:
    titles = [find.entries[at].row.task.title for at in find.orders["vi"]["title"]]
    bare = ["".join(c for c in normalize("NFD", title.vi) if c not in TONES) for title in titles]
    letters = [ALPHABET.index(normalize("NFC", title)[0].lower()) for title in bare]
    assert letters == sorted(letters)


def test_english_titles_stand_in_the_order_of_their_letters(find: Find) -> None:
    titles = [find.entries[at].row.task.title.en.lower() for at in find.orders["en"]["title"]]
    letters = [title for title in titles if re.fullmatch(r"[a-z ]+", title)]
    assert letters == sorted(letters)
    assert len(letters) > 50
