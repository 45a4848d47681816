"""The words of the interface: taken from the templates and the scripts into the catalog, so that none is missing and none is unused.

`python -m site_tests.messages` writes the catalog anew: translations stay, new messages are empty, unused ones go.
"""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

THEME = Path(__file__).parent.parent / "theme"
CATALOG = THEME / "locale" / "en" / "LC_MESSAGES" / "site.po"
HEADER = """\
# The words of the interface in English. The message itself is the Vietnamese, as the templates have it.
# `python -m site_tests.messages` takes new messages from the templates and drops unused ones.
#"""
METHODS = [("**.html", "jinja2"), ("**.js", "javascript")]
OPTIONS = {
    "**.html": {
        "extensions": "jinja2.ext.do,jinja2.ext.loopcontrols",
        "trimmed": "false",
        "newstyle_gettext": "true",
        "trim_blocks": "true",
        "lstrip_blocks": "true",
        "silent": "false",
    }
}


def extracted() -> Catalog:
    """Every message of the templates and the scripts, Vietnamese, with where it stands."""
    catalog = Catalog(locale="en", project="Provincial AI plans", version="1", header_comment=HEADER, fuzzy=False)
    for folder in ("templates", "js"):
        for file, _line, message, _comments, context in extract_from_dir(THEME / folder, METHODS, OPTIONS):
            catalog.add(message, locations=[(file, 0)], context=context)
    return catalog


def translated() -> Catalog:
    with CATALOG.open("rb") as file:
        return read_po(file, locale="en")


def written(catalog: Catalog) -> bytes:
    """The catalog's file: sorted, without line numbers and dates, so that only words change it."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, sort_output=True, omit_header=False, include_lineno=False, width=110)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    return "".join(
        line
        for line in lines
        if not line.startswith(
            ('"POT-Creation', '"PO-Revision', '"Last-Translator', '"Language-Team', '"Report-Msgid', '"Generated-By')
        )
    ).encode()


def main() -> None:
    new = extracted()
    old = translated() if CATALOG.exists() else Catalog(locale="en")
    empty = 0
    for message in new:
        known = old.get(message.id) if message.id else None
        if known is not None and known.string:
            message.string = known.string
        elif message.id:
            empty += 1
    CATALOG.parent.mkdir(parents=True, exist_ok=True)
    CATALOG.write_bytes(written(new))
    print(f"{len(new)} messages, {empty} without a translation: {CATALOG.relative_to(THEME.parent)}")


if __name__ == "__main__":
    main()
