"""A page of content/ is there in both languages with the same anchors, and those that every page leads to are there."""

from collections.abc import Iterator

from generator import urls
from generator.catalog import Catalog, Prose
from generator.model.bilingual import LANGS, Bilingual, Lang, other
from generator.problems.message import Message
from generator.problems.problem import Place, Problem

PROSE_MISSING = Message(
    "prose-missing",
    found=Bilingual(vi="không có trang này", en="this page is not there"),
    expected=Bilingual(
        vi="trang mà mọi trang dẫn tới, ở cả hai ngôn ngữ", en="a page that every page leads to, in both languages"
    ),
    to_type=Bilingual.same("git checkout HEAD -- {file}"),
)
ONE_LANGUAGE = Message(
    "one-language",
    found=Bilingual(vi="trang này chỉ có ở một ngôn ngữ", en="this page is there in one language only"),
    expected=Bilingual(
        vi="một trang ở cùng chỗ trong content/{other}/", en="a page at the same place in content/{other}/"
    ),
    to_type=Bilingual(
        vi="thêm trang ấy, hoặc xóa trang này và ghi nơi thay thế vào data/redirects.yml",
        en="add that page, or delete this one and say in data/redirects.yml where it went",
    ),
)
ANCHOR_ONE_LANGUAGE = Message(
    "anchor-one-language",
    found=Bilingual(vi="mã #{found} không có trong {file}", en="the id #{found} is not in {file}"),
    expected=Bilingual(vi="cùng những mã ở cả hai ngôn ngữ", en="the same ids in both languages"),
    to_type=Bilingual.same("{{#{found}}}"),
)
MESSAGES = (PROSE_MISSING, ONE_LANGUAGE, ANCHOR_ONE_LANGUAGE)


def check(catalog: Catalog) -> Iterator[Problem]:
    pages: dict[tuple[Lang, str], Prose] = {(page.lang, page.path): page for page in catalog.prose}
    for path in urls.PROSE:
        if path not in catalog.prose_paths:
            for lang in LANGS:
                file = f"content/{lang}/{path.rstrip('/')}.md"
                yield Place(file, 1, 1).problem(PROSE_MISSING, file=file)
    for (lang, path), page in pages.items():
        twin = pages.get((other(lang), path))
        if twin is None:
            yield Place(page.file, 1, 1).problem(ONE_LANGUAGE, other=other(lang))
        elif twin.file not in catalog.unread:
            for anchor, line in page.anchors.items():
                if anchor not in twin.anchors:
                    yield Place(page.file, line, 1).problem(ANCHOR_ONE_LANGUAGE, found=anchor, file=twin.file)
