"""The entries of a document as the values of plan.yml and tasks.yml."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple, get_args

from generator.draft.captions import Captioned
from generator.draft.columns import Column
from generator.draft.entries import Entry, Given, Passed
from generator.draft.fields import NOT_READ, bodies_of, first_words, time_of
from generator.draft.head import NOT_TRANSLATED
from generator.draft.held import Held, held
from generator.draft.named import lead_within, partners_within
from generator.draft.yaml_out import Doubtful, Value
from generator.model.bilingual import Bilingual
from generator.model.plan import FieldName
from generator.model.tables import Agency
from generator.recognise.bodies import Names

TITLE = Bilingual(
    vi="những chữ đầu của nhiệm vụ: đặt tên ngắn", en="the first words of the task: give it a short title"
)
CLASS = Bilingual(vi="chọn định hướng và lĩnh vực", en="choose direction and sectors")
NO_LEAD = Bilingual(vi="có phải nhiệm vụ không: chưa rõ ai chủ trì", en="is it a task: nobody is said to lead")
NOT_HELD = Bilingual(vi="mô hình dữ liệu chưa có chỗ cho điều này", en="the data model has no place for this yet")
SAME_LABEL = Bilingual(vi="số này đã dùng ở một nhiệm vụ khác", en="this number is that of another task too")
ADDED = Bilingual(vi="kèm cả lời của cột khác", en="has the words of another column too")
_MOST = 99  # tasks: their ids have two digits
TOO_MANY = Bilingual(vi="quá 99 nhiệm vụ", en="more than 99 tasks")


class Known(NamedTuple):
    """What the project knows of bodies and directions."""

    names: Names
    agencies: Mapping[str, Agency]
    direction: str


class Values(NamedTuple):
    order: tuple[str, ...]
    passages: list[Value]
    tasks: list[Value]


def values(entries: Sequence[Entry], known: Known) -> Values:
    order = _order(entries)
    passages: list[Value] = []
    tasks: list[Value] = []
    titles: Counter[str] = Counter()
    labels: set[tuple[str | None, int | None]] = set()
    for entry in entries:
        if isinstance(entry, Passed):
            passages.append(_passage(entry))
            continue
        kept = Held((), (), ()) if entry.heading else held(entry.said, order)
        if kept is None or not entry.vi or len(tasks) >= _MOST:
            vi = " ".join([entry.vi, *_words(entry.said)]).strip()
            doubt = TOO_MANY if len(tasks) >= _MOST else NO_LEAD
            passages.append(_passage(Passed(entry.place, entry.kind, vi, entry.mark, doubt)))
            continue
        number = f"{len(tasks) + 1:02}"
        given = _once(entry, labels)
        passages.append({"task": number})
        tasks.append(_task(given, kept, number, known, titles))
        passages += [_passage(behind) for behind in _behind(entry, kept)]
    return Values(order, passages, tasks)


def _once(entry: Given, labels: set[tuple[str | None, int | None]]) -> Given:
    """The task with a bullet that no other of its label has; the text may give a number twice."""
    place = entry.place
    if (place.label, place.bullet) in labels:
        free = next(n for n in count(1) if (place.label, n) not in labels)
        entry = entry._replace(place=place._replace(bullet=free), doubt=entry.doubt or SAME_LABEL)
    labels.add((entry.place.label, entry.place.bullet))
    return entry


COLUMNS = ("result", "funding")  # that name no bodies


def _order(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The order of the fields that most tasks have, of those that have the most fields."""
    names = get_args(FieldName)
    orders: Counter[tuple[str, ...]] = Counter(
        tuple(dict.fromkeys(field.name for field in entry.said if field.name in names))
        for entry in entries
        if isinstance(entry, Given) and entry.said
    )
    return max(orders, key=lambda order: (len(order), orders[order]), default=())


def _behind(entry: Given, kept: Held) -> Iterator[Passed]:
    for number, field in enumerate(kept.behind, 1):
        place = entry.place._replace(id=f"{entry.place.id}-x{number}", bullet=None)
        yield Passed(place, "note", " ".join(_words([field])), None, NOT_HELD)


def _passage(entry: Passed) -> Value:
    kind: Value = Doubtful(entry.kind, entry.doubt) if entry.doubt else entry.kind
    place = entry.place
    return {
        "id": place.id,
        "kind": kind,
        **({"mark": entry.mark} if entry.mark and entry.vi else {}),
        **({"label": place.label} if place.label else {}),
        **({"bullet": place.bullet} if place.bullet else {}),
        **({"level": place.level} if entry.kind == "heading" and place.level else {}),
        "vi": entry.vi or entry.mark or "",
    }


def _task(entry: Given, kept: Held, number: str, known: Known, titles: Counter[str]) -> Value:
    vi = " ".join([entry.vi, *_words(kept.before)])
    title = first_words(vi)
    titles[title] += 1
    if titles[title] > 1:
        title = f"{first_words(vi, 12)} ({number})"
    fields = {field.name: field for field in kept.fields}
    words: Value = Doubtful(vi, ADDED) if kept.before else Doubtful(vi, entry.doubt) if entry.doubt else vi
    task: dict[str, Value] = {
        "id": number,
        "label": entry.place.label or number,
        **({"bullet": entry.place.bullet} if entry.place.bullet else {}),
        **({"mark": entry.mark} if entry.mark else {}),
        "title": {"vi": Doubtful(title, TITLE), "en": Doubtful(title, NOT_TRANSLATED)},
        "vi": words,
    }
    task |= _who(entry, fields, vi, known)
    time = fields.get("time")
    task["time"] = time_of(time.text if time else None) | _caption(time)
    if time is None and any(field.name == "time" for field in (*kept.before, *kept.behind)):
        task["time"] = {"kind": Doubtful("unstated", NOT_READ)}
    return task | {"direction": Doubtful(known.direction, CLASS), "sectors": Doubtful([], CLASS)}


def _who(entry: Given, fields: Mapping[Column, Captioned], vi: str, known: Known) -> dict[str, Value]:
    if entry.heading and entry.lead:
        own = lead_within(vi, known.names)
        several = len(known.names.read(entry.lead).keys) > 1
        where: dict[str, Value] = {"within": "true"} if own and several else {"heading": entry.heading}
        lead = own if own and several else entry.lead
        who: dict[str, Value] = {"lead": bodies_of(lead, known.names, known.agencies) | where}
        if partners := partners_within(vi, known.names):
            who["partners"] = bodies_of(partners, known.names, known.agencies) | {"within": "true"}
        return who
    return {
        name: _named(name, fields[name], known) for name in get_args(FieldName) if name in fields and name != "time"
    }


def _named(name: Column, field: Captioned, known: Known) -> Value:
    """The words of a field, with the bodies that they name where it is one of bodies."""
    if name in COLUMNS:
        return {"text": field.text} | _caption(field)
    return bodies_of(field.text, known.names, known.agencies) | _caption(field)


def _caption(field: Captioned | None) -> dict[str, Value]:
    return {"caption": field.caption} if field and field.caption else {}


def _words(fields: Sequence[Captioned]) -> list[str]:
    return [f"{field.caption} {field.text}".strip() for field in fields]
