"""The figures of every plan: how much of it is here, what conversion took out, how much is translated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from generator import urls
from generator.catalog import Catalog, PlanFile
from generator.citations import Citations
from generator.model import Bilingual, Bodies, Lang, Passage, Task
from generator.quoted import quotations
from generator.translated import all_words, status
from generator.translations import Locks
from generator.verbatim import compare, heal
from generator.words import number

Removed = tuple[tuple[str, int], ...]

HEADS: dict[Lang, tuple[str, ...]] = {
    "vi": (
        "kế hoạch", "đoạn", "nhiệm vụ", "mục tiêu", "báo cáo, dự toán", "văn bản được dẫn", "cơ quan", "[sic]",
        "ký tự", "đã có", "đã dịch", "ký tự bỏ khi chuyển đổi",
    ),
    "en": (
        "plan", "passages", "tasks", "targets", "duties", "acts cited", "bodies", "[sic]",
        "characters", "covered", "translated", "characters taken out in conversion",
    ),
}  # fmt: skip
KINDS: dict[str, Bilingual] = {
    "mark": Bilingual(vi="dấu thừa", en="left-over marks"),
    "page-number": Bilingual(vi="số trang", en="page numbers"),
    "repeated-header": Bilingual(vi="đầu bảng lặp lại", en="repeated headers"),
    "broken-word": Bilingual(vi="chữ bị ngắt", en="broken words"),
    "columns": Bilingual(vi="cột", en="columns"),
    "not-part": Bilingual(vi="không thuộc văn bản", en="not part of the text"),
}


@dataclass(frozen=True)
class PlanStats:
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


class Placed(NamedTuple):
    anchor: str
    record: Passage | Task


def stats(catalog: Catalog) -> tuple[PlanStats, ...]:
    """One for each plan, in the order of the catalog; also of data that has problems."""
    citations = Citations(catalog.acts)
    locks = Locks.of(catalog.locks["translations.lock"])
    return tuple(_of_plan(file, citations, locks) for file in catalog.plans)


def total(plans: Iterable[PlanStats]) -> PlanStats:
    """All plans as one: an act or a body that several name counts once."""
    listed = tuple(plans)
    return PlanStats(
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


def _of_plan(file: PlanFile, citations: Citations, locks: Locks) -> PlanStats:
    placed = list(_placed(file))
    records = [record for _, record in placed]
    healed = heal(file.source, file.plan.conversion)
    characters = sum(len(word.text) for word in healed.words)
    missed = sum(
        len(word.text)
        for part in compare(healed.words, (quote.piece for quote in quotations(file)))
        for word in part.source
    )
    texts = [words for anchor, record in placed for words in all_words(record, f"{file.plan.id}#{anchor}")]
    return PlanStats(
        plan=file.plan.id,
        passages=len(records),
        tasks=sum(isinstance(record, Task) for record in records),
        targets=sum(len(record.targets) for record in records),
        duties=sum(len(record.duties) for record in records),
        acts=frozenset(citation.act for record in records for citation in citations.read(record.vi)),
        agencies=frozenset(key for record in records for bodies in _bodies(record) for key in bodies.agencies),
        readings=sum(len(record.readings) for record in records),
        characters=characters,
        covered=characters - missed,
        removed=_added(healed.removed),
        texts=len(texts),
        translated=sum(status([words], locks) == "current" for words in texts),
    )


def _placed(file: PlanFile) -> Iterator[Placed]:
    """Passages and tasks in the order of the document; a place whose task is missing is a problem, not a figure."""
    for entry in file.plan.passages:
        if isinstance(entry, Passage):
            yield Placed(entry.id, entry)
        elif entry.task in file.task:
            yield Placed(urls.task_anchor(entry.task), file.task[entry.task])


def _bodies(record: Passage | Task) -> Iterator[Bodies]:
    """The words of a record that say who: leads, partners, who reports to whom."""
    found = [bodies for duty in record.duties for bodies in (duty.sender, duty.receiver)]
    if isinstance(record, Task):
        found += [record.lead, record.partners]
    yield from (bodies for bodies in found if bodies is not None)


def _added(removed: Iterable[tuple[str, int]]) -> Removed:
    sums: Counter[str] = Counter()
    for kind, characters in removed:
        sums[kind] += characters
    return tuple(sorted(sums.items()))


def stats_table(catalog: Catalog, lang: Lang) -> str:
    """The figures as lines of text: a plan a line, all of them in the last."""
    plans = stats(catalog)
    everything = total(plans)
    rows = [HEADS[lang], *(_row(one, one.plan, lang) for one in plans)]
    rows.append(_row(everything, "tất cả" if lang == "vi" else "all", lang))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _row(figures: PlanStats, name: str, lang: Lang) -> tuple[str, ...]:
    counts = (
        figures.passages,
        figures.tasks,
        figures.targets,
        figures.duties,
        len(figures.acts),
        len(figures.agencies),
        figures.readings,
        figures.characters,
    )
    return (
        name,
        *(number(count, lang) for count in counts),
        share(figures.covered, figures.characters, lang),
        share(figures.translated, figures.texts, lang),
        ", ".join(
            f"{KINDS[kind].vi if lang == 'vi' else KINDS[kind].en} {number(characters, lang)}"
            for kind, characters in figures.removed
        )
        or "–",
    )


def share(part: int, whole: int, lang: Lang) -> str:
    """Cut off, never rounded up: 100 % is said of all and of nothing less."""
    if part == whole:
        return "100 %"
    return f"{number(Decimal(1000 * part // whole) / 10, lang)} %"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    """Names and words begin in line, figures end in line."""
    name, *figures, removed = row
    cells = (figure.rjust(width) for figure, width in zip(figures, widths[1:-1], strict=True))
    return "  ".join((name.ljust(widths[0]), *cells, removed))
