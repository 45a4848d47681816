"""Legal acts: whether they are in force, and which passages cite them."""

from collections.abc import Iterator, Mapping, Sequence

from generator.model.bilingual import Text
from generator.model.scalars import Key
from generator.model.tables import ActStateKind
from generator.open_data.given import Given
from generator.open_data.keys import ActRef, Day, PassageRef, PlanRef
from generator.open_data.parts import Item, Ours, Source


class State(Item):
    """Whether an act is in force."""

    kind: ActStateKind
    by: ActRef | None
    on: Day | None
    note: Ours | None
    source: Source | None


class Citation(Item):
    """A passage that names the act."""

    plan: PlanRef
    passage: PassageRef
    words: tuple[Text, ...]


class Act(Item):
    """A legal act that a plan or this site names."""

    id: Key
    type: Ours
    sign: Text | None
    issuer: Ours
    date: Day | None
    subject: Ours | None
    written_as: tuple[Text, ...]
    state: State
    source: Source | None
    implemented_by: tuple[PlanRef, ...]
    cited_by: tuple[Citation, ...]


def act_items(given: Given) -> Iterator[Act]:
    cited = _citations(given)
    for act in given.site.catalog.acts:
        yield Act.of(
            act,
            implemented_by=tuple(view.plan.id for view in given.site.plans if act.id in view.plan.implements_all),
            cited_by=tuple(cited.get(act.id, ())),
        )


def _citations(given: Given) -> Mapping[str, Sequence[Citation]]:
    """For each act the passages that name it."""
    found: dict[str, list[Citation]] = {}
    for view, entry in given.entries:
        named: dict[str, list[str]] = {}
        for citation in given.citations(entry):
            named.setdefault(citation.act, []).append(citation.words)
        for act, words in named.items():
            passage = entry.key
            found.setdefault(act, []).append(Citation(plan=view.plan.id, passage=passage, words=tuple(words)))
    return found
