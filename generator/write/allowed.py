"""What may stand in a page: elements, their attributes, and the addresses that these hold. Everything else is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.write.markup import STRAY, VOID, Tag

EVERYWHERE = frozenset({"class", "dir", "hidden", "id", "lang", "role", "tabindex", "title", "translate"})
FAMILIES = ("aria-", "data-")

PLAIN = (
    "abbr article aside b body br caption cite code dd dfn dl dt div em figcaption figure footer h1 h2 h3 h4 h5 h6 head "
    "header hr html i kbd legend main mark nav p pre s samp section small span strong sub summary sup table tbody tfoot "
    "thead title tr u ul var wbr"
)
WITH_ATTRIBUTES = {
    "a": "download href hreflang rel type",
    "blockquote": "cite",
    "button": "disabled type",
    "col": "span",
    "colgroup": "span",
    "del": "cite datetime",
    "details": "name open",
    "fieldset": "disabled",
    "form": "name",
    "img": "alt decoding height loading src width",
    "input": (
        "autocapitalize autocomplete checked disabled enterkeyhint inputmode list max maxlength min name placeholder "
        "readonly required size spellcheck step type value"
    ),
    "ins": "cite datetime",
    "label": "for",
    "li": "value",
    "link": "as crossorigin href hreflang media rel sizes type",
    "meta": "charset content http-equiv name property",
    "ol": "reversed start type",
    "optgroup": "disabled label",
    "option": "disabled label selected value",
    "output": "for name",
    "q": "cite",
    "script": "async defer src type",
    "select": "disabled multiple name required size",
    "td": "colspan headers rowspan",
    "th": "abbr colspan headers rowspan scope",
    "time": "datetime",
}
DRAWN = "circle desc ellipse g line path polygon polyline rect svg text tspan"
DRAWING = (
    "cx cy d dominant-baseline dx dy fill fill-opacity fill-rule focusable font-size font-weight height opacity points "
    "preserveaspectratio r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width "
    "text-anchor transform vector-effect version viewbox width x x1 x2 xmlns y y1 y2"
)
SVG = frozenset(DRAWN.split())
ELEMENTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(PLAIN.split(), frozenset()),
    **{name: frozenset(attributes.split()) for name, attributes in WITH_ATTRIBUTES.items()},
    **dict.fromkeys(SVG, frozenset(DRAWING.split())),
}

ADDRESSES = frozenset({"cite", "href", "src"})
FOLLOWED = frozenset({"a", "blockquote", "del", "ins", "q"})  # by a reader, to another site too
PROPERTIES = frozenset({"og:image", "og:url", "twitter:image"})
IDS = "aria-activedescendant aria-controls aria-describedby aria-details aria-labelledby aria-owns for headers list"
REFERENCES = frozenset(IDS.split())
RELATIONS = frozenset({"alternate", "canonical", "icon", "manifest", "preload", "stylesheet"})
SCRIPT_TYPES = frozenset({None, "application/json", "application/ld+json", "module"})

# An address is external, to a mailbox, a picture in the page itself, or relative to this page or site: no other scheme, no
# other host by "//", nothing that browsers drop or turn round (white space, control characters, backslashes).
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
_SCHEME = re.compile(r"([^/?#]*?):")
EXTERNAL = re.compile(r"https?://[^/?#]")


@lru_cache(maxsize=1 << 16)
def refused(tag: Tag) -> tuple[tuple[str, str], ...]:
    """The rules that a tag breaks by itself, each with what breaks it."""
    return tuple(_refused(tag))


def _refused(tag: Tag) -> Iterator[tuple[str, str]]:
    if tag is STRAY:
        return
    known = ELEMENTS.get(tag.name)
    if known is None:
        yield "element", tag.name
        return
    if tag.kind == "close":
        if tag.values:
            yield "attribute", f"</{tag.name} {' '.join(tag.values)}>"
        return
    if tag.kind == "single" and tag.name not in VOID | SVG:
        yield "nesting", f"<{tag.name}/>"
    for name in tag.twice:
        yield "attribute", f'<{tag.name} {name}="…" {name}="…">'
    for name, value in tag.values.items():
        if name not in known and name not in EVERYWHERE and not name.startswith(FAMILIES):
            yield "attribute", f"<{tag.name} {name}>"
        elif name in ADDRESSES and not safe(tag.name, value):
            yield "address", f'<{tag.name} {name}="{value}">'
    yield from _meaning(tag)


def _meaning(tag: Tag) -> Iterator[tuple[str, str]]:
    """Attributes that make an element something else."""
    values = tag.values
    match tag.name:
        case "meta" if values.get("http-equiv", "content-security-policy").lower() != "content-security-policy":
            yield "element", f'<meta http-equiv="{values["http-equiv"]}">'
        case "link" if not RELATIONS.issuperset(values.get("rel", "").split()) or not values.get("rel"):
            yield "element", f'<link rel="{values.get("rel", "")}">'
        case "script" if values.get("type") not in SCRIPT_TYPES:
            yield "element", f'<script type="{values["type"]}">'
        case "img" if "alt" not in values:
            yield "alt", f'<img src="{values.get("src", "")}">'


def safe(element: str, address: str) -> bool:
    """Whether an address can do no more than lead somewhere."""
    if _UNSAFE.search(address) or address.startswith("//"):
        return False
    scheme = _SCHEME.match(address)
    match scheme and scheme[1].lower():
        case None:
            return True
        case "http" | "https":
            return bool(EXTERNAL.match(address))
        case "mailto":
            return element == "a"
        case "data":
            return element == "img" and address.startswith("data:image/")
    return False
