"""The sections of the navigation: each leads to a page, and its title is translated."""

from __future__ import annotations

import pytest

from generator import urls
from generator.language.interface import translations
from generator.shell.sections import PATHS, SECTIONS, Section
from generator.view.site import SiteView
from generator.write.pages import pages
from site_tests.conftest import ROOT


def test_keys_and_paths_are_not_used_twice() -> None:
    assert len(PATHS) == len(set(PATHS.values())) == len(SECTIONS)


@pytest.mark.parametrize("section", [pytest.param(section, id=section.key) for section in SECTIONS])
def test_a_section_leads_to_a_page(section: Section, view: SiteView) -> None:
    assert section.path in {*(page.path for page in pages(view)), *urls.PROSE}


@pytest.mark.parametrize("section", [pytest.param(section, id=section.key) for section in SECTIONS])
def test_a_title_is_translated(section: Section) -> None:
    context, words = section.title
    assert translations("en", ROOT / "theme").pgettext(context, words) != words


def test_pages_name_sections_that_there_are(view: SiteView) -> None:
    assert {page.section for page in pages(view)} <= {*PATHS, None}
