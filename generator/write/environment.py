"""The Jinja environment of one language: autoescaped, strict, with the words of its catalog."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from generator import urls
from generator.language import formats
from generator.language.interface import N_, translations
from generator.language.labels import place_label
from generator.language.spoken import spoken
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual, Lang
from generator.model.words import stands_beside


def environment(lang: Lang, theme: Path) -> Environment:
    env = Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_gettext_translations(translations(lang, theme), newstyle=True)  # type: ignore[attr-defined]
    env.filters.update(_filters(lang))
    env.globals.update(
        lang=lang,
        urls=urls,
        beside=stands_beside,
        link=_link,
        N_=N_,
        _en=translations("en", theme).gettext,
    )
    return env


def _filters(lang: Lang) -> Mapping[str, Any]:
    def here(text: Bilingual) -> str:
        """Words of ours in the language of the page."""
        return text.here(lang)

    return {
        "here": here,
        "day": lambda value: formats.day(value, lang),
        "day_of_year": lambda value: formats.day_of_year(value, lang),
        "month": lambda number: formats.month(number, lang),
        "when": lambda value: formats.when(value, lang),
        "number": lambda value: formats.number(value, lang),
        "label": lambda record: place_label(record, lang),
        "label_inside": lambda record: place_label(record, lang, begins=False),
        "spoken": lambda text: spoken(text, lang),
        "spoken_en": lambda text: spoken(text, "en"),
        "fold_space": fold_space,
    }


@pass_context
def _link(context: Context, path: str) -> str:
    """The address of a page of this language, from the page that is being written."""
    return urls.relative(context["here"], path)
