"""Parts of open data: one record of the model each, as the contract has it."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.model.plan import Conversion, Horizon, Identity, Signatory
from generator.model.source import Source
from generator.model.tables import ActState, KnownPlan, Merger, Successor
from generator.model.words import Bodies, Reading, Time
from generator.view import contract


class Held(TypedDict):
    """What a passage and a task have alike."""

    targets: list[str]
    duties: list[str]
    readings: list[contract.ReadingItem]
    acts: list[str]


def ours(words: Bilingual) -> contract.Ours:
    return {"vi": words.vi, "en": words.en}


def ours_or_none(words: Bilingual | None) -> contract.Ours | None:
    return ours(words) if words else None


def official(vi: str, en: str | None) -> contract.Official:
    """How lines were broken in the data is no part of the words."""
    return {"vi": fold_space(vi), "en": fold_space(en) if en else None}


def source(found: Source) -> contract.SourceItem:
    return {"sure": found.sure, "note": ours(found.note), "url": found.url}


def source_or_none(found: Source | None) -> contract.SourceItem | None:
    return source(found) if found else None


def identity(found: Identity) -> contract.NumberItem:
    return {"value": found.value, "basis": found.basis, "text": found.text, "source": source_or_none(found.source)}


def signatory(found: Signatory | None) -> contract.SignatoryItem | None:
    return {"name": found.name, "position": ours(found.position)} if found else None


def horizon(found: Horizon) -> contract.HorizonItem:
    return {"text": found.text, "start": found.start, "end": found.end}


def conversion(done: Conversion) -> contract.ConversionItem:
    return {
        "line": done.line,
        "kind": done.kind,
        "text": done.text,
        "becomes": done.becomes,
        "reason": ours(done.reason),
    }


def bodies(named: Bodies, anchor: str) -> contract.BodiesItem:
    """`anchor` is the passage that the words belong to; they may stand in a heading above it."""
    words = official(named.text, named.en)
    return {
        "text": words["vi"],
        "text_en": words["en"],
        "agencies": list(named.agencies),
        "anchor": named.heading or anchor,
    }


def time(stated: Time) -> contract.TimeItem:
    return {
        "text": fold_space(stated.text) if stated.text else None,
        "text_en": fold_space(stated.en) if stated.en else None,
        "kind": stated.kind,
        "start": stated.start,
        "end": stated.end,
    }


def reading(mistake: Reading) -> contract.ReadingItem:
    return {"words": fold_space(mistake.words), "reading": fold_space(mistake.reading), "note": ours(mistake.note)}


def number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def merger(found: Merger | None) -> contract.MergerItem | None:
    return {"into": found.into, "on": found.on, "source": source(found.source)} if found else None


def known_plan(plan: KnownPlan) -> contract.KnownPlanItem:
    return {
        "id": plan.id,
        "number": plan.number,
        "date": plan.date,
        "instrument": plan.instrument,
        "url": plan.url,
        "note": ours_or_none(plan.note),
    }


def successor(found: Successor | None) -> contract.SuccessorItem | None:
    if found is None:
        return None
    return {"agencies": list(found.agencies), "note": ours(found.note), "source": source(found.source)}


def act_state(state: ActState) -> contract.ActStateItem:
    return {
        "kind": state.kind,
        "by": state.by,
        "on": state.on,
        "note": ours_or_none(state.note),
        "source": source_or_none(state.source),
    }
