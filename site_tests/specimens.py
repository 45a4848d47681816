"""A page of every component of the design, drawn with the real templates; it is not part of the public site."""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, FileSystemLoader

from generator.read.catalog import read_catalog
from generator.shell.material import render_language
from generator.view.comparison import directions_matrix
from generator.view.site import SiteView
from generator.view.timeline import Timeline
from generator.write.environment import environment
from generator.write.pages import shells_by_depth
from generator.write.template import fill
from site_tests.conftest import ROOT, SITE_URL

PATH = "specimens/"


def write_specimens(site: Path) -> None:
    """Add vi/specimens/ to a built site."""
    catalog, problems = read_catalog(ROOT)
    if catalog is None:
        raise ValueError(problems)
    view = SiteView.of(catalog, site_url=SITE_URL)
    env = environment("vi", ROOT / "theme")
    env.loader = ChoiceLoader([FileSystemLoader(Path(__file__).parent), FileSystemLoader(ROOT / "theme" / "templates")])
    shells = render_language("vi", config_file=ROOT / "mkdocs.yml", site=site / ".shells", site_url=SITE_URL)
    plan = next(plan for plan in view.plans if plan.province.slug == "quang-ngai")
    row = next(row for row in plan.tasks if row.task.readings)
    values = {
        "site": view,
        "plan": plan,
        "row": row,
        "place": plan.places[f"task-{row.task.id}"],
        "matrix_of_directions": directions_matrix(catalog, view.plans),
        "timeline": Timeline.of(plan.tasks[:8]),
    }
    page = fill("specimens.html", env, shells_by_depth(shells, "vi")[1], path=PATH, values=values, indexed=False)
    target = site / "vi" / PATH / "index.html"
    target.parent.mkdir(parents=True)
    target.write_text(page, encoding="utf-8")
