"""Every kind of page of the site, each with an example. test_kinds.py fails when one is missing here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from generator.model.bilingual import LANGS

PROSE = "prose"  # drawn by MkDocs from content/, not by a template of theme/templates


@dataclass(frozen=True)
class Kind:
    """`path` is the example, below the language folder."""

    name: str
    template: str
    path: str


KINDS = (
    Kind("home", "home.html", ""),
    Kind("province", "province.html", "kon-tum/"),
    Kind("province-merged", "province.html", "quang-ngai/"),  # issued a plan, and took in a province that had one
    Kind("province-known", "province.html", "lang-son/"),
    Kind("province-missing", "province.html", "an-giang/"),
    Kind("plan", "plan.html", "kon-tum-2024/"),
    Kind("plan-unknown", "plan.html", "hoa-binh-127/"),  # number, date and signatory are not known
    Kind("task", "task.html", "kon-tum-2024/06/"),
    Kind("task-untimed", "task.html", "hoa-binh-127/33/"),
    Kind("compare", "compare.html", "compare/"),
    Kind("timeline", "timeline.html", "timeline/"),
    Kind("find", "find.html", "find/"),
    Kind("deadlines", "deadlines.html", "deadlines/"),
    Kind("agencies", "agencies.html", "agencies/"),
    Kind("agency", "agency.html", "agencies/so-yt/"),
    Kind("agency-idle", "agency.html", "agencies/bo-chinh-tri/"),  # named, but given no task
    Kind("classes", "classes.html", "sectors/"),
    Kind("classes-directions", "classes.html", "directions/"),  # the other list of classes
    Kind("direction", "class.html", "directions/legal/"),
    Kind("sector", "class.html", "sectors/health/"),
    Kind("acts", "acts.html", "acts/"),
    Kind("coverage", "coverage.html", "coverage/"),
    Kind("glossary", "glossary.html", "glossary/"),
    Kind("corrections", "corrections.html", "corrections/"),
    Kind("about", PROSE, "about/"),
    Kind("method", PROSE, "method/"),
    Kind("data", PROSE, "data/"),
    Kind("cite", PROSE, "cite/"),
    Kind("contribute", PROSE, "contribute/"),
)
# Above the languages, each in both; and what the site has only when an address has moved.
ABOVE = {"root.html": "", "404.html": "404.html"}
SOMETIMES = ("redirect.html",)


def examples() -> Mapping[str, str]:
    """The address of every example below the site's root, by a name that is good for a file."""
    above = {template.removesuffix(".html"): address for template, address in ABOVE.items()}
    return {**{f"{lang}-{kind.name}": f"{lang}/{kind.path}" for lang in LANGS for kind in KINDS}, **above}


EXAMPLES = examples()
every_page = pytest.mark.parametrize("address", [pytest.param(address, id=name) for name, address in EXAMPLES.items()])
