"""What of the data stands in the official text, in the order of the document, and where the data has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.catalog import PlanFile
from generator.model import FieldName, Task, TaskPlace, stands_beside
from generator.places import Steps, YamlFile
from generator.verbatim import Piece


@dataclass(frozen=True)
class Quoted:
    """A piece and the file and steps where the data has it."""

    piece: Piece
    file: YamlFile
    steps: Steps


def quotations(plan: PlanFile) -> Iterator[Quoted]:
    """All pieces of a plan in the order of the document."""
    task_index = {task.id: index for index, task in enumerate(plan.tasks)}
    for index, passage in enumerate(plan.plan.passages):
        if isinstance(passage, TaskPlace):
            if passage.task in task_index:
                yield from _of_task(plan, task_index[passage.task])
            continue
        for field in ("mark", "vi"):
            yield from _quote(plan.plan_file, ("passages", index, field), getattr(passage, field))


def _of_task(plan: PlanFile, index: int) -> Iterator[Quoted]:
    task = plan.tasks[index]
    for field in ("mark", "vi"):
        yield from _quote(plan.tasks_file, (index, field), getattr(task, field))
    # A field that the text has no column for stands in no quotation: it is asked for all the same, and not found.
    for name in dict.fromkeys((*plan.plan.task_order, *get_args(FieldName))):
        part = getattr(task, name)
        for field in ("caption", "text") if stands_beside(part) else ("caption",):
            yield from _quote(plan.tasks_file, (index, name, field), getattr(part, field, None))


def _quote(file: YamlFile, steps: Steps, text: str | None) -> Iterator[Quoted]:
    if text is not None:
        yield Quoted(Piece(steps, text), file, steps)


def own_words(task: Task) -> str:
    """All words that a task has in the official text."""
    parts = [task.vi, *(part.text for part in (task.lead, task.partners, task.time) if part and part.text)]
    return " ".join(parts)
