"""What the guard found on a page, and what there has to be instead."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.model.bilingual import Bilingual
from generator.model.unseen import shown
from generator.shell.policy import LOCK

# What each finding says there has to be.
EXPECTED: Mapping[str, Bilingual] = {
    "markup": Bilingual(vi="HTML mà trình duyệt đọc đúng như đã viết: mỗi phần tử đóng bằng thẻ của nó, < viết là &lt;, giá trị trong dấu \"\"", en="HTML that a browser reads as it is written: each element closed by its own tag, &lt; for <, values in \"\""),
    "element": Bilingual(vi="chỉ những phần tử trong generator/guard/allowed.py", en="only elements that generator/guard/allowed.py lists"),
    "attribute": Bilingual(vi="chỉ những thuộc tính trong generator/guard/allowed.py, mỗi thứ một lần", en="only attributes that generator/guard/allowed.py lists, each once"),
    "address": Bilingual(vi="địa chỉ http, https, mailto hoặc tương đối; data: chỉ cho hình", en="an http, https, mailto or relative address; data: for pictures only"),
    "alt": Bilingual(vi="mỗi hình có alt", en="every img has alt"),
    "same-id": Bilingual(vi="mỗi id một lần, không trống", en="each id once, not empty"),
    "no-such-id": Bilingual(vi="một id có trên trang", en="an id that is on the page"),
    "one-h1": Bilingual(vi="đúng một <h1>, có chữ", en="exactly one <h1>, with words"),
    "heading-level": Bilingual(vi="không bỏ qua cấp tiêu đề nào", en="no level of headings left out"),
    "page-language": Bilingual(vi="lang của trang là thư mục của nó", en="the page's lang is its folder"),
    "no-words": Bilingual(vi="tiêu đề và mô tả có chữ", en="a title and a description"),
    "policy": Bilingual(vi="chính sách của generator/shell/policy.py, một lần, trước mọi đoạn mã", en="the policy of generator/shell/policy.py, once, before every script"),
    "script": Bilingual(vi=f"mã là tệp của ta, hoặc có trong {LOCK}", en=f"a script that is a file of ours, or listed in {LOCK}"),
    "script-data": Bilingual(vi="JSON đúng cú pháp, không có src", en="well-formed JSON, without src"),
    "other-host": Bilingual(vi="địa chỉ trong trang này; chỉ <a> được dẫn ra ngoài", en="an address on this site; only <a> leads out of it"),
    "relative": Bilingual(vi="địa chỉ tuyệt đối, vì trang này hiện ở mọi địa chỉ", en="an absolute address, as this page is shown at any address"),
    "dead-link": Bilingual(vi="một tệp có trong trang", en="a file that the site has"),
    "dead-anchor": Bilingual(vi="một id có trên trang đích", en="an id on the page that is linked to"),
    "canonical": Bilingual(vi="địa chỉ của chính trang", en="the page's own address"),
    "alternates": Bilingual(vi="vi, en và x-default, như nhau trên cả hai trang", en="vi, en and x-default, the same on both pages"),
    "anchors": Bilingual(vi="các id như nhau trong cả hai thứ tiếng", en="the same ids in both languages"),
    "file": Bilingual(vi="chỉ các loại tệp, ở những nơi trong generator/guard/files.py, không có liên kết tượng trưng", en="only the kinds of files, in the places that generator/guard/files.py lists, no symbolic links"),
    "content": Bilingual(vi="bên trong tệp đúng là loại mà tên tệp nói, như trang này viết ra", en="a file that is inside what its name says, as this site writes it"),
}  # fmt: skip


class Finding(NamedTuple):
    """What one page breaks; `more` counts the other pages where the same was found."""

    file: str
    line: int
    rule: str
    found: str
    more: int = 0

    def __str__(self) -> str:
        expected = EXPECTED[self.rule]
        also = f" (+{self.more} trang · pages)" if self.more else ""
        return f"{shown(self.file)}:{self.line} {self.rule}: {shown(self.found)}{also}\n    cần · expected: {expected.vi} · {expected.en}"


def together(findings: Iterable[Finding]) -> list[Finding]:
    """Sorted, and what many pages have in common told once."""
    first: dict[tuple[str, str], Finding] = {}
    others: dict[tuple[str, str], set[str]] = {}
    for finding in sorted(findings):
        key = (finding.rule, finding.found)
        if first.setdefault(key, finding).file != finding.file:
            others.setdefault(key, set()).add(finding.file)
    return [finding._replace(more=len(others.get(key, ()))) for key, finding in first.items()]
