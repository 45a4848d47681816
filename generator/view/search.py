"""What a reader can find: tasks, plans, provinces, bodies, acts, and every passage of the official texts."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.support import Translations

from generator import urls
from generator.language import formats
from generator.language.interface import NP_
from generator.language.labels import place_label
from generator.model.bilingual import Bilingual, Lang, other
from generator.model.passage import PassageKind
from generator.model.tables import Act, Agency, Direction, Sector
from generator.model.words import agencies_of
from generator.view.plans import PlanView
from generator.view.rows import TaskRow
from generator.view.site import SiteView

Kind = tuple[str, str]

PROVINCE = NP_("kết quả tìm", "Tỉnh")
CITY = NP_("kết quả tìm", "Thành phố")
PLAN = NP_("kết quả tìm", "Kế hoạch")
BODY = NP_("kết quả tìm", "Cơ quan")
ACT = NP_("kết quả tìm", "Văn bản được nêu")
DIRECTION = NP_("kết quả tìm", "Định hướng")
SECTOR = NP_("kết quả tìm", "Lĩnh vực")

NOT_FOUND: tuple[PassageKind, ...] = ("heading", "identity", "recipient", "signature")


@dataclass(frozen=True, kw_only=True)
class SearchEntry:
    """One thing to find. `url` is relative to the language root; the rest is plain text, not markup.

    `place` says where the thing stands, `names` lists what people may call it by: bodies, labels, numbers, its title
    in the other language.
    """

    url: str
    title: str
    place: str
    text: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Searchable:
    """The site in one language, with the words of the interface in it."""

    view: SiteView
    lang: Lang
    interface: Translations

    def entries(self) -> Iterator[SearchEntry]:
        """In the language of the page first; the other language's title is among the names, so both can be typed."""
        for plan in self.view.plans:
            yield self._plan(plan)
            yield from map(self._task, plan.tasks)
            yield from self._passages(plan)
        for province in self.view.provinces:
            unit = province.province
            yield self._named(province.path, unit.name, CITY if unit.type == "city" else PROVINCE)
        yield from map(self._act, self.view.catalog.acts)
        for kind, classes in ((DIRECTION, self.view.catalog.directions), (SECTOR, self.view.catalog.sectors)):
            yield from (self._class(record, kind) for record in classes)
        for agency in self.view.agencies:
            yield self._named(agency.path, agency.agency.name, BODY, _names(agency.agency))

    def _named(self, url: str, name: Bilingual, kind: Kind, names: tuple[str, ...] = ()) -> SearchEntry:
        place = self._words(kind)
        return SearchEntry(url=url, title=name.here(self.lang), place=place, names=names or (name.vi, name.en))

    def _class(self, record: Direction | Sector, kind: Kind) -> SearchEntry:
        path = urls.direction(record.id) if isinstance(record, Direction) else urls.sector(record.id)
        return self._named(path, record.name, kind)

    def _plan(self, plan: PlanView) -> SearchEntry:
        name = plan.province.name.here(self.lang)
        return SearchEntry(
            url=plan.path,
            title=f"{self._words(PLAN)} {plan.plan.number.value or ''} – {name}",
            place=name,
            text=plan.plan.title.here(self.lang),
            names=(plan.plan.title.vi, plan.plan.title.en, plan.province.name.en),
        )

    def _task(self, row: TaskRow) -> SearchEntry:
        task, catalog = row.task, self.view.catalog
        bodies = [key for part in (task.lead, task.implementers, task.partners) for key in agencies_of(part)]
        classes = [catalog.directions[task.direction].name, *(catalog.sectors[key].name for key in task.sectors)]
        return SearchEntry(
            url=row.path,
            title=task.title.here(self.lang),
            place=self._place(row.province.name, row.plan.number.value),
            text=self._text(task.vi, task.en),
            names=(
                task.title.here(other(self.lang)),
                place_label(task, self.lang),
                task.label,
                *dict.fromkeys(name for key in bodies for name in _names(catalog.agencies[key])),
                *(name.here(self.lang) for name in classes),
            ),
        )

    def _act(self, act: Act) -> SearchEntry:
        issued = act.issuer.here(self.lang) + (f", {formats.day(act.date, self.lang)}" if act.date else "")
        return SearchEntry(
            url=urls.act(act.id),
            title=f"{act.type.here(self.lang)} {act.sign or ''}".strip(),
            place=self._words(ACT),
            text=f"{issued}: {act.subject.here(self.lang)}" if act.subject else issued,
            names=(*act.written_as, *([act.subject.vi, act.subject.en] if act.subject else [])),
        )

    def _passages(self, plan: PlanView) -> Iterator[SearchEntry]:
        """Paragraphs that are neither a heading nor a line of the title block, the recipients or the signature."""
        for entry in plan.entries.values():
            passage = entry.passage
            if passage is None or passage.kind in NOT_FOUND:
                continue
            label = place_label(passage, self.lang) or self._words(PLAN)
            yield SearchEntry(
                url=entry.path,
                title=f"{plan.province.name.here(self.lang)}: {label}",
                place=self._place(plan.province.name, plan.plan.number.value),
                text=self._text(passage.vi, passage.en),
                names=(passage.label,) if passage.label else (),
            )

    def _words(self, kind: Kind) -> str:
        return str(self.interface.pgettext(*kind))

    def _text(self, vi: str, en: str | None) -> str:
        return vi if self.lang == "vi" else en or vi

    def _place(self, province: Bilingual, number: str | None) -> str:
        place = f"{province.here(self.lang)} · {self._words(PLAN)}"
        return f"{place} {number}" if number else place


def _names(agency: Agency) -> tuple[str, ...]:
    return tuple(dict.fromkeys((agency.name.vi, agency.name.en, *([agency.short] if agency.short else ()))))
