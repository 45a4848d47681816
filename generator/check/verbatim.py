"""Every word of the official text stands in one passage, in order, and every word of a passage stands in the official text."""

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.check.sources import as_received
from generator.model.bilingual import Bilingual
from generator.official.conversion import heal
from generator.official.difference import Difference, compare
from generator.official.quotations import Quotation, quotations
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

NOT_VERBATIM = Message(
    "not-verbatim",
    found=Bilingual(
        vi="«{found}» không có ở chỗ này của văn bản gốc",
        en="“{found}” does not stand at this place of the official text",
    ),
    expected=Bilingual(
        vi="«{expected}» (source.txt, dòng {line}: {context})", en="“{expected}” (source.txt, line {line}: {context})"
    ),
    to_type=Bilingual.same("{expected}"),
)
NOT_IN_SOURCE = Message(
    "not-in-source",
    found=Bilingual(vi="thừa «{found}»: văn bản gốc không có", en="“{found}” is not in the official text"),
    expected=Bilingual(
        vi="chỉ có chữ của văn bản gốc (gần dòng {line}: {context})",
        en="the official text's words only (near line {line}: {context})",
    ),
    to_type=Bilingual(vi="xóa «{found}»", en="delete “{found}”"),
)
NOT_COVERED = Message(
    "not-covered",
    found=Bilingual(
        vi="thiếu «{expected}» của văn bản gốc (source.txt, dòng {line})",
        en="“{expected}” of the official text is missing (source.txt, line {line})",
    ),
    expected=Bilingual(
        vi="mọi chữ của văn bản gốc nằm trong một đoạn", en="every word of the official text in a passage"
    ),
    to_type=Bilingual(vi="thêm «{expected}» trước chỗ này", en="add “{expected}” before this place"),
)
MESSAGES = (
    NOT_VERBATIM,
    NOT_IN_SOURCE,
    NOT_COVERED,
)


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in as_received(catalog):
        healed = heal(plan.source, plan.plan.conversion)
        quoted = list(quotations(plan))
        for difference in compare(healed.words, (quotation.text for quotation in quoted)):
            yield _problem(difference, _place(difference, quoted, plan))


def _problem(difference: Difference, place: Place) -> Problem:
    expected = " ".join(word.text for word in difference.source)
    found = " ".join(difference.data)
    line, context = difference.line, difference.context
    if not difference.data:
        return place.problem(NOT_COVERED, expected=expected, line=line)
    if not difference.source:
        return place.problem(NOT_IN_SOURCE, found=found, line=line, context=context)
    return place.problem(NOT_VERBATIM, found=found, expected=expected, line=line, context=context)


def _place(difference: Difference, quoted: list[Quotation], plan: PlanFile) -> Place:
    if difference.piece >= len(quoted):
        return plan.plan_file.place("passages", len(plan.plan.passages) - 1)
    quotation = quoted[difference.piece]
    return quotation.file.word(difference.word, *quotation.steps)
