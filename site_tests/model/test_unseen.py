"""What nobody sees is found, and shown where it has to be told of."""

from __future__ import annotations

import pytest

from generator.model.unseen import shown, unseen


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Đồng Tháp – “ưu tiên”\n\t\xa0x", "", id="words, line ends, a space that keeps words together"),
        pytest.param("🇻🇳 ế e\u0302\u0301", "", id="a flag, composed and decomposed letters"),
        pytest.param("a\u200bb", "\u200b", id="a space of no width"),
        pytest.param("a\u202eb", "\u202e", id="letters turned round"),
        pytest.param("a\u200eb", "\u200e", id="a mark of direction"),
        pytest.param("a\ufeffb", "\ufeff", id="a byte order mark"),
        pytest.param("a\x1b[31mb", "\x1b", id="an escape for terminals"),
        pytest.param("a\rb", "\r", id="a return, which writes over the line"),
        pytest.param("a\x85b", "\x85", id="a control character above ASCII"),
        pytest.param("a\u2028b", "\u2028", id="a line end that is none in files"),
        pytest.param("a\ue000b", "\ue000", id="from the private area, where the marks of templates are"),
        pytest.param("a\U000e0041b", "\U000e0041", id="a tag, which can spell words that nobody sees"),
        pytest.param("a\ufe0eb", "\ufe0e", id="a selector, which can spell bytes that nobody sees"),
        pytest.param("a\u3164b", "\u3164", id="a filler"),
    ],
)
def test_what_nobody_sees_is_found(text: str, found: str) -> None:
    assert unseen(text) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Đồng Tháp – “ưu tiên” 🇻🇳", "Đồng Tháp – “ưu tiên” 🇻🇳", id="words"),
        pytest.param("a\x1b[31mb", "a⟨U+001B⟩[31mb", id="an escape for terminals"),
        pytest.param("a\n::error::b", "a⟨U+000A⟩::error::b", id="a line end"),
        pytest.param("a\u202eb\U000e0041", "a⟨U+202E⟩b⟨U+E0041⟩", id="letters turned round, a tag"),
        pytest.param("a\udcffb", "a⟨U+DCFF⟩b", id="a byte that is no UTF-8"),
    ],
)
def test_what_nobody_sees_is_shown(text: str, told: str) -> None:
    assert shown(text) == told
