"""Every page that is made from data: its address, template and values. One explicit list a kind, read in one place."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment

from generator import urls
from generator.model import Lang
from generator.shell import Head, Shell
from generator.view.site import SiteView


MARK = "\x1e"  # a control character, which YAML does not let through


@dataclass(frozen=True)
class Page:
    path: str
    template: str
    section: str | None
    values: Mapping[str, Any] = field(default_factory=dict)
    structured: str | None = None


def pages(view: SiteView) -> Iterator[Page]:
    for maker in MAKERS:
        yield from maker(view)


def _home(view: SiteView) -> Iterator[Page]:
    yield Page(urls.HOME, "home.html", "home")


def _provinces(view: SiteView) -> Iterator[Page]:
    for province in view.provinces:
        yield Page(province.path, "province.html", "provinces", {"view": province})


def _plans(view: SiteView) -> Iterator[Page]:
    for plan in view.plans:
        yield Page(plan.path, "plan.html", "provinces", {"view": plan})


def _tasks(view: SiteView) -> Iterator[Page]:
    for plan in view.plans:
        places = plan.places
        for index, row in enumerate(plan.tasks):
            values = {
                "view": plan,
                "row": row,
                "place": places[urls.task_anchor(row.task.id)],
                "before": plan.tasks[index - 1] if index else None,
                "after": plan.tasks[index + 1] if index + 1 < len(plan.tasks) else None,
            }
            yield Page(row.path, "task.html", "find", values)


def _agencies(view: SiteView) -> Iterator[Page]:
    yield Page(urls.AGENCIES, "agencies.html", "agencies")
    for agency in view.agencies:
        yield Page(agency.path, "agency.html", "agencies", {"view": agency})


MAKERS = (_home, _provinces, _plans, _tasks, _agencies)


def render(page: Page, view: SiteView, env: Environment, shells: Mapping[int, Shell]) -> str:
    """The page as HTML: the blocks of its template in the shell of its depth."""
    values = {"site": view, "here": page.path, "section": page.section, "mark": MARK, **page.values}
    title, description, breadcrumb, content = env.get_template(page.template).render(values).split(MARK)
    shell = shells[urls.depth(page.path)]
    head = Head(
        title=_plain(title),
        description=_plain(description),
        path=page.path,
        section=page.section if page.section in shell.sections else None,
        structured=page.structured,
    )
    return shell.fill(head, content.strip(), breadcrumb.strip())


def _plain(markup: str) -> str:
    """The text of an escaped block; Shell.fill escapes it again for its own place."""
    return " ".join(html.unescape(markup).split())


def shells_by_depth(shells: tuple[Shell, ...], lang: Lang) -> Mapping[int, Shell]:
    return {shell.depth: shell for shell in shells if shell.lang == lang}
