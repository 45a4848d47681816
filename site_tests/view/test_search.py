"""What a reader can find: everything that has a page or a passage, by all its names, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.language.interface import translations
from generator.model.bilingual import LANGS, Lang
from generator.view.search import NOT_FOUND, Searchable, SearchEntry
from generator.view.site import SiteView
from site_tests.conftest import ROOT
from site_tests.written import Written, written_table

Entries = Mapping[Lang, Mapping[str, SearchEntry]]


@pytest.fixture(scope="module")
def entries(view: SiteView) -> Entries:
    """By language and address."""
    return {
        lang: {entry.url: entry for entry in Searchable(view, lang, translations(lang, ROOT / "theme")).entries()}
        for lang in LANGS
    }


@pytest.mark.parametrize("lang", LANGS)
def test_everything_is_found_once(lang: Lang, view: SiteView, written: Written) -> None:
    urls = [entry.url for entry in Searchable(view, lang, translations(lang, ROOT / "theme")).entries()]
    expected = [
        *(f"{plan}/" for plan in written),
        *(f"{plan}/{task['id']}/" for plan, files in written.items() for task in files.tasks),
        *(
            f"{plan}/#{one['id']}"
            for plan, files in written.items()
            for one in files.plan["passages"]
            if "kind" in one and one["kind"] not in NOT_FOUND
        ),
        *{f"{unit['slug']}/" for unit in written_table("provinces")},
        *(f"acts/#{act['id']}" for act in written_table("acts")),
        *(f"{name}/{one['id']}/" for name in ("directions", "sectors", "agencies") for one in written_table(name)),
    ]
    assert sorted(urls) == sorted(expected)


@pytest.mark.parametrize(
    ("lang", "url", "title", "place"),
    [
        pytest.param("vi", "kon-tum-2024/", "Kế hoạch 3584/KH-UBND – Kon Tum", "Kon Tum", id="a plan"),
        pytest.param("en", "kon-tum-2024/", "Plan 3584/KH-UBND – Kon Tum", "Kon Tum", id="the same in English"),
        pytest.param("vi", "kon-tum/", "Kon Tum", "Tỉnh", id="a province"),
        pytest.param("en", "ha-noi/", "Ha Noi", "City", id="a city is no province"),
        pytest.param("vi", "agencies/so-yt/", "Sở Y tế", "Cơ quan", id="a body"),
    ],
)
def test_what_a_result_says(lang: Lang, url: str, title: str, place: str, entries: Entries) -> None:
    found = entries[lang][url]
    assert (found.title, found.place) == (title, place)


@pytest.mark.parametrize("lang", LANGS)
def test_a_task_is_found_by_its_title_in_the_other_language(lang: Lang, view: SiteView, entries: Entries) -> None:
    found = entries[lang]
    for row in view.rows.tasks:
        assert row.task.title.here("en" if lang == "vi" else "vi") in found[row.path].names
        assert row.task.label in found[row.path].names


def test_a_passage_is_shown_in_the_language_of_the_page(view: SiteView, entries: Entries) -> None:
    entry = next(
        one for plan in view.plans for one in plan.entries.values() if one.passage and one.passage.kind == "note"
    )
    assert entries["vi"][entry.path].text == entry.record.vi
    assert entries["en"][entry.path].text == (entry.record.en or entry.record.vi)


def test_headings_and_signatures_are_not_found(view: SiteView, entries: Entries) -> None:
    paths = {
        entry.path
        for plan in view.plans
        for entry in plan.entries.values()
        if entry.passage and entry.passage.kind in ("heading", "identity", "recipient", "signature")
    }
    assert paths
    assert not paths & set(entries["vi"])
