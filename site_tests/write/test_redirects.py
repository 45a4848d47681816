"""Pages at addresses that have moved: below their language only, never over a page that still exists."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalog import Table
from generator.model.bilingual import LANGS, Bilingual
from generator.model.history import Redirect
from generator.read.catalog import read_catalog
from generator.shell.slots import ANYWHERE, Shell, cut, slot
from generator.view.site import SiteView
from generator.write.redirects import by_page, pages_with_moved_parts, redirect_files
from site_tests.conftest import ROOT, SITE_URL
from site_tests.sample import write_sample


def _moved(old: str, new: str = "mau-2024/") -> Redirect:
    return Redirect.model_construct(None, from_=old, to=new, reason=Bilingual.same("x"))


@pytest.mark.parametrize(
    ("old", "pages_written"),
    [
        pytest.param("gone/", ["vi/gone/index.html", "en/gone/index.html"], id="a page in both languages"),
        pytest.param("a/b/c/d/", ["vi/a/b/c/d/index.html", "en/a/b/c/d/index.html"], id="deeper than any page is"),
        pytest.param("mau-2024/", [], id="a page that still exists is never written over"),
        pytest.param("mau-2024/#gone", [], id="a passage has no page of its own"),
        pytest.param("../gone/", [], id="out of the language"),
        pytest.param("gone/../../../x/", [], id="out of the site"),
        pytest.param("/gone/", [], id="out of the folder"),
        pytest.param("gone", [], id="no folder"),
    ],
)
def test_pages_that_moved_are_written_below_their_language_only(
    old: str, pages_written: list[str], tmp_path: Path
) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    changed = replace(catalog, redirects=Table(catalog.redirects.file, (_moved(old),)))
    shells = {lang: {depth: Shell(lang, depth, "", "", {}, ()) for depth in (0, 1, 2, ANYWHERE)} for lang in LANGS}
    view = SiteView.of(changed, site_url=SITE_URL)
    assert list(redirect_files(shells, ROOT / "theme", view)) == pages_written


def test_a_page_leads_to_the_new_one_and_names_it_canonical(tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path))
    moved = (_moved("gone/", "mau-2024/01/"), _moved("gone/#ii", "mau-2024/#i"))
    view = SiteView.of(replace(catalog, redirects=Table(catalog.redirects.file, moved)), site_url=SITE_URL)
    page = cut(f"<title>{slot('title')}</title>{slot('content')}")
    shells = {lang: {1: Shell(lang, 1, SITE_URL, "", {}, page)} for lang in LANGS}
    files = redirect_files(shells, ROOT / "theme", view)
    for lang in LANGS:
        html = files[f"{lang}/gone/index.html"]
        assert f'<link rel="canonical" href="{SITE_URL}{lang}/mau-2024/01/">' in html
        assert 'href="../mau-2024/01/"' in html
        assert "../mau-2024/#i" in html, "the script follows an anchor to where it went"


PAGE = '<main><article>\n<p id="there">x</p>\n</article></main>'


@pytest.mark.parametrize(
    ("old", "line"),
    [
        pytest.param("mau-2024/#gone", '<p class="note" id="gone">', id="a part that is gone"),
        pytest.param("mau-2024/#there", None, id="an id that the page still has"),
        pytest.param("mau-2024/", None, id="the page itself"),
        pytest.param("gone/#part", None, id="a page that is gone has a page of its own"),
    ],
)
def test_a_part_that_went_leaves_a_line_on_its_page(old: str, line: str | None, tmp_path: Path) -> None:
    catalog, _ = read_catalog(write_sample(tmp_path / "project"))
    changed = replace(catalog, redirects=Table(catalog.redirects.file, (_moved(old, "acts/#qd-127"),)))
    for lang in LANGS:
        (tmp_path / lang / "mau-2024").mkdir(parents=True)
        (tmp_path / lang / "mau-2024/index.html").write_text(PAGE, "utf-8")
    files = pages_with_moved_parts(tmp_path, ROOT / "theme", SiteView.of(changed, site_url=SITE_URL))
    assert set(files) == ({f"{lang}/mau-2024/index.html" for lang in LANGS} if line else set())
    for html in files.values():
        assert line is not None
        before, _, after = html.partition(line)
        assert (before, after[-17:]) == (PAGE.removesuffix("</article></main>"), "</article></main>")
        assert 'data-moved="gone" href="../acts/#qd-127"' in after


def test_what_moved_is_grouped_by_page() -> None:
    moved = [_moved("a/"), _moved("a/#x"), _moved("b/#y")]
    assert {path: list(anchors) for path, anchors in by_page(moved).items()} == {"a/": ["", "x"], "b/": ["y"]}
    assert by_page([]) == {}
