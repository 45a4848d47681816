"""Provinces and cities, before July 2025 and since."""

from collections.abc import Iterator
from typing import Literal

from generator import urls
from generator.model import tables
from generator.model.bilingual import Text
from generator.model.plan import Instrument
from generator.model.scalars import GsoCode, IsoCode, Key, ProvinceId
from generator.model.tables import Epoch, ProvinceType
from generator.open_data.given import Given
from generator.open_data.keys import Address, Day, PlanRef, ProvinceRef
from generator.open_data.parts import Item, Ours, Source, Url

ProvinceState = Literal["published", "known", "not-located"]


class Merger(Item):
    """What the unit became part of."""

    into: ProvinceRef
    on: Day
    source: Source


class KnownPlan(Item):
    """A plan that is known to exist and not transcribed."""

    id: Key
    number: Text | None
    date: Day | None
    instrument: Instrument
    url: Address
    note: Ours | None


class Province(Item):
    """A unit of one epoch. `state` is of plans that this very unit issued, not of those that it inherited."""

    id: ProvinceId
    slug: Key
    epoch: Epoch
    name: Ours
    type: ProvinceType
    gso: GsoCode
    iso: IsoCode | None
    city_since: Day | None
    merger: Merger | None
    now: ProvinceRef
    members: tuple[ProvinceRef, ...]
    state: ProvinceState
    plans: tuple[PlanRef, ...]
    inherited_plans: tuple[PlanRef, ...]
    known_plans: tuple[KnownPlan, ...]
    source: Source | None
    url: Url


def province_items(given: Given) -> Iterator[Province]:
    return (_item(given, province) for province in given.site.catalog.provinces)


def _item(given: Given, province: tables.Province) -> Province:
    catalog, plans = given.site.catalog, given.site.plans
    issued = tuple(view.plan.id for view in plans if view.province.id == province.id)
    known = tuple(plan for plan in catalog.register if catalog.issuer(plan).id == province.id)
    inherited = (view.plan.id for view in plans if view.now.id == province.id and view.plan.id not in issued)
    return Province.of(
        province,
        now=given.now[province.id],
        members=tuple(old for old, now in given.now.items() if now == province.id and old != now),
        state="published" if issued else "known" if known else "not-located",
        plans=issued,
        inherited_plans=tuple(inherited),
        known_plans=known,
        url=given.url(urls.province(province.slug)),
    )
