"""What the system says is said in both languages, with the place."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from generator.output.reasons import REASONS, reason


@pytest.mark.parametrize(
    ("error", "vi", "en"),
    [
        pytest.param(
            OSError(errno.ENOSPC, "x", "/a/b"),
            "Chưa dựng trang: /a/b: đĩa đầy. Hãy xoá bớt rồi gõ lại.",
            "Nothing was built: /a/b: the disk is full. Make room, then type the command again.",
            id="a full disk",
        ),
        pytest.param(
            PermissionError(errno.EACCES, "x", "/a/{b}"),
            "Chưa dựng trang: /a/{b}: không có quyền. Hãy chọn thư mục của bạn: plans build --site <thư mục>.",
            "Nothing was built: /a/{b}: no permission. Choose a folder of yours: plans build --site <folder>.",
            id="no permission, and braces in the name",
        ),
        pytest.param(
            OSError(errno.ENOSPC, "x"),
            "Chưa dựng trang: site: đĩa đầy. Hãy xoá bớt rồi gõ lại.",
            "Nothing was built: site: the disk is full. Make room, then type the command again.",
            id="the system does not say where",
        ),
        pytest.param(
            OSError(errno.EXDEV, "Cross-device link", "/a"),
            "Chưa dựng trang: /a: Cross-device link.",
            "Nothing was built: /a: Cross-device link.",
            id="in the system's words when we have none",
        ),
        pytest.param(
            OSError("strange"), "Chưa dựng trang: site: strange.", "Nothing was built: site: strange.", id="no number"
        ),
    ],
)
def test_where_and_why(error: OSError, vi: str, en: str) -> None:
    words = reason(error, Path("site"))
    assert (words.vi, words.en) == (vi, en)


def test_a_closing_stop_comes_once() -> None:
    assert [words for words in REASONS.values() if words.vi.endswith(".") or words.en.endswith(".")] == []
