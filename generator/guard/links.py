"""What pages say of each other: the files and anchors that they lead to, and where their other languages are."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.guard.findings import Finding
from generator.guard.page import Page
from generator.model.bilingual import LANGS

ALTERNATES = [*sorted(LANGS), "x-default"]


@dataclass(frozen=True)
class Facts:
    """What the rest of the site has to know of a page."""

    file: str
    findings: tuple[Finding, ...]
    ids: frozenset[str]
    links: Mapping[str, str]  # what is no file, or an anchor in one ("file#anchor"), and the address that leads to it
    address: str
    canonical: list[str]
    alternates: list[tuple[str, str | None]]  # language and file
    indexed: bool


def facts(page: Page, findings: tuple[Finding, ...]) -> Facts:
    return Facts(
        file=page.file,
        findings=findings,
        ids=frozenset(page.ids),
        links={
            target: address
            for _, address, target in reversed(page.addresses)
            if target and target not in page.setting.files
        },
        address=page.address,
        canonical=[address for _, address in page.related("canonical")],
        alternates=[(lang, page.target(address)) for lang, address in page.related("alternate")],
        indexed=page.indexed,
    )


def dead_links(page: Facts, pages: Mapping[str, Facts], files: AbstractSet[str]) -> Iterator[tuple[str, str, str]]:
    """The address, the rule and the target of links to what is not there."""
    for target in page.links:
        file, _, anchor = target.partition("#")
        if file not in files:
            yield page.links[target], "dead-link", target
        elif anchor and file in pages and anchor not in pages[file].ids:
            yield page.links[target], "dead-anchor", target


def languages(page: Facts, pages: Mapping[str, Facts]) -> Iterator[Finding]:
    """A page says where it stands and where its other languages are, and these say the same."""
    if not page.indexed:
        return
    if page.canonical != [page.address]:
        yield Finding(page.file, 1, "canonical", " ".join(page.canonical))
    if [lang for lang, _ in page.alternates] != ALTERNATES:
        yield Finding(page.file, 1, "alternates", ", ".join(lang for lang, _ in page.alternates))
        return
    folder = page.file.partition("/")[0]
    own = folder if folder in LANGS else "x-default"
    others = {lang: pages[file] for lang, file in page.alternates if file and file in pages}
    if len(others) != len(ALTERNATES) or any(other.alternates != page.alternates for other in others.values()):
        yield Finding(page.file, 1, "alternates", " ".join(f"{lang}={file}" for lang, file in page.alternates))
    elif others[own].file != page.file:
        yield Finding(page.file, 1, "alternates", f"{own}={others[own].file}")
    elif others[LANGS[0]].ids != others[LANGS[1]].ids:
        yield Finding(page.file, 1, "anchors", " ".join(sorted(others[LANGS[0]].ids ^ others[LANGS[1]].ids)))
