"""A drawing that a browser may open as a page of its own: XML, which has ways to run a script that HTML has not."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from generator.guard.allowed import DRAWING, EVERYWHERE, FAMILIES, draws
from generator.guard.findings import Finding
from generator.guard.tags import DRAWN

_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = frozenset(f"{_SVG}{name}" for name in ("title", *DRAWN))
_ATTRIBUTES = {*DRAWING.split(), *EVERYWHERE}
_DECLARED = re.compile(r"<[!?]")  # document types, entities, style sheets, comments


def check_drawing(file: str, text: str) -> Iterator[Finding]:
    """Elements and attributes that only draw, of SVG's namespace or none, and no declarations."""
    if declared := _DECLARED.search(text):
        yield Finding(file, _line(text, text[declared.start() :][:9]), "markup", text[declared.start() :][:9])
        return
    try:
        root = ET.fromstring(text)  # noqa: S314 (no entities: see above)
    except ET.ParseError as error:
        yield Finding(file, error.position[0], "markup", str(error))
        return
    for element in root.iter():
        name = element.tag.removeprefix(_SVG)
        if element.tag not in _ELEMENTS:
            yield Finding(file, _line(text, name), "element", name)
        for attribute, value in element.attrib.items():
            if attribute.lower() not in _ATTRIBUTES and not attribute.startswith(FAMILIES):
                yield Finding(file, _line(text, attribute), "attribute", f"<{name} {attribute}>")
            elif not draws(attribute, value):
                yield Finding(file, _line(text, attribute), "address", f'<{name} {attribute}="{value}">')


def _line(text: str, snippet: str) -> int:
    """`snippet` may have a namespace before it, which the text has under another name."""
    return text.count("\n", 0, max(text.find(snippet.rpartition("}")[2]), 0)) + 1
