"""A page of every component of the design, drawn with the real templates; it is not part of the public site."""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, FileSystemLoader

from generator.read.catalog import read_catalog
from generator.shell.material import render_language
from generator.view.site import SiteView
from generator.view.timeline import Timeline
from generator.write.environment import environment
from generator.write.template import fill
from site_tests.conftest import ROOT, SITE_URL

PATH = "specimens/"


def write_specimens(site: Path) -> None:
    """Add vi/specimens/ to a built site."""
    catalog, problems = read_catalog(ROOT)
    if problems:
        raise ValueError(problems)
    view = SiteView.of(catalog, site_url=SITE_URL)
    env = environment("vi", ROOT / "theme", view)
    env.loader = ChoiceLoader([FileSystemLoader(Path(__file__).parent), FileSystemLoader(ROOT / "theme" / "templates")])
    shells = render_language("vi", root=ROOT, site=site / ".shells", site_url=SITE_URL)
    plan = next(plan for plan in view.plans if plan.province.slug == "quang-ngai")
    row = next(row for row in plan.tasks if row.task.readings)
    values = {
        "plan": plan,
        "row": row,
        "entry": plan.entries[row.entry.anchor],
        "matrix_of_directions": view.comparison.directions,
        "timeline": Timeline.of(plan.tasks[:8]),
    }
    page = fill("specimens.html", env, shells[1], path=PATH, values=values, indexed=False)
    target = site / "vi" / PATH / "index.html"
    target.parent.mkdir(parents=True)
    target.write_text(page, encoding="utf-8")
