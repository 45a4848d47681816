"""Every day is a day of the calendar."""

from collections.abc import Iterator

from generator.catalog import Catalog, PlanFile
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem
from generator.recognise.times import is_real, read_days_of_year

WRONG_DATE = Message(
    "wrong-date",
    found=Bilingual(vi="không có ngày «{found}»", en="there is no day “{found}”"),
    expected=Bilingual(vi="một ngày có thật, năm-tháng-ngày", en="a day of the calendar, year-month-day"),
    to_type=Bilingual(vi="ví dụ 2024-10-07", en="for example 2024-10-07"),
)
MESSAGES = (WRONG_DATE,)


def check(catalog: Catalog) -> Iterator[Problem]:
    for place, day in (*_of_tables(catalog), *(day for plan in catalog.plans for day in _of_plan(plan))):
        if day is not None and not is_real(day):
            yield place.problem(WRONG_DATE, found=day)


def _of_tables(catalog: Catalog) -> Iterator[tuple[Place, str | None]]:
    for i, act in enumerate(catalog.acts):
        yield catalog.acts.file.place(i, "date"), act.date
        yield catalog.acts.file.place(i, "state", "on"), act.state.on
    for i, province in enumerate(catalog.provinces):
        yield catalog.provinces.file.place(i, "city_since"), province.city_since
        yield catalog.provinces.file.place(i, "merger", "on"), province.merger.on if province.merger else None
    for i, known in enumerate(catalog.register):
        yield catalog.register.file.place(i, "date"), known.date
    for i, correction in enumerate(catalog.corrections):
        yield catalog.corrections.file.place(i, "on"), correction.on
    for i, edition in enumerate(catalog.editions):
        yield catalog.editions.file.place(i, "on"), edition.on


def _of_plan(plan: PlanFile) -> Iterator[tuple[Place, str | None]]:
    yield plan.plan_file.place("date", "value"), plan.plan.date.value
    for entry in plan.everything:
        for j, duty in enumerate(entry.record.duties):
            if duty.due_text is not None and read_days_of_year(duty.due_text) == duty.dues:
                yield from ((entry.place("duties", j, "due", n), due) for n, due in enumerate(duty.dues))
