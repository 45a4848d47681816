"""Open data, version 1: the fields of every table. Fields may be added; none is renamed or taken out within version 1.

The order here is the order in the files. Unknown is null, never an empty string. Official words are in Vietnamese and
verbatim but for white space; everything in English is an unofficial translation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Literal, TypedDict, Union, get_args, get_origin, get_type_hints, is_typeddict

from pydantic import StringConstraints

from generator.locks.translatable import Status
from generator.model.bilingual import Text
from generator.model.passage import Modality, PassageKind
from generator.model.promise import Comparator, DutyKind, Recurrence
from generator.model.scalars import Address, Day, DayOfYear, Key, ProvinceId, When
from generator.model.words import TimeKind

SCHEMA_VERSION = 1

TaskRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[0-9]{2}$")]
PassageRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+$")]
TargetRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/target-[a-z0-9-]+$")]
DutyRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+#[a-z0-9-]+/duty-[a-z0-9-]+$")]


class Ours(TypedDict):
    """Words of ours in both languages."""

    vi: Text
    en: Text


class Official(TypedDict):
    """Official words and their translation; null while there is none."""

    vi: Text
    en: Text | None


class Url(TypedDict):
    vi: Address
    en: Address


class SourceItem(TypedDict):
    """Where a fact comes from that no plan states, and how sure it is."""

    sure: Literal["read", "reported", "general"]
    note: Ours
    url: Address | None


class PlaceItem(TypedDict):
    """Where in a plan's text something stands."""

    plan: Key
    anchor: Key


class TranslationItem(TypedDict):
    """`stale`: the official words were corrected and the translation has not followed yet."""

    status: Status


class BodiesItem(TypedDict):
    """Words that name bodies, the bodies in that order, and the anchor of the passage that has the words."""

    text: Text
    text_en: Text | None
    agencies: list[Key]
    anchor: Key


class TimeItem(TypedDict):
    """`start` and `end` are as precise as the words: 2025, 2025-Q4, 2025-12, 2025-12-31. An open end is null."""

    text: Text | None
    text_en: Text | None
    kind: TimeKind
    start: When | None
    end: When | None


class ReadingItem(TypedDict):
    """A typing mistake of the official text, kept there, and how we read it."""

    words: Text
    reading: Text
    note: Ours


class NumberItem(TypedDict):
    """`basis`: read in the text, seen in a secondary copy (`source`), or unknown."""

    value: Text | None
    basis: Literal["text", "secondary", "unknown"]
    text: Text | None
    source: SourceItem | None


class DateItem(TypedDict):
    value: When | None
    basis: Literal["text", "secondary", "unknown"]
    text: Text | None
    source: SourceItem | None


class SignatoryItem(TypedDict):
    name: Text
    position: Ours


class HorizonItem(TypedDict):
    text: Text
    start: When | None
    end: When | None


class OriginItem(TypedDict):
    note: Ours
    urls: list[Address]


class CountsItem(TypedDict):
    """`characters` of the official text, `covered` by passages and tasks; white space is not counted."""

    passages: int
    tasks: int
    targets: int
    duties: int
    acts: int
    agencies: int
    readings: int
    characters: int
    covered: int


class ConversionItem(TypedDict):
    """What was taken out of the text as received (`line` of it), and what was put in its place."""

    line: int
    kind: Literal["mark", "page-number", "repeated-header", "broken-word", "columns", "not-part"]
    text: Text
    becomes: Text | None
    reason: Ours


class PlanItem(TypedDict):
    """`province` is the slug of the unit that issued the plan, `issuer` its id, `now` the unit since July 2025."""

    id: Key
    province: Key
    issuer: ProvinceId
    now: ProvinceId
    instrument: Literal["plan", "decision"]
    title: Ours
    number: NumberItem
    date: DateItem
    signatory: SignatoryItem | None
    horizon: HorizonItem
    implements: Key
    counts: CountsItem
    conversion: list[ConversionItem]
    origin: OriginItem
    note: Ours | None
    url: Url


class PassageItem(TypedDict):
    """Every paragraph of a plan in its order. A task is a passage of kind `task`; tasks has its further fields."""

    id: PassageRef
    plan: Key
    province: Key
    kind: PassageKind
    label: Text | None
    bullet: int | None
    level: int | None
    mark: Text | None
    text: Official
    task: TaskRef | None
    targets: list[TargetRef]
    duties: list[DutyRef]
    readings: list[ReadingItem]
    acts: list[Key]
    note: Ours | None
    url: Url
    source: PlaceItem
    translation: TranslationItem


class TaskItem(TypedDict):
    """`title`, `direction` and `sectors` are ours; `partners` is null where the text names none."""

    id: TaskRef
    plan: Key
    province: Key
    label: Text
    bullet: int | None
    title: Ours
    text: Official
    lead: BodiesItem
    partners: BodiesItem | None
    time: TimeItem
    direction: Key
    sectors: list[Key]
    modality: Modality | None
    modality_text: Text | None
    url: Url
    source: PlaceItem
    translation: TranslationItem
    targets: list[TargetRef]
    duties: list[DutyRef]
    readings: list[ReadingItem]
    acts: list[Key]
    note: Ours | None


class TargetItem(TypedDict):
    """`by` is the year that the words give, `by_text` those words where they stand above the passage."""

    id: TargetRef
    plan: Key
    text: Official
    metric: Ours
    comparator: Comparator
    value: int | float | None
    unit: Ours | None
    by: When | None
    by_text: Text | None
    province: Key
    label: Text | None
    passage: PassageRef
    task: TaskRef | None
    url: Url
    source: PlaceItem
    translation: TranslationItem


# `from` is no name in Python, so this one is not written as a class.
DutyItem = TypedDict(
    "DutyItem",
    {
        "id": DutyRef,
        "plan": Key,
        "text": Official,
        "from": BodiesItem | None,
        "to": BodiesItem | None,
        "recurrence": Recurrence,
        "due": DayOfYear | None,
        "due_text": Text | None,
        "kind": DutyKind,
        "province": Key,
        "label": Text | None,
        "passage": PassageRef,
        "task": TaskRef | None,
        "url": Url,
        "source": PlaceItem,
        "translation": TranslationItem,
    },
)


class MergerItem(TypedDict):
    into: ProvinceId
    on: Day
    source: SourceItem


class KnownPlanItem(TypedDict):
    """A plan that is known to exist and not transcribed."""

    id: Key
    number: Text | None
    date: Day | None
    instrument: Literal["plan", "decision"]
    url: Address
    note: Ours | None


class ProvinceItem(TypedDict):
    """A unit of one epoch: before July 2025 (1997) or since (2025). GSO codes were re-used: never join on them alone.

    `state` is of plans that this very unit issued: here (`plans`), known and not transcribed (`known_plans`), or not
    located. `inherited_plans` were issued by the old units (`members`) that a new one was formed of.
    """

    id: ProvinceId
    slug: Key
    epoch: Literal[1997, 2025]
    name: Ours
    type: Literal["province", "city"]
    gso: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    iso: Annotated[str, StringConstraints(pattern=r"^VN-[0-9A-Z]{2}$")] | None
    city_since: Day | None
    merger: MergerItem | None
    now: ProvinceId
    members: list[ProvinceId]
    state: Literal["published", "known", "not-located"]
    plans: list[Key]
    inherited_plans: list[Key]
    known_plans: list[KnownPlanItem]
    source: SourceItem | None
    url: Url


class SuccessorItem(TypedDict):
    """What took over a body's work since 2025: by function, so it may be several bodies or none."""

    agencies: list[Key]
    note: Ours
    source: SourceItem


class AgencyItem(TypedDict):
    """A body, or a kind of body that every province has; `leads` and `supports` are tasks."""

    id: Key
    group: Text
    name: Ours
    short: Text | None
    written_as: list[Text]
    in_list: list[Text]
    source: SourceItem
    successor: SuccessorItem | None
    predecessors: list[Key]
    leads: list[TaskRef]
    supports: list[TaskRef]
    note: Ours | None
    url: Url


class ActStateItem(TypedDict):
    kind: Literal["in-force", "replaced", "not-checked"]
    by: Key | None
    on: Day | None
    note: Ours | None
    source: SourceItem | None


class CitationItem(TypedDict):
    """A passage that names the act, and the words that do so, in their order."""

    plan: Key
    passage: PassageRef
    words: list[Text]


class ActItem(TypedDict):
    id: Key
    type: Ours
    sign: Text | None
    issuer: Ours
    date: Day | None
    subject: Ours | None
    written_as: list[Text]
    state: ActStateItem
    source: SourceItem | None
    implemented_by: list[Key]
    cited_by: list[CitationItem]


Item = PlanItem | PassageItem | TaskItem | TargetItem | DutyItem | ProvinceItem | AgencyItem | ActItem

TABLES: Mapping[str, type[Item]] = MappingProxyType(
    {
        "plans": PlanItem,
        "passages": PassageItem,
        "tasks": TaskItem,
        "targets": TargetItem,
        "duties": DutyItem,
        "provinces": ProvinceItem,
        "agencies": AgencyItem,
        "acts": ActItem,
    }
)


def fields(record: type) -> Mapping[str, Any]:
    """The fields of an item or of a part of one, in order, with what each may be."""
    return get_type_hints(record, include_extras=True)


def part(kind: object) -> type | None:
    """The record that a field holds, if it holds one; a list of records is none."""
    choices = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return next((choice for choice in choices if is_typeddict(choice)), None)


def columns(record: type) -> Iterator[tuple[str, ...]]:
    """The fields as a flat row: those of a part follow the name of the part."""
    for name, kind in fields(record).items():
        inner = part(kind)
        if inner is None:
            yield (name,)
        else:
            yield from ((name, *rest) for rest in columns(inner))
