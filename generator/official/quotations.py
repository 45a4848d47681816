"""What of the data stands in the official text, in the order of the document, and where the data has it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from generator.catalog import PlanFile
from generator.document import Entry
from generator.model.passage import Task
from generator.model.plan import FieldName
from generator.model.words import stands_beside
from generator.problems.yaml_file import Steps, YamlFile


@dataclass(frozen=True)
class Quotation:
    """Words that stand in the official text, and the file and steps where the data has them."""

    text: str
    file: YamlFile
    steps: Steps


def quotations(plan: PlanFile) -> Iterator[Quotation]:
    """All of a plan, in the order of the document."""
    for entry in plan.entries:
        for field in ("mark", "vi"):
            yield from _quotation(entry, (field,), getattr(entry.record, field))
        if entry.task:
            yield from _of_fields(entry, entry.task, plan.plan.task_order)


def _of_fields(entry: Entry, task: Task, order: Sequence[FieldName]) -> Iterator[Quotation]:
    # A field that the text has no column for stands in no quotation: it is asked for all the same, and not found.
    for name in dict.fromkeys((*order, *get_args(FieldName))):
        part = getattr(task, name)
        for field in ("caption", "text") if stands_beside(part) else ("caption",):
            yield from _quotation(entry, (name, field), getattr(part, field, None))


def _quotation(entry: Entry, steps: Steps, text: str | None) -> Iterator[Quotation]:
    if text is not None:
        yield Quotation(text, entry.file, (*entry.steps, *steps))
