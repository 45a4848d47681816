"""Words of ours that quote the other language say so."""

from __future__ import annotations

import pytest

from generator.language.spoken import spoken
from generator.model.bilingual import Lang
from site_tests.voice import runs, strangers


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(
            "en", "No words of the other language <b>", "No words of the other language &lt;b&gt;", id="nothing to mark"
        ),
        pytest.param(
            "en", "“quan lý” is “quản lý” (to manage)", "“[quan lý]” is “[quản lý]” (to manage)", id="quotations"
        ),
        pytest.param("en", "Huỳnh Minh Tuấn", "[Huỳnh Minh Tuấn]", id="a name, over a word without marks"),
        pytest.param("en", "Sở = Department", "[Sở] = Department", id="a word"),
        pytest.param(
            "en", "Decree 45/2025/NĐ-CP, item 5(đ)", "Decree 45/2025/NĐ-CP, item 5(đ)", id="a sign and a letter"
        ),
        pytest.param("en", "“AI” is English", "“AI” is English", id="a quotation without marks"),
        pytest.param(
            "vi",
            "khi có tên: “Department of Health”",
            "khi có tên: “[Department of Health]”",
            id="an English quotation",
        ),
        pytest.param("vi", "viết “cơ sỡ” và “AI”", "viết “cơ sỡ” và “AI”", id="a Vietnamese quotation"),
    ],
)
def test_quoted_words_say_their_language(lang: Lang, text: str, expected: str) -> None:
    other = "en" if lang == "vi" else "vi"
    marked = str(spoken(text, lang))
    assert marked.replace(f'<span lang="{other}">', "[").replace("</span>", "]") == expected
    assert not [word for run in runs(f'<p lang="{lang}">{marked}</p>') for word in strangers(run)]
