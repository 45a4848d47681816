"""Number, date, title, period and signatory of a plan are those that its text has."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.check.repeated import NOT_IN_WORDS
from generator.check.values import VALUE_NOT_FROM_WORDS
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.recognise.times import read_date, read_horizon

TITLE_NOT_OFFICIAL = Message(
    "title-not-official",
    found=Bilingual(
        vi="tên kế hoạch «{found}» khác tên trong văn bản", en="the title “{found}” is not the one in the text"
    ),
    expected=Bilingual(
        vi="tên như trong văn bản (không kể chữ hoa, thường)", en="the title as in the text (capitals aside)"
    ),
    to_type=Bilingual(vi="chép lại tên từ đoạn tiêu đề", en="copy the title from the title passages"),
)
MESSAGES = (TITLE_NOT_OFFICIAL,)


Said = tuple[tuple[str, ...], str | None]  # steps to a field, and its words


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from _words(plan)
        yield from _values(plan)


def _words(plan: PlanFile) -> Iterator[Problem]:
    file, record = plan.plan_file, plan.plan
    passages = [entry.passage for entry in plan.entries if entry.passage]
    whole = fold_space(" ".join(" ".join(filter(None, (passage.mark, passage.vi))) for passage in passages))
    exact: list[Said] = [(("number", "text"), record.number.text), (("date", "text"), record.date.text)]
    any_case: list[Said] = [(("horizon", "text"), record.horizon.text)] if record.horizon else []
    if record.signatory:
        exact.append((("signatory", "name"), record.signatory.name))
        any_case.append((("signatory", "position", "vi"), record.signatory.position.vi))
    missing = [said for said in exact if said[1] is not None and fold_space(said[1]) not in whole]
    missing += [said for said in any_case if fold_space(said[1] or "").casefold() not in whole.casefold()]
    for steps, words in missing:
        yield file.place(*steps).problem(NOT_IN_WORDS, found=words, words=file.name)
    if fold_space(record.title.vi).casefold() not in whole.casefold():
        yield file.place("title", "vi").problem(TITLE_NOT_OFFICIAL, found=record.title.vi)


def _values(plan: PlanFile) -> Iterator[Problem]:
    number, date, horizon = plan.plan.number, plan.plan.date, plan.plan.horizon
    if number.text and number.value and not _spelled(number.value, number.text):
        place = plan.plan_file.place("number", "value")
        yield place.problem(VALUE_NOT_FROM_WORDS, found=number.value, words=number.text)
    if date.text and date.value != read_date(date.text):
        place = plan.plan_file.place("date", "value")
        yield place.problem(VALUE_NOT_FROM_WORDS, found=date.value, words=date.text)
    if horizon is None:
        return
    for name, said in zip(("start", "end"), read_horizon(horizon.text), strict=True):
        year = getattr(horizon, name)
        if year != said:
            place = plan.plan_file.place("horizon", name)
            yield place.problem(VALUE_NOT_FROM_WORDS, found=year or "–", words=horizon.text)


def _spelled(sign: str, words: str) -> bool:
    """Whether the words have that sign and no longer one; white space inside it counts for nothing ("83 /KH-UBND")."""
    return re.search(r"(?<!\w)" + r"\s*".join(map(re.escape, "".join(sign.split()))) + r"(?!\w)", words) is not None
