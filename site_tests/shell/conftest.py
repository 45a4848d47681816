"""What the tests of the shell share: each language rendered once, and a small project to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.model.bilingual import Lang
from generator.shell.material import render_language
from site_tests.conftest import ROOT, SITE_URL
from site_tests.shell.page import Render, Rendered

FRONT = "---\ntitle: Giới thiệu\ndescription: Về trang này\n---\n"
EDITION = "0123abcd, 21 November 2026"


@pytest.fixture(scope="session")
def render(tmp_path_factory: pytest.TempPathFactory) -> Render:
    """The shells of a language and the folder of its site, made once."""
    made: dict[Lang, Rendered] = {}

    def rendered(lang: Lang) -> Rendered:
        if lang not in made:
            site = tmp_path_factory.mktemp("shells")
            shells = render_language(lang, root=ROOT, site=site, site_url=SITE_URL, edition=EDITION)
            made[lang] = Rendered(site, shells)
        return made[lang]

    return rendered


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What rendering reads, in a folder of its own, with one prose page."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "theme/overrides", tmp_path / "theme/overrides")
    shutil.copy(ROOT / "theme/scripts.lock", tmp_path / "theme")
    prose = tmp_path / "content/vi/about.md"
    prose.parent.mkdir(parents=True)
    prose.write_text(f"{FRONT}# Giới thiệu\n", "utf-8")
    return tmp_path
