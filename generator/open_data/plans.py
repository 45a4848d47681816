"""Plans: what each is, what it rests on, what is held of it and what conversion did."""

from collections.abc import Iterator

from generator.model.bilingual import Text
from generator.model.plan import Basis, ConversionKind, Instrument
from generator.model.scalars import Key, When
from generator.open_data.given import Given
from generator.open_data.keys import ActRef, Address, ProvinceRef
from generator.open_data.parts import Item, Ours, Source, Url


class Number(Item):
    """Number and sign of the plan, and what they rest on."""

    value: Text | None
    basis: Basis
    text: Text | None
    source: Source | None


class Date(Item):
    """Day of issue, and what it rests on."""

    value: When | None
    basis: Basis
    text: Text | None
    source: Source | None


class Signatory(Item):
    """Who signed."""

    name: Text
    position: Ours


class Horizon(Item):
    """The period of the plan; its text is empty where the plan states none."""

    text: str
    start: When | None
    end: When | None


class Counts(Item):
    """How much of the plan there is."""

    passages: int
    tasks: int
    targets: int
    duties: int
    acts: int
    agencies: int
    readings: int
    characters: int
    covered: int


class Conversion(Item):
    """What was taken out of the text as received, and what was put in its place."""

    line: int
    kind: ConversionKind
    text: Text
    becomes: Text | None
    reason: Ours


class Origin(Item):
    """Where the text came from."""

    note: Ours
    urls: tuple[Address, ...]


class Plan(Item):
    """A plan; its words are in passages."""

    id: Key
    province: Key
    issuer: ProvinceRef
    now: ProvinceRef
    instrument: Instrument
    title: Ours
    number: Number
    date: Date
    signatory: Signatory | None
    horizon: Horizon
    implements: ActRef
    implements_all: tuple[ActRef, ...]
    counts: Counts
    conversion: tuple[Conversion, ...]
    origin: Origin
    note: Ours | None
    url: Url


def plan_items(given: Given) -> Iterator[Plan]:
    for view in given.site.plans:
        plan, figures = view.plan, given.figures[view.plan.id]
        yield Plan.of(
            plan,
            issuer=view.province.id,
            horizon=Horizon.of(plan.horizon) if plan.horizon else Horizon(text="", start=None, end=None),
            now=view.now.id,
            counts=Counts.of(figures, acts=len(figures.acts), agencies=len(figures.agencies)),
            url=given.url(view.path),
        )
