"""Dates and numbers as each language writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.language import formats


@pytest.mark.parametrize(
    ("iso", "vi", "en"),
    [
        pytest.param("2021-06-04", "04 tháng 6 năm 2021", "4 June 2021", id="a zero before a day under ten"),
        pytest.param("2021-02-26", "26 tháng 02 năm 2021", "26 February 2021", id="and before the first two months"),
        pytest.param("2024-03-10", "10 tháng 3 năm 2024", "10 March 2024", id="before no others"),
    ],
)
def test_a_day(iso: str, vi: str, en: str) -> None:
    assert (formats.day(iso, "vi"), formats.day(iso, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        pytest.param("2025", "2025", "2025", id="a year"),
        pytest.param("2025-Q4", "quý IV năm 2025", "quarter 4 of 2025", id="a quarter"),
        pytest.param("2025-12", "tháng 12 năm 2025", "December 2025", id="a month"),
        pytest.param("2025-01", "tháng 01 năm 2025", "January 2025", id="the first month"),
        pytest.param("2025-12-31", "31 tháng 12 năm 2025", "31 December 2025", id="a day"),
    ],
)
def test_a_time_is_as_precise_as_it_is(value: str, vi: str, en: str) -> None:
    assert (formats.when(value, "vi"), formats.when(value, "en")) == (vi, en)


def test_a_day_of_the_year_and_a_month() -> None:
    assert [formats.day_of_year("--01-05", lang) for lang in ("vi", "en")] == ["05/01", "5 January"]
    assert [formats.day_of_year("---05", lang) for lang in ("vi", "en")] == ["05 hằng tháng", "5 of every month"]
    assert [formats.month(3, lang) for lang in ("vi", "en")] == ["Tháng 3", "March"]


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        pytest.param(1234567, "1.234.567", "1,234,567", id="thousands"),
        pytest.param(Decimal("1234.5"), "1.234,5", "1,234.5", id="a fraction"),
        pytest.param(5, "5", "5", id="nothing to divide"),
    ],
)
def test_a_number(value: Decimal | int, vi: str, en: str) -> None:
    assert (formats.number(value, "vi"), formats.number(value, "en")) == (vi, en)
