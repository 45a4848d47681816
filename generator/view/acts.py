"""The legal acts: who cites each and where, in the order of plans and documents."""

from dataclasses import dataclass

from generator.catalog import Catalog
from generator.document import Entry
from generator.model.plan import Plan
from generator.model.tables import Act, Province


@dataclass(frozen=True)
class CitedAt:
    """A passage or task that names an act, and the words that it names it by."""

    plan: Plan
    province: Province
    entry: Entry
    words: str


@dataclass(frozen=True)
class ActView:
    act: Act
    cited: tuple[CitedAt, ...]
    replaced_by: Act | None

    @property
    def by_province(self) -> dict[str, list[CitedAt]]:
        found: dict[str, list[CitedAt]] = {}
        for at in self.cited:
            found.setdefault(at.province.slug, []).append(at)
        return found


def act_views(catalog: Catalog) -> tuple[ActView, ...]:
    """All acts; those that most plans cite come first, then the newest."""
    cited: dict[str, dict[str, CitedAt]] = {}
    for file in catalog.plans:
        province = catalog.issuer(file.plan)
        for entry in file.entries:
            for citation in catalog.citations.read(entry.record.vi):
                at = CitedAt(file.plan, province, entry, citation.words)
                cited.setdefault(citation.act, {}).setdefault(entry.key, at)
    views = [
        ActView(act, tuple(cited.get(act.id, {}).values()), catalog.acts[act.state.by] if act.state.by else None)
        for act in catalog.acts
    ]
    return tuple(sorted(views, key=_most_cited))


def _most_cited(view: ActView) -> tuple[int, int, str, str]:
    year = view.act.date or "0"
    newest_first = "".join(chr(0x7F - ord(c)) for c in year)
    return -len(view.by_province), -len(view.cited), newest_first, view.act.id
