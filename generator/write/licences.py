"""The licences of the works that the site carries: a list, then each of them in full."""

from collections.abc import Iterator, Sequence

from generator.model.bilingual import Bilingual, Lang
from generator.write.works import Work

HEADING = Bilingual(
    vi="GIẤY PHÉP CỦA NGƯỜI KHÁC\n\nTrang này mang theo các tác phẩm sau của người khác. Mỗi tác phẩm giữ giấy phép riêng; "
    "toàn văn ở dưới.\nGiấy phép của chính trang này: xem trang Giới thiệu.",
    en="LICENCES OF OTHERS\n\nThis site carries the following works of others. Each keeps its own licence, in full below.\n"
    "The licence of the site itself is on the page About.",
)
LINE = "=" * 80


def licences(works: Sequence[Work], lang: Lang) -> str:
    """Plain text. A licence that several works share stands once, under all their names."""
    texts = dict.fromkeys(work.text for work in works)
    sections = (_section([work for work in works if work.text == text], text) for text in texts)
    return "\n".join((HEADING.here(lang), "", *_list(works), "", *sections))


def _list(works: Sequence[Work]) -> Iterator[str]:
    for work in works:
        yield f"- {_titled(work)}: {work.licence} ({', '.join(work.files)})"


def _section(works: Sequence[Work], text: str) -> str:
    names = "\n".join(_titled(work) for work in works)
    return f"{LINE}\n{names}\n{LINE}\n\n{text.strip()}\n"


def _titled(work: Work) -> str:
    return f"{work.name} {work.version}".rstrip()
