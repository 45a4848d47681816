"""Files that are read, and files that are refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.draft.received import receive
from generator.draft.refusal import NotDrafted

TEXT = "KẾ HOẠCH\nỨng dụng trí tuệ nhân tạo\n"


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md"])
def test_text_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert receive(tmp_path / name).source == TEXT


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        pytest.param("a.txt", b"\xff\xfea", "UTF-8", id="another encoding"),
        pytest.param("a.txt", b"a\0b", "UTF-8", id="no text"),
        pytest.param("a.txt", b"12 / 2\n", "OCR", id="nothing to read"),
        pytest.param("a.doc", b"x", ".docx", id="an old kind"),
        pytest.param("a", b"x", ".docx", id="no kind"),
        pytest.param("a.docx", b"x", "DOCX", id="a broken DOCX"),
        pytest.param("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "DOCX", id="a DOCX with a password"),
        pytest.param("a.pdf", b"%PDF-1.4 x", "PDF", id="a broken PDF"),
        pytest.param("a.pdf", b"", "PDF", id="an empty file"),
        pytest.param("a.html", b"\xff\xfe", "HTML", id="a page in another encoding"),
        pytest.param("a.html", b"", "HTML", id="an empty page"),
    ],
)
def test_a_file_is_refused_in_words(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(NotDrafted) as refused:
        receive(tmp_path / name)
    for said in (refused.value.words.vi, refused.value.words.en):
        assert words in said
        assert name in said


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotDrafted):
        receive(tmp_path / "a.txt")
    with pytest.raises(NotDrafted):
        receive(tmp_path / "a.rtf")
