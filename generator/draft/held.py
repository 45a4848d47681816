"""What the model can hold of a task: the one place that knows it. What it cannot stands beside, to be looked at."""

from collections.abc import Sequence
from typing import NamedTuple, get_args

from generator.draft.captions import Captioned
from generator.model.passage import Task
from generator.model.plan import FieldName, Plan
from generator.model.words import TimeKind
from generator.recognise.times import read_period

HOLDS_TIME_WORDS = "words" in get_args(TimeKind)
NEEDS_HORIZON = Plan.model_fields["horizon"].is_required()
NEEDS_LEAD = Task.model_fields["lead"].is_required()


class Held(NamedTuple):
    """Words before the fields, which become words of the task; the fields; and lines behind, which become passages."""

    before: tuple[Captioned, ...]
    fields: tuple[Captioned, ...]
    behind: tuple[Captioned, ...]


def held(said: Sequence[Captioned], order: Sequence[str]) -> Held | None:
    """The longest run of fields that the model can hold in the order of the plan, rather one that says who leads."""
    runs = [
        (begin, end)
        for begin in range(len(said))
        for end in range(begin + 1, len(said) + 1)
        if _fits(said[begin:end], order)
    ]
    if not runs:
        return None if NEEDS_LEAD else Held((), (), tuple(said))
    begin, end = max(runs, key=lambda run: (any(field.name == "lead" for field in said[slice(*run)]), run[1] - run[0]))
    return Held(tuple(said[:begin]), tuple(said[begin:end]), tuple(said[end:]))


def _fits(run: Sequence[Captioned], order: Sequence[str]) -> bool:
    names = [field.name for field in run]
    if len(set(names)) < len(names) or not all(map(_is_held, run)) or ("lead" not in names and NEEDS_LEAD):
        return False
    places = [order.index(name) for name in names if name in order]
    return len(places) == len(names) and places == sorted(places)


def _is_held(field: Captioned) -> bool:
    if field.name == "time":
        return HOLDS_TIME_WORDS or read_period(field.text) is not None
    return field.name in get_args(FieldName)
