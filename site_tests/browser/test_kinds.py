"""The list of the kinds of pages is whole: what it leaves out is seen by no browser test."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.model.bilingual import LANGS
from generator.view.site import SiteView
from generator.write.pages import pages
from site_tests.browser.kinds import ABOVE, KINDS, PROSE, SOMETIMES, Kind
from site_tests.conftest import ROOT

TEMPLATES = ROOT / "theme/templates"


@pytest.fixture(scope="module")
def template_of(view: SiteView) -> Mapping[str, str]:
    """What each page of the real site is made with."""
    return {page.path: page.template for page in pages(view)}


def test_every_template_that_makes_pages_has_an_example() -> None:
    makes_pages = {
        path.name for path in TEMPLATES.glob("*.html") if '{% extends "page.html" %}' in path.read_text("utf-8")
    }
    assert {kind.template for kind in KINDS} - {PROSE} | set(ABOVE) | set(SOMETIMES) == makes_pages


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.name) for kind in KINDS if kind.template != PROSE])
def test_an_example_is_made_with_its_template(kind: Kind, template_of: Mapping[str, str]) -> None:
    assert template_of[kind.path] == kind.template


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_of_prose_is_an_example(lang: str) -> None:
    written = {f"{path.stem}/" for path in (ROOT / "content" / lang).glob("*.md")}
    assert {kind.path for kind in KINDS if kind.template == PROSE} == written


def test_names_and_addresses_are_not_used_twice() -> None:
    assert len({kind.name for kind in KINDS}) == len({kind.path for kind in KINDS}) == len(KINDS)
