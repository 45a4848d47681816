"""A body: what it leads and supports in every plan, and who does its work since 2025."""

from dataclasses import dataclass

from generator import urls
from generator.catalog import Catalog
from generator.language.text import collate
from generator.model.tables import Agency, Province
from generator.view.rows import Rows, TaskRow, TasksOf


@dataclass(frozen=True)
class ByProvince:
    province: Province
    leads: tuple[TaskRow, ...]
    supports: tuple[TaskRow, ...]
    carries_out: tuple[TaskRow, ...]


@dataclass(frozen=True)
class AgencyView:
    agency: Agency
    leads: int
    supports: int
    carries_out: int
    by_province: tuple[ByProvince, ...]
    successors: tuple[Agency, ...]
    predecessors: tuple[Agency, ...]

    @property
    def most(self) -> int:
        """The longest bar of the chart: the most tasks that it leads, carries out or supports in one province."""
        counts = ((len(part.leads), len(part.supports), len(part.carries_out)) for part in self.by_province)
        return max((max(count) for count in counts), default=0)

    @property
    def tasks(self) -> int:
        return self.leads + self.supports + self.carries_out

    @property
    def path(self) -> str:
        return urls.agency(self.agency.id)


def agency_views(catalog: Catalog, rows: Rows) -> tuple[AgencyView, ...]:
    """All bodies; those that lead most come first, then by name in Vietnamese order."""
    views = [_view(catalog, rows, agency) for agency in catalog.agencies]
    return tuple(sorted(views, key=lambda v: (-v.leads, -v.carries_out, -v.supports, collate(v.agency.name.vi))))


def _view(catalog: Catalog, rows: Rows, agency: Agency) -> AgencyView:
    leads, supports, carries_out = rows.by_agency.get(agency.id, TasksOf([], [], []))
    provinces = {row.province.slug: row.province for row in (*leads, *supports, *carries_out)}
    successor = agency.successor.agencies if agency.successor else ()
    return AgencyView(
        agency=agency,
        leads=len(leads),
        supports=len(supports),
        carries_out=len(carries_out),
        by_province=tuple(
            ByProvince(
                province,
                tuple(row for row in leads if row.province.slug == slug),
                tuple(row for row in supports if row.province.slug == slug),
                tuple(row for row in carries_out if row.province.slug == slug),
            )
            for slug, province in provinces.items()
        ),
        successors=tuple(catalog.agencies[key] for key in successor),
        predecessors=tuple(a for a in catalog.agencies if a.successor and agency.id in a.successor.agencies),
    )
