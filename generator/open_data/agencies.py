"""Bodies: how their names are written, what each leads and supports, who does the work since 2025."""

from collections.abc import Iterator

from generator.model.bilingual import Text
from generator.model.scalars import Key
from generator.model.tables import AgencyGroup
from generator.open_data.given import Given
from generator.open_data.keys import AgencyRef, TaskRef
from generator.open_data.parts import Item, Ours, Source, Url


class Successor(Item):
    """What took over a body's work since 2025."""

    agencies: tuple[AgencyRef, ...]
    note: Ours
    source: Source


class Agency(Item):
    """A body, or a kind of body that every province has."""

    id: Key
    group: AgencyGroup
    name: Ours
    short: Text | None
    written_as: tuple[Text, ...]
    in_list: tuple[Text, ...]
    source: Source
    successor: Successor | None
    predecessors: tuple[AgencyRef, ...]
    leads: tuple[TaskRef, ...]
    supports: tuple[TaskRef, ...]
    carries_out: tuple[TaskRef, ...]
    note: Ours | None
    url: Url


def agency_items(given: Given) -> Iterator[Agency]:
    """In the order of their keys."""
    for view in sorted(given.site.agencies, key=lambda view: view.agency.id):
        yield Agency.of(
            view.agency,
            predecessors=tuple(before.id for before in view.predecessors),
            leads=tuple(row.id for group in view.by_province for row in group.leads),
            supports=tuple(row.id for group in view.by_province for row in group.supports),
            carries_out=tuple(row.id for group in view.by_province for row in group.carries_out),
            url=given.url(view.path),
        )
