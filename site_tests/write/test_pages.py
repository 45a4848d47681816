"""The list of pages: every address of the data once, and every template that makes pages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator import urls
from generator.catalog import Catalog
from generator.model.bilingual import LANGS, Lang
from generator.view.site import SiteView
from generator.write.pages import Page, pages
from site_tests.conftest import ROOT, SITE_URL
from site_tests.written import written_plans, written_table


@pytest.fixture(scope="module")
def listed(view: SiteView) -> list[Page]:
    return list(pages(view))


def test_every_page_is_listed_once(listed: list[Page]) -> None:
    paths = [page.path for page in listed]
    assert len(paths) == len(set(paths))


def test_the_pages_are_those_of_the_files(listed: list[Page]) -> None:
    """Counted in the files by another reader."""
    plans = written_plans()
    provinces = {province["slug"] for province in written_table("provinces")}
    tables = ("agencies", "directions", "sectors")
    expected = [
        *urls.SECTIONS,
        *(f"{slug}/" for slug in provinces),
        *(f"{plan}/" for plan in plans),
        *(f"{plan}/{task['id']}/" for plan, files in plans.items() for task in files.tasks),
        *(f"{table}/{record['id']}/" for table in tables for record in written_table(table)),
    ]
    assert sorted(page.path for page in listed) == sorted(expected)


def test_every_published_address_has_its_page(listed: list[Page], catalog: Catalog) -> None:
    pages_of_catalog = {path.partition("#")[0] for path in catalog.addresses}
    assert {*(page.path for page in listed), *urls.PROSE} == pages_of_catalog


def test_every_address_is_in_the_lock(catalog: Catalog) -> None:
    """`plans accept` was run: what is on the site now can not be lost without anyone noticing."""
    locked = set((ROOT / "data/urls.lock").read_text("utf-8").splitlines())
    assert {path for path in catalog.addresses if path} <= locked


@pytest.mark.parametrize("lang", LANGS)
def test_the_prose_pages_are_those_of_the_content(lang: Lang) -> None:
    assert sorted(f"{path.stem}/" for path in (ROOT / "content" / lang).glob("*.md")) == sorted(urls.PROSE)


def test_every_template_exists(listed: list[Page]) -> None:
    assert {page.template for page in listed} <= {path.name for path in (ROOT / "theme/templates").glob("*.html")}


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_is_written_with_its_own_title_and_facts(lang: Lang, site: Path) -> None:
    page = (site / lang / "kon-tum-2024/index.html").read_text("utf-8")
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    facts = json.loads(found)
    assert facts["url"] == f"{SITE_URL}{lang}/kon-tum-2024/"
    assert facts["legislationIdentifier"] == "3584/KH-UBND"
    assert "application/ld+json" not in (site / lang / "acts/index.html").read_text("utf-8")


def test_the_first_task_has_none_before_it_and_the_last_none_after(listed: list[Page]) -> None:
    tasks = [page for page in listed if page.path.startswith("kon-tum-2024/") and page.template == "task.html"]
    before = [page.values["before"].path if page.values["before"] else None for page in tasks]
    after = [page.values["after"].path if page.values["after"] else None for page in tasks]
    assert before == [None, *(page.path for page in tasks[:-1])]
    assert after == [*(page.path for page in tasks[1:]), None]
