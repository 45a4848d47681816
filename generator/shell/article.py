"""What may stand in a page that people write in Markdown: words, tables, pictures, links that lead where they say."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.model.bilingual import Bilingual
from generator.model.link import deceptive, shows_another
from generator.model.unseen import unseen

# What Markdown and the extensions of mkdocs.yml write, and a few elements for words. Nothing that is filled in, embedded,
# styled or hidden, and none of the attributes by which Material's script and ours know their parts.
PLAIN = (
    "b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark p "
    "pre s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr"
)
ELEMENTS = {
    **dict.fromkeys(PLAIN.split(), frozenset[str]()),
    "a": frozenset({"href", "rev"}),  # rev: footnotes; no browser reads it
    "abbr": frozenset({"title"}),
    "details": frozenset({"open"}),
    "img": frozenset({"alt", "height", "src", "title", "width"}),
    "ol": frozenset({"start"}),
    "q": frozenset({"cite"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "time": frozenset({"datetime"}),
}
EVERYWHERE = frozenset({"class", "id", "lang", "title"})
MADE_BY_THE_PARSER = frozenset({"html", "head", "body"})

_CLASS = re.compile(
    r"num|footnote(-ref|-backref)?|admonition(-title)?|language-[a-z]+"
    r"|abstract|bug|danger|example|failure|info|note|question|quote|success|tip|warning"
)
_ID = re.compile(r"[a-z][a-z0-9:-]*")
_ELSEWHERE = re.compile(r"[^/?#]*:|//|.*\\")
_DECLARED = re.compile(r"<[!?][^>]{0,20}")

ELEMENT = Bilingual(
    vi="trong bài viết không được có {found}; chỉ những gì Markdown viết ra",
    en="a page of prose has no {found}; only what Markdown writes",
)
ATTRIBUTE = Bilingual(
    vi="trong bài viết không được có thuộc tính như {found}", en="a page of prose has no attributes like {found}"
)
LINK = Bilingual(vi="đường dẫn {found}: {why}", en="the link {found}: {why}")
PICTURE = Bilingual(
    vi="hình phải là một tệp trong thư mục content/, không phải {found}",
    en="a picture is a file in the folder content/, not {found}",
)
UNSEEN = Bilingual(
    vi="có ký tự không nhìn thấy {found}; hãy gõ lại chỗ này bằng bàn phím",
    en="there is a character that is not seen, {found}; type this place again by hand",
)


class Fault(NamedTuple):
    """`sought` is how the source of the page most likely has it."""

    words: Bilingual
    sought: str


def faults(html: str) -> Iterator[Fault]:
    """Everything in a page's HTML that its author may not have written."""
    if declared := _DECLARED.search(html):
        yield Fault(ELEMENT.filled(found=declared[0]), declared[0])
    root = LexborHTMLParser(html).root
    for node in root.traverse(include_text=True) if root else ():
        if node.is_text_node:
            yield from _seen(node.text(deep=False))
        elif node.is_element_node:
            yield from _element(node)


def _element(node: LexborNode) -> Iterator[Fault]:
    name = node.tag or ""
    known = ELEMENTS.get(name)
    if known is None and name not in MADE_BY_THE_PARSER:
        yield Fault(ELEMENT.filled(found=f"<{name}>"), f"<{name}")
        return
    for attribute, given in node.attributes.items():
        value = given or ""
        yield from _seen(value)
        if not _is_allowed(attribute, value, known):
            yield Fault(ATTRIBUTE.filled(found=f'{attribute}="{value}"'), value or attribute)
        elif attribute in ("href", "cite") and (why := deceptive(value) or shows_another(_shown(node), value)):
            yield Fault(_link(value, why), value)
        elif attribute == "src" and _ELSEWHERE.match(value):
            yield Fault(PICTURE.filled(found=value), value)


def _is_allowed(attribute: str, value: str, known: frozenset[str] | None) -> bool:
    if known is None or attribute not in known | EVERYWHERE:
        return False
    match attribute:
        case "class":
            return all(map(_CLASS.fullmatch, value.split()))
        case "id":
            return bool(_ID.fullmatch(value))
    return True


def _shown(node: LexborNode) -> str:
    """The words of a link, and those that it shows when it is pointed at."""
    return f"{node.text()} {node.attributes.get('title') or ''}"


def _link(address: str, why: Bilingual) -> Bilingual:
    return Bilingual(vi=LINK.vi.format(found=address, why=why.vi), en=LINK.en.format(found=address, why=why.en))


def _seen(words: str) -> Iterator[Fault]:
    if sign := unseen(words):
        yield Fault(UNSEEN.filled(found=f"U+{ord(sign):04X}"), sign)
