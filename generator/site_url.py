"""The public address of the site's root, as it is typed: an http or https address and nothing beside it."""

import re

from generator.model.bilingual import Bilingual

_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_SEGMENT = r"(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+"
_ADDRESS = re.compile(rf"https?://{_NAME}(?:\.{_NAME})*(?::[0-9]{{1,5}})?(?:/{_SEGMENT})*/*")

REFUSED = Bilingual(
    vi="Địa chỉ của trang không dùng được: {typed!r}. Cần địa chỉ http hoặc https, thư mục chỉ gồm chữ không dấu, chữ số, "
    "dấu . _ ~ -, không có tên người dùng, ? hay #. Ví dụ: make site SITE_URL=https://plans.example/ke-hoach/",
    en="This cannot be the address of the site: {typed!r}. It has to be an http or https address whose folders are plain "
    "letters, digits, . _ ~ -, without a user name, ? or #. For example: make site SITE_URL=https://plans.example/plans/",
)


class NotAnAddress(ValueError):
    """What was typed cannot be the address of a site."""

    def __init__(self, typed: str) -> None:
        self.words = REFUSED.filled(typed=typed)
        super().__init__(self.words.en)


def site_root(typed: str) -> str:
    """The address with a slash at its end. Raises NotAnAddress: it stands in every page, script and map of the site."""
    if not _ADDRESS.fullmatch(typed):
        raise NotAnAddress(typed)
    return f"{typed.rstrip('/')}/"
