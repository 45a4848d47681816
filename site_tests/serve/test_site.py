"""A file that is asked for is the one that a build writes, of the data as they are now."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.serve.site import Site
from site_tests.conftest import ROOT, SITE_URL
from site_tests.serve.project import PLAN, change


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(ROOT, SITE_URL, tmp_path_factory.mktemp("scratch"))


@pytest.fixture
def small(project: Path, tmp_path: Path) -> Site:
    (tmp_path / "scratch").mkdir()
    return Site(project, SITE_URL, tmp_path / "scratch")


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        pytest.param("[!.]*.*", 4, id="the root, what is not there, the maps"),
        pytest.param("*/index.html", 2, id="the home pages"),
        pytest.param("*/*/index.html", 100, id="sections, provinces, plans, prose, redirects"),
        pytest.param("vi/kon-tum*/*/index.html", 10, id="tasks"),
        pytest.param("en/agencies/*/index.html", 10, id="agencies"),
        pytest.param("vi/sectors/*/index.html", 5, id="classes"),
        pytest.param("*/assets/**/*.*", 20, id="styles, scripts, fonts"),
        pytest.param("*/search/*.json", 4, id="what the search reads"),
        pytest.param("data/**/*.*", 10, id="open data"),
    ],
)
def test_it_has_the_bytes_of_the_build(pattern: str, least: int, real: Site, site: Path) -> None:
    files = [path for path in site.glob(pattern) if path.is_file()]
    assert len(files) >= least
    names = [path.relative_to(site).as_posix() for path in files]
    assert [name for name, path in zip(names, files, strict=True) if real.file(name) != path.read_bytes()] == []


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("vi/nothing/index.html", id="no page"),
        pytest.param("nothing.txt", id="no file"),
        pytest.param("fr/index.html", id="no language"),
        pytest.param("vi/../../mkdocs.yml", id="a way out"),
        pytest.param("vi/\0", id="no name of a file"),
        pytest.param("vi/__shell__/index.html", id="what shells are made from"),
        pytest.param("", id="nothing"),
    ],
)
def test_there_is_no_other_file(name: str, real: Site) -> None:
    assert real.file(name) is None


def test_a_change_is_in_the_next_page_in_its_footer_too(small: Site, project: Path) -> None:
    before = small.file(f"en/{PLAN}/index.html")
    change(project, "en: Sample plan of", "en: Changed plan of")
    after = small.file(f"en/{PLAN}/index.html")
    assert before is not None
    assert after is not None
    assert (b"Changed plan of" in before, b"Changed plan of" in after) == (False, True)
    version = (small.file("data/v1/plans.json") or b"").split(b'"data_version": "')[1].split(b'"')[0]
    assert (version in before, version in after) == (False, True)


@pytest.mark.parametrize(
    ("file", "old", "new", "page"),
    [
        pytest.param("content/vi/about.md", "# about", "# khác hẳn", "vi/about/index.html", id="prose"),
        pytest.param("theme/templates/home.html", "{% block content %}", "{% block content %}khác hẳn", "vi/index.html", id="a template"),
        pytest.param("theme/css/base/type.css", "{", "{ --khác-hẳn: 1;", "vi/assets/site.css", id="a style"),
        pytest.param("theme/overrides/partials/footer.html", "<footer", "<!-- khác hẳn --><footer", "vi/index.html", id="the frame"),
    ],
)  # fmt: skip
def test_what_is_no_data_is_followed_too(file: str, old: str, new: str, page: str, small: Site, project: Path) -> None:
    before = small.file(page)
    change(project, old, new, file)
    after = small.file(page)
    assert before is not None
    assert after is not None
    assert before != after


def test_the_words_of_the_interface_are_followed(small: Site, project: Path) -> None:
    assert b"Home for all" not in (small.file("en/about/index.html") or b"")
    change(project, 'msgstr "Home"', 'msgstr "Home for all"', "theme/locale/en/LC_MESSAGES/site.po")
    assert b"Home for all" in (small.file("en/about/index.html") or b"")


def test_what_cannot_be_read_is_named(small: Site, project: Path) -> None:
    assert small.unread == []
    change(project, "instrument: plan", "instrument: plam")
    assert {problem.place.file for problem in small.unread} == {f"data/plans/{PLAN}/plan.yml"}
