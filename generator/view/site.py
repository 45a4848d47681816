"""Everything that the site shows, worked out once: no page makes a view of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.model.scalars import TaskId
from generator.view.acts import ActView, act_views
from generator.view.agencies import AgencyView, agency_views
from generator.view.classes import ClassView, direction_views, sector_views
from generator.view.comparison import Comparison
from generator.view.coverage import Coverage
from generator.view.deadlines import Deadlines
from generator.view.figures import PlanFigures, figures
from generator.view.find import Find
from generator.view.likeness import Likeness
from generator.view.overview import Overview
from generator.view.plans import PlanView, plan_views
from generator.view.provinces import ProvinceView, province_views
from generator.view.rows import Rows
from generator.view.similar import Similar, similar_tasks
from generator.view.timeline import Timeline


@dataclass(frozen=True, repr=False)
class SiteView:
    """`timelines` has that of each plan by its id; `figures` those of each plan in the order of the catalog."""

    catalog: Catalog
    site_url: str
    rows: Rows
    plans: tuple[PlanView, ...]
    provinces: tuple[ProvinceView, ...]
    agencies: tuple[AgencyView, ...]
    acts: tuple[ActView, ...]
    directions: tuple[ClassView, ...]
    sectors: tuple[ClassView, ...]
    comparison: Comparison
    likeness: Likeness
    coverage: Coverage
    deadlines: Deadlines
    figures: tuple[PlanFigures, ...]
    find: Find
    overview: Overview
    similar: Mapping[TaskId, tuple[Similar, ...]]
    timeline: Timeline
    timelines: Mapping[str, Timeline]

    @property
    def data_version(self) -> str:
        return self.catalog.version

    @property
    def date(self) -> str | None:
        """The day of the newest edition: the date of the data."""
        return max((edition.on for edition in self.catalog.editions), default=None)

    @classmethod
    def of(cls, catalog: Catalog, *, site_url: str) -> SiteView:
        rows = Rows.of(catalog)
        plans = plan_views(catalog, rows)
        provinces = province_views(catalog, plans)
        return cls(
            catalog=catalog,
            site_url=site_url,
            rows=rows,
            plans=plans,
            provinces=provinces,
            agencies=agency_views(catalog, rows),
            acts=act_views(catalog),
            directions=direction_views(catalog, rows),
            sectors=sector_views(catalog, rows),
            comparison=Comparison.of(catalog, plans),
            likeness=Likeness.of(plans),
            coverage=Coverage.of(provinces),
            deadlines=Deadlines.of(rows.duties),
            figures=figures(catalog),
            find=Find.of(catalog, rows.tasks),
            overview=Overview.of(plans),
            similar=similar_tasks(rows),
            timeline=Timeline.of(rows.tasks, "plan"),
            timelines={plan.id: Timeline.of(plan.tasks) for plan in plans},
        )
