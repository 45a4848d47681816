"""The tables that plans lean on: bodies, directions, sectors, acts, provinces, known plans, terms."""

from typing import Literal, Self

from pydantic import model_validator

from generator.model.bilingual import Bilingual, Text
from generator.model.plan import Instrument
from generator.model.record import Record
from generator.model.rule import broken
from generator.model.scalars import Address, Day, GsoCode, IsoCode, Key, ProvinceId, Whole
from generator.model.source import Source

Epoch = Literal[1997, 2025]
ProvinceType = Literal["province", "city"]
ActStateKind = Literal["in-force", "replaced", "not-checked"]
AgencyGroup = Literal[
    "department", "people-committee", "party", "force", "state-bank", "media", "school", "union",
    "management-board", "ministry", "collective", "council", "office",
]  # fmt: skip


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
    group: AgencyGroup
    name: Bilingual
    short: Text | None = None
    written_as: tuple[Text, ...]
    in_list: tuple[Text, ...] = ()
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
    kind: ActStateKind
    by: Key | None = None
    on: Day | None = None
    note: Bilingual | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _replaced_on_a_day(self) -> Self:
        if self.kind == "replaced" and self.on is None:
            raise broken("fields-disagree", vi="replaced cần on, ngày được thay thế", en="replaced needs on, the day")
        return self


class Act(Record):
    """A legal act that a plan or this site names. `sign` as written, `subject` as cited."""

    id: Key
    type: Bilingual
    sign: Text | None = None
    issuer: Bilingual
    date: Day | None = None
    subject: Bilingual | None = None
    written_as: tuple[Text, ...] = ()
    state: ActState
    source: Source | None = None


class Merger(Record):
    into: ProvinceId
    on: Day
    source: Source


class Province(Record):
    """A province-level unit of one epoch. The slug of an old and a new unit may be the same, so the id has the epoch."""

    id: ProvinceId
    slug: Key
    name: Bilingual
    type: ProvinceType
    gso: GsoCode
    iso: IsoCode | None = None
    city_since: Day | None = None
    merger: Merger | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _one_slug(self) -> Self:
        if self.id.partition("@")[0] != self.slug:
            raise broken("fields-disagree", vi="id bắt đầu bằng slug", en="id begins with slug")
        return self

    @property
    def epoch(self) -> Epoch:
        """The year in which the map of this unit was drawn: 1997, or 2025 (since 1 July)."""
        return 2025 if self.id.endswith("@2025") else 1997


class KnownPlan(Record):
    """A plan known to exist, not transcribed."""

    id: Key
    province: Key
    number: Text | None = None
    date: Day | None = None
    instrument: Instrument
    url: Address
    note: Bilingual | None = None


class Term(Record):
    """A recurring term and the one way it is translated. `forms` lists the other grammatical forms of `en`."""

    vi: Text
    en: Text
    forms: tuple[Text, ...] = ()
    note: Bilingual | None = None
