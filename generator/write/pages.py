"""Every page that is made from data: its address, template and values. One explicit list a kind, read in one place."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from jinja2 import Environment

from generator import urls
from generator.language.text import collate
from generator.model.bilingual import Lang
from generator.open_data.dataset import dataset
from generator.shell.slots import Shell
from generator.view.likeness import LIMITS
from generator.view.plans import PlanView
from generator.view.site import SiteView
from generator.view.structured import Structured, legislation
from generator.view.timeline import group_keys
from generator.write.find import embedded
from generator.write.template import fill


@dataclass(frozen=True)
class Page:
    """`values` are what its template has beside the view of the whole site."""

    path: str
    template: str
    section: str | None
    values: Mapping[str, Any] = field(default_factory=dict)
    # Not a function within one: where workers are not forked (macOS, Python 3.14), they get the page as bytes.
    structured: Callable[[Lang, str], Structured] | None = None


def pages(view: SiteView) -> Iterator[Page]:
    for maker in MAKERS:
        yield from maker(view)


def page_at(view: SiteView, path: str) -> Page | None:
    """The page at an address, without the views that only other pages show."""
    makers = (_find,) if path == urls.FIND else (_sections,) if path in urls.SECTIONS else PARTS
    return next((page for maker in makers for page in maker(view) if page.path == path), None)


def _sections(view: SiteView) -> Iterator[Page]:
    """The pages that there is one of each, but for that of all tasks."""
    terms = sorted(view.catalog.glossary, key=lambda term: collate(term.vi))
    yield Page(urls.HOME, "home.html", "home", structured=partial(_dataset, view))
    yield Page(urls.COVERAGE, "coverage.html", "provinces")
    yield Page(urls.COMPARE, "compare.html", "compare", {"limits": LIMITS})
    yield Page(urls.TIMELINE, "timeline.html", "timeline", {"groups": _groups(view)})
    yield Page(urls.DEADLINES, "deadlines.html", "deadlines")
    yield Page(urls.AGENCIES, "agencies.html", "agencies")
    yield Page(urls.ACTS, "acts.html", "acts")
    yield Page(urls.DIRECTIONS, "classes.html", "find", {"kind": "direction", "views": view.directions})
    yield Page(urls.SECTORS, "classes.html", "find", {"kind": "sector", "views": view.sectors})
    yield Page(urls.GLOSSARY, "glossary.html", "glossary", {"terms": terms})
    yield Page(urls.CORRECTIONS, "corrections.html", "corrections")


def _find(view: SiteView) -> Iterator[Page]:
    yield Page(urls.FIND, "find.html", "find", {"find": view.find, "data": embedded(view.find, view.site_url)})


def _dataset(view: SiteView, lang: Lang, name: str) -> Structured:
    return dataset(name, view.site_url, view.data_version, lang)


def _groups(view: SiteView) -> tuple[tuple[str, list[str]], ...]:
    """What the timeline's script may group by, and the groups."""
    tasks, tables = view.rows.tasks, view.catalog
    return (
        ("end", group_keys(tasks, "end")),
        ("lead", group_keys(tasks, "lead", [agency.agency.id for agency in view.agencies])),
        ("direction", group_keys(tasks, "direction", list(tables.directions.by_id))),
        ("sector", group_keys(tasks, "sector", list(tables.sectors.by_id))),
    )


def _provinces(view: SiteView) -> Iterator[Page]:
    for province in view.provinces:
        yield Page(province.path, "province.html", "provinces", {"view": province})


def _plans(view: SiteView) -> Iterator[Page]:
    for plan in view.plans:
        yield Page(plan.path, "plan.html", "provinces", {"view": plan}, partial(_legislation, plan, view.site_url))
        yield from _tasks(plan)


def _legislation(plan: PlanView, site_url: str, lang: Lang, _: str) -> Structured:
    return legislation(plan, site_url, lang)


def _tasks(plan: PlanView) -> Iterator[Page]:
    neighbours = zip((None, *plan.tasks[:-1]), plan.tasks, (*plan.tasks[1:], None), strict=True)
    for before, row, after in neighbours:
        entry = plan.entries[row.entry.anchor]
        values = {"view": plan, "row": row, "entry": entry, "before": before, "after": after}
        yield Page(row.path, "task.html", "find", values)


def _agencies(view: SiteView) -> Iterator[Page]:
    for agency in view.agencies:
        yield Page(agency.path, "agency.html", "agencies", {"view": agency})


def _classes(view: SiteView) -> Iterator[Page]:
    for kind, views in (("direction", view.directions), ("sector", view.sectors)):
        for entry in views:
            yield Page(entry.path, "class.html", "find", {"kind": kind, "view": entry})


PARTS = (_provinces, _plans, _agencies, _classes)
MAKERS = (_sections, _find, *PARTS)


def render(page: Page, env: Environment, shell: Shell) -> str:
    """The page as HTML, in its shell."""
    structured = None
    if page.structured:
        facts = page.structured(shell.lang, shell.site_name)
        structured = json.dumps(facts, ensure_ascii=False, sort_keys=True)
    return fill(
        page.template, env, shell, path=page.path, values=page.values, section=page.section, structured=structured
    )
