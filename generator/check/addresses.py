"""Every address that was ever published still opens, or leads on; and every one that opens is in the lock."""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.check.keys import among
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
        vi="thêm dòng {found}, hoặc chạy `plans accept`", en="add the line {found}, or run `plans accept`"
    ),
)
MESSAGES = (ADDRESS_THERE, ADDRESS_LOST, ADDRESS_NEW)


LOCK = "data/urls.lock"


def check(catalog: Catalog) -> Iterator[Problem]:
    """Where something could not be read, its addresses are not known, and nothing is said of them."""
    if catalog.unread:
        return
    moved = {redirect.from_ for redirect in catalog.redirects}
    for address, line in catalog.address_lock.line_of.items():
        if address not in catalog.addresses | moved:
            yield Place(LOCK, line, 1).problem(ADDRESS_LOST, found=address)
    if catalog.address_lock:
        for address in sorted(catalog.addresses - {"", *catalog.address_lock}):
            yield Place(LOCK, catalog.address_lock.line_before(address) + 1, 1).problem(ADDRESS_NEW, found=address)
    for i, redirect in enumerate(catalog.redirects):
        place = catalog.redirects.file.place(i, "from")
        if redirect.from_ in catalog.addresses:
            yield place.problem(ADDRESS_THERE, found=redirect.from_)
        yield from among(redirect.to, catalog.addresses, LOCK, catalog.redirects.file.place(i, "to"))
