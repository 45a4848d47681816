"""The only author of addresses: paths below a language folder, with a slash at the end; "" is the home page."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from generator.catalog import Catalog, PlanFile
from generator.model import Lang, Passage

HOME = ""
AGENCIES = "agencies/"
ABOUT = "about/"
METHOD = "method/"
COVERAGE = "coverage/"
FIND = "find/"
COMPARE = "compare/"
TIMELINE = "timeline/"
DEADLINES = "deadlines/"
ACTS = "acts/"
GLOSSARY = "glossary/"
CORRECTIONS = "corrections/"
DIRECTIONS = "directions/"
SECTORS = "sectors/"
SECTIONS = (
    HOME,
    COVERAGE,
    FIND,
    AGENCIES,
    ACTS,
    DIRECTIONS,
    SECTORS,
    COMPARE,
    TIMELINE,
    DEADLINES,
    GLOSSARY,
    CORRECTIONS,
)
PROSE = (ABOUT, METHOD, "cite/", "contribute/", "data/")  # content/*.md


def province(slug: str) -> str:
    return f"{slug}/"


def plan(plan_id: str) -> str:
    return f"{plan_id}/"


def passage(plan_id: str, anchor: str) -> str:
    return f"{plan_id}/#{anchor}"


def task_anchor(number: str) -> str:
    return f"task-{number}"


def task(plan_id: str, number: str) -> str:
    return f"{plan_id}/{number}/"


def agency(key: str) -> str:
    return f"{AGENCIES}{key}/"


def direction(key: str) -> str:
    return f"{DIRECTIONS}{key}/"


def sector(key: str) -> str:
    return f"{SECTORS}{key}/"


def find(**filters: str) -> str:
    """The tasks that pass the filters, such as province="kon-tum", direction="legal"."""
    return f"{FIND}?{urlencode(filters)}"


def compare(*plan_ids: str) -> str:
    """What these plans share, and their facts beside each other."""
    return f"{COMPARE}?plans={','.join(plan_ids)}#alike"


def act(key: str) -> str:
    return f"{ACTS}#{key}"


def depth(path: str) -> int:
    """How many folders below the language folder a page lies."""
    return path.partition("#")[0].count("/")


def relative(here: str, there: str) -> str:
    """The address of `there` as a link on the page `here`; both below the same language folder."""
    return "../" * depth(here) + there or "./"


def from_root(here: str, there: str) -> str:
    """The address of `there`, below the site's root, as a link on the page `here` of a language."""
    return "../" * (depth(here) + 1) + there


def absolute(site_url: str, lang: Lang, path: str) -> str:
    return f"{site_url.rstrip('/')}/{lang}/{path}"


def slugs(catalog: Catalog) -> tuple[str, ...]:
    """Every province, old or new, once, in the order of the table."""
    return tuple(dict.fromkeys(province.slug for province in catalog.provinces))


def published(catalog: Catalog) -> Iterator[str]:
    """Every address that the catalog gives, pages and anchors, below the language folder."""
    yield from (*SECTIONS, *PROSE)
    yield from map(province, slugs(catalog))
    for file in catalog.plans:
        yield from _of_plan(file)
    yield from map(agency, catalog.agencies.by_id)
    yield from map(act, catalog.acts.by_id)
    yield from map(direction, catalog.directions.by_id)
    yield from map(sector, catalog.sectors.by_id)


def _of_plan(file: PlanFile) -> Iterator[str]:
    key = file.plan.id
    yield plan(key)
    for entry in file.plan.passages:
        if isinstance(entry, Passage):
            yield passage(key, entry.id)
        else:
            yield passage(key, task_anchor(entry.task))
            yield task(key, entry.task)
