"""The site navigation: the tabs, the drawer of a phone and the footer show these sections and no others."""

from typing import NamedTuple

from generator import urls
from generator.language.interface import NP_


class Section(NamedTuple):
    """`title` is a message of the interface with its context. Some stand only in the footer."""

    key: str
    path: str
    title: tuple[str, str]
    footer: bool = False


SECTIONS = (
    Section("home", urls.HOME, NP_("danh mục", "Trang đầu")),
    Section("provinces", urls.COVERAGE, NP_("danh mục", "Các tỉnh")),
    Section("find", urls.FIND, NP_("danh mục", "Nhiệm vụ")),
    Section("compare", urls.COMPARE, NP_("danh mục", "So sánh")),
    Section("timeline", urls.TIMELINE, NP_("danh mục", "Thời gian")),
    Section("deadlines", urls.DEADLINES, NP_("danh mục", "Hạn báo cáo")),
    Section("agencies", urls.AGENCIES, NP_("danh mục", "Cơ quan")),
    Section("acts", urls.ACTS, NP_("danh mục", "Văn bản")),
    Section("about", urls.ABOUT, NP_("danh mục", "Giới thiệu")),
    Section("method", urls.METHOD, NP_("danh mục", "Phương pháp"), footer=True),
    Section("data", urls.DATA, NP_("danh mục", "Dữ liệu mở"), footer=True),
    Section("corrections", urls.CORRECTIONS, NP_("danh mục", "Đính chính"), footer=True),
    Section("cite", urls.CITE, NP_("danh mục", "Cách trích dẫn"), footer=True),
    Section("contribute", urls.CONTRIBUTE, NP_("danh mục", "Đóng góp"), footer=True),
    Section("glossary", urls.GLOSSARY, NP_("danh mục", "Thuật ngữ"), footer=True),
)
PATHS = {section.key: section.path for section in SECTIONS}
