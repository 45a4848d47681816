"""The whole site below one folder: every page, index and file, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.bilingual import LANGS, Lang
from generator.view.site import SiteView
from generator.write.pages import pages
from generator.write.site import write_files
from site_tests.conftest import ROOT


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_written(lang: Lang, site: Path, view: SiteView) -> None:
    assert [page.path for page in pages(view) if not (site / lang / page.path / "index.html").exists()] == []


@pytest.mark.parametrize("lang", LANGS)
def test_prose_index_and_scripts_are_written(lang: Lang, site: Path) -> None:
    prose = [f"{path.stem}/index.html" for path in (ROOT / "content" / lang).glob("*.md")]
    expected = [*prose, "search/index.json", "assets/site.css", "assets/search-worker.js"]
    assert [name for name in expected if not (site / lang / name).exists()] == []


def test_what_belongs_to_no_language_is_above_both(site: Path) -> None:
    assert {".plans-site", "index.html", "404.html", "sitemap.xml", "robots.txt", "data", "vi", "en"} == {
        p.name for p in site.iterdir()
    }


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    write_files(tmp_path, {"a/b/c.txt": b"x", "d": b""})
    found = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"a/b/c.txt": b"x", "d": b""}
