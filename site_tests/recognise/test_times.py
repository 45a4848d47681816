"""What the words of a time say, as precisely as they say it and no more; what is not understood is not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.words import Time
from generator.recognise.times import (
    Period,
    is_real,
    read_date,
    read_day_of_year,
    read_days_of_year,
    read_horizon,
    read_period,
)


@pytest.mark.parametrize(
    ("words", "period"),
    [
        pytest.param("2025-2026", Period("range", "2025", "2026"), id="bare years"),
        pytest.param("Năm 2022-2030.", Period("range", "2022", "2030"), id="a full stop"),
        pytest.param("2022-2030.", Period("range", "2022", "2030"), id="once without “Năm”"),
        pytest.param("giai đoạn 2021 – 2025.", Period("range", "2021", "2025"), id="a spaced dash"),
        pytest.param("Giai đoạn 2021–2025", Period("range", "2021", "2025"), id="a dash"),
        pytest.param("Từ năm 2021 đến năm 2025", Period("range", "2021", "2025"), id="from and to"),
        pytest.param("Năm 2022", Period("year", "2022", "2022"), id="a year"),
        pytest.param("2022", Period("year", "2022", "2022"), id="a year alone"),
        pytest.param("Trong năm 2022", Period("year", "2022", "2022"), id="within a year"),
        pytest.param("Bắt đầu năm 2022", Period("from", "2022"), id="an open end stays open"),
        pytest.param("Bắt đầu năm \n\n2022", Period("from", "2022"), id="on two lines of a cell"),
        pytest.param("Bắt đầu từ năm 2022", Period("from", "2022"), id="beginning from"),
        pytest.param("Từ năm 2022", Period("from", "2022"), id="from a year"),
        pytest.param("Năm 2021 và những năm tiếp theo.", Period("from", "2021"), id="and the years after"),
        pytest.param("Năm 2021 và các năm tiếp theo", Period("from", "2021"), id="and the years after, other word"),
        pytest.param("Từ 01/7/2025", Period("from", "2025-07-01"), id="from a day"),
        pytest.param("Quý IV-2025", Period("year", "2025-Q4", "2025-Q4"), id="a quarter"),
        pytest.param("Quí II/2026", Period("year", "2026-Q2", "2026-Q2"), id="a quarter, other spelling"),
        pytest.param("quý III năm 2026", Period("year", "2026-Q3", "2026-Q3"), id="a quarter of a year"),
        pytest.param("Tháng 12/2025", Period("year", "2025-12", "2025-12"), id="a month"),
        pytest.param("Tháng 02 năm 2026", Period("year", "2026-02", "2026-02"), id="a month with a zero"),
        pytest.param("Quý IV/2025- quý II/2026", Period("range", "2025-Q4", "2026-Q2"), id="a range of quarters"),
        pytest.param("Quý III - IV/2025", Period("range", "2025-Q3", "2025-Q4"), id="quarters of one year"),
        pytest.param("Quý III, IV năm 2025", Period("range", "2025-Q3", "2025-Q4"), id="two quarters on end"),
        pytest.param("Tháng 10 - tháng 12/2025", Period("range", "2025-10", "2025-12"), id="months of one year"),
        pytest.param("Từ ngày 01/7/2025 đến hết năm 2026", Period("range", "2025-07-01", "2026"), id="a day to a year"),
        pytest.param("Xuyên suốt 2025 - 2035", Period("range", "2025", "2035"), id="throughout"),
        pytest.param("Năm 2025 và 2026", Period("range", "2025", "2026"), id="two years on end"),
        pytest.param(
            "Quý IV năm 2025 và các năm tiếp theo", Period("from", "2025-Q4"), id="a quarter and the years after"
        ),
        pytest.param("Trong năm 2025 và các năm tiếp theo", Period("from", "2025"), id="within a year and those after"),
        pytest.param("Năm 2025-2026 và các năm tiếp theo", Period("from", "2025"), id="a range that goes on"),
        pytest.param("2026 trở đi", Period("from", "2026"), id="a year onwards"),
        pytest.param(
            "Hoàn thành trong năm 2025", Period("by", None, "2025"), id="done within a year, begun who knows when"
        ),
        pytest.param("Hoàn thành trước ngày 31/12/2025", Period("by", None, "2025-12-31"), id="done before a day"),
        pytest.param("Trước 31/12/2025", Period("by", None, "2025-12-31"), id="before a day"),
        pytest.param("Trước ngày 31 tháng 12 năm 2025", Period("by", None, "2025-12-31"), id="before a day in words"),
        pytest.param("Chậm nhất là ngày 30/6/2026", Period("by", None, "2026-06-30"), id="at the latest"),
        pytest.param("Đến năm 2025", Period("by", None, "2025"), id="until a year"),
        pytest.param("Đến hết quý II/2026", Period("by", None, "2026-Q2"), id="until the end of a quarter"),
        pytest.param("Định kỳ hằng quý", Period("quarterly"), id="each quarter"),
        pytest.param("hàng tháng", Period("monthly"), id="each month"),
        pytest.param("trước ngày 20 hằng tháng", Period("monthly"), id="a day of each month"),
        pytest.param("Định kỳ 06 tháng/lần", Period("half-yearly"), id="each half of a year"),
        pytest.param("Hằng năm, giai đoạn 2026-2030", Period("recurring", "2026", "2030"), id="each year of a range"),
        pytest.param("Thường xuyên, từ năm 2026", Period("ongoing", "2026"), id="ongoing from a year"),
        pytest.param("Thực hiện thường xuyên .", Period("ongoing"), id="carried out all the time"),
        pytest.param("Triển khai trong năm 2026", Period("year", "2026", "2026"), id="carried out within a year"),
        pytest.param(
            "Thời gian thực hiện sau khi luật ban hành", Period("event"), id="after something, with its caption"
        ),
        pytest.param("Thường xuyên", Period("ongoing"), id="no dates at all"),
        pytest.param("Thường \nxuyên", Period("ongoing"), id="on two lines"),
        pytest.param("Thường xuyên.", Period("ongoing"), id="with a full stop"),
        pytest.param("Hằng năm", Period("recurring"), id="each year"),
        pytest.param("Hàng năm", Period("recurring"), id="each year, other spelling"),
        pytest.param("Thường xuyên, hằng năm", Period("recurring"), id="ongoing, each year"),
        pytest.param("Khi có phát sinh", Period("event"), id="when something happens"),
        pytest.param("Sau khi Nghị định của Chính phủ ban hành", Period("event"), id="after something"),
        pytest.param("Khi cần thiết", None, id="words of another form"),
        pytest.param("Năm 22", None, id="half a year"),
        pytest.param("Năm 2022, 2024", None, id="two years that are no range"),
        pytest.param("Trước năm 2025", None, id="before a year is no year"),
        pytest.param("khoảng năm 2025", None, id="about a year is no year"),
        pytest.param("Cuối năm 2025", None, id="a part of a year that has no dates"),
        pytest.param("Hoàn thành trước năm 2025", None, id="done before a year is not in it"),
        pytest.param("Quý IV - quý I/2026", None, id="a quarter whose year is not that of the other"),
        pytest.param("Năm 2027-2026", None, id="an end before the start"),
        pytest.param("Hằng tháng, hằng quý", None, id="two answers to how often"),
        pytest.param("Theo lộ trình, hướng dẫn của bộ", None, id="a road map"),
        pytest.param("Theo tiến độ soạn thảo nghị định", None, id="the pace of somebody else"),
        pytest.param("Thường xuyên, định kỳ hằng quý gửi báo cáo", None, id="how often, and more"),
        pytest.param("Định kỳ", None, id="again, how often is not said"),
        pytest.param("2025-2030, định hướng 2045", None, id="a range and an outlook"),
        pytest.param("Tháng 13/2025", None, id="a month that is none"),
        pytest.param("Từ 31/02/2025", None, id="a day that is none"),
        pytest.param("Quý V-2025", None, id="a quarter that is none"),
        pytest.param("", None, id="no words"),
    ],
)
def test_a_period(words: str, period: Period | None) -> None:
    assert read_period(words) == period


@given(st.integers(1000, 2999), st.integers(1000, 2999), st.sampled_from(["{}-{}", "Năm {} – {}.", "giai đoạn {}-{}"]))
def test_years_are_carried_over(start: int, end: int, pattern: str) -> None:
    said = Period("range", str(start), str(end)) if start <= end else None
    assert read_period(pattern.format(start, end)) == said


@given(st.text(st.sampled_from("Năm quý tháng 0123456789-/IV.từ đến") | st.characters(), max_size=30))
def test_any_words_give_a_period_that_the_model_holds_or_none(words: str) -> None:
    period = read_period(words)
    if period is not None:
        Time(kind=period.kind, text=words, start=period.start, end=period.end)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param("ngày 07 tháng 10 năm 2024", "2024-10-07", id="in words"),
        pytest.param("Quảng Ngãi, ngày 04 tháng 6 năm 2021", "2021-06-04", id="after a place"),
        pytest.param("26/01/2021", "2021-01-26", id="in figures"),
        pytest.param("ngày 12/3/2021", "2021-03-12", id="a month without a zero"),
        pytest.param("ngày 15 thang 12 năm 2024", "2024-12-15", id="a typing mistake"),
        pytest.param("ngày      tháng  02  năm 2023", None, id="a blank"),
        pytest.param("năm 2021", None, id="only a year"),
        pytest.param("15/11", None, id="no year"),
        pytest.param("", None, id="no words"),
    ],
)
def test_a_date(words: str, day: str | None) -> None:
    assert read_date(words) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param("trước ngày 15 thang 12", "--12-15", id="Kon Tum, the department"),
        pytest.param("trước ngày 15 tháng 11", "--11-15", id="Kon Tum and Hòa Bình, the others"),
        pytest.param("trước ngày 15/11", "--11-15", id="Ninh Thuận"),
        pytest.param("định kỳ ngày 15/12 hàng năm", "--12-15", id="Đồng Tháp, the department"),
        pytest.param("trước ngày 20/11", "--11-20", id="Đồng Tháp, the others"),
        pytest.param("trước ngày 05/01", "--01-05", id="Đồng Tháp, budgets"),
        pytest.param("trước ngày 15/01", "--01-15", id="Đồng Tháp, budgets together"),
        pytest.param("ngày 15/12/2025", None, id="once is not each year"),
        pytest.param("1/10/5", None, id="no day"),
        pytest.param("hằng năm", None, id="no day named"),
        pytest.param("", None, id="no words"),
    ],
)
def test_a_day_of_the_year(words: str, day: str | None) -> None:
    assert read_day_of_year(words) == day
    assert read_days_of_year(words) == ((day,) if day else ())


@pytest.mark.parametrize(
    ("words", "days"),
    [
        pytest.param("trước ngày 01/6 và 15/11", ("--06-01", "--11-15"), id="two days"),
        pytest.param("trước 15 tháng 6, 15 tháng 12", ("--06-15", "--12-15"), id="in words"),
        pytest.param("trước ngày 20 hằng tháng", ("---20",), id="of every month"),
        pytest.param("ngày 10 và 25 hàng tháng", ("---10", "---25"), id="two of every month"),
        pytest.param("ngày 20 tháng cuối quý", (), id="of the last month of a quarter"),
        pytest.param("trước ngày 20", (), id="of no month"),
    ],
)
def test_days_of_the_year(words: str, days: tuple[str, ...]) -> None:
    assert read_days_of_year(words) == days


@pytest.mark.parametrize(
    ("words", "years"),
    [
        pytest.param("giai đoạn 2025-2030", ("2025", "2030"), id="two years"),
        pytest.param("đến năm 2030", (None, "2030"), id="until"),
        pytest.param("từ năm 2021", ("2021", None), id="from"),
        pytest.param("giai đoạn 2021 - 2025, định hướng đến năm 2030", ("2021", "2030"), id="with an outlook"),
        pytest.param("các năm tiếp theo", (None, None), id="no year"),
        pytest.param("Kế hoạch số 20301", (None, None), id="a longer number"),
    ],
)
def test_a_horizon(words: str, years: tuple[str | None, str | None]) -> None:
    assert read_horizon(words) == years


@pytest.mark.parametrize(
    ("when", "real"),
    [
        ("2025", True), ("2025-Q4", True), ("2025-12", True), ("2025-13", False), ("2025-12-31", True),
        ("2025-11-31", False), ("2023-02-29", False), ("2024-02-29", True), ("--02-29", True), ("--02-30", False), ("--11-15", True), ("---31", True), ("---32", False),
    ],
)  # fmt: skip
def test_the_calendar(when: str, real: bool) -> None:  # noqa: FBT001
    assert is_real(when) == real
