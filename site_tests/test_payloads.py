"""Whatever words the data has, they are shown as words: nothing in them is run, followed, formatted or lost.

Each build of the sample has another payload in each field (site_tests/payloads); `python -m site_tests.payload_sweep`
brings every payload into every field.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator.catalog import Catalog
from generator.check.all import messages
from generator.guard.site import guard
from generator.model.bilingual import LANGS
from generator.model.record import Record
from generator.open_data.files import FORMULA, data_files
from generator.view.site import SiteView
from generator.write.pages import pages
from generator.write.site import write_site
from site_tests.conftest import BASE, ROOT, SITE_URL
from site_tests.faults import Edit, planted, problems_of
from site_tests.filling import filled, is_free_text, members_of, records, sample_catalog
from site_tests.payloads.corpus import PAYLOADS, UNSEEN, broken, marked, met
from site_tests.payloads.filled import Shells, made, make_shells, rotated, words_of, wrong
from site_tests.payloads.machines import TABLES
from site_tests.payloads.printed import obeyed, problem_of
from site_tests.sample import TASKS
from site_tests.serving import serving

BUILDS = (0, 100, 200, 300)
SHOWN = (50,)  # builds that a browser opens
MEANT = {"a", "article", "div", "h1", "h2", "li", "mark", "ol", "p", "summary", "details", "nav", "svg", "path"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return sample_catalog(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def shells(tmp_path_factory: pytest.TempPathFactory) -> Shells:
    return make_shells(tmp_path_factory.mktemp("shells"))


def test_no_field_that_takes_words_is_forgotten(sample: Catalog) -> None:
    fields = {
        (record.__name__, name)
        for record in records(Record)
        for name, hint in get_type_hints(record, include_extras=True).items()
        if name in record.model_fields
        for member in members_of(hint)
        if is_free_text(member) or (get_origin(member) is tuple and is_free_text(get_args(member)[0]))
    }
    assert filled(sample, lambda _: "x")[1] == fields


def test_there_are_many_payloads_each_once() -> None:
    words = [payload.words for payload in (*PAYLOADS, *UNSEEN)]
    assert len(set(words)) == len(words) > 400


@pytest.mark.parametrize("build", BUILDS)
def test_no_parser_sees_more_than_words(build: int, sample: Catalog, shells: Shells) -> None:
    """By turns with marks, so that a loss is seen, and without, so that words may begin with what does harm."""
    view, _ = filled(sample, rotated(build, marks=build % 200 == 0))
    assert list(wrong(made(view, shells))) == []


def test_every_payload_is_met(sample: Catalog, shells: Shells) -> None:
    found: set[int] = set()
    for build in BUILDS:
        files = made(filled(sample, rotated(build))[0], shells)
        found.update(number for name, text in files.items() for words in words_of(name, text) for number in met(words))
    assert found == set(range(len(PAYLOADS)))


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        pytest.param(f"x {marked(0)} y {marked(1)}", 0, id="whole"),
        pytest.param("no payload", 0, id="none"),
        pytest.param(marked(0).replace("<", "&lt;"), 1, id="escaped twice"),
        pytest.param(marked(0).replace("<script>", ""), 1, id="a tag that was taken for one"),
        pytest.param(marked(0)[:-3], 1, id="cut"),
    ],
)
def test_a_payload_that_is_not_there_whole_is_seen(text: str, lost: int) -> None:
    assert len(broken(text)) == lost


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("&lt;", "<", id="a sign that was not escaped"),
        pytest.param("&lt;", "&amp;lt;", id="a sign that was escaped twice"),
        pytest.param("&#34;", '"', id="a quote that ends an attribute"),
    ],
)
def test_a_slip_in_a_page_is_seen(old: str, new: str, sample: Catalog, shells: Shells) -> None:
    number = next(number for number, payload in enumerate(PAYLOADS) if payload.why == "way out: out of double quotes")
    files = made(filled(sample, lambda _: marked(number))[0], shells)
    spoiled = {name: text.replace(old, new) for name, text in files.items() if name.endswith(".html")}
    assert list(wrong(spoiled))


@pytest.mark.parametrize("payload", [pytest.param(payload.words, id=payload.why) for payload in (*PAYLOADS, *UNSEEN)])
def test_no_terminal_and_no_log_obeys(payload: str) -> None:
    assert list(obeyed(problem_of(messages()[len(payload) % len(messages())], payload))) == []


@pytest.mark.parametrize("payload", [pytest.param(payload.words, id=payload.why) for payload in UNSEEN])
def test_what_nobody_sees_is_not_read(payload: str, tmp_path: Path) -> None:
    """However it is written: as it is, and as YAML may escape it. A line end is a line end."""
    escaped = "".join(f"\\U{ord(sign):08x}" for sign in payload)
    for words in (payload.encode("utf-8", "surrogatepass").decode("utf-8", "replace"), escaped):
        if words != "x\n::error::y":
            edit = Edit(TASKS, "vi: Phấn đấu xây dựng cơ sở dữ liệu mở", f'vi: "Phấn đấu {words} dữ liệu mở"')
            assert problems_of(planted(tmp_path / str(len(words)), [edit]))


WATCH = """
window.violations = []
addEventListener("securitypolicyviolation", event => violations.push(`${event.violatedDirective} ${event.blockedURI}`))
"""
# All words of a page, those of attributes and of data for machines included, as the browser reads them.
WORDS = """() => {
  const strings = value => typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(strings)
  const attributes = [...document.querySelectorAll("*")].flatMap(element => [...element.attributes])
  const scripts = [...document.querySelectorAll("script")]
  const data = scripts.filter(script => script.type.endsWith("json")).flatMap(script => strings(JSON.parse(script.textContent)))
  for (const script of scripts) script.remove()
  return [...attributes.map(attribute => attribute.value), ...data, document.documentElement.textContent].join("\\n")
}"""


class Watched:
    """A page of the browser that remembers what should not have happened on it."""

    def __init__(self, context: BrowserContext) -> None:
        context.add_init_script(WATCH)
        self.page: Page = context.new_page()
        self.trouble: list[str] = []
        self.page.on("dialog", self._dialog)
        self.page.on("pageerror", lambda error: self.trouble.append(f"error {error}"))
        self.page.on("console", lambda message: self.trouble.append(message.text) if message.type == "error" else None)

    def _dialog(self, dialog: Any) -> None:
        self.trouble.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def state(self) -> list[str]:
        """What went wrong since the last time."""
        found = [*self.trouble, *self.page.evaluate("[...violations, ...(window.ran ? ['ran'] : [])]")]
        found += self.page.evaluate(
            "[...document.querySelectorAll('a[href^=\"javascript:\" i]')].map(link => link.outerHTML)"
        )
        self.trouble.clear()
        return found


@pytest.mark.parametrize("build", SHOWN)
def test_words_are_shown_and_never_run(build: int, sample: Catalog, tmp_path: Path, chromium: Browser) -> None:
    view, _ = filled(sample, rotated(build))
    site = tmp_path / "site"
    site.mkdir()
    write_site(ROOT, site, view)
    prose = ("dead-link", "dead-anchor")  # leads to pages of the real data, which the sample has not
    assert [finding for finding in guard(site, ROOT / "theme", SITE_URL) if finding.rule not in prose] == []
    paths = [f"{lang}/{path}" for path in _of_each_kind(view) for lang in LANGS]
    context = chromium.new_context()
    watched = Watched(context)
    with serving(site, BASE) as address:
        for path in ("", "404.html", *paths):
            watched.page.goto(f"{address}{path}")
            assert watched.state() == [], path
            words = watched.page.evaluate(WORDS)
            assert broken(words) == [], path
            assert path in ("", "404.html") or met(words), path
        _search(watched, f"{address}vi/")
        _moved(watched, address)
    context.close()


def _of_each_kind(view: SiteView) -> list[str]:
    """The first and the last page of each template."""
    listed = list(pages(view))
    last = {page.template: page.path for page in listed}
    first = {page.template: page.path for page in reversed(listed)}
    return sorted({*first.values(), *last.values()})


def _search(watched: Watched, home: str) -> None:
    """The list of results is drawn by a script: another way for words to become markup."""
    watched.page.goto(home)
    watched.page.locator(".md-search__input").click()
    watched.page.locator(".md-search__input").press_sequentially("mauthu")
    watched.page.locator(".md-search-result__item").first.wait_for()
    assert watched.state() == []
    names = "items => items.flatMap(item => [...item.querySelectorAll('*')].map(element => element.localName))"
    assert set(watched.page.locator(".md-search-result__item").evaluate_all(names)) <= MEANT


def _moved(watched: Watched, address: str) -> None:
    """A page that has moved leads to its new address, with the anchor and the query."""
    watched.page.goto(f"{address}en/gone/?a=b#ii")
    watched.page.wait_for_url(f"{address}en/mau-2024/?a=b#ii")
    assert watched.state() == []


TRAPS = ("<script>window.ran=1</script>", "<img src=x onerror=window.ran=1>", "\"'><svg onload=window.ran=1>")


@pytest.mark.parametrize("payload", TRAPS)
def test_the_trap_springs(payload: str, tmp_path: Path, chromium: Browser) -> None:
    """The same words unescaped do run, so the test above would see it."""
    assert payload in {known.words for known in PAYLOADS}
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title><p>{payload}</p>", "utf-8")
    context = chromium.new_context()
    watched = Watched(context)
    with serving(tmp_path, BASE) as address:
        watched.page.goto(address)
        watched.page.wait_for_function("window.ran")
        assert "ran" in watched.state()
    context.close()


@pytest.mark.parametrize("formula", [*TABLES.values(), "\t=1+1", "\r=1+1"])
def test_no_cell_of_a_table_is_a_formula(formula: str, sample: Catalog) -> None:
    view, _ = filled(sample, lambda _: formula)
    tables = {name: content for name, content in data_files(view).items() if name.endswith(".csv")}
    assert tables
    for name, content in tables.items():
        cells = [cell for row in csv.reader(io.StringIO(content.decode(), newline="")) for cell in row]
        assert [cell for cell in cells if cell.startswith(FORMULA)] == [], name
        assert name.endswith("provinces.csv") or any(formula in cell for cell in cells), name
