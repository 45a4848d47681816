"""What a reader can find: tasks, plans, provinces, bodies, acts, and every passage of the official texts."""

from __future__ import annotations

from collections.abc import Iterator

from generator import urls, words
from generator.model import Act, Agency, Bilingual, Direction, Lang, Passage, Sector
from generator.view.plans import PlanView
from generator.view.site import SiteView
from generator.view.tasks import TaskRow
from generator.write.environment import place_label
from generator.write.search import Entry

KINDS = {
    "province": Bilingual(vi="Tỉnh", en="Province"),
    "plan": Bilingual(vi="Kế hoạch", en="Plan"),
    "body": Bilingual(vi="Cơ quan", en="Body"),
    "act": Bilingual(vi="Văn bản được nêu", en="Legal acts named"),
    "direction": Bilingual(vi="Định hướng", en="Direction"),
    "sector": Bilingual(vi="Lĩnh vực", en="Sector"),
}


def search_entries(view: SiteView, lang: Lang) -> Iterator[Entry]:
    """In the language of the page first; the other language's title is among the names, so both can be typed."""
    for plan in view.plans:
        yield Entry(
            url=plan.path,
            title=f"{_here(KINDS['plan'], lang)} {plan.plan.number.value or ''} – {_here(plan.province.name, lang)}",
            place=_here(plan.province.name, lang),
            text=_here(plan.plan.title, lang),
            names=(plan.plan.title.vi, plan.plan.title.en, plan.province.name.en),
        )
        yield from (_task(view, row, lang) for row in plan.tasks)
        yield from _passages(plan, lang)
    for province in view.provinces:
        yield Entry(
            url=province.path,
            title=_here(province.province.name, lang),
            place=_here(KINDS["province"], lang),
            text="",
            names=(province.province.name.vi, province.province.name.en),
        )
    for act in view.catalog.acts:
        yield _act(act, lang)
    for record, path, kind in _classes(view):
        names = (record.name.vi, record.name.en)
        yield Entry(url=path, title=_here(record.name, lang), place=_here(KINDS[kind], lang), text="", names=names)
    for agency in view.agencies:
        yield Entry(
            url=agency.path,
            title=_here(agency.agency.name, lang),
            place=_here(KINDS["body"], lang),
            text="",
            names=_names(agency.agency),
        )


def _task(view: SiteView, row: TaskRow, lang: Lang) -> Entry:
    task, catalog = row.task, view.catalog
    bodies = [*task.lead.agencies, *(task.partners.agencies if task.partners else ())]
    classes = [catalog.directions[task.direction].name, *(catalog.sectors[key].name for key in task.sectors)]
    text = task.vi if lang == "vi" else task.en or task.vi
    return Entry(
        url=row.path,
        title=_here(task.title, lang),
        place=_place(row.province.name, row.plan.number.value, lang),
        text=text,
        names=(
            task.title.en if lang == "vi" else task.title.vi,
            place_label(task, lang),
            task.label,
            *dict.fromkeys(name for key in bodies for name in _names(catalog.agencies[key])),
            *(_here(name, lang) for name in classes),
        ),
    )


def _act(act: Act, lang: Lang) -> Entry:
    issued = _here(act.issuer, lang) + (f", {words.day(act.date, lang)}" if act.date else "")
    return Entry(
        url=urls.act(act.id),
        title=f"{_here(act.type, lang)} {act.sign or ''}".strip(),
        place=_here(KINDS["act"], lang),
        text=f"{issued}: {_here(act.subject, lang)}" if act.subject else issued,
        names=(*act.written_as, *([act.subject.vi, act.subject.en] if act.subject else [])),
    )


def _classes(view: SiteView) -> Iterator[tuple[Direction | Sector, str, str]]:
    for direction in view.catalog.directions:
        yield direction, urls.direction(direction.id), "direction"
    for sector in view.catalog.sectors:
        yield sector, urls.sector(sector.id), "sector"


def _passages(plan: PlanView, lang: Lang) -> Iterator[Entry]:
    """Paragraphs that are neither a heading nor a line of the title block, the recipients or the signature."""
    for place in plan.places.values():
        passage = place.passage
        if passage is None or passage.kind in ("heading", "identity", "recipient", "signature"):
            continue
        place_words = place_label(passage, lang) or _here(KINDS["plan"], lang)
        yield Entry(
            url=urls.passage(plan.plan.id, passage.id),
            title=f"{_here(plan.province.name, lang)}: {place_words}",
            place=_place(plan.province.name, plan.plan.number.value, lang),
            text=_text(passage, lang),
            names=(passage.label,) if passage.label else (),
        )


def _text(passage: Passage, lang: Lang) -> str:
    return passage.vi if lang == "vi" else passage.en or passage.vi


def _place(province: Bilingual, number: str | None, lang: Lang) -> str:
    plan = _here(KINDS["plan"], lang)
    return f"{_here(province, lang)} · {plan} {number}" if number else f"{_here(province, lang)} · {plan}"


def _names(agency: Agency) -> tuple[str, ...]:
    return tuple(dict.fromkeys((agency.name.vi, agency.name.en, *([agency.short] if agency.short else ()))))


def _here(text: Bilingual, lang: Lang) -> str:
    return text.vi if lang == "vi" else text.en
