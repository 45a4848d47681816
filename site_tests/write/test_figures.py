"""The figures of every plan as a table for a terminal."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Lang
from generator.view.site import SiteView
from generator.write.figures import as_table, share
from site_tests.conftest import ROOT
from site_tests.written import written_plans

THEME = ROOT / "theme"


@pytest.mark.parametrize(
    ("part", "whole", "lang", "expected"),
    [
        pytest.param(9943, 9943, "vi", "100 %", id="all"),
        pytest.param(9942, 9943, "vi", "99,9 %", id="all but one character is not all"),
        pytest.param(9942, 9943, "en", "99.9 %", id="the point of English"),
        pytest.param(1, 2, "en", "50 %", id="half"),
        pytest.param(0, 7, "en", "0 %", id="none"),
        pytest.param(0, 0, "en", "100 %", id="nothing to cover"),
    ],
)
def test_a_share_is_never_rounded_up(part: int, whole: int, lang: Lang, expected: str) -> None:
    assert share(part, whole, lang) == expected


@pytest.mark.parametrize(
    ("lang", "first", "last", "all_of_them"),
    [
        pytest.param("vi", "kế hoạch", "ký tự bỏ khi chuyển đổi", "tất cả", id="vi"),
        pytest.param("en", "plan", "characters taken out in conversion", "all", id="en"),
    ],
)
def test_the_table_has_a_line_for_each_plan_and_one_for_all(
    lang: Lang, first: str, last: str, all_of_them: str, view: SiteView
) -> None:
    head, *lines = as_table(view.figures, lang, THEME).split("\n")
    assert (head.startswith(f"{first}  "), head.endswith(f"  {last}")) == (True, True)
    assert [line.split()[0] for line in lines[:-1]] == sorted(written_plans())
    assert lines[-1].startswith(f"{all_of_them}  ")
    assert all(line.count(" %") == 2 for line in lines)


def test_the_columns_of_the_table_end_in_line(view: SiteView) -> None:
    head, *lines = as_table(view.figures, "en", THEME).split("\n")
    for name in ("tasks", "characters", "covered"):
        end = head.index(name) + len(name)
        assert all(line[end - 1] != " " and line[end] == " " for line in lines)


def test_the_table_as_it_is_printed(view: SiteView) -> None:
    """Of a plan whose source and conversion stay as they are; every translation is current."""
    line = next(line for line in as_table(view.figures, "vi", THEME).split("\n") if line.startswith("hoa-binh-127"))
    assert line.endswith("13.050  100 %    100 %  dấu thừa 371, số trang 1")


def test_without_plans_there_is_only_the_line_of_all() -> None:
    _, *lines = as_table((), "en", THEME).split("\n")
    assert [line.split() for line in lines] == [["all", *"0" * 8, "100", "%", "100", "%", "–"]]
