"""What the guard found on a page, and what there has to be instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.shell.policy import LOCK

Words = tuple[str, str]

# What each finding says there has to be.
EXPECTED: Mapping[str, Words] = {
    "markup": ("HTML chỉ hiểu được một cách: < ngoài thẻ viết là &lt;, giá trị trong dấu \"\"", "HTML that can be read in one way: &lt; for < outside tags, values in \"\""),
    "nesting": ("mỗi phần tử đóng bằng thẻ của chính nó", "each element closed by its own tag"),
    "element": ("chỉ những phần tử trong generator/write/allowed.py", "only elements that generator/write/allowed.py lists"),
    "attribute": ("chỉ những thuộc tính trong generator/write/allowed.py, mỗi thứ một lần", "only attributes that generator/write/allowed.py lists, each once"),
    "address": ("địa chỉ http, https, mailto hoặc tương đối; data: chỉ cho hình", "an http, https, mailto or relative address; data: for pictures only"),
    "alt": ("mỗi hình có alt", "every img has alt"),
    "same-id": ("mỗi id một lần, không trống", "each id once, not empty"),
    "no-such-id": ("một id có trên trang", "an id that is on the page"),
    "one-h1": ("đúng một <h1>, có chữ", "exactly one <h1>, with words"),
    "heading-level": ("không bỏ qua cấp tiêu đề nào", "no level of headings left out"),
    "page-language": ("lang của trang là thư mục của nó", "the page's lang is its folder"),
    "no-words": ("tiêu đề và mô tả có chữ", "a title and a description"),
    "policy": ("chính sách của generator/policy.py, một lần, trước mọi đoạn mã", "the policy of generator/policy.py, once, before every script"),
    "script": (f"mã là tệp của ta, hoặc có trong {LOCK}", f"a script that is a file of ours, or listed in {LOCK}"),
    "script-data": ("JSON đúng cú pháp, không có src", "well-formed JSON, without src"),
    "other-host": ("địa chỉ trong trang này; chỉ <a> được dẫn ra ngoài", "an address on this site; only <a> leads out of it"),
    "relative": ("địa chỉ tuyệt đối, vì trang này hiện ở mọi địa chỉ", "an absolute address, as this page is shown at any address"),
    "dead-link": ("một tệp có trong trang", "a file that the site has"),
    "dead-anchor": ("một id có trên trang đích", "an id on the page that is linked to"),
    "canonical": ("địa chỉ của chính trang", "the page's own address"),
    "alternates": ("vi, en và x-default, như nhau trên cả hai trang", "vi, en and x-default, the same on both pages"),
    "anchors": ("các id như nhau trong cả hai thứ tiếng", "the same ids in both languages"),
    "file": ("chỉ các loại tệp trong generator/write/guard.py, không có liên kết tượng trưng", "only the kinds of files that generator/write/guard.py lists, no symbolic links"),
}  # fmt: skip


class Finding(NamedTuple):
    """What one page breaks; `more` counts the other pages where the same was found."""

    file: str
    line: int
    rule: str
    found: str
    more: int = 0

    def __str__(self) -> str:
        vi, en = EXPECTED[self.rule]
        also = f" (+{self.more} trang · pages)" if self.more else ""
        return f"{self.file}:{self.line} {self.rule}: {self.found}{also}\n    cần · expected: {vi} · {en}"


def together(findings: Iterable[Finding]) -> list[Finding]:
    """Sorted, and what many pages have in common told once."""
    first: dict[tuple[str, str], Finding] = {}
    others: dict[tuple[str, str], set[str]] = {}
    for finding in sorted(findings):
        key = (finding.rule, finding.found)
        if first.setdefault(key, finding).file != finding.file:
            others.setdefault(key, set()).add(finding.file)
    return [finding._replace(more=len(others.get(key, ()))) for key, finding in first.items()]
