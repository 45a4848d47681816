"""The list of addresses is the list of pages: what is published stands in the lock for ever."""

from __future__ import annotations

import pytest

from generator import urls
from generator.catalog import Catalog
from generator.model.bilingual import LANGS
from generator.read.catalog import read_catalog
from generator.view.site import SiteView
from generator.write.pages import pages
from site_tests.conftest import ROOT


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return catalog


def test_the_addresses_are_those_of_the_pages(catalog: Catalog) -> None:
    view = SiteView.of(catalog, site_url="https://plans.example/")
    written = [page.path for page in pages(view)]
    assert len(written) == len(set(written))
    assert {*written, *urls.PROSE} == {path.partition("#")[0] for path in urls.published(catalog)}


def test_the_prose_pages_are_those_of_the_content() -> None:
    for lang in LANGS:
        assert sorted(f"{path.stem}/" for path in (ROOT / "content" / lang).glob("*.md")) == sorted(urls.PROSE)


def test_every_address_is_in_the_lock(catalog: Catalog) -> None:
    """`plans accept` was run: what is on the site now can not be lost without anyone noticing."""
    locked = set((ROOT / "data" / "urls.lock").read_text("utf-8").splitlines())
    assert {path for path in urls.published(catalog) if path} <= locked


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        pytest.param("", "", "./", id="home to itself"),
        pytest.param("", "acts/", "acts/", id="down"),
        pytest.param("kon-tum-2024/06/", "", "../../", id="up to home"),
        pytest.param("kon-tum-2024/06/", "kon-tum-2024/#ii", "../../kon-tum-2024/#ii", id="to an anchor"),
        pytest.param("kon-tum-2024/#ii", "acts/", "../acts/", id="from an anchor"),
    ],
)
def test_links_are_relative_to_the_page(here: str, there: str, expected: str) -> None:
    assert urls.relative(here, there) == expected


def test_files_below_the_root_lie_above_the_language() -> None:
    assert urls.from_root("", "data/v1/tasks.json") == "../data/v1/tasks.json"
    assert urls.from_root("kon-tum-2024/06/", "data/v1/tasks.json") == "../../../data/v1/tasks.json"
