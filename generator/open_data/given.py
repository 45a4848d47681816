"""What items need besides their own row; every other reach into the site is here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator import urls
from generator.document import Entry
from generator.locks.translatable import Translatable, status
from generator.model.bilingual import LANGS
from generator.model.plan import Plan
from generator.model.tables import Province
from generator.open_data.keys import task_id
from generator.open_data.parts import Standing, Translation, Url
from generator.recognise.acts import Citation
from generator.view.figures import PlanFigures
from generator.view.plans import PlanView
from generator.view.rows import DutyRow, TargetRow
from generator.view.site import SiteView


@dataclass(frozen=True)
class Given:
    site: SiteView

    @cached_property
    def figures(self) -> Mapping[str, PlanFigures]:
        return {one.plan: one for one in self.site.figures}

    @cached_property
    def now(self) -> Mapping[str, str]:
        """For each unit the one that it belongs to since July 2025."""
        catalog = self.site.catalog
        return {province.id: catalog.today(province).id for province in catalog.provinces}

    @property
    def entries(self) -> Iterator[tuple[PlanView, Entry]]:
        """Every passage and task, in the order of plans and documents."""
        return ((view, one.entry) for view in self.site.plans for one in view.entries.values())

    def citations(self, entry: Entry) -> list[Citation]:
        return self.site.catalog.citations.read(entry.record.vi)

    def url(self, path: str) -> Url:
        vi, en = (urls.absolute(self.site.site_url, lang, path) for lang in LANGS)
        return Url(vi=vi, en=en)

    def translation(self, words: Iterable[Translatable]) -> Translation:
        return Translation(status=status(words, self.site.catalog.translation_lock))

    def held(self, plan: Plan, issuer: Province, entry: Entry) -> dict[str, object]:
        """The fields that a passage and a task have alike: where they stand, what they state, the acts that they name."""
        return {
            **_placed(plan, issuer, entry),
            "targets": tuple(f"{entry.key}/target-{target.id}" for target in entry.record.targets),
            "duties": tuple(f"{entry.key}/duty-{duty.id}" for duty in entry.record.duties),
            "acts": tuple(dict.fromkeys(citation.act for citation in self.citations(entry))),
        }

    def stated(self, row: TargetRow | DutyRow) -> dict[str, object]:
        """The fields that a target and a duty have alike: where they stand, and what states them."""
        return {
            **_placed(row.plan, row.province, row.entry),
            "id": row.id,
            "label": row.holder.label,
            "passage": row.entry.key,
            "task": task_id(row.entry),
            "url": self.url(row.path),
        }


def _placed(plan: Plan, issuer: Province, entry: Entry) -> dict[str, object]:
    return {
        "plan": plan.id,
        "province": plan.province,
        "issuer": issuer.id,
        "source": Standing(plan=plan.id, anchor=entry.anchor),
    }
