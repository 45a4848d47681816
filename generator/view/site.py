"""Everything that the site shows, each view worked out once: no page makes a view of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

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
    """A view is worked out when it is first asked for; `of` asks for all, before the build parts into processes."""

    catalog: Catalog
    site_url: str

    @classmethod
    def of(cls, catalog: Catalog, *, site_url: str) -> SiteView:
        view = cls(catalog, site_url)
        for name, value in vars(cls).items():
            if isinstance(value, cached_property):
                getattr(view, name)
        return view

    @property
    def data_version(self) -> str:
        return self.catalog.version

    @property
    def date(self) -> str | None:
        """The day of the newest edition: the date of the data."""
        return max((edition.on for edition in self.catalog.editions), default=None)

    @cached_property
    def rows(self) -> Rows:
        return Rows.of(self.catalog)

    @cached_property
    def plans(self) -> tuple[PlanView, ...]:
        return plan_views(self.catalog, self.rows)

    @cached_property
    def provinces(self) -> tuple[ProvinceView, ...]:
        return province_views(self.catalog, self.plans)

    @cached_property
    def agencies(self) -> tuple[AgencyView, ...]:
        return agency_views(self.catalog, self.rows)

    @cached_property
    def acts(self) -> tuple[ActView, ...]:
        return act_views(self.catalog)

    @cached_property
    def directions(self) -> tuple[ClassView, ...]:
        return direction_views(self.catalog, self.rows)

    @cached_property
    def sectors(self) -> tuple[ClassView, ...]:
        return sector_views(self.catalog, self.rows)

    @cached_property
    def comparison(self) -> Comparison:
        return Comparison.of(self.catalog, self.plans)

    @cached_property
    def likeness(self) -> Likeness:
        return Likeness.of(self.plans)

    @cached_property
    def coverage(self) -> Coverage:
        return Coverage.of(self.provinces)

    @cached_property
    def deadlines(self) -> Deadlines:
        return Deadlines.of(self.rows.duties)

    @cached_property
    def figures(self) -> tuple[PlanFigures, ...]:
        """Those of each plan, in the order of the catalog."""
        return figures(self.catalog)

    @cached_property
    def find(self) -> Find:
        return Find.of(self.catalog, self.rows.tasks)

    @cached_property
    def overview(self) -> Overview:
        return Overview.of(self.plans)

    @cached_property
    def similar(self) -> Mapping[TaskId, tuple[Similar, ...]]:
        return similar_tasks(self.rows)

    @cached_property
    def timeline(self) -> Timeline:
        return Timeline.of(self.rows.tasks, "plan")

    @cached_property
    def timelines(self) -> Mapping[str, Timeline]:
        """That of each plan by its id."""
        return {plan.id: Timeline.of(plan.tasks) for plan in self.plans}
