"""Every address that was ever published still opens, or leads on; and every one that opens is in the lock."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.check.keys import among
from generator.locks.addresses import NAME
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

ADDRESS_THERE = Message(
    "address-there",
    found=Bilingual(vi="{found} vẫn là một trang hay một đoạn", en="{found} is still a page or a passage"),
    expected=Bilingual(vi="một địa chỉ không còn", en="an address that is gone"),
    to_type=Bilingual(vi="xóa mục này, hoặc đổi from", en="delete this entry, or change from"),
)
ADDRESS_LOST = Message(
    "address-lost",
    found=Bilingual(vi="địa chỉ đã công bố {found} không còn", en="the published address {found} is gone"),
    expected=Bilingual(vi="mọi địa chỉ đã công bố vẫn mở được", en="every published address still opens"),
    to_type=Bilingual.same("- {{from: {found}, to: …}}  (data/redirects.yml)"),
)
ADDRESS_NEW = Message(
    "address-new",
    found=Bilingual(vi="địa chỉ mới {found} chưa được ghi nhận", en="the new address {found} is not in the lock yet"),
    expected=Bilingual(
        vi="mọi địa chỉ có một dòng ở đây; đã công bố thì không bao giờ mất",
        en="a line here for every address; once published it is never lost",
    ),
    to_type=Bilingual(
        vi="chạy `plans accept` để ghi mọi địa chỉ mới", en="run `plans accept`, which writes all new addresses"
    ),
    cause=(),
)
REDIRECT_ALONE = Message(
    "redirect-alone",
    found=Bilingual(vi="không có trang {page}, cũ hay mới", en="there is no page {page}, old or new"),
    expected=Bilingual(
        vi="một trang còn mở được, hoặc một mục chuyển cả trang ấy", en="a page that opens, or an entry that moves it"
    ),
    to_type=Bilingual.same("- {{from: {page}, to: …, reason: {{vi: …, en: …}}}}"),
)
MESSAGES = (ADDRESS_THERE, ADDRESS_LOST, ADDRESS_NEW, REDIRECT_ALONE)


LOCK = f"data/{NAME}"


def check(catalog: Catalog) -> Iterator[Problem]:
    """Where something could not be read, its addresses are not known, and nothing is said of them."""
    if catalog.unread:
        return
    lock, known = catalog.address_lock, catalog.known_addresses
    for address, line in lock.line_of.items():
        if address not in known:
            yield Place(LOCK, line, 1).problem(ADDRESS_LOST, found=address)
    if lock.sealed.there and lock.sealed.whole:
        for address in sorted(known.difference(lock)):
            yield Place(LOCK, lock.line_before(address) + 1, 1).problem(ADDRESS_NEW, found=address)
    yield from _redirects(catalog)
    for i, correction in enumerate(catalog.corrections):
        yield from among(correction.path, known, LOCK, catalog.corrections.file.place(i, "path"))


def _redirects(catalog: Catalog) -> Iterator[Problem]:
    moved = {redirect.from_ for redirect in catalog.redirects}
    for i, redirect in enumerate(catalog.redirects):
        place = catalog.redirects.file.place(i, "from")
        if redirect.from_ in catalog.addresses:
            yield place.problem(ADDRESS_THERE, found=redirect.from_)
        page = redirect.from_.partition("#")[0]
        if page not in catalog.addresses | moved:
            yield place.problem(REDIRECT_ALONE, page=page)
        yield from among(redirect.to, catalog.addresses, LOCK, catalog.redirects.file.place(i, "to"))
