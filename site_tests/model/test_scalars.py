"""What a single value looks like, from the text that a person types; what only looks like one is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.scalars import (
    Address,
    Day,
    DayOfYear,
    Flag,
    GsoCode,
    IsoCode,
    Key,
    Number,
    ProvinceId,
    SitePath,
    TaskNumber,
    When,
    Whole,
)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        pytest.param(Whole, "17", 17, id="a whole number"),
        pytest.param(Whole, "0", 0, id="zero"),
        pytest.param(Number, "5", Decimal(5), id="a number"),
        pytest.param(Number, "33.3", Decimal("33.3"), id="a number with a point"),
        pytest.param(Flag, "true", True, id="true"),
        pytest.param(Flag, "false", False, id="false"),
    ],
)
def test_a_text_becomes_a_value(kind: Any, text: str, value: object) -> None:
    assert TypeAdapter(kind).validate_python(text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(Key, "so-khcn", id="a key"),
        pytest.param(Key, "qd-127-2021", id="a key with digits"),
        pytest.param(TaskNumber, "06", id="a task's number"),
        pytest.param(When, "2025", id="a year"),
        pytest.param(When, "2025-Q4", id="a quarter"),
        pytest.param(When, "2025-12", id="a month"),
        pytest.param(When, "2025-12-31", id="a day"),
        pytest.param(When, "2025-02-31", id="a day that there is not: the calendar is asked later"),
        pytest.param(Day, "2024-10-07", id="a day and nothing less"),
        pytest.param(DayOfYear, "--11-15", id="a day of each year"),
        pytest.param(Address, "https://example.org/a?b=c#d", id="an address"),
        pytest.param(SitePath, "kon-tum-2024/15/", id="a page"),
        pytest.param(SitePath, "kon-tum-2024/#ii-3", id="a passage"),
        pytest.param(ProvinceId, "kon-tum@1997", id="a unit of the old map"),
        pytest.param(GsoCode, "06", id="a code of the statistics office"),
        pytest.param(IsoCode, "VN-28", id="an ISO code"),
        pytest.param(IsoCode, "VN-HN", id="an ISO code of letters"),
    ],
)
def test_a_text_of_the_right_form_stays_as_it_is(kind: Any, text: str) -> None:
    assert TypeAdapter(kind).validate_python(text) == text


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        pytest.param(Whole, "017", "wrong-value", id="a zero in front"),
        pytest.param(Whole, "1_7", "wrong-value", id="Python would read 17"),
        pytest.param(Whole, " 17", "wrong-value", id="a space"),
        pytest.param(Whole, "-1", "wrong-value", id="below zero"),
        pytest.param(Whole, "1.0", "wrong-value", id="a point"),
        pytest.param(Whole, "١", "wrong-value", id="digits of another script"),
        pytest.param(Whole, "", "wrong-value", id="no digits"),
        pytest.param(Whole, "9" * 5000, "wrong-value", id="more digits than Python turns into a number"),
        pytest.param(Number, "1,5", "wrong-value", id="a comma"),
        pytest.param(Number, "5.", "wrong-value", id="a point and nothing after"),
        pytest.param(Number, ".5", "wrong-value", id="nothing before the point"),
        pytest.param(Number, "1e3", "wrong-value", id="Python would read 1000"),
        pytest.param(Number, "NaN", "wrong-value", id="Python would read no number"),
        pytest.param(Flag, "yes", "wrong-value", id="yes is not true"),
        pytest.param(Flag, "True", "wrong-value", id="capitals"),
        pytest.param(Key, "Sở Y tế", "wrong-form", id="words"),
        pytest.param(Key, "so--yt", "wrong-form", id="two hyphens"),
        pytest.param(Key, "so-yt\n", "wrong-form", id="a line end"),
        pytest.param(TaskNumber, "6", "wrong-form", id="one digit"),
        pytest.param(TaskNumber, "١٢", "wrong-form", id="two digits of another script"),
        pytest.param(When, "20255", "wrong-form", id="a year has four digits"),
        pytest.param(When, "2025-13", "wrong-form", id="a month that is none"),
        pytest.param(When, "2025-Q5", "wrong-form", id="a quarter that is none"),
        pytest.param(Day, "2024-10", "wrong-form", id="a month is no day"),
        pytest.param(DayOfYear, "11-15", "wrong-form", id="no dashes in front"),
        pytest.param(Address, "example.org", "wrong-form", id="no https://"),
        pytest.param(Address, "https:///x", "wrong-form", id="no host"),
        pytest.param(Address, "https://chinhphu.vn@evil.example/", "wrong-form", id="a name before the host"),
        pytest.param(Address, "https://chinhphu.vn:x@evil.example/", "wrong-form", id="a name and a password"),
        pytest.param(Address, "https://chinhphυ.vn/", "wrong-form", id="a Greek letter that looks Latin"),
        pytest.param(Address, "https://xn--chinhph-4he.vn/", "wrong-form", id="such a letter in Punycode"),
        pytest.param(Address, "https://www.xn--chinhph-4he.vn/", "wrong-form", id="further to the right"),
        pytest.param(Address, "https://localhost/", "wrong-form", id="a host without a point"),
        pytest.param(Address, "https://10.0.0.1/", "wrong-form", id="a number for a host"),
        pytest.param(Address, "https://example.org:x/", "wrong-form", id="a port that is none"),
        pytest.param(Address, "javascript:alert(1)", "wrong-form", id="a script"),
        pytest.param(Address, 'https://example.org/"x', "wrong-form", id="quotes in an address"),
        pytest.param(SitePath, "/vi/kon-tum/", "wrong-form", id="from the root"),
        pytest.param(SitePath, "kon-tum", "wrong-form", id="no slash at the end"),
        pytest.param(SitePath, "../kon-tum/", "wrong-form", id="upwards"),
        pytest.param(ProvinceId, "kon-tum", "wrong-form", id="no epoch"),
        pytest.param(ProvinceId, "kon-tum@2024", "wrong-form", id="an epoch that there is not"),
        pytest.param(GsoCode, "6", "wrong-form", id="half a code"),
        pytest.param(IsoCode, "VNM", "wrong-form", id="the code of the country"),
    ],
)
def test_what_only_looks_like_it_is_refused(kind: Any, text: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(kind).validate_python(text)
    assert [error["type"] for error in refused.value.errors()] == [code]
