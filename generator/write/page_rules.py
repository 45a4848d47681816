"""What a page has to be, whatever the others are: one rule, one function, over its tags and text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from generator.model import LANGS
from generator.policy import policy, script_hash
from generator.write.allowed import EXTERNAL, FOLLOWED, REFERENCES, refused
from generator.write.html_page import HtmlPage
from generator.write.markup import DOCTYPE, STRAY, Element

NOT_FOUND = "404.html"  # served at any address below the site's root

Break = tuple[int, str, str]  # offset in the page, rule, what was found

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_IN_SCRIPT = re.compile(r"<!--|</?script", re.I)


def grammar(page: HtmlPage) -> Iterator[Break]:
    """HTML that can be read in one way only: elements close in turn, and every other "<" is escaped."""
    if not page.text.startswith(DOCTYPE):
        yield 0, "markup", page.text[:20]
    for match in _CONTROL.finditer(page.text):
        yield match.start(), "markup", f"U+{ord(match[0]):04X}"
    for offset, tag, _ in page.tags:
        if tag is STRAY:
            yield offset, "markup", " ".join(page.text[offset : offset + 40].split())


def nesting(page: HtmlPage) -> Iterator[Break]:
    """Every element is closed by its own tag."""
    opened: list[Element] = []
    for element in page.tags:
        tag = element.tag
        if tag.name == "script":
            if any(outer.tag.name == "svg" for outer in opened):  # where its text would be read as markup
                yield element.offset, "nesting", "<svg> … <script>"
        elif tag.kind == "open":
            opened.append(element)
        elif tag.kind == "close":
            last = opened.pop().tag.name if opened else ""
            if last != tag.name:
                yield element.offset, "nesting", f"<{last}> … </{tag.name}>"
                return
    for element in opened:
        yield element.offset, "nesting", f"<{element.tag.name}>"


def allowed(page: HtmlPage) -> Iterator[Break]:
    """No element, attribute or kind of address that is not on the list."""
    for offset, tag, _ in page.tags:
        for rule, found in refused(tag):
            yield offset, rule, found


def identifiers(page: HtmlPage) -> Iterator[Break]:
    """An id is given once, and what refers to one finds it."""
    for key, offsets in page.ids.items():
        if not key or key.split() != [key]:
            yield offsets[0], "same-id", f'id="{key}"'
        for offset in offsets[1:]:
            yield offset, "same-id", f'id="{key}"'
    for offset, tag, _ in page.elements:
        for name in REFERENCES & tag.values.keys():
            for key in tag.values[name].split():
                if key not in page.ids:
                    yield offset, "no-such-id", f'{name}="{key}"'


def headings(page: HtmlPage) -> Iterator[Break]:
    """One heading of the first level, with words, and no level left out on the way down."""
    found = sorted((element.offset, level) for level in range(1, 7) for element in page.named.get(f"h{level}", ()))
    firsts = [offset for offset, level in found if level == 1]
    words = page.words("h1")
    if len(firsts) != 1 or not words:
        yield firsts[1] if len(firsts) > 1 else 0, "one-h1", f"{len(firsts)} × <h1>, “{words}”"
    before = 0
    for offset, level in found:
        if level > before + 1:
            yield offset, "heading-level", f"h{before} → h{level}"
        before = level


def head(page: HtmlPage) -> Iterator[Break]:
    """The language of its folder, a title and a description."""
    folder = page.file.partition("/")[0]
    lang = next((element.tag.values.get("lang") for element in page.named.get("html", ())), None)
    if lang != (folder if folder in LANGS else LANGS[0]):
        yield 0, "page-language", f'<html lang="{lang or ""}">'
    for name, words in (("title", page.words("title")), ("description", page.meta("description").strip())):
        if not words:
            yield 0, "no-words", name


def security(page: HtmlPage) -> Iterator[Break]:
    """The content security policy, before every script; and only scripts of ours, of the lock, or well-formed data."""
    scripts = page.named.get("script", [])
    policies = [element for element in page.named.get("meta", ()) if "http-equiv" in element.tag.values]
    if [element.tag.values.get("content") for element in policies] != [policy(page.setting.hashes)]:
        yield (policies[0].offset if policies else 0), "policy", f"{len(policies)} × <meta http-equiv>"
    elif any(script.offset < policies[0].offset for script in scripts):
        yield policies[0].offset, "policy", "<script> … <meta http-equiv>"
    for script in scripts:
        for rule in _of_script(script, page):
            shown = " ".join(script.text.split())[:60]
            yield script.offset, rule, f"<script {script.tag.values.get('src', '')}>{shown}"


def _of_script(script: Element, page: HtmlPage) -> Iterator[str]:
    source, kind = script.tag.values.get("src"), script.tag.values.get("type")
    if _IN_SCRIPT.search(script.text):
        yield "script"
    elif kind not in (None, "module"):
        if source is not None or not _is_json(script.text):
            yield "script-data"
    elif source is None:
        if script_hash(script.text) not in page.setting.hashes:
            yield "script"
    elif script.text or (page.target(source) or "").partition("/")[2] not in page.setting.scripts:
        yield "script"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def hosts(page: HtmlPage) -> Iterator[Break]:
    """Only what a reader follows leads out of the site; 404.html, shown at any address, has no relative one."""
    site_url = page.setting.site_url
    for offset, element, address in page.addresses:
        found = f"<{element}> {address}"
        outward = address.startswith(("mailto:", "data:")) or (element in FOLLOWED and EXTERNAL.match(address))
        if not outward and page.target(address) is None:
            yield offset, "other-host", found
        elif page.file == NOT_FOUND and not (outward or address.startswith((site_url, urlsplit(site_url).path, "#"))):
            yield offset, "relative", found


RULES: tuple[Callable[[HtmlPage], Iterator[Break]], ...] = (
    grammar,
    nesting,
    allowed,
    identifiers,
    headings,
    head,
    security,
    hosts,
)
