"""Directions and sectors: by what this site classifies the tasks."""

from collections.abc import Iterator

from generator import urls
from generator.model.scalars import Key
from generator.open_data.given import Given
from generator.open_data.keys import TaskRef
from generator.open_data.parts import Item, Ours, Source, Url


class Direction(Item):
    """A direction; every task has one."""

    id: Key
    number: int | None
    name: Ours
    short: Ours
    source: Source
    tasks: tuple[TaskRef, ...]
    url: Url


class Sector(Item):
    """A sector; a task may have several or none."""

    id: Key
    name: Ours
    tasks: tuple[TaskRef, ...]
    url: Url


def direction_items(given: Given) -> Iterator[Direction]:
    for direction in given.site.catalog.directions:
        yield Direction.of(
            direction,
            tasks=tuple(row.id for row in given.site.rows.tasks if row.task.direction == direction.id),
            url=given.url(urls.direction(direction.id)),
        )


def sector_items(given: Given) -> Iterator[Sector]:
    for sector in given.site.catalog.sectors:
        yield Sector.of(
            sector,
            tasks=tuple(row.id for row in given.site.rows.tasks if sector.id in row.task.sectors),
            url=given.url(urls.sector(sector.id)),
        )
