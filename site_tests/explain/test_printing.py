"""`plans explain` tells a code, or all of them; docs/problems.md is the page of all."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.explain.codes import by_code
from generator.explain.printing import page
from site_tests.conftest import ROOT


def _explain(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["explain", *words])
    return result.exit_code, result.output


def test_a_code_is_told_in_both_languages() -> None:
    code, said = _explain("unquoted-colon")
    assert code == 0
    assert said.splitlines() == [
        "unquoted-colon",
        "  vi: chữ có dấu hai chấm mà không đặt trong ngoặc kép",
        '  cần: chữ có dấu hai chấm nằm trong "…"; sửa: …',
        "  vì sao: Dấu hai chấm và dấu cách là nơi tên trường kết thúc, nên chữ có dấu ấy phải nằm trong ngoặc kép.",
        "  en: words with a colon are not in quotes",
        '  expected: words with a colon in "…"; to mend: …',
        "  why: A colon and a space end a field's name, so words that have them stand in quotes.",
        "  sai · wrong (data/plans/mau-2024/tasks.yml):",
        "        vi: Phổ biến: quy định về TTNT.",
        "  đúng · right (data/plans/mau-2024/tasks.yml):",
        "        vi: Phổ biến quy định về TTNT.",
    ]


def test_all_codes_are_listed() -> None:
    code, said = _explain()
    assert code == 0
    assert [line.split()[0] for line in said.splitlines()] == list(by_code())


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        pytest.param("unquoted-colons", "unquoted-colon", id="a slip"),
        pytest.param("?", "plans explain", id="nothing near"),
    ],
)
def test_an_unknown_code_is_refused_with_the_closest(typed: str, near: str) -> None:
    code, said = _explain(typed)
    assert code == 2
    assert near in said


def test_what_nobody_sees_is_shown_as_its_number() -> None:
    assert "⟨U+0009⟩kind: unstated" in _explain("tab")[1]


def test_the_page_of_all_codes_is_that_of_today() -> None:
    assert (ROOT / "docs/problems.md").read_text("utf-8") == page(), "run `plans explain --markdown > docs/problems.md`"
    assert _explain("--markdown") == (0, page())
