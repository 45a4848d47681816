"""Words that a field repeats stand in the words that it repeats them from."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.catalog import Catalog, PlanFile
from generator.document import Entry, bodies_of
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.model.words import Bodies
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.problems.yaml_file import Steps

NOT_IN_WORDS = Message(
    "not-in-words",
    found=Bilingual(vi="«{found}» không có trong «{words}»", en="“{found}” is not in “{words}”"),
    expected=Bilingual(vi="chữ chép nguyên văn từ đó", en="words copied from there"),
    to_type=Bilingual(vi="chép lại từ nguyên văn", en="copy it again from the official words"),
)
MESSAGES = (NOT_IN_WORDS,)


class Repeated(NamedTuple):
    """Words of a field of an entry, and where they must stand: in one of these texts."""

    steps: Steps
    words: str
    texts: tuple[str, ...]


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        for entry in plan.everything:
            for steps, words, texts in _repeated(plan, entry):
                if not any(fold_space(words) in fold_space(text) for text in texts):
                    yield entry.place(*steps).problem(NOT_IN_WORDS, found=words, words=texts[0])


def _repeated(plan: PlanFile, entry: Entry) -> Iterator[Repeated]:
    record, task = entry.record, entry.task
    own = (record.vi,)
    parts = (task.lead, task.implementers, task.partners, task.time, task.result, task.funding) if task else ()
    fields = [part.text for part in parts if part and part.text]
    for j, reading in enumerate(record.readings):
        yield Repeated(("readings", j, "words"), reading.words, (" ".join((record.vi, *fields)),))
    for j, target in enumerate(record.targets):
        if target.text:
            yield Repeated(("targets", j, "text"), target.text, own)
        if target.baseline_words:
            yield Repeated(("targets", j, "baseline_words"), target.baseline_words, own)
        if target.by and target.by_words:
            headings = (heading.vi for heading in entry.above)
            yield Repeated(("targets", j, "by_words"), target.by_words, (record.vi, *headings))
    for j, duty in enumerate(record.duties):
        yield Repeated(("duties", j, "text"), duty.text, own)
        if duty.due_text:
            yield Repeated(("duties", j, "due_text"), duty.due_text, own)
    if task and task.modality_text:
        yield Repeated(("modality_text",), task.modality_text, own)
    for steps, bodies in bodies_of(entry):
        if text := _holder(plan, entry, bodies, steps):
            yield Repeated((*steps, "text"), bodies.text, (text,))
        for j, words in enumerate(bodies.besides):
            yield Repeated((*steps, "besides", j), words, (bodies.text,))


def _holder(plan: PlanFile, entry: Entry, bodies: Bodies, steps: Steps) -> str | None:
    """What has the words that do not stand beside their record: the heading named, or the record's own words."""
    heading = plan.entry.get(bodies.heading) if bodies.heading else None
    if heading and heading.passage:
        return heading.passage.vi
    return entry.record.vi if bodies.within or steps[-1] in ("from", "to") else None
