"""What is answered to an address, when all is well and when it is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import pytest

from generator.serve.answer import Answerer
from site_tests.conftest import BASE
from site_tests.serve.project import PLAN, PLAN_FILE, change


@pytest.mark.parametrize(
    ("target", "status", "kind"),
    [
        pytest.param("", 200, "text/html; charset=utf-8", id="the root"),
        pytest.param("vi/find/?q=x", 200, "text/html; charset=utf-8", id="a page with a query"),
        pytest.param("en/gone/", 200, "text/html; charset=utf-8", id="an address that has moved"),
        pytest.param("404.html", 200, "text/html; charset=utf-8", id="the page of what is not there"),
        pytest.param("vi/assets/site.css", 200, "text/css; charset=utf-8", id="a style"),
        pytest.param("vi/assets/site.js", 200, "text/javascript; charset=utf-8", id="a script"),
        pytest.param("data/v1/tasks.json", 200, "application/json; charset=utf-8", id="open data"),
        pytest.param("sitemap.xml", 200, "application/xml; charset=utf-8", id="a map"),
        pytest.param("serve/serve.js", 200, "text/javascript; charset=utf-8", id="the script of every page"),
        pytest.param("serve/serve.css", 200, "text/css; charset=utf-8", id="its style"),
        pytest.param("serve/none", 404, "text/plain", id="nothing of the kind"),
        pytest.param("serve/../serve.js", 404, "text/plain", id="a way out"),
        pytest.param("vi/none/", 404, "text/html; charset=utf-8", id="no page"),
        pytest.param("vi/%00/%2e%2e/", 404, "text/html; charset=utf-8", id="no address at all"),
        pytest.param("vi/" + 5000 * "x", 404, "text/html; charset=utf-8", id="longer than any file's name"),
    ],
)
def test_an_address_has_its_answer(target: str, status: int, kind: str, answerer: Answerer) -> None:
    answer = answerer(f"{BASE}{target}")
    assert (answer.status, answer.kind, answer.to) == (status, kind, "")


@pytest.mark.parametrize(
    ("target", "to"),
    [
        pytest.param("/", BASE, id="above the site"),
        pytest.param(BASE.rstrip("/"), BASE, id="the root without its slash"),
        pytest.param(f"{BASE}vi", f"{BASE}vi/", id="a language without its slash"),
        pytest.param(f"{BASE}vi/find", f"{BASE}vi/find/", id="a page without its slash"),
    ],
)
def test_an_address_leads_on(target: str, to: str, answerer: Answerer) -> None:
    assert answerer(target).to == to


def test_outside_of_the_site_there_is_nothing(answerer: Answerer) -> None:
    assert answerer("/elsewhere/vi/").status == HTTPStatus.NOT_FOUND


def test_a_page_is_the_built_one_and_a_script(answerer: Answerer) -> None:
    page = answerer(f"{BASE}vi/find/").content.decode()
    script = f'<script type="module" src="{BASE}serve/serve.js" data-epoch="{answerer.epoch()}"></script>'
    built = answerer._site.file("vi/find/index.html")
    assert built is not None
    assert page.count(script) == 1
    assert page.replace(script, "") == built.decode()


def test_the_epoch_is_another_once_something_has_changed(answerer: Answerer, project: Path) -> None:
    def told() -> str:
        epoch: str = json.loads(answerer(f"{BASE}serve/state.json").content)["epoch"]
        return epoch

    before = told()
    assert told() == before
    change(project, "Sample plan", "Another plan")
    assert told() != before


def _unreadable(root: Path) -> None:
    change(root, "instrument: plan", "instrument: plam")


def _no_such_province(root: Path) -> None:
    change(root, "province: ha-noi", "province: ha-no")


def _no_provinces(root: Path) -> None:
    (root / "data/provinces.yml").write_text("- id: [\n", "utf-8")


@pytest.mark.parametrize(
    ("spoil", "page", "said"),
    [
        pytest.param(_unreadable, f"vi/{PLAN}/", f"{PLAN_FILE}:3:13", id="a plan that cannot be read"),
        pytest.param(_no_such_province, "vi/", f"{PLAN_FILE}:2:11", id="a rule is broken, and a view breaks with it"),
        pytest.param(_no_provinces, f"en/{PLAN}/", "data/provinces.yml:", id="a table is no YAML"),
    ],
)
def test_a_page_that_cannot_be_made_says_what_is_wrong(
    spoil: Callable[[Path], None], page: str, said: str, answerer: Answerer, project: Path
) -> None:
    files = {path: path.read_bytes() for path in (project / "data").rglob("*.yml")}
    assert answerer(f"{BASE}{page}").status == HTTPStatus.OK
    spoil(project)
    answer = answerer(f"{BASE}{page}")
    assert answer.status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert said in answer.content.decode()
    assert "serve.js" in answer.content.decode(), "it reloads once it is mended"
    assert "Traceback" not in answer.content.decode()
    for path, content in files.items():
        path.write_bytes(content)
    assert answerer(f"{BASE}{page}").status == HTTPStatus.OK


def test_a_mistake_of_one_plan_leaves_other_pages(answerer: Answerer, project: Path) -> None:
    _unreadable(project)
    assert answerer(f"{BASE}vi/agencies/").status == HTTPStatus.OK


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param("theme/templates/home.html", "{% block content %}", "{% block content", "home.html:", id="a template"),
        pytest.param("content/vi/about.md", "# about", "# about\n\n[x](none.md)", "none.md", id="a link of prose"),
        pytest.param("mkdocs.yml", "name: material", "name: materia", "Abort", id="the settings"),
    ],
)  # fmt: skip
def test_what_is_wrong_beside_the_data_is_said_in_words(
    file: str, old: str, new: str, said: str, answerer: Answerer, project: Path
) -> None:
    change(project, old, new, file)
    answer = answerer(f"{BASE}vi/")
    assert answer.status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert said in answer.content.decode()
    assert "Traceback" not in answer.content.decode()
