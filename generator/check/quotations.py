"""Every word of the official text stands in one passage, in order, and every word of a passage stands in the official text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.catalog import Catalog, PlanFile
from generator.model import FieldName, Task, TaskPlace, stands_beside
from generator.places import Steps, YamlFile
from generator.problems import Place, Problem
from generator.verbatim import Difference, Healed, Piece, compare, heal

_RULES = {
    "broken-word": ("chỉ bớt khoảng trắng", "only white space is taken out"),
    "columns": ("cùng các chữ ấy, theo thứ tự đọc", "the same words in reading order"),
    "mark": ("một phần liền nhau của text, hoặc không có becomes", "one run of the text, or no becomes"),
}


@dataclass(frozen=True)
class Quoted:
    """A piece and the file and steps where the data has it."""

    piece: Piece
    file: YamlFile
    steps: Steps


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from check_plan(plan)


def check_plan(plan: PlanFile) -> Iterator[Problem]:
    healed = heal(plan.source, plan.plan.conversion)
    yield from _misfits(plan, healed)
    quoted = list(quotations(plan))
    for difference in compare(healed.words, (quote.piece for quote in quoted)):
        yield _problem(difference, quoted, plan)


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


def _misfits(plan: PlanFile, healed: Healed) -> Iterator[Problem]:
    for misfit in healed.misfits:
        conversion = plan.plan.conversion[misfit.number]
        rule_vi, rule = _RULES.get(conversion.kind, ("không có becomes", "no becomes"))
        field = "becomes" if misfit.code == "conversion-changes-words" and conversion.becomes else "text"
        yield plan.plan_file.place("conversion", misfit.number, field).problem(
            misfit.code,
            found=conversion.text,
            becomes=conversion.becomes or "",
            line=conversion.line,
            times=misfit.times,
            rule_vi=rule_vi,
            rule=rule,
        )


def _problem(difference: Difference, quoted: list[Quoted], plan: PlanFile) -> Problem:
    expected = " ".join(word.text for word in difference.source)
    found = " ".join(difference.data)
    line, context = difference.line, difference.context
    place = _place(difference, quoted, plan)
    if not difference.data:
        return place.problem("not-covered", expected=expected, line=line)
    if not difference.source:
        return place.problem("not-in-source", found=found, line=line, context=context)
    return place.problem("not-verbatim", found=found, expected=expected, line=line, context=context)


def _place(difference: Difference, quoted: list[Quoted], plan: PlanFile) -> Place:
    if difference.piece >= len(quoted):
        return plan.plan_file.place("passages", len(plan.plan.passages) - 1)
    quote = quoted[difference.piece]
    return quote.file.word(difference.word, *quote.steps)


def own_words(task: Task) -> str:
    """All words that a task has in the official text."""
    parts = [task.vi, *(part.text for part in (task.lead, task.partners, task.time) if part and part.text)]
    return " ".join(parts)
