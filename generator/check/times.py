"""Kind, start and end of a time are those that its words give."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.document import Entry
from generator.model.bilingual import Bilingual
from generator.model.words import Time
from generator.problems.message import Message
from generator.problems.problem import Problem
from generator.recognise.times import Period, read_period

TIME_NOT_FROM_WORDS = Message(
    "time-not-from-words",
    found=Bilingual(vi="{found} không phải là điều chữ «{words}» nói", en="{found} is not what “{words}” says"),
    expected=Bilingual.same("{expected}"),
    to_type=Bilingual.same("{expected}"),
)
MESSAGES = (TIME_NOT_FROM_WORDS,)


_NOT_READ = Period("words")  # what words say that give no period of a form that we know


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        for entry in plan.everything:
            if entry.task:
                yield from _time(entry, entry.task.time)


def _time(entry: Entry, time: Time) -> Iterator[Problem]:
    if time.text is None:
        return
    said = read_period(time.text) or _NOT_READ
    written = Period(time.kind, time.start, time.end)
    if said != written:
        name = next(name for name, a, b in zip(Period._fields, written, said, strict=True) if a != b)
        place = entry.place("time", name)
        yield place.problem(TIME_NOT_FROM_WORDS, found=_shown(written), words=time.text, expected=_shown(said))


def _shown(period: Period) -> str:
    named = zip(Period._fields, period, strict=True)
    return ", ".join(f"{name}: {value}" for name, value in named if value is not None)
