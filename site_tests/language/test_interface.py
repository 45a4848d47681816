"""The words of the interface: all translated, none left over, the same gaps and markup in both languages."""

from __future__ import annotations

import re
import subprocess

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from generator.language.interface import N_, NP_, translations
from site_tests.conftest import ROOT

THEME = ROOT / "theme"
CATALOG = THEME / "locale/en/LC_MESSAGES/site.po"
GAP = re.compile(r"%\((\w+)\)s|\{(\w+)\}")


def forms(words: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or ())


def messages() -> list[Message]:
    with CATALOG.open("rb") as file:
        return [message for message in read_po(file, locale="en") if message.id]


def test_no_message_is_missing_or_unused() -> None:
    """What `make messages-check` says; it takes the words from templates, scripts and code."""
    checked = subprocess.run(["make", "--silent", "messages-check"], cwd=ROOT, capture_output=True, check=False)
    assert checked.returncode == 0, (checked.stdout + checked.stderr).decode()
    assert len(messages()) > 300


@pytest.mark.parametrize("message", messages(), ids=lambda message: forms(message.id)[0][:40])
def test_a_message_is_translated_with_the_same_gaps(message: Message) -> None:
    assert all(forms(message.string)), "not translated"
    wanted = {gap for form in forms(message.id) for gap in GAP.findall(form)}
    for form in forms(message.string):
        assert set(GAP.findall(form)) == wanted
        assert re.findall(r"<[^>]+>", form) == re.findall(r"<[^>]+>", forms(message.id)[0])
    assert not message.fuzzy


@pytest.mark.parametrize(
    ("context", "message", "vi", "en"),
    [
        pytest.param(None, "Trang đầu", "Trang đầu", "Home", id="a word"),
        pytest.param("kết quả tìm", "Thành phố", "Thành phố", "City", id="a word with its context"),
        pytest.param(
            None, "chữ này không ai dùng", "chữ này không ai dùng", "chữ này không ai dùng", id="not a message"
        ),
    ],
)
def test_words_come_in_the_language_of_the_page(context: str | None, message: str, vi: str, en: str) -> None:
    in_vi, in_en = translations("vi", THEME), translations("en", THEME)
    found = [words.pgettext(context, message) if context else words.gettext(message) for words in (in_vi, in_en)]
    assert found == [vi, en]


def test_a_mark_changes_nothing() -> None:
    assert (N_("đoạn"), NP_("danh mục", "Trang đầu")) == ("đoạn", ("danh mục", "Trang đầu"))
