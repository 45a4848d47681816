"""What a page has to be, whatever the others are: one rule, one function."""

from collections.abc import Callable, Iterator

from generator.guard.allowed import EXTERNAL, FOLLOWED, HEADINGS, refused
from generator.guard.page import Break, Page
from generator.guard.scripts import policy_first, scripts
from generator.guard.tags import OWN
from generator.language.text import fold_space
from generator.model.bilingual import LANGS

NOT_FOUND = "404.html"  # served at any address below the site's root

_CONTROL = bytes({*range(32), 127} - {*b"\t\n"})


def markup(page: Page) -> Iterator[Break]:
    """A browser reads the tags that are written, and need not guess any."""
    if (offset := page.tree.repaired) is not None:
        yield Break(offset, "markup", fold_space(page.text[offset : offset + 40]))
    encoded = page.text.encode()
    if OWN in page.text or len(encoded.translate(None, _CONTROL)) < len(encoded):
        first = next(offset for offset, sign in enumerate(page.text) if sign in _CONTROL.decode() + OWN)
        yield Break(first, "markup", f"U+{ord(page.text[first]):04X}")


def allowed(page: Page) -> Iterator[Break]:
    """No element, attribute or kind of address that is not on the list."""
    return (Break(tag, *broken) for tag in page.different if refused(tag.shared or tag) for broken in refused(tag))


def identifiers(page: Page) -> Iterator[Break]:
    """An id is given once, and what refers to one finds it."""
    for key, tags in page.ids.items():
        if len(tags) > 1 or key.split() != [key]:
            yield Break(tags[-1], "same-id", f'id="{key}"')
    for tag in page.different:
        for name, key in tag.references:
            if key not in page.ids:
                yield Break(tag, "no-such-id", f'{name}="{key}"')


def headings(page: Page) -> Iterator[Break]:
    """One heading of the first level, with words, and no level left out on the way down."""
    found = [tag for tag in page.elements if tag.name in HEADINGS]
    firsts = [tag for tag in found if tag.name == "h1"]
    if len(firsts) != 1 or not page.tree.heading:
        yield Break(firsts[-1] if firsts else None, "one-h1", f"{len(firsts)} × <h1>, “{page.tree.heading}”")
    before = 0
    for tag in found:
        level = int(tag.name[1])
        if level > before + 1:
            yield Break(tag, "heading-level", f"h{before} → h{level}")
        before = level


def head(page: Page) -> Iterator[Break]:
    """The language of its folder, a title and a description."""
    folder = page.file.partition("/")[0]
    lang = next((tag.values.get("lang") for tag in page.of_name.get("html", ())), None)
    if lang != (folder if folder in LANGS else LANGS[0]):
        yield Break(None, "page-language", f'<html lang="{lang or ""}">')
    for name, words in (("title", page.tree.title), ("description", page.meta("description").strip())):
        if not words:
            yield Break(None, "no-words", name)


def hosts(page: Page) -> Iterator[Break]:
    """Only what a reader follows leads out of the site; 404.html, shown at any address, has no relative one."""
    below = (page.setting.site_url, page.setting.path, "#")
    for tag, address, target in page.addresses:
        if target is not None and page.file != NOT_FOUND:
            continue
        outward = address.startswith(("mailto:", "data:")) or (tag.name in FOLLOWED and EXTERNAL.match(address))
        if not outward and target is None:
            yield Break(tag, "other-host", f"<{tag.name}> {address}")
        elif not (outward or address.startswith(below)):
            yield Break(tag, "relative", f"<{tag.name}> {address}")


RULES: tuple[Callable[[Page], Iterator[Break]], ...] = (
    markup,
    allowed,
    identifiers,
    headings,
    head,
    policy_first,
    scripts,
    hosts,
)
