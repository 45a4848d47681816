"""Whatever words the data has, they are shown as words: nothing in them is run, followed, formatted or lost."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator.guard.site import guard
from generator.model.bilingual import LANGS
from generator.model.record import Record
from generator.open_data.files import FORMULA, data_files
from generator.view.site import SiteView
from generator.write.pages import pages
from generator.write.site import write_site
from site_tests.conftest import BASE, ROOT, SITE_URL
from site_tests.filling import filled_view, is_free_text, members_of, records
from site_tests.serving import serving

PAYLOADS = (
    pytest.param("<script>window.ran=1</script>", id="a script"),
    pytest.param("<img src=x onerror=window.ran=1>", id="a handler"),
    pytest.param("\"'><svg onload=window.ran=1>", id="out of an attribute"),
    pytest.param("javascript:window.ran=1", id="an address that runs"),
    pytest.param("</title></textarea></style><script>window.ran=1</script>", id="out of the title"),
    pytest.param('</script><script>window.ran=1</script>"}', id="out of a script's data"),
    pytest.param(
        "--><!--<script> "  # comments
        "&lt;b&gt; &amp;lt; &#60;script&#62; "  # references, which must not be read twice
        "<b>x</b> <unknown> a<b "  # tags, which must not be stripped
        "{{7*7}} {% raw %} {# x #} ${7*7} "  # template words
        "%s %(n)s %(province)s {0} 100% "  # formats of translated sentences
        "__import__('os') \\1 $& *x* _y_ `z` [a](b)",  # words of other languages
        id="all that may be read as something else",
    ),
)
SHEETS = ('=HYPERLINK("https://elsewhere.example","x")', "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1")


def test_no_field_that_takes_words_is_forgotten(tmp_path: Path) -> None:
    fields = {
        (record.__name__, name)
        for record in records(Record)
        for name, hint in get_type_hints(record, include_extras=True).items()
        if name in record.model_fields
        for member in members_of(hint)
        if is_free_text(member) or (get_origin(member) is tuple and is_free_text(get_args(member)[0]))
    }
    assert filled_view(tmp_path, "x", "x")[1] == fields


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


@pytest.mark.parametrize("payload", PAYLOADS)
def test_words_are_shown_and_never_run(payload: str, tmp_path: Path, chromium: Browser) -> None:
    text = f"⟪mauthu {payload}⟫"
    view, _ = filled_view(tmp_path, text, payload)
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
            assert words.count("⟪") == words.count(text), path
            assert path in ("", "404.html") or text in words, path
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
    assert (
        watched.page.locator(
            ".md-search-result__item script, .md-search-result__item img, .md-search-result__item unknown"
        ).count()
        == 0
    )


def _moved(watched: Watched, address: str) -> None:
    """A page that has moved leads to its new address, with the anchor and the query."""
    watched.page.goto(f"{address}en/gone/?a=b#ii")
    watched.page.wait_for_url(f"{address}en/mau-2024/?a=b#ii")
    assert watched.state() == []


@pytest.mark.parametrize("payload", PAYLOADS[:3])
def test_the_trap_springs(payload: str, tmp_path: Path, chromium: Browser) -> None:
    """The same words unescaped do run, so the test above would see it."""
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title><p>{payload}</p>", "utf-8")
    context = chromium.new_context()
    watched = Watched(context)
    with serving(tmp_path, BASE) as address:
        watched.page.goto(address)
        watched.page.wait_for_function("window.ran")
        assert "ran" in watched.state()
    context.close()


@pytest.mark.parametrize("formula", SHEETS)
def test_no_cell_of_a_table_is_a_formula(formula: str, tmp_path: Path) -> None:
    view, _ = filled_view(tmp_path, formula, formula)
    tables = {name: content for name, content in data_files(view).items() if name.endswith(".csv")}
    assert tables
    for name, content in tables.items():
        cells = [cell for row in csv.reader(io.StringIO(content.decode(), newline="")) for cell in row]
        assert [cell for cell in cells if cell.startswith(FORMULA)] == [], name
        assert name.endswith("provinces.csv") or any(formula in cell for cell in cells), name
