"""What may stand in a page: elements, their attributes, and the addresses that these hold. Everything else is refused."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.guard.tags import DRAWN, REFERENCES, Tag

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
DRAWING = (
    "cx cy d dominant-baseline dx dy fill fill-opacity fill-rule focusable font-size font-weight height opacity points "
    "preserveaspectratio r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width "
    "text-anchor transform vector-effect version viewbox width x x1 x2 xmlns y y1 y2"
)
ELEMENTS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(PLAIN.split(), frozenset()),
    **{name: frozenset(attributes.split()) for name, attributes in WITH_ATTRIBUTES.items()},
    **dict.fromkeys(DRAWN, frozenset(DRAWING.split())),
}

ADDRESSES = frozenset({"cite", "href", "src"})
FOLLOWED = frozenset({"a", "blockquote", "del", "ins", "q"})  # by a reader, to another site too
PROPERTIES = frozenset({"og:image", "og:url", "twitter:image"})
RELATIONS = frozenset({"alternate", "canonical", "icon", "manifest", "preload", "stylesheet"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
SPOKEN_OF = HEADINGS | {"html", "link", "meta", "script"}  # by the other rules
FIELDS = frozenset({"checkbox", "number", "radio", "search", "text"})  # nothing secret, no files, no sending
SCRIPT_TYPES = frozenset({None, "application/json", "application/ld+json", "module"})

# An address is external, to a mailbox, a picture in the page itself, or relative to this page or site: no other scheme, no
# other host by "//", nothing that browsers drop or turn round (white space, control characters, backslashes).
# Numbers, names of colours and moves: no address, which a browser would fetch, and none of CSS's ways to write one.
_DRAWS = re.compile(
    r"(?:[\w\s#.,%+-]|(?:matrix|rgba?|hsla?|rotate|scale|skew[XY]|translate)\([\d\s.,%e+-]*\))*",
    re.ASCII | re.IGNORECASE,
)
_SEEN = frozenset(DRAWING.split()) - {"xmlns"}

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
_SCHEME = re.compile(r"([^/?#]*?):")
# The host in plain letters: no user in front of it, no letters that look like others, as they are or as punycode.
EXTERNAL = re.compile(r"https?://(?!(?:[\w.-]*\.)?xn--)[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:[/?#]|$)", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def refused(tag: Tag) -> tuple[tuple[str, str], ...]:
    """The rules that an element breaks by itself, each with what breaks it."""
    known = ELEMENTS.get(tag.name)
    return (("element", tag.name),) if known is None else (*_attributes(tag, known), *_meaning(tag))


def is_plain(tag: Tag) -> bool:
    """Whether no rule has a word about a tag: it closes an element, or its element is allowed and nothing else."""
    if tag.name.startswith("/"):
        return True
    named = tag.values.keys() & (ADDRESSES | REFERENCES | {"id"})
    return not (named or tag.name in SPOKEN_OF or refused(tag))


def _attributes(tag: Tag, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    for name, value in tag.values.items():
        if name not in known and name not in EVERYWHERE and not name.startswith(FAMILIES):
            yield "attribute", f"<{tag.name} {name}>"
        elif (name in ADDRESSES and not safe(tag.name, value)) or (tag.name in DRAWN and not draws(name, value)):
            yield "address", f'<{tag.name} {name}="{value}">'


def draws(name: str, value: str) -> bool:
    """Whether an attribute of a drawing says only how to draw."""
    return name.lower() not in _SEEN or bool(_DRAWS.fullmatch(value))


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
        case "input" if values.get("type", "text") not in FIELDS:
            yield "element", f'<input type="{values["type"]}">'
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
