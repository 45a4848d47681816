"""A province by its slug, old and new: what it issued, what became of it, and what is not known."""

from dataclasses import dataclass
from typing import Literal

from generator import urls
from generator.catalog import Catalog
from generator.model.tables import KnownPlan, Province
from generator.view.plans import PlanView

State = Literal["published", "known", "not-located"]


@dataclass(frozen=True)
class ProvinceView:
    """`then` is the unit before July 2025, `now` the one of the same name since; either may be missing.

    `successor` is what `then` was merged into under another name; `members` are the old units that `now` was formed of.
    """

    slug: str
    then: Province | None
    now: Province | None
    successor: Province | None
    members: tuple[Province, ...]
    plans: tuple[PlanView, ...]
    inherited: tuple[PlanView, ...]
    known: tuple[KnownPlan, ...]

    @property
    def province(self) -> Province:
        province = self.then or self.now
        if province is None:
            raise ValueError(self.slug)
        return province

    @property
    def path(self) -> str:
        return urls.province(self.slug)

    @property
    def state(self) -> State:
        if self.plans:
            return "published"
        return "known" if self.known else "not-located"


def province_views(catalog: Catalog, plans: tuple[PlanView, ...]) -> tuple[ProvinceView, ...]:
    return tuple(_view(catalog, plans, slug) for slug in catalog.slugs)


def _view(catalog: Catalog, plans: tuple[PlanView, ...], slug: str) -> ProvinceView:
    units = {province.epoch: province for province in catalog.provinces if province.slug == slug}
    then, now = units.get(1997), units.get(2025)
    into = catalog.provinces[then.merger.into] if then and then.merger else None
    members = tuple(p for p in catalog.provinces if now and p.merger and p.merger.into == now.id)
    return ProvinceView(
        slug=slug,
        then=then,
        now=now,
        successor=into if into and into.slug != slug else None,
        members=members,
        plans=tuple(plan for plan in plans if plan.province.slug == slug),
        inherited=tuple(
            plan
            for plan in plans
            if plan.province.slug != slug and plan.province.id in {member.id for member in members}
        ),
        known=tuple(known for known in catalog.register if known.province == slug),
    )
