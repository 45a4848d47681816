"""A rule is told in the words of both languages, never as a pattern; its example keeps it."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model import scalars
from generator.model.bilingual import LANGS
from generator.model.rule import Form, broken

FORMS = {name: part for name, kind in vars(scalars).items() for part in get_args(kind)[1:] if isinstance(part, Form)}
EXAMPLE = {
    "Key": "so-khcn", "TaskNumber": "06", "When": "2025-Q4", "Day": "2024-10-07", "DayOfYear": "--11-15",
    "Address": "https://example.org/x", "SitePath": "kon-tum-2024/#ii-3", "ProvinceId": "kon-tum@1997", "GsoCode": "06",
    "IsoCode": "VN-28",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_words_of_a_form_have_an_example_that_keeps_it(name: str) -> None:
    form = FORMS[name]
    for lang in LANGS:
        assert EXAMPLE[name] in getattr(form, lang)
    assert form.check(EXAMPLE[name]) == EXAMPLE[name]


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_words_of_a_form_are_no_pattern(name: str) -> None:
    for lang in LANGS:
        assert not re.search(r"[\[\]{}*+?^$\\|()]", getattr(FORMS[name], lang))


def test_what_breaks_a_rule_has_the_code_and_the_words() -> None:
    error = broken("fields-disagree", vi="hai trường đi cùng nhau", en="two fields stand together")
    assert error.type == "fields-disagree"
    assert error.context == {"rule_vi": "hai trường đi cùng nhau", "rule": "two fields stand together"}


def test_a_form_is_whole_words_never_part_of_them() -> None:
    kind: Any = scalars.TaskNumber
    for text in ("x06", "06x", "06\n"):
        with pytest.raises(ValidationError):
            TypeAdapter(kind).validate_python(text)


def test_the_schema_of_a_form_has_its_pattern_for_machines() -> None:
    kind: Any = scalars.TaskNumber
    assert TypeAdapter(kind).json_schema() == {"type": "string", "pattern": "^[0-9]{2}$"}
