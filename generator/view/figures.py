"""The figures of every plan: how much of it is here, what conversion took out, how much is translated."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalog import Catalog, PlanFile
from generator.document import bodies_of
from generator.locks.translatable import all_words, status
from generator.model.passage import Task
from generator.model.plan import ConversionKind
from generator.official.conversion import heal
from generator.official.difference import compare
from generator.official.quotations import quotations

Removed = tuple[tuple[ConversionKind, int], ...]


@dataclass(frozen=True)
class PlanFigures:
    """One plan, or all of them. Characters are those that are no white space.

    `removed` says for each kind of conversion how many characters of source.txt it took out; `characters` is what is
    left, the official text, and `covered` what of it stands in the data. `texts` are the words that are translated or
    should be, `translated` those whose translation is current.
    """

    plan: str
    passages: int
    tasks: int
    targets: int
    duties: int
    acts: frozenset[str]
    agencies: frozenset[str]
    readings: int
    characters: int
    covered: int
    removed: Removed
    texts: int
    translated: int


def figures(catalog: Catalog) -> tuple[PlanFigures, ...]:
    """One for each plan, in the order of the catalog; also of data that has problems."""
    return tuple(_of_plan(file, catalog) for file in catalog.plans)


def total(plans: Iterable[PlanFigures]) -> PlanFigures:
    """All plans as one: an act or a body that several name counts once."""
    listed = tuple(plans)
    return PlanFigures(
        plan="",
        passages=sum(one.passages for one in listed),
        tasks=sum(one.tasks for one in listed),
        targets=sum(one.targets for one in listed),
        duties=sum(one.duties for one in listed),
        acts=frozenset().union(*(one.acts for one in listed)),
        agencies=frozenset().union(*(one.agencies for one in listed)),
        readings=sum(one.readings for one in listed),
        characters=sum(one.characters for one in listed),
        covered=sum(one.covered for one in listed),
        removed=_added(pair for one in listed for pair in one.removed),
        texts=sum(one.texts for one in listed),
        translated=sum(one.translated for one in listed),
    )


def _of_plan(file: PlanFile, catalog: Catalog) -> PlanFigures:
    records = [entry.record for entry in file.entries]
    healed = heal(file.source, file.plan.conversion)
    characters = sum(len(word.text) for word in healed.words)
    missed = sum(
        len(word.text)
        for part in compare(healed.words, (quotation.text for quotation in quotations(file)))
        for word in part.source
    )
    texts = [words for entry in file.entries for words in all_words(entry)]
    return PlanFigures(
        plan=file.plan.id,
        passages=len(records),
        tasks=sum(isinstance(record, Task) for record in records),
        targets=sum(len(record.targets) for record in records),
        duties=sum(len(record.duties) for record in records),
        acts=frozenset(citation.act for record in records for citation in catalog.citations.read(record.vi)),
        agencies=frozenset(key for entry in file.entries for _, bodies in bodies_of(entry) for key in bodies.agencies),
        readings=sum(len(record.readings) for record in records),
        characters=characters,
        covered=characters - missed,
        removed=_added(healed.removed),
        texts=len(texts),
        translated=sum(status([words], catalog.translation_lock) == "current" for words in texts),
    )


def _added(removed: Iterable[tuple[ConversionKind, int]]) -> Removed:
    sums: Counter[ConversionKind] = Counter()
    for kind, characters in removed:
        sums[kind] += characters
    return tuple(sorted(sums.items()))
