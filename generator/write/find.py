"""What the script of the tasks page reads: a part of each item of open data, and what it is found and shown by."""

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from generator import urls
from generator.language.labels import place_label
from generator.language.text import fold_space
from generator.model.bilingual import LANGS, Lang
from generator.model.words import Bodies
from generator.view.find import Find, FoundTask, period_key

FILE = f"{urls.FIND}tasks.json"
# The columns of data/v1/tasks.csv that the table shows; `*` is the language of the page.
COLUMNS = (
    "id", "plan", "province", "label", "bullet", "title.*", "lead.text", "lead.agencies", "partners.text",
    "partners.agencies", "time.text", "time.kind", "time.start", "time.end", "direction", "sectors", "url.*",
    "implementers.text", "implementers.agencies",
)  # fmt: skip


def find_files(find: Find, lang: Lang, site_url: str) -> Mapping[str, bytes]:
    """The file that the page fetches; none where the page has everything in itself."""
    return {} if find.whole else {FILE: as_json(find, lang, site_url).encode()}


def embedded(find: Find, site_url: str) -> Mapping[Lang, Markup | None]:
    """The same for a script element in the page; None where it is fetched."""
    if not find.whole:
        return dict.fromkeys(LANGS)
    return {lang: Markup(as_json(find, lang, site_url).replace("<", r"\u003c")) for lang in LANGS}  # noqa: S704


def as_json(find: Find, lang: Lang, site_url: str) -> str:
    """One task a line."""
    periods = {period_key(time): at for at, time in enumerate(find.periods)}
    columns = [column.replace("*", lang) for column in COLUMNS]
    tasks = ",\n".join(_json(_task(entry, lang, site_url, periods)) for entry in find.entries)
    return f'{{"columns": {_json(columns)},\n"orders": {_json(find.orders[lang])},\n"tasks": [\n{tasks}\n]}}\n'


def _task(entry: FoundTask, lang: Lang, site_url: str, periods: Mapping[Any, int]) -> dict[str, object]:
    row, task, time = entry.row, entry.row.task, entry.row.task.time
    texts = [("vi", task.vi)] if lang == "vi" or task.en is None else [("en", task.en), ("vi", task.vi)]
    return {
        "id": row.id,
        "plan": row.plan.id,
        "province": row.plan.province,
        "label": task.label,
        "bullet": task.bullet,
        "title": {lang: task.title.here(lang)},
        "lead": _bodies(task.lead),
        "implementers": _bodies(task.implementers),
        "partners": _bodies(task.partners),
        "time": {"text": time.text and fold_space(time.text), "kind": time.kind, "start": time.start, "end": time.end},
        "direction": task.direction,
        "sectors": task.sectors,
        "url": {lang: urls.absolute(site_url, lang, row.path)},
        # Not of open data: how the row is shown, and what it is found by.
        "path": urls.relative(urls.FIND, row.path),
        "place": place_label(task, lang),
        "period": periods[period_key(time)],
        "texts": [[language, fold_space(words)] for language, words in texts],
        "words": entry.words[lang],
    }


def _bodies(bodies: Bodies | None) -> dict[str, object] | None:
    return None if bodies is None else {"text": fold_space(bodies.text), "agencies": bodies.agencies}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
