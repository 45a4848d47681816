"""The records of the data: the only schema, frozen, with every rule that one record can know of itself.

Every scalar of the YAML arrives as text; these types say what the text must look like.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, NewType, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)

PlanId = NewType("PlanId", str)
TaskId = NewType("TaskId", str)  # "kon-tum-2024/06"

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, ...] = ("vi", "en")


def _digits(value: object) -> object:
    """Only "17" is a whole number: not "017", not "1_7", not " 17"."""
    if isinstance(value, str):
        if not (value.isascii() and value.isdigit() and str(int(value)) == value):
            raise ValueError("a whole number, such as 17")
        return int(value)
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise ValueError("true or false")
        return value == "true"
    return value


def _decimal(value: object) -> object:
    if isinstance(value, str):
        whole, _, part = value.partition(".")
        if not (value.isascii() and whole.isdigit() and (part.isdigit() or "." not in value)):
            raise ValueError("a number written with digits and at most one point, such as 5 or 33.3")
        return Decimal(value)
    return value


Flag = Annotated[bool, BeforeValidator(_flag)]
Words = Annotated[str, StringConstraints(min_length=1)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
TaskNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
Whole = Annotated[int, BeforeValidator(_digits)]
Number = Annotated[Decimal, BeforeValidator(_decimal)]
When = Annotated[
    str,
    StringConstraints(pattern=r"^[12][0-9]{3}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
]
Day = Annotated[str, StringConstraints(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
DayOfYear = Annotated[str, StringConstraints(pattern=r"^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"'`{}|\\^]+$")]


SitePath = Annotated[
    str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*/)+(#[a-z0-9]+(-[a-z0-9]+)*)?$")
]  # below a language folder: "kon-tum-2024/#ii-3"


class Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=False)


class Bilingual(Record):
    """Words of ours in both languages."""

    vi: Words
    en: Words


class Source(Record):
    """Where a fact that is not in a plan comes from, and how sure it is."""

    sure: Literal["read", "reported", "general"]
    note: Bilingual
    url: Address | None = None


# --- the plan and its passages -------------------------------------------------------------

PassageKind = Literal[
    "heading", "identity", "legal-basis", "purpose", "requirement", "objective", "target", "direction",
    "task", "funding", "duty", "organisation", "recipient", "signature", "note",
]  # fmt: skip
FieldName = Literal["time", "lead", "partners"]
TimeKind = Literal["range", "year", "from", "ongoing", "recurring", "event", "unstated"]
Comparator = Literal["at_least", "exactly", "at_most", "ranking", "qualitative"]
Modality = Literal["strive", "encourage", "prioritise", "if-any"]
DutyKind = Literal["report", "budget", "review"]
Recurrence = Literal["yearly", "once", "every-3-years", "every-5-years", "periodic", "when-needed", "unstated"]


class Reading(Record):
    """A typing mistake of the official text, kept, and how we read it."""

    words: Words
    reading: Words
    note: Bilingual


class Bodies(Record):
    """Words that name bodies, and the bodies they name in that order.

    `caption` is what the text puts before the words ("- Đơn vị chủ trì:"). `heading` says that the words stand in
    the passage of that id, `within` that they are part of the record's own words, instead of standing beside it. `besides` lists the words that name no body.
    """

    text: Words
    en: Words | None = None
    agencies: tuple[Key, ...]
    caption: Words | None = None
    heading: Key | None = None
    within: Flag = False
    besides: tuple[Words, ...] = ()


class Time(Record):
    """When a task is to be done: the words, and what follows from them. An open end is null."""

    kind: TimeKind
    text: Words | None = None
    en: Words | None = None
    start: When | None = None
    end: When | None = None
    caption: Words | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.kind == "unstated") != (self.text is None):
            raise ValueError("kind is unstated exactly when there is no text")
        wanted = {"range": (True, True), "year": (True, True), "from": (True, False)}.get(self.kind, (False, False))
        if self.kind not in ("recurring", "event") and (self.start is not None, self.end is not None) != wanted:
            raise ValueError(
                "range and year have start and end; from has a start only; ongoing and unstated have neither"
            )
        if self.start and self.end and self.start > self.end:
            raise ValueError("start is not after end")
        return self


def stands_beside(part: Bodies | Time | None) -> bool:
    """Whether the words stand in the text beside the task's own words, as a cell or a line of their own."""
    if isinstance(part, Bodies):
        return part.heading is None and not part.within
    return part is not None


class Target(Record):
    """What a text promises to reach. `text` is part of the passage's words; without it, all of them are meant."""

    id: Key
    text: Words | None = None
    en: Words | None = None
    metric: Bilingual
    comparator: Comparator
    value: Number | None = None
    unit: Bilingual | None = None
    by: When | None = None
    by_words: Words | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.comparator in ("at_least", "exactly", "at_most")) != (self.value is not None):
            raise ValueError("at_least, exactly and at_most have a value; ranking and qualitative have none")
        return self


class Duty(Record):
    """A duty to report, to budget or to review. `text` is part of the passage's words."""

    id: Key
    kind: DutyKind
    text: Words
    en: Words | None = None
    sender: Bodies | None = Field(default=None, alias="from")
    receiver: Bodies | None = Field(default=None, alias="to")
    recurrence: Recurrence
    due: DayOfYear | None = None
    due_text: Words | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.due is None) != (self.due_text is None):
            raise ValueError("due and due_text stand together: a date and the words that give it")
        return self

    @property
    def is_latest(self) -> bool:
        """Whether the words give the last day ("trước ngày 15/11"), not the day itself ("ngày 15/12")."""
        return self.due_text is not None and "trước" in self.due_text.casefold()


class Passage(Record):
    """One paragraph, bullet, heading or line of the official text. `vi` is verbatim, `en` is our translation."""

    id: Key
    kind: PassageKind
    mark: Words | None = None
    label: Words | None = None
    bullet: Whole | None = None
    level: Whole | None = None
    vi: Words
    en: Words | None = None
    readings: tuple[Reading, ...] = ()
    targets: tuple[Target, ...] = ()
    duties: tuple[Duty, ...] = ()
    note: Bilingual | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.kind == "heading") != (self.level is not None):
            raise ValueError("a heading has a level (1, 2 or 3) and nothing else has")
        if self.kind == "task":
            raise ValueError('a task is written in tasks.yml; put `- task: "01"` here')
        return self


class TaskPlace(Record):
    """Where a task of tasks.yml stands among the passages."""

    task: TaskNumber


def _which(value: object) -> str:
    has_task = "task" in value if isinstance(value, dict) else isinstance(value, TaskPlace)
    return "task" if has_task else "passage"


AnyPassage = Annotated[
    Annotated[Passage, Tag("passage")] | Annotated[TaskPlace, Tag("task")],
    Discriminator(_which),
]


class Task(Record):
    """A passage that gives work to somebody."""

    id: TaskNumber
    label: Words
    bullet: Whole | None = None
    mark: Words | None = None
    title: Bilingual
    vi: Words
    en: Words | None = None
    lead: Bodies
    partners: Bodies | None = None
    time: Time
    direction: Key
    sectors: tuple[Key, ...]
    modality: Modality | None = None
    modality_text: Words | None = None
    readings: tuple[Reading, ...] = ()
    targets: tuple[Target, ...] = ()
    duties: tuple[Duty, ...] = ()
    note: Bilingual | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if (self.modality is None) != (self.modality_text is None):
            raise ValueError("modality and modality_text stand together: a kind and the words that give it")
        return self


class Conversion(Record):
    """What the way from the signed paper to source.txt did to the text, and how it is undone.

    `text` starts on `line` of source.txt and is taken out; `becomes` is put in its place.
    """

    line: Whole
    kind: Literal["mark", "page-number", "repeated-header", "broken-word", "columns", "not-part"]
    text: Words
    becomes: Words | None = None
    reason: Bilingual


class Identity(Record):
    """A number or a date: read in the text, seen in a secondary copy, or unknown."""

    basis: Literal["text", "secondary", "unknown"]
    value: Words | None = None
    text: Words | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        given = (self.value is not None, self.text is not None, self.source is not None)
        wanted = {"text": (True, True, False), "secondary": (True, False, True), "unknown": (False, False, False)}
        if given != wanted[self.basis]:
            raise ValueError("text: value and text; secondary: value and source; unknown: none of them")
        return self


class Horizon(Record):
    text: Words
    start: When | None = None
    end: When | None = None


class Signatory(Record):
    name: Words
    position: Bilingual


class Origin(Record):
    """Where source.txt came from."""

    note: Bilingual
    urls: tuple[Address, ...] = ()


class Plan(Record):
    id: Key
    province: Key
    instrument: Literal["plan", "decision"]
    title: Bilingual
    number: Identity
    date: Identity
    signatory: Signatory | None = None
    horizon: Horizon
    implements: Key
    origin: Origin
    task_order: tuple[FieldName, ...]
    conversion: tuple[Conversion, ...] = ()
    passages: tuple[AnyPassage, ...]
    note: Bilingual | None = None


# --- the tables ----------------------------------------------------------------------------


class Successor(Record):
    """What took over a body's work since 2025: by function, never one to one, so `agencies` may be several or none."""

    agencies: tuple[Key, ...] = ()
    note: Bilingual
    source: Source


class Agency(Record):
    """A body, or a kind of body that every province has.

    `written_as` lists the ways the plans write it; `in_list` the ways that only count inside "Các Sở: …".
    """

    id: Key
    group: Literal["department", "people-committee", "party", "force", "state-bank", "media", "school", "union",
                   "management-board", "ministry", "collective", "council", "office"]  # fmt: skip
    name: Bilingual
    short: Words | None = None
    written_as: tuple[Words, ...]
    in_list: tuple[Words, ...] = ()
    source: Source
    successor: Successor | None = None
    note: Bilingual | None = None


class Direction(Record):
    """`number` is the place among the five directions of Decision 127; null for those that plans or we add."""

    id: Key
    number: Whole | None = None
    name: Bilingual
    short: Bilingual
    source: Source


class Sector(Record):
    id: Key
    name: Bilingual


class ActState(Record):
    kind: Literal["in-force", "replaced", "not-checked"]
    by: Key | None = None
    on: Day | None = None
    note: Bilingual | None = None
    source: Source | None = None


class Act(Record):
    """A legal act that a plan or this site names. `sign` as written, `subject` as cited."""

    id: Key
    type: Bilingual
    sign: Words | None = None
    issuer: Bilingual
    date: Day | None = None
    subject: Bilingual | None = None
    written_as: tuple[Words, ...] = ()
    state: ActState
    source: Source | None = None


ProvinceId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*@(1997|2025)$")]


class Merger(Record):
    into: ProvinceId
    on: Day
    source: Source


class Province(Record):
    """A province-level unit of one epoch. The slug of an old and a new unit may be the same, so the id has the epoch."""

    id: ProvinceId
    slug: Key
    name: Bilingual
    type: Literal["province", "city"]
    gso: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    iso: Annotated[str, StringConstraints(pattern=r"^VN-[0-9A-Z]{2}$")] | None = None
    city_since: Day | None = None
    merger: Merger | None = None
    source: Source | None = None


class KnownPlan(Record):
    """A plan known to exist, not transcribed."""

    id: Key
    province: Key
    number: Words | None = None
    date: Day | None = None
    instrument: Literal["plan", "decision"]
    url: Address
    note: Bilingual | None = None


class Term(Record):
    """A recurring term and the one way it is translated. `forms` lists the other grammatical forms of `en`."""

    vi: Words
    en: Words
    forms: tuple[Words, ...] = ()
    note: Bilingual | None = None


class Redirect(Record):
    """A published address that has moved: both below the language folder, such as `kon-tum-2024/15/`."""

    from_: SitePath = Field(alias="from")
    to: SitePath
    reason: Bilingual


class Correction(Record):
    """A mistake of ours that was published and mended."""

    on: Day
    path: SitePath
    was: Bilingual
    now: Bilingual


class Edition(Record):
    """A state of the data that was published: its day is the date of the data."""

    on: Day
    what: Bilingual
