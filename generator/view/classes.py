"""A direction or a sector: its tasks by province."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator import urls
from generator.catalog import Catalog
from generator.model.tables import Direction, Province, Sector
from generator.view.rows import Rows, TaskRow


@dataclass(frozen=True)
class ClassView:
    record: Direction | Sector
    path: str
    rows: tuple[TaskRow, ...]
    by_province: tuple[tuple[Province, tuple[TaskRow, ...]], ...]
    absent: tuple[Province, ...]  # plans that were read to the end and have none


def direction_views(catalog: Catalog, rows: Rows) -> tuple[ClassView, ...]:
    return tuple(
        _view(record, urls.direction(record.id), rows, tuple(r for r in rows.tasks if r.task.direction == record.id))
        for record in catalog.directions
    )


def sector_views(catalog: Catalog, rows: Rows) -> tuple[ClassView, ...]:
    """Sectors with most tasks first."""
    views = [
        _view(record, urls.sector(record.id), rows, tuple(r for r in rows.tasks if record.id in r.task.sectors))
        for record in catalog.sectors
    ]
    return tuple(sorted(views, key=lambda view: -len(view.rows)))


def _view(record: Direction | Sector, path: str, rows: Rows, mine: tuple[TaskRow, ...]) -> ClassView:
    provinces = _provinces(rows.tasks)
    return ClassView(
        record=record,
        path=path,
        rows=mine,
        by_province=tuple(
            (province, found)
            for province in provinces
            if (found := tuple(row for row in mine if row.province.slug == province.slug))
        ),
        absent=tuple(province for province in provinces if not any(row.province.slug == province.slug for row in mine)),
    )


def _provinces(rows: Iterable[TaskRow]) -> tuple[Province, ...]:
    return tuple({row.province.slug: row.province for row in rows}.values())
