"""Whatever words the data has, they are shown as words: nothing in them is run, followed, formatted or lost."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from pydantic import StringConstraints

from generator.catalog import Catalog, Table
from generator.guard.site import guard
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.model.history import Redirect
from generator.model.record import Record
from generator.read.catalog import read_catalog
from generator.shell.material import Shell
from generator.view.site import SiteView
from generator.write.pages import pages
from generator.write.redirects import redirect_files
from generator.write.site import write_site
from site_tests.conftest import BASE, ROOT, SITE_URL
from site_tests.sample import write_sample
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

# Labels are cut at their points, so they cannot be found again as one text.
CUT = {("Passage", "label"), ("Task", "label")}
# Not words but addresses below the language folder.
ADDRESSES = {("Correction", "path"), ("Redirect", "from_"), ("Redirect", "to")}


class Filling:
    """Puts a text into every field that takes free words, of every record of a catalog."""

    def __init__(self, text: str, label: str) -> None:
        self.text, self.label = text, label
        self.filled: set[tuple[str, str]] = set()

    def catalog(self, catalog: Catalog) -> Catalog:
        old = catalog.provinces.records[0]
        other = old.model_copy(update={"id": "xa@1997", "slug": "xa"})
        known = tuple(record.model_copy(update={"province": "xa"}) for record in catalog.register)
        moved = Redirect.model_validate({"from": "gone/", "to": "mau-2024/", "reason": {"vi": "x", "en": "x"}})
        tables: dict[str, Any] = {
            name: Table(table.file, tuple(map(self.record, table)))
            for name, table in vars(catalog).items()
            if isinstance(table, Table) and name not in ("provinces", "register", "redirects")
        }
        return replace(
            catalog,
            **tables,
            provinces=Table(catalog.provinces.file, tuple(map(self.record, (*catalog.provinces, other)))),
            register=Table(catalog.register.file, tuple(map(self.record, known))),
            redirects=Table(catalog.redirects.file, (self.record(moved),)),
            plans=tuple(
                replace(file, plan=self._plan(file.plan), tasks=tuple(map(self.record, file.tasks)))
                for file in catalog.plans
            ),
        )

    def _plan(self, plan: Any) -> Any:
        """The day of a plan is a day, and its check says so."""
        return self.record(plan).model_copy(update={"date": plan.date})

    def record(self, record: Any) -> Any:
        hints = get_type_hints(type(record), include_extras=True)
        values = {
            name: self._value(getattr(record, name), hints[name], record, name) for name in type(record).model_fields
        }
        return record.model_copy(update=values)

    def _value(self, value: Any, hint: Any, record: Record, name: str) -> Any:
        field = (type(record).__name__, name)
        members = _members(hint)
        if any(map(is_free_text, members)):
            self.filled.add(field)
            return value if field in ADDRESSES else self.label if field in CUT else self.text
        if isinstance(value, Record):
            return self.record(value)
        if isinstance(value, tuple):
            item = get_args(members[0])[0]
            if is_free_text(item):
                return tuple(self._value(one, item, record, name) for one in value or ("",))
            return tuple(self._value(one, item, record, name) for one in value)
        made = next(filter(None, map(example, members)), None) if value is None else None
        return self.record(made) if made else value


def _members(hint: Any) -> tuple[Any, ...]:
    """What a field may be, besides null."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(member for member in get_args(hint) if member is not type(None))
    return (hint,)


def is_free_text(hint: Any) -> bool:
    """Any words at all: no pattern that they would have to follow."""
    if hint is str:
        return True
    if get_origin(hint) is not Annotated or get_args(hint)[0] is not str:
        return False
    return all(isinstance(rule, StringConstraints) and rule.pattern is None for rule in get_args(hint)[1:])


def example(hint: Any) -> Record | None:
    """A record of a type that needs no more than words, choices and records of that kind."""
    if not (isinstance(hint, type) and issubclass(hint, Record)):
        return None
    hints = get_type_hints(hint, include_extras=True)
    values: dict[str, object] = {}
    for name, field in hint.model_fields.items():
        if field.is_required():
            values[name] = _example_value(hints[name])
            if values[name] is None:
                return None
    return hint.model_construct(None, **values)


def _example_value(hint: Any) -> object:
    if is_free_text(hint):
        return "x"
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if get_origin(hint) is tuple:
        return ()
    return example(hint)


def _records(of: type[Record]) -> Iterator[type[Record]]:
    for record in of.__subclasses__():
        yield record
        yield from _records(record)


def _filled(tmp_path: Path, text: str, label: str) -> tuple[SiteView, set[tuple[str, str]]]:
    catalog, problems = read_catalog(write_sample(tmp_path / "sample"))
    assert catalog is not None, problems
    filling = Filling(text, label)
    return SiteView.of(filling.catalog(catalog), data_version="x", site_url=SITE_URL), filling.filled


def test_no_field_that_takes_words_is_forgotten(tmp_path: Path) -> None:
    fields = {
        (record.__name__, name)
        for record in _records(Record)
        for name, hint in get_type_hints(record, include_extras=True).items()
        if name in record.model_fields
        for member in _members(hint)
        if is_free_text(member) or (get_origin(member) is tuple and is_free_text(get_args(member)[0]))
    }
    assert _filled(tmp_path, "x", "x")[1] == fields


WATCH = """
window.violations = []
addEventListener("securitypolicyviolation", event => violations.push(`${event.violatedDirective} ${event.blockedURI}`))
"""
# All words of a page, those of attributes and of data for machines included, as the browser reads them.
WORDS = """() => {
  const strings = value => typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(strings)
  const attributes = [...document.querySelectorAll("*")].flatMap(element => [...element.attributes])
  const scripts = [...document.querySelectorAll("script")]
  const data = scripts.filter(script => script.type).flatMap(script => strings(JSON.parse(script.textContent)))
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
    view, _ = _filled(tmp_path, text, payload)
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


@pytest.mark.parametrize(
    ("old", "pages_written"),
    [
        pytest.param("gone/", ["vi/gone/index.html", "en/gone/index.html"], id="a page in both languages"),
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
    assert catalog is not None
    moved = Redirect.model_construct(None, from_=old, to="mau-2024/", reason=Bilingual(vi="x", en="x"))
    changed = replace(catalog, redirects=Table(catalog.redirects.file, (moved,)))
    shells: dict[Lang, tuple[Shell, ...]] = {
        lang: tuple(Shell(lang, depth, "", {}, ()) for depth in range(3)) for lang in LANGS
    }
    view = SiteView.of(changed, site_url=SITE_URL)
    assert list(redirect_files(shells, ROOT / "theme", view)) == pages_written


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
    view, _ = _filled(tmp_path, formula, formula)
    tables = {name: content for name, content in data_files(view).items() if name.endswith(".csv")}
    assert tables
    for name, content in tables.items():
        cells = [cell for row in csv.reader(io.StringIO(content.decode(), newline="")) for cell in row]
        assert [cell for cell in cells if cell.startswith(FORMULA)] == [], name
        assert name.endswith("provinces.csv") or any(formula in cell for cell in cells), name
