"""The same tasks as other generators would write them: plain Material for MkDocs, and Hugo with simple pages."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from generator.model.bilingual import LANGS, Lang
from generator.view.rows import TaskRow
from generator.view.site import SiteView

MATERIAL = """site_name: Plain
site_url: http://127.0.0.1:8000/
theme: {name: material, font: false, language: vi}
plugins: [search]
validation: {nav: {omitted_files: ignore}}
not_in_nav: "/**"
nav: [index.md]
"""
HUGO = {
    "baseURL": "http://127.0.0.1:8000/",
    "title": "Plain",
    "defaultContentLanguage": "vi",
    "defaultContentLanguageInSubdir": True,
    "disableKinds": ["taxonomy", "term", "rss"],
    "languages": {lang: {"contentDir": f"content/{lang}", "weight": n} for n, lang in enumerate(LANGS, 1)},
}
LAYOUTS = {
    "_default/baseof.html": (
        '<!doctype html>\n<html lang="{{ .Site.Language.Lang }}">\n<head><meta charset="utf-8">\n'
        '<title>{{ .Title }}</title></head>\n<body>\n<main>{{ block "main" . }}{{ end }}</main>\n</body>\n</html>\n'
    ),
    "_default/single.html": '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
    "_default/list.html": (
        '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">'
        "{{ .Title }}</a></li>{{ end }}</ul>{{ end }}"
    ),
}


def write_material(view: SiteView, folder: Path) -> list[str]:
    """Vietnamese alone: Material has one language a build. The command that builds it into `site`."""
    _write(folder / "mkdocs.yml", MATERIAL)
    _write(folder / "docs" / "index.md", "# Plain\n")
    _write_tasks(view, folder / "docs", "vi", lambda row: f"# {row.task.title.vi}\n\n")
    return [sys.executable, "-m", "mkdocs", "build", "--quiet"]


def write_hugo(view: SiteView, folder: Path) -> list[str]:
    """Both languages. The command that builds it into `site`."""
    _write(folder / "hugo.json", json.dumps(HUGO))
    for name, text in LAYOUTS.items():
        _write(folder / "layouts" / name, text)
    for lang in LANGS:
        _write_tasks(view, folder / "content" / lang, lang, partial(_title, lang))
        for plan in view.plans:
            _write(folder / "content" / lang / plan.id / "_index.md", _front(plan.plan.title.here(lang)))
    return [str(Path(sys.executable).with_name("hugo")), "--quiet", "--destination", "site"]


def _write_tasks(view: SiteView, folder: Path, lang: Lang, head: Callable[[TaskRow], str]) -> None:
    for row in view.rows.tasks:
        words = row.task.vi if lang == "vi" else row.task.en or row.task.title.en
        facts = [
            f"- Chủ trì: {row.task.lead and row.task.lead.text}",
            f"- Thời gian: {row.task.time.text}",
            f"- {row.task.label}",
        ]
        text = head(row) + "\n\n".join([f"> {words}", "\n".join(facts)]) + "\n"
        _write(folder / row.plan.id / f"{row.task.id}.md", text)


def _title(lang: Lang, row: TaskRow) -> str:
    return _front(row.task.title.here(lang))


def _front(title: str) -> str:
    return f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
