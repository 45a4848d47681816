"""The Jinja environment of one language: autoescaped, strict, with the words of its catalog."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel.support import Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup

from generator import urls
from generator.language import formats
from generator.language.interface import N_, translations
from generator.language.labels import place_label
from generator.language.spoken import spoken
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual, Lang
from generator.model.words import stands_beside
from generator.shell.slots import to_page
from generator.view.site import SiteView

MARK = "\x1e"  # stands between the blocks: a control character, which YAML does not let through


class _Template(Template):
    """Imported once. Jinja compares all globals at each import, and here every template has the same ones."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002
        return super()._get_default_module()


def environment(lang: Lang, theme: Path, view: SiteView | None = None) -> Environment:
    """What is the same on every page is global, so that macros are imported once and not once a page."""
    env = Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    env.template_class = _Template
    words = translations(lang, theme)
    env.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
    gettext = _gettext(words)
    env.filters.update(_filters(lang))
    env.globals.update(
        lang=lang,
        urls=urls,
        beside=stands_beside,
        link=to_page,
        mark=MARK,
        once=_once,
        site=view,
        _=gettext,
        gettext=gettext,
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


def _gettext(words: Translations) -> Callable[..., Markup]:
    """Jinja's own looks into the context at each call; here a message is looked up once a language."""

    @cache
    def message(text: str) -> Markup:
        return Markup(words.gettext(text))  # noqa: S704 - words of ours, which may have markup

    @cache
    def whole(text: str) -> Markup:
        return message(text) % {}

    def gettext(text: str, **values: object) -> Markup:
        return message(text) % values if values else whole(text)

    return gettext


def _once(macro: Callable[..., Markup]) -> Callable[..., Markup]:
    """A macro that draws the same record once: what it draws depends on nothing else, not on the page either."""
    drawn: dict[tuple[object, ...], tuple[Markup, tuple[object, ...]]] = {}  # the records too: their ids stay theirs

    def draw(*values: object) -> Markup:
        key = tuple([value if isinstance(value, str) else id(value) for value in values])
        if key not in drawn:
            drawn[key] = macro(*values), values
        return drawn[key][0]

    return draw
