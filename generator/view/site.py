"""Everything that the pages show, worked out once for both languages."""

from __future__ import annotations

from dataclasses import dataclass

from generator import urls
from generator.catalog import Catalog
from generator.view.agencies import AgencyView, agency_views
from generator.view.plans import PlanView, plan_views
from generator.view.provinces import ProvinceView, province_views
from generator.view.tasks import Tasks


@dataclass(frozen=True)
class SiteView:
    catalog: Catalog
    data_version: str
    site_url: str
    rows: Tasks
    plans: tuple[PlanView, ...]
    provinces: tuple[ProvinceView, ...]
    agencies: tuple[AgencyView, ...]

    @property
    def date(self) -> str | None:
        """The day of the newest edition: the date of the data."""
        return max((edition.on for edition in self.catalog.editions), default=None)

    @property
    def open_paths(self) -> tuple[str, ...]:
        """The sections of the site that exist, below the language folder."""
        return urls.SECTIONS

    @classmethod
    def of(cls, catalog: Catalog, *, data_version: str, site_url: str) -> SiteView:
        rows = Tasks.of(catalog)
        plans = plan_views(catalog, rows)
        return cls(
            catalog=catalog,
            data_version=data_version,
            site_url=site_url,
            rows=rows,
            plans=plans,
            provinces=province_views(catalog, plans),
            agencies=agency_views(catalog, rows),
        )
