"""The text of licences: a list, then each text once."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Lang
from generator.write.licences import licences
from generator.write.works import Work

ONE = Work("one", "1.2", "MIT", "npm/one", ("assets/one.js",), "Copyright One\n\nDo as you like.\n")
TWO = Work("@two/part", "", "MIT", "npm/@two/part", ("assets/one.js", "assets/two.css"), ONE.text)
OTHER = Work("other", "3.0", "OFL-1.1", "npm/other", ("assets/*.woff2",), "Copyright Other\n")


def test_a_shared_text_stands_once_under_all_names() -> None:
    text = licences([ONE, OTHER, TWO], "en")
    assert text.startswith("LICENCES OF OTHERS\n")
    assert "- one 1.2: MIT (assets/one.js)\n" in text
    assert "- @two/part: MIT (assets/one.js, assets/two.css)\n" in text
    assert text.count("Copyright One\n\nDo as you like.\n") == 1
    assert "\none 1.2\n@two/part\n====" in text
    assert text.index("Do as you like.") < text.index("Copyright Other")


def test_a_text_of_one_work_has_no_other_name() -> None:
    assert "=\nother 3.0\n=" in licences([ONE, OTHER, TWO], "en")


@pytest.mark.parametrize(
    ("lang", "heading"),
    [pytest.param("vi", "GIẤY PHÉP CỦA NGƯỜI KHÁC", id="vi"), pytest.param("en", "LICENCES OF OTHERS", id="en")],
)
def test_the_heading_is_in_the_language_of_the_site(lang: Lang, heading: str) -> None:
    assert licences([ONE], lang).splitlines()[0] == heading
