"""Every word of the official text stands in one passage, in order, and every word of a passage stands in the official text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.problems import Place, Problem
from generator.quoted import Quoted, quotations
from generator.verbatim import Difference, Healed, compare, heal

_RULES = {
    "broken-word": ("chỉ bớt khoảng trắng", "only white space is taken out"),
    "columns": ("cùng các chữ ấy, theo thứ tự đọc", "the same words in reading order"),
    "mark": ("một phần liền nhau của text, hoặc không có becomes", "one run of the text, or no becomes"),
}


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from check_plan(plan)


def check_plan(plan: PlanFile) -> Iterator[Problem]:
    healed = heal(plan.source, plan.plan.conversion)
    yield from _misfits(plan, healed)
    quoted = list(quotations(plan))
    for difference in compare(healed.words, (quote.piece for quote in quoted)):
        yield _problem(difference, quoted, plan)


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
