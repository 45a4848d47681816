"""The locks of data/ are there, whole, and as they were written: what they remember is not in any other file."""

from collections.abc import Iterator, Mapping

from generator.catalog import Catalog
from generator.locks import addresses, sources, translations
from generator.locks.seal import Sealed
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

_TO_TYPE = Bilingual(
    vi="`git checkout HEAD -- {file}`, rồi `plans accept`; không còn bản cũ nào: `plans accept --anew {name}`",
    en="`git checkout HEAD -- {file}`, then `plans accept`; where no older one is left: `plans accept --anew {name}`",
)
LOST_LOCK = Message(
    "lost-lock",
    found=Bilingual(vi="không có tệp này, mà các khóa khác thì có", en="this file is not there, and other locks are"),
    expected=Bilingual(vi="đủ mọi khóa, hoặc không khóa nào", en="all of the locks, or none"),
    to_type=_TO_TYPE,
)
DAMAGED_LOCK = Message(
    "damaged-lock",
    found=Bilingual(vi="dòng này không nói gì, hoặc sai thứ tự", en="this line says nothing, or is out of order"),
    expected=Bilingual(vi="những dòng mà `plans accept` đã ghi", en="the lines that `plans accept` wrote"),
    to_type=_TO_TYPE,
)
CHANGED_LOCK = Message(
    "changed-lock",
    found=Bilingual(
        vi="tệp không còn như `plans accept` đã ghi: bị cắt, ghép hay sửa tay",
        en="the file is not as `plans accept` wrote it: it was cut, merged or edited by hand",
    ),
    expected=Bilingual(
        vi="số dòng và tổng kiểm tra ở dòng hai khớp với các dòng",
        en="a second line whose count and sum are those of the lines",
    ),
    to_type=_TO_TYPE,
)
MESSAGES = (LOST_LOCK, DAMAGED_LOCK, CHANGED_LOCK)


def locks(catalog: Catalog) -> Mapping[str, Sealed]:
    """Every lock by the name of its file."""
    return {
        addresses.NAME: catalog.address_lock.sealed,
        translations.NAME: catalog.translation_lock.sealed,
        sources.NAME: catalog.source_lock.sealed,
    }


def check(catalog: Catalog) -> Iterator[Problem]:
    """A project without any lock has published nothing yet."""
    found = locks(catalog)
    if not any(lock.there for lock in found.values()):
        return
    for name, lock in found.items():
        file = f"data/{name}"
        if not lock.there:
            yield Place(file, 1, 1).problem(LOST_LOCK, file=file, name=name)
        for number in lock.spoilt:
            yield Place(file, number, 1).problem(DAMAGED_LOCK, file=file, name=name)
        if not lock.whole and not lock.spoilt:
            yield Place(file, lock.seal_line, 1).problem(CHANGED_LOCK, file=file, name=name)
