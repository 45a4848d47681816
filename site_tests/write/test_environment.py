"""The templates of a language: escaped, strict, with filters that write as that language does."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from generator.model.bilingual import Bilingual, Lang
from generator.shell.slots import to_page
from generator.write.environment import environment
from site_tests.conftest import ROOT


@pytest.mark.parametrize(
    ("template", "vi", "en"),
    [
        pytest.param("{{ '<b>' }}", "&lt;b&gt;", "&lt;b&gt;", id="words of the data are escaped"),
        pytest.param("{{ words | here }}", "Xã", "Commune", id="words of ours in the language of the page"),
        pytest.param("{{ '2024-10-07' | day }}", "07 tháng 10 năm 2024", "7 October 2024", id="a day"),
        pytest.param("{{ 1234 | number }}", "1.234", "1,234", id="a number"),
        pytest.param("{{ _('Trang đầu') }}", "Trang đầu", "Home", id="words of the interface"),
        pytest.param("{{ _en('Trang đầu') }}", "Home", "Home", id="in English on every page"),
        pytest.param(
            "{{ link('acts/#x') }}", to_page("acts/#x"), to_page("acts/#x"), id="a link, the same on every page"
        ),
        pytest.param("{{ lang }}", "vi", "en", id="the language itself"),
    ],
)
def test_what_a_template_writes(template: str, vi: str, en: str) -> None:
    written: dict[Lang, str] = {
        lang: environment(lang, ROOT / "theme").from_string(template).render(words=Bilingual(vi="Xã", en="Commune"))
        for lang in ("vi", "en")
    }
    assert written == {"vi": vi, "en": en}


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment("vi", ROOT / "theme").from_string("{{ nothing }}").render()
