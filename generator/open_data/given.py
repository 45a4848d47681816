"""What items need besides their own row; every other reach into the site is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator import urls
from generator.citations import Citation, Citations
from generator.model import LANGS, Passage, Plan, Province, Task
from generator.open_data.keys import passage_id, task_id
from generator.open_data.parts import Standing, Translation, Url
from generator.translated import Words, status
from generator.translations import Locks
from generator.view.plans import Place, PlanView, now_of
from generator.view.site import SiteView
from generator.view.stats import PlanStats, stats
from generator.view.tasks import DutyRow, TargetRow


@dataclass(frozen=True)
class Given:
    site: SiteView

    @cached_property
    def _locks(self) -> Locks:
        return Locks.of(self.site.catalog.locks["translations.lock"])

    @cached_property
    def _citations(self) -> Citations:
        return Citations(self.site.catalog.acts)

    @cached_property
    def figures(self) -> Mapping[str, PlanStats]:
        return {one.plan: one for one in stats(self.site.catalog)}

    @cached_property
    def now(self) -> Mapping[str, str]:
        """For each unit the one that it belongs to since July 2025."""
        catalog = self.site.catalog
        return {province.id: now_of(catalog, province).id for province in catalog.provinces}

    @property
    def places(self) -> Iterator[tuple[PlanView, Place]]:
        """Every passage and task, in the order of plans and documents."""
        return ((view, place) for view in self.site.plans for place in view.places.values())

    def citations(self, record: Passage | Task) -> list[Citation]:
        return self._citations.read(record.vi)

    def url(self, path: str) -> Url:
        vi, en = (urls.absolute(self.site.site_url, lang, path) for lang in LANGS)
        return Url(vi=vi, en=en)

    def translation(self, words: Iterable[Words]) -> Translation:
        return Translation(status=status(words, self._locks))

    def held(self, plan: Plan, issuer: Province, anchor: str, record: Passage | Task) -> dict[str, object]:
        """The fields that a passage and a task have alike: where they stand, what they state, the acts that they name."""
        key = passage_id(plan.id, anchor)
        return {
            **_placed(plan, issuer, anchor),
            "targets": tuple(f"{key}/target-{target.id}" for target in record.targets),
            "duties": tuple(f"{key}/duty-{duty.id}" for duty in record.duties),
            "acts": tuple(dict.fromkeys(citation.act for citation in self.citations(record))),
        }

    def stated(self, row: TargetRow | DutyRow) -> dict[str, object]:
        """The fields that a target and a duty have alike: where they stand, and what states them."""
        return {
            **_placed(row.plan, row.province, row.anchor),
            "id": row.id,
            "label": row.holder.label,
            "passage": passage_id(row.plan.id, row.anchor),
            "task": task_id(row.plan.id, row.holder),
            "url": self.url(row.path),
        }


def _placed(plan: Plan, issuer: Province, anchor: str) -> dict[str, object]:
    return {
        "plan": plan.id,
        "province": plan.province,
        "issuer": issuer.id,
        "source": Standing(plan=plan.id, anchor=anchor),
    }
