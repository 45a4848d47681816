"""A year, number, date or modality follows from the passage's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from generator.catalog import Catalog, PlanFile, Table
from generator.model import Duty, Passage, Reading, Target, Task
from generator.periods import Period, is_real, read_date, read_day_of_year, read_horizon, read_period
from generator.places import Steps, YamlFile
from generator.problems import Problem
from generator.quoted import own_words

MODALITIES = {"strive": "phấn đấu", "encourage": "khuyến khích", "prioritise": "ưu tiên", "if-any": "nếu có"}


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        yield from _plan(plan)
        for i, task in enumerate(plan.tasks):
            yield from _time(task, plan.tasks_file, i)
            yield from _modality(task, plan.tasks_file, i)
            yield from _parts(task, own_words(task), plan, plan.tasks_file, (i,))
        for i, passage in enumerate(plan.plan.passages):
            if isinstance(passage, Passage):
                yield from _parts(passage, passage.vi, plan, plan.plan_file, ("passages", i))
    yield from _dates(catalog)


def _plan(plan: PlanFile) -> Iterator[Problem]:
    file, record = plan.plan_file, plan.plan
    passages = [passage for passage in record.passages if isinstance(passage, Passage)]
    whole = fold(" ".join(" ".join(filter(None, (passage.mark, passage.vi))) for passage in passages))
    for name in ("number", "date"):
        fact = getattr(record, name)
        if fact.text is not None and fold(fact.text) not in whole:
            yield file.place(name, "text").problem("not-in-words", found=fact.text, words=file.name)
    number, issued = record.number, record.date
    if number.text and number.value and not _spelled(number.value, number.text):
        yield file.place("number", "value").problem("value-not-from-words", found=number.value, words=number.text)
    if issued.value and not is_real(issued.value):
        yield file.place("date", "value").problem("wrong-date", found=issued.value)
    if issued.text and issued.value != read_date(issued.text):
        yield file.place("date", "value").problem("value-not-from-words", found=issued.value, words=issued.text)
    if fold(record.title.vi).casefold() not in whole.casefold():
        yield file.place("title", "vi").problem("title-not-official", found=record.title.vi)
    if fold(record.horizon.text).casefold() not in whole.casefold():
        yield file.place("horizon", "text").problem("not-in-words", found=record.horizon.text, words=file.name)
    for name, said in zip(("start", "end"), read_horizon(record.horizon.text), strict=True):
        year = getattr(record.horizon, name)
        if year != said:
            yield file.place("horizon", name).problem(
                "value-not-from-words", found=year or "–", words=record.horizon.text
            )
    if record.signatory and fold(record.signatory.name) not in whole:
        yield file.place("signatory", "name").problem("not-in-words", found=record.signatory.name, words=file.name)
    if record.signatory and record.signatory.position.vi.casefold() not in whole.casefold():
        found = record.signatory.position.vi
        yield file.place("signatory", "position", "vi").problem("not-in-words", found=found, words=file.name)


def _spelled(sign: str, words: str) -> bool:
    """Whether the words have that sign and no longer one; white space inside it counts for nothing ("83 /KH-UBND")."""
    return re.search(r"(?<!\w)" + r"\s*".join(map(re.escape, "".join(sign.split()))) + r"(?!\w)", words) is not None


def _time(task: Task, file: YamlFile, i: int) -> Iterator[Problem]:
    time = task.time
    if time.text is None:
        return
    said = read_period(time.text)
    written = Period(time.kind, time.start, time.end)
    if said is None:
        expected = "2025-2030 · Năm 2022 · Bắt đầu năm 2022 · Thường xuyên · …"
        yield file.place(i, "time", "text").problem(
            "time-not-from-words", found=time.text, words=time.text, expected=expected
        )
    elif said != written:
        yield _not_said(file, i, written, said, time.text)


def _not_said(file: YamlFile, i: int, written: Period, said: Period, words: str) -> Problem:
    fields = zip(("kind", "start", "end"), written, said, strict=True)
    name = next(name for name, a, b in fields if a != b)
    return file.place(i, "time", name).problem(
        "time-not-from-words", found=_shown(written), words=words, expected=_shown(said)
    )


def _shown(period: Period) -> str:
    named = zip(("kind", "start", "end"), period, strict=True)
    return ", ".join(f"{name}: {value}" for name, value in named if value is not None)


def _modality(task: Task, file: YamlFile, i: int) -> Iterator[Problem]:
    if task.modality is None or task.modality_text is None:
        return
    if task.modality_text not in fold(task.vi):
        yield file.place(i, "modality_text").problem("not-in-words", found=task.modality_text, words=task.vi)
    if MODALITIES[task.modality] not in task.modality_text.casefold():
        yield file.place(i, "modality").problem("value-not-from-words", found=task.modality, words=task.modality_text)


def _parts(record: Task | Passage, words: str, plan: PlanFile, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    yield from _label(record, file, steps)
    above = plan.above.get(f"task-{record.id}" if isinstance(record, Task) else record.id, ())
    for j, reading in enumerate(record.readings):
        yield from _reading(reading, words, file, (*steps, "readings", j))
    for j, target in enumerate(record.targets):
        yield from _target(target, record.vi, above, file, (*steps, "targets", j))
    for j, duty in enumerate(record.duties):
        yield from _duty(duty, record.vi, file, (*steps, "duties", j))


def _label(record: Task | Passage, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    """A label ends with the number or letter that stands in front; a dash has none."""
    mark = (record.mark or "").strip("().[]/ ")
    if record.label is not None and mark.isalnum() and re.split(r"[. ]", record.label)[-1] != mark:
        yield file.place(*steps, "label").problem("label-not-from-mark", found=record.label, mark=mark)


def _reading(reading: Reading, words: str, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    if fold(reading.words) not in fold(words):
        yield file.place(*steps, "words").problem("not-in-words", found=reading.words, words=words)


def _target(target: Target, words: str, above: Sequence[Passage], file: YamlFile, steps: Steps) -> Iterator[Problem]:
    text = target.text or words
    if fold(text) not in fold(words):
        yield file.place(*steps, "text").problem("not-in-words", found=text, words=words)
    if target.value is not None and not any(number == target.value for number in _numbers(text)):
        yield file.place(*steps, "value").problem("value-not-from-words", found=target.value, words=text)
    if target.by is None:
        return
    given = target.by_words or text
    if target.by_words and not any(fold(target.by_words) in fold(text) for text in (words, *(h.vi for h in above))):
        yield file.place(*steps, "by_words").problem("not-in-words", found=target.by_words, words=words)
    if target.by not in given:
        yield file.place(*steps, "by").problem("value-not-from-words", found=target.by, words=given)


def _duty(duty: Duty, words: str, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    if fold(duty.text) not in fold(words):
        yield file.place(*steps, "text").problem("not-in-words", found=duty.text, words=words)
    if duty.due_text is None:
        return
    if fold(duty.due_text) not in fold(words):
        yield file.place(*steps, "due_text").problem("not-in-words", found=duty.due_text, words=words)
    if read_day_of_year(duty.due_text) != duty.due:
        yield file.place(*steps, "due").problem("value-not-from-words", found=duty.due, words=duty.due_text)
    elif duty.due is not None and not is_real(duty.due):
        yield file.place(*steps, "due").problem("wrong-date", found=duty.due)


def _dates(catalog: Catalog) -> Iterator[Problem]:
    """Days of the tables are days of the calendar."""
    for table, steps, day in _days(catalog):
        if day is not None and not is_real(day):
            yield table.file.place(*steps).problem("wrong-date", found=day)


def _days(catalog: Catalog) -> Iterator[tuple[Table[Any], Steps, str | None]]:
    for i, act in enumerate(catalog.acts):
        yield catalog.acts, (i, "date"), act.date
        yield catalog.acts, (i, "state", "on"), act.state.on
    for i, province in enumerate(catalog.provinces):
        yield catalog.provinces, (i, "city_since"), province.city_since
        yield catalog.provinces, (i, "merger", "on"), province.merger.on if province.merger else None
    for i, known in enumerate(catalog.register):
        yield catalog.register, (i, "date"), known.date
    for i, correction in enumerate(catalog.corrections):
        yield catalog.corrections, (i, "on"), correction.on
    for i, edition in enumerate(catalog.editions):
        yield catalog.editions, (i, "on"), edition.on


def _numbers(text: str) -> Iterator[Decimal]:
    """The numbers of the words, as Vietnamese writes them: 1.234,5."""
    for number in re.findall(r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?", text):
        yield Decimal(number.replace(".", "").replace(",", "."))


def fold(text: str) -> str:
    return " ".join(text.split())
