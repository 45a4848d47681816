"""The words of the interface are all translated, none is left over, and both languages fill the same gaps."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Message

from site_tests.messages import CATALOG, extracted, translated, written

GAP = re.compile(r"%\((\w+)\)s|\{(\w+)\}")


def forms(words: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or ())


def messages() -> list[Message]:
    return [message for message in translated() if message.id]


def test_no_message_is_missing_or_unused() -> None:
    used = {tuple(forms(message.id)) for message in extracted() if message.id}
    known = {tuple(forms(message.id)) for message in messages()}
    assert used - known == set(), "run `python -m site_tests.messages` and translate"
    assert known - used == set(), "run `python -m site_tests.messages`"
    assert len(used) > 300


@pytest.mark.parametrize("message", messages(), ids=lambda message: forms(message.id)[0][:40])
def test_a_message_is_translated_with_the_same_gaps(message: Message) -> None:
    assert all(forms(message.string)), "not translated"
    wanted = {gap for form in forms(message.id) for gap in GAP.findall(form)}
    for form in forms(message.string):
        assert set(GAP.findall(form)) == wanted
        assert re.findall(r"<[^>]+>", form) == re.findall(r"<[^>]+>", forms(message.id)[0])
    assert not message.fuzzy


def test_the_catalog_is_as_the_command_writes_it() -> None:
    assert written(translated()) == CATALOG.read_bytes()
