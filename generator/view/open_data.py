"""The tables of open data, version 1, from the values that the pages show. Their fields are in `contract`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from generator import urls
from generator.locks.translatable import Translatable, duty_words, own_words, status, target_words
from generator.model.bilingual import LANGS
from generator.model.passage import Passage, Task
from generator.model.scalars import TaskId
from generator.model.tables import Act, Province
from generator.view import contract, parts
from generator.view.agencies import AgencyView
from generator.view.figures import PlanFigures
from generator.view.plans import EntryView, PlanView
from generator.view.rows import DutyRow, TargetRow, TaskRow
from generator.view.site import SiteView

Tables = Mapping[str, Sequence[Mapping[str, object]]]


def tables(site: SiteView) -> Tables:
    """Every table by its name; plans, passages and what they hold in the order of the documents."""
    given = _Given(site)
    figures = {one.plan: one for one in site.figures}
    return MappingProxyType(
        {
            "plans": [_plan(given, view, figures[view.plan.id]) for view in site.plans],
            "passages": [_passage(given, view, place) for view in site.plans for place in view.entries.values()],
            "tasks": [_task(given, row) for row in site.rows.tasks],
            "targets": [_target(given, row) for row in site.rows.targets],
            "duties": [_duty(given, row) for row in site.rows.duties],
            "provinces": [_province(given, province) for province in site.catalog.provinces],
            "agencies": [_agency(given, view) for view in sorted(site.agencies, key=lambda view: view.agency.id)],
            "acts": [_act(given, act) for act in site.catalog.acts],
        }
    )


@dataclass(frozen=True)
class _Given:
    """What all items need: addresses, the lock of translations, the acts that words name."""

    site: SiteView

    @cached_property
    def cited_by(self) -> Mapping[str, Sequence[contract.CitationItem]]:
        """For each act the passages that name it."""
        found: dict[str, list[contract.CitationItem]] = {}
        for view in self.site.plans:
            for place in view.entries.values():
                named: dict[str, list[str]] = {}
                for citation in self.site.catalog.citations.read(place.record.vi):
                    named.setdefault(citation.act, []).append(citation.words)
                for act, words in named.items():
                    passage = _passage_id(view.plan.id, place.anchor)
                    found.setdefault(act, []).append({"plan": view.plan.id, "passage": passage, "words": words})
        return found

    @cached_property
    def now(self) -> Mapping[str, str]:
        """For each unit the one that it belongs to since July 2025."""
        catalog = self.site.catalog
        return {province.id: catalog.today(province).id for province in catalog.provinces}

    def acts(self, record: Passage | Task) -> list[str]:
        """The acts that the words name, each once, in their order."""
        return list(dict.fromkeys(citation.act for citation in self.site.catalog.citations.read(record.vi)))

    def url(self, path: str) -> contract.Url:
        vi, en = (urls.absolute(self.site.site_url, lang, path) for lang in LANGS)
        return {"vi": vi, "en": en}

    def translation(self, words: Iterable[Translatable]) -> contract.TranslationItem:
        return {"status": status(words, self.site.catalog.translation_lock)}


def _plan(given: _Given, view: PlanView, figures: PlanFigures) -> contract.PlanItem:
    plan = view.plan
    return {
        "id": plan.id,
        "province": plan.province,
        "issuer": view.province.id,
        "now": view.now.id,
        "instrument": plan.instrument,
        "title": parts.ours(plan.title),
        "number": parts.identity(plan.number),
        "date": parts.identity(plan.date),
        "signatory": parts.signatory(plan.signatory),
        "horizon": parts.horizon(plan.horizon),
        "implements": plan.implements,
        "counts": {
            "passages": figures.passages,
            "tasks": figures.tasks,
            "targets": figures.targets,
            "duties": figures.duties,
            "acts": len(figures.acts),
            "agencies": len(figures.agencies),
            "readings": figures.readings,
            "characters": figures.characters,
            "covered": figures.covered,
        },
        "conversion": [parts.conversion(conversion) for conversion in plan.conversion],
        "origin": {"note": parts.ours(plan.origin.note), "urls": list(plan.origin.urls)},
        "note": parts.ours_or_none(plan.note),
        "url": given.url(view.path),
    }


def _passage(given: _Given, view: PlanView, place: EntryView) -> contract.PassageItem:
    record = place.record
    passage = place.passage
    key = _passage_id(view.plan.id, place.anchor)
    return {
        "id": key,
        "plan": view.plan.id,
        "province": view.plan.province,
        "kind": passage.kind if passage else "task",
        "label": record.label,
        "bullet": record.bullet,
        "level": passage.level if passage else None,
        "mark": record.mark,
        "text": parts.official(record.vi, record.en),
        "task": _task_id(view.plan.id, record),
        **_held(given, record, key),
        "note": parts.ours_or_none(record.note),
        "url": given.url(urls.passage(view.plan.id, place.anchor)),
        "source": {"plan": view.plan.id, "anchor": place.anchor},
        "translation": given.translation(own_words(place.entry)),
    }


def _task(given: _Given, row: TaskRow) -> contract.TaskItem:
    task, plan = row.task, row.plan
    anchor = urls.task_anchor(task.id)
    key = _passage_id(plan.id, anchor)
    return {
        "id": row.id,
        "plan": plan.id,
        "province": plan.province,
        "label": task.label,
        "bullet": task.bullet,
        "title": parts.ours(task.title),
        "text": parts.official(task.vi, task.en),
        "lead": parts.bodies(task.lead, anchor),
        "partners": parts.bodies(task.partners, anchor) if task.partners else None,
        "time": parts.time(task.time),
        "direction": task.direction,
        "sectors": list(task.sectors),
        "modality": task.modality,
        "modality_text": task.modality_text,
        "url": given.url(row.path),
        "source": {"plan": plan.id, "anchor": anchor},
        "translation": given.translation(own_words(row.entry)),
        **_held(given, task, key),
        "note": parts.ours_or_none(task.note),
    }


def _target(given: _Given, row: TargetRow) -> contract.TargetItem:
    target = row.target
    key = _passage_id(row.plan.id, row.entry.anchor)
    return {
        "id": row.id,
        "plan": row.plan.id,
        "text": parts.official(row.text, row.en),
        "metric": parts.ours(target.metric),
        "comparator": target.comparator,
        "value": parts.number(target.value),
        "unit": parts.ours_or_none(target.unit),
        "by": target.by,
        "by_text": target.by_words,
        "province": row.plan.province,
        "label": row.holder.label,
        "passage": key,
        "task": _task_id(row.plan.id, row.holder),
        "url": given.url(row.path),
        "source": {"plan": row.plan.id, "anchor": row.entry.anchor},
        "translation": given.translation([target_words(row.entry, target)]),
    }


def _duty(given: _Given, row: DutyRow) -> contract.DutyItem:
    duty = row.duty
    key = _passage_id(row.plan.id, row.entry.anchor)
    return {
        "id": row.id,
        "plan": row.plan.id,
        "text": parts.official(duty.text, duty.en),
        "from": parts.bodies(duty.sender, row.entry.anchor) if duty.sender else None,
        "to": parts.bodies(duty.receiver, row.entry.anchor) if duty.receiver else None,
        "recurrence": duty.recurrence,
        "due": duty.due,
        "due_text": duty.due_text,
        "kind": duty.kind,
        "province": row.plan.province,
        "label": row.holder.label,
        "passage": key,
        "task": _task_id(row.plan.id, row.holder),
        "url": given.url(row.path),
        "source": {"plan": row.plan.id, "anchor": row.entry.anchor},
        "translation": given.translation([duty_words(row.entry, duty)]),
    }


def _province(given: _Given, province: Province) -> contract.ProvinceItem:
    catalog, plans = given.site.catalog, given.site.plans
    issued = [view.plan.id for view in plans if view.province.id == province.id]
    known = [plan for plan in catalog.register if catalog.issuer(plan).id == province.id]
    return {
        "id": province.id,
        "slug": province.slug,
        "epoch": 1997 if province.id.endswith("@1997") else 2025,
        "name": parts.ours(province.name),
        "type": province.type,
        "gso": province.gso,
        "iso": province.iso,
        "city_since": province.city_since,
        "merger": parts.merger(province.merger),
        "now": given.now[province.id],
        "members": [old for old, now in given.now.items() if now == province.id and old != now],
        "state": "published" if issued else "known" if known else "not-located",
        "plans": issued,
        "inherited_plans": [
            view.plan.id for view in plans if view.now.id == province.id and view.plan.id not in issued
        ],
        "known_plans": [parts.known_plan(plan) for plan in known],
        "source": parts.source_or_none(province.source),
        "url": given.url(urls.province(province.slug)),
    }


def _agency(given: _Given, view: AgencyView) -> contract.AgencyItem:
    agency = view.agency
    return {
        "id": agency.id,
        "group": agency.group,
        "name": parts.ours(agency.name),
        "short": agency.short,
        "written_as": list(agency.written_as),
        "in_list": list(agency.in_list),
        "source": parts.source(agency.source),
        "successor": parts.successor(agency.successor),
        "predecessors": [before.id for before in view.predecessors],
        "leads": [row.id for group in view.by_province for row in group.leads],
        "supports": [row.id for group in view.by_province for row in group.supports],
        "note": parts.ours_or_none(agency.note),
        "url": given.url(view.path),
    }


def _act(given: _Given, act: Act) -> contract.ActItem:
    return {
        "id": act.id,
        "type": parts.ours(act.type),
        "sign": act.sign,
        "issuer": parts.ours(act.issuer),
        "date": act.date,
        "subject": parts.ours_or_none(act.subject),
        "written_as": list(act.written_as),
        "state": parts.act_state(act.state),
        "source": parts.source_or_none(act.source),
        "implemented_by": [view.plan.id for view in given.site.plans if view.plan.implements == act.id],
        "cited_by": list(given.cited_by.get(act.id, ())),
    }


def _held(given: _Given, record: Passage | Task, key: str) -> parts.Held:
    return {
        "targets": [f"{key}/target-{target.id}" for target in record.targets],
        "duties": [f"{key}/duty-{duty.id}" for duty in record.duties],
        "readings": [parts.reading(reading) for reading in record.readings],
        "acts": given.acts(record),
    }


def _passage_id(plan_id: str, anchor: str) -> str:
    return f"{plan_id}#{anchor}"


def _task_id(plan_id: str, record: Passage | Task) -> str | None:
    return TaskId(f"{plan_id}/{record.id}") if isinstance(record, Task) else None
