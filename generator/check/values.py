"""A year, number, date or modality follows from the passage's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.catalog import Catalog, PlanFile
from generator.check.quotations import own_words
from generator.model import Duty, Passage, Reading, Target, Task
from generator.periods import Period, read_date, read_day_of_year, read_period
from generator.places import Steps, YamlFile
from generator.problems import Problem

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
    whole = fold(" ".join(" ".join(filter(None, (p.mark, p.vi))) for p in plan.passage.values()))
    for name in ("number", "date"):
        fact = getattr(record, name)
        if fact.text is not None and fold(fact.text) not in whole:
            yield file.place(name, "text").problem("not-in-words", found=fact.text, words=file.name)
    number, issued = record.number, record.date
    if number.text and number.value and "".join(number.value.split()) not in "".join(number.text.split()):
        yield file.place("number", "value").problem("value-not-from-words", found=number.value, words=number.text)
    if issued.value and not _is_day(issued.value):
        yield file.place("date", "value").problem("wrong-date", found=issued.value)
    if issued.text and issued.value != read_date(issued.text):
        yield file.place("date", "value").problem("value-not-from-words", found=issued.value, words=issued.text)
    if fold(record.title.vi).casefold() not in whole.casefold():
        yield file.place("title", "vi").problem("title-not-official", found=record.title.vi)
    if fold(record.horizon.text).casefold() not in whole.casefold():
        yield file.place("horizon", "text").problem("not-in-words", found=record.horizon.text, words=file.name)
    for name in ("start", "end"):
        year = getattr(record.horizon, name)
        if year is not None and year not in record.horizon.text:
            yield file.place("horizon", name).problem("value-not-from-words", found=year, words=record.horizon.text)
    if record.signatory and fold(record.signatory.name) not in whole:
        yield file.place("signatory", "name").problem("not-in-words", found=record.signatory.name, words=file.name)
    if record.signatory and record.signatory.position.vi.casefold() not in whole.casefold():
        found = record.signatory.position.vi
        yield file.place("signatory", "position", "vi").problem("not-in-words", found=found, words=file.name)


def _time(task: Task, file: YamlFile, i: int) -> Iterator[Problem]:
    time = task.time
    if time.text is None:
        return
    said = read_period(time.text)
    written = Period(time.kind, time.start, time.end)
    if said is None:
        expected = "2025-2030 · Năm 2022 · Bắt đầu năm 2022 · Thường xuyên · …"
        yield file.place(i, "time", "text").problem("time-not-from-words", found=time.text, words=time.text, expected=expected)
    elif said.kind in ("recurring", "event"):
        if time.kind != said.kind:
            yield _not_said(file, i, written, said, time.text)
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
    for j, reading in enumerate(record.readings):
        yield from _reading(reading, words, file, (*steps, "readings", j))
    for j, target in enumerate(record.targets):
        yield from _target(target, record.vi, plan, file, (*steps, "targets", j))
    for j, duty in enumerate(record.duties):
        yield from _duty(duty, record.vi, file, (*steps, "duties", j))


def _reading(reading: Reading, words: str, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    if fold(reading.words) not in fold(words):
        yield file.place(*steps, "words").problem("not-in-words", found=reading.words, words=words)


def _target(target: Target, words: str, plan: PlanFile, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    text = target.text or words
    if fold(text) not in fold(words):
        yield file.place(*steps, "text").problem("not-in-words", found=text, words=words)
    if target.value is not None and not any(number == target.value for number in _numbers(text)):
        yield file.place(*steps, "value").problem("value-not-from-words", found=target.value, words=text)
    if target.by is None:
        return
    given = target.by_words or text
    if target.by_words and not _somewhere(target.by_words, words, plan):
        yield file.place(*steps, "by_words").problem("not-in-words", found=target.by_words, words=words)
    if target.by not in given:
        yield file.place(*steps, "by").problem("value-not-from-words", found=target.by, words=given)


def _somewhere(text: str, words: str, plan: PlanFile) -> bool:
    """In the passage itself or in a heading of the plan."""
    headings = (passage.vi for passage in plan.passage.values() if passage.kind == "heading")
    return any(fold(text) in fold(candidate) for candidate in (words, *headings))


def _duty(duty: Duty, words: str, file: YamlFile, steps: Steps) -> Iterator[Problem]:
    if fold(duty.text) not in fold(words):
        yield file.place(*steps, "text").problem("not-in-words", found=duty.text, words=words)
    if duty.due_text is None:
        return
    if fold(duty.due_text) not in fold(words):
        yield file.place(*steps, "due_text").problem("not-in-words", found=duty.due_text, words=words)
    if read_day_of_year(duty.due_text) != duty.due:
        yield file.place(*steps, "due").problem("value-not-from-words", found=duty.due, words=duty.due_text)


def _dates(catalog: Catalog) -> Iterator[Problem]:
    """Days of the tables are days of the calendar."""
    for i, act in enumerate(catalog.acts):
        for steps, day in ((("date",), act.date), (("state", "on"), act.state.on)):
            if day is not None and not _is_day(day):
                yield catalog.acts.file.place(i, *steps).problem("wrong-date", found=day)


def _numbers(text: str) -> Iterator[float]:
    for number in re.findall(r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?", text):
        yield float(number.replace(".", "").replace(",", "."))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def fold(text: str) -> str:
    return " ".join(text.split())
