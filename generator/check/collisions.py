"""No two things have one address: neither pages of different kinds, nor what only differs on some file systems."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator import urls
from generator.catalog import Catalog, Table
from generator.model.bilingual import LANGS, Bilingual, Lang
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

ADDRESS_TAKEN = Message(
    "address-taken",
    found=Bilingual(vi="địa chỉ {found} đã là của {first}", en="the address {found} is already that of {first}"),
    expected=Bilingual(vi="mỗi thứ một địa chỉ", en="an address for each thing"),
    to_type=Bilingual(vi="đổi mã, slug hoặc tên tệp", en="change the id, slug or file name"),
)
ADDRESS_RESERVED = Message(
    "address-reserved",
    found=Bilingual(
        vi="địa chỉ {found} dành cho chính trang này", en="the address {found} is kept for the site itself"
    ),
    expected=Bilingual(vi="một mã hay tên khác các mục của trang", en="an id or name that no section of the site has"),
    to_type=Bilingual(vi="đổi mã, slug hoặc tên tệp", en="change the id, slug or file name"),
)
MESSAGES = (ADDRESS_TAKEN, ADDRESS_RESERVED)


class Source(NamedTuple):
    """What gives an address to a page or an anchor, and where it says so."""

    address: str
    place: Place


def check(catalog: Catalog) -> Iterator[Problem]:
    for lang in LANGS:
        first: dict[str, Place] = {}
        for address, place in _sources(catalog, lang):
            same = address.casefold()
            once = lang == LANGS[0] or place.file.startswith("content/")  # what both languages share is told once
            if once and _is_reserved(same):
                yield place.problem(ADDRESS_RESERVED, found=address)
            elif once and same in first:
                at = first[same]
                yield place.problem(ADDRESS_TAKEN, found=address, first=f"{at.file}:{at.line}")
            first.setdefault(same, place)


def _is_reserved(address: str) -> bool:
    page = address.partition("#")[0]
    return address in urls.SECTIONS or address in urls.NO_PLANS or f"{page.partition('/')[0]}/" in urls.FOLDERS


def _sources(catalog: Catalog, lang: Lang) -> Iterator[Source]:
    """First the pages that cannot give way, then what has an id, then what has only a file name."""
    prose = [page for page in catalog.prose if page.lang == lang]
    yield from (Source(page.path, Place(page.file, 1, 1)) for page in prose if page.path in urls.PROSE)
    yield from _provinces(catalog)
    tables: tuple[tuple[Callable[[str], str], Table[Any]], ...] = (
        (urls.agency, catalog.agencies),
        (urls.direction, catalog.directions),
        (urls.sector, catalog.sectors),
    )
    for address_of, table in tables:
        first = {record.id: i for i, record in reversed(tuple(enumerate(table)))}  # an id twice is told as such
        yield from (Source(address_of(key), table.file.place(i, "id")) for key, i in first.items())
    for plan in catalog.plans:
        yield Source(urls.plan(plan.id), plan.plan_file.place("id"))
        if _is_reserved(urls.plan(plan.id)):
            continue
        numbers = {task.id: i for i, task in reversed(tuple(enumerate(plan.tasks)))}
        yield from (Source(urls.task(plan.id, id_), plan.tasks_file.place(i, "id")) for id_, i in numbers.items())
    yield from (Source(page.path, Place(page.file, 1, 1)) for page in prose if page.path not in urls.PROSE)
    for i, redirect in enumerate(catalog.redirects):
        if redirect.from_ not in catalog.addresses:  # told by the rule of addresses
            yield Source(redirect.from_, catalog.redirects.file.place(i, "from"))


def _provinces(catalog: Catalog) -> Iterator[Source]:
    """An old and a new unit of one slug share a page; two of one time do not."""
    epochs: dict[str, set[int]] = {}
    for i, unit in enumerate(catalog.provinces):
        held = epochs.setdefault(unit.slug, set())
        if not held or unit.epoch in held:
            yield Source(urls.province(unit.slug), catalog.provinces.file.place(i, "slug"))
        held.add(unit.epoch)
