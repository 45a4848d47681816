"""The words of the interface: Vietnamese in templates and code, their English in theme/locale/en/LC_MESSAGES/site.po."""

import io
from functools import lru_cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from generator.model.bilingual import Lang


def catalog(lang: Lang, theme: Path) -> Catalog:
    """The messages of a language. Vietnamese is the source: its catalog is empty and gives each message back."""
    path = theme / "locale" / lang / "LC_MESSAGES" / "site.po"
    if not path.exists():
        return Catalog(locale=lang)
    with path.open("rb") as file:
        return read_po(file, locale=lang)


@lru_cache
def translations(lang: Lang, theme: Path) -> Translations:
    buffer = io.BytesIO()
    write_mo(buffer, catalog(lang, theme))
    buffer.seek(0)
    return Translations(buffer)


def NP_(context: str, message: str) -> tuple[str, str]:  # noqa: N802
    """Marks a message that has another meaning elsewhere; for pgettext."""
    return context, message


def N_(message: str) -> str:  # noqa: N802 - the name that Babel looks for
    """Marks a message that is translated elsewhere, once the language is known."""
    return message
