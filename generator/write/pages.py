"""Every page that is made from data: its address, template and values. One explicit list a kind, read in one place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from jinja2 import Environment

from generator import urls
from generator.model import Bilingual, Lang
from generator.open_data.dataset import dataset
from generator.shell import Shell
from generator.text import collate
from generator.view.acts import act_views
from generator.view.classes import ClassView, direction_views, sector_views
from generator.view.comparison import Comparison, directions_matrix
from generator.view.coverage import Coverage
from generator.view.deadlines import Deadlines
from generator.view.find import Find
from generator.view.likeness import LIMITS, Likeness
from generator.view.overview import Overview
from generator.view.similar import similar_tasks
from generator.view.site import SiteView
from generator.view.structured import Structured, legislation
from generator.view.timeline import Timeline, group_keys
from generator.write.find import embedded
from generator.write.template import fill


@dataclass(frozen=True)
class Page:
    path: str
    template: str
    section: str | None
    values: Mapping[str, Any] = field(default_factory=dict)
    structured: Callable[[Lang], Structured] | None = None


def pages(view: SiteView) -> Iterator[Page]:
    for maker in MAKERS:
        yield from maker(view)


def _home(view: SiteView) -> Iterator[Page]:
    facts = partial(dataset, view.site_url, view.data_version)
    values = {
        "sectors": sector_views(view.catalog, view.rows),
        "deadlines": Deadlines.of(view.rows.duties),
        "matrix_of_directions": directions_matrix(view.catalog, view.plans),
        "overview": Overview.of(view.plans),
    }
    yield Page(urls.HOME, "home.html", "home", values, structured=facts)


def _provinces(view: SiteView) -> Iterator[Page]:
    for province in view.provinces:
        timelines = {plan.plan.id: Timeline.of(plan.tasks) for plan in province.plans}
        yield Page(province.path, "province.html", "provinces", {"view": province, "timelines": timelines})


def _plans(view: SiteView) -> Iterator[Page]:
    for plan in view.plans:
        facts = partial(legislation, plan, view.site_url)
        yield Page(plan.path, "plan.html", "provinces", {"view": plan}, structured=facts)


def _tasks(view: SiteView) -> Iterator[Page]:
    similar = similar_tasks(view.rows)
    for plan in view.plans:
        places = plan.places
        for index, row in enumerate(plan.tasks):
            values = {
                "view": plan,
                "row": row,
                "place": places[urls.task_anchor(row.task.id)],
                "similar": similar[row.id],
                "before": plan.tasks[index - 1] if index else None,
                "after": plan.tasks[index + 1] if index + 1 < len(plan.tasks) else None,
            }
            yield Page(row.path, "task.html", "find", values)


def _agencies(view: SiteView) -> Iterator[Page]:
    yield Page(urls.AGENCIES, "agencies.html", "agencies")
    for agency in view.agencies:
        yield Page(agency.path, "agency.html", "agencies", {"view": agency})


def _acts(view: SiteView) -> Iterator[Page]:
    yield Page(urls.ACTS, "acts.html", "acts", {"acts": act_views(view.catalog)})


def _directions(view: SiteView) -> Iterator[Page]:
    yield from _classes(urls.DIRECTIONS, DIRECTIONS, direction_views(view.catalog, view.rows))


def _sectors(view: SiteView) -> Iterator[Page]:
    yield from _classes(urls.SECTORS, SECTORS, sector_views(view.catalog, view.rows))


def _classes(path: str, name: Bilingual, views: tuple[ClassView, ...]) -> Iterator[Page]:
    yield Page(path, "classes.html", "find", {"name": name, "views": views})
    for entry in views:
        yield Page(entry.path, "class.html", "find", {"view": entry, "parent": (path, name)})


def _timeline(view: SiteView) -> Iterator[Page]:
    tasks, tables = view.rows.tasks, view.catalog
    groups = (
        ("end", group_keys(tasks, "end")),
        ("lead", group_keys(tasks, "lead", [agency.agency.id for agency in view.agencies])),
        ("direction", group_keys(tasks, "direction", list(tables.directions.by_id))),
        ("sector", group_keys(tasks, "sector", list(tables.sectors.by_id))),
    )
    values = {"timeline": Timeline.of(tasks, "plan"), "overview": Overview.of(view.plans), "groups": groups}
    yield Page(urls.TIMELINE, "timeline.html", "timeline", values)


def _find(view: SiteView) -> Iterator[Page]:
    find = Find.of(view.catalog, view.rows)
    yield Page(urls.FIND, "find.html", "find", {"find": find, "data": embedded(find, view.site_url)})


def _compare(view: SiteView) -> Iterator[Page]:
    values = {
        "comparison": Comparison.of(view.catalog, view.plans),
        "likeness": Likeness.of(view.plans),
        "limits": LIMITS,
        "coverage": Coverage.of(view.provinces),
    }
    yield Page(urls.COMPARE, "compare.html", "compare", values)


def _deadlines(view: SiteView) -> Iterator[Page]:
    found = Deadlines.of(view.rows.duties)
    n = len(view.rows.duties)
    values = {"deadlines": found, "n": n, "dated": n - len(found.undated)}
    yield Page(urls.DEADLINES, "deadlines.html", "deadlines", values)


def _coverage(view: SiteView) -> Iterator[Page]:
    yield Page(urls.COVERAGE, "coverage.html", "provinces", {"coverage": Coverage.of(view.provinces)})


def _glossary(view: SiteView) -> Iterator[Page]:
    terms = sorted(view.catalog.glossary, key=lambda term: collate(term.vi))
    yield Page(urls.GLOSSARY, "glossary.html", "glossary", {"terms": terms})


def _corrections(view: SiteView) -> Iterator[Page]:
    yield Page(urls.CORRECTIONS, "corrections.html", "corrections", {"corrections": view.catalog.corrections})


DIRECTIONS = Bilingual(vi="Định hướng", en="Directions")
SECTORS = Bilingual(vi="Lĩnh vực", en="Sectors")
MAKERS = (
    _home,
    _provinces,
    _plans,
    _tasks,
    _agencies,
    _acts,
    _directions,
    _sectors,
    _find,
    _compare,
    _timeline,
    _deadlines,
    _coverage,
    _glossary,
    _corrections,
)


def render(page: Page, view: SiteView, env: Environment, shells: Mapping[int, Shell]) -> str:
    """The page as HTML, in the shell of its depth."""
    shell = shells[urls.depth(page.path)]
    structured = (
        json.dumps(page.structured(shell.lang), ensure_ascii=False, sort_keys=True) if page.structured else None
    )
    values = {"site": view, **page.values}
    return fill(page.template, env, shell, path=page.path, values=values, section=page.section, structured=structured)


def shells_by_depth(shells: tuple[Shell, ...], lang: Lang) -> Mapping[int, Shell]:
    return {shell.depth: shell for shell in shells if shell.lang == lang}
