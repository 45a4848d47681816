"""The Jinja environment of one language: autoescaped, strict, with the words of its catalog."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from generator import urls, words
from generator.model import LANGS, Bilingual, Lang, Passage, Task, stands_beside
from generator.write.spoken import spoken


def environment(lang: Lang, theme: Path) -> Environment:
    env = Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"],
    )
    env.install_gettext_translations(translations(lang, theme), newstyle=True)  # type: ignore[attr-defined]
    env.filters.update(_filters(lang))
    env.globals.update(
        lang=lang,
        other_lang=LANGS[1 - LANGS.index(lang)],
        urls=urls,
        beside=stands_beside,
        link=_link,
        root_link=_root_link,
    )
    return env


def catalog(lang: Lang, theme: Path) -> Catalog:
    """The words of the interface. Vietnamese is the source: its catalog is empty and gives each message back."""
    path = theme / "locale" / lang / "LC_MESSAGES" / "site.po"
    if not path.exists():
        return Catalog(locale=lang)
    with path.open("rb") as file:
        return read_po(file, locale=lang)


def translations(lang: Lang, theme: Path) -> Translations:
    buffer = io.BytesIO()
    write_mo(buffer, catalog(lang, theme))
    buffer.seek(0)
    return Translations(buffer)


def _filters(lang: Lang) -> Mapping[str, Any]:
    def here(text: Bilingual) -> str:
        """Words of ours in the language of the page."""
        return text.vi if lang == "vi" else text.en

    return {
        "here": here,
        "day": lambda value: words.day(value, lang),
        "day_of_year": lambda value: words.day_of_year(value, lang),
        "month_name": lambda value: words.MONTHS[int(value[2:4]) - 1],
        "when": lambda value: words.when(value, lang),
        "number": lambda value: words.number(value, lang),
        "label": lambda record: place_label(record, lang),
        "spoken": lambda text: spoken(text, lang),
        "spoken_en": lambda text: spoken(text, "en"),
        "label_inside": lambda record: place_label(record, lang, begins=False),
        "fold_space": lambda text: " ".join(text.split()),
    }


def place_label(record: Passage | Task, lang: Lang, *, begins: bool = True) -> str:
    """The official label of a passage or task as it is cited; nothing where the text gives none.

    `begins` gives it a capital, as at the beginning of a sentence or a link.
    """
    if record.label is None:
        return ""
    text = words.label(record.label, lang, part=record.bullet, bulleted=record.mark == "-")
    return text[0].upper() + text[1:] if begins else text


@pass_context
def _link(context: Context, path: str) -> str:
    """The address of a page of this language, from the page that is being written."""
    return urls.relative(context["here"], path)


@pass_context
def _root_link(context: Context, path: str) -> str:
    """The address of a file below the site's root, from the page that is being written."""
    return urls.from_root(context["here"], path)
