"""What the words of a time say: kind, start and end, as precise as the words and no more."""

import re
from datetime import date
from typing import NamedTuple

from generator.language.text import fold_space
from generator.model.words import TimeKind, in_order

_YEAR = r"([12][0-9]{3})"

# Of words in small letters. A point in time is a year, quarter, month or day.
_NUMBER, _QUARTER = r"([0-9]{1,2})", r"(iv|iii|ii|i|[1-4])"
_QUARTERS = {"i": "Q1", "ii": "Q2", "iii": "Q3", "iv": "Q4", "1": "Q1", "2": "Q2", "3": "Q3", "4": "Q4"}
_OF = r"(?: ?[-/] ?|,? năm )"
_YEAR_WORDS = rf"(?:năm )?{_YEAR}"
_DAY = r"(?:ngày )?[0-9]{1,2}/[0-9]{1,2}/[12][0-9]{3}|ngày [0-9]{1,2} tháng [0-9]{1,2} năm [12][0-9]{3}"
_PART = r"qu[ýí] (?:iv|iii|ii|i|[1-4])|tháng [0-9]{1,2}"  # without its year
_REST = rf"(?:iv|iii|ii|i|[0-9]{{1,2}}){_OF}[12][0-9]{{3}}"  # without its unit
_POINT = rf"(?:(?:{_PART}){_OF}[12][0-9]{{3}}|{_DAY}|(?:năm )?[12][0-9]{{3}})"
_TO = r"(?: ?[-–] ?| đến (?:hết )?)"
_THROUGHOUT = r"(?:từ|(?:trong )?(?:xuyên )?suốt(?: giai đoạn)?|(?:trong )?giai đoạn|(?:trong )?các năm|trong)"
_HOW = re.compile(r"(?:thời gian thực hiện:? )?(?:(?:triển khai )?thực hiện |triển khai )?")
_EVENT = re.compile(r"(?:khi có|(?:ngay )?sau khi) ")
_OFTEN: tuple[tuple[str, TimeKind], ...] = (
    (
        r"(?:thường xuyên,? )?(?:định kỳ )?(?:(?:trước |vào )?ngày [0-9]{1,2}/[0-9]{1,2} )?(?:h[àằ]ng|mỗi) năm",
        "recurring",
    ),
    (r"(?:h[àằ]ng năm, )thường xuyên", "recurring"),
    (r"(?:thường xuyên,? )?(?:định kỳ )?(?:0?6|sáu) tháng(?:/| một | 1 | )lần", "half-yearly"),
    (r"(?:thường xuyên,? )?(?:định kỳ )?(?:h[àằ]ng|mỗi) quý", "quarterly"),
    (r"(?:thường xuyên,? )?(?:định kỳ )?(?:(?:trước |vào )?ngày [0-9]{1,2} )?(?:h[àằ]ng|mỗi) tháng", "monthly"),
    (r"thường xuyên(?:, liên tục)?", "ongoing"),
)


class Period(NamedTuple):
    kind: TimeKind
    start: str | None = None
    end: str | None = None


def read_period(words: str) -> Period | None:
    """The period that the words give, or None where they are of a form we do not know, or of no real days in order."""
    period = _read_period(words)
    if period is None or not all(bound is None or is_real(bound) for bound in period[1:]):
        return None
    return period if in_order(period.start, period.end) else None


def _read_period(words: str) -> Period | None:
    text = _HOW.sub("", fold_space(words).strip(" .;,").casefold())
    if _EVENT.match(text):
        return Period("event")
    how_often, dates = _repeated(text)
    if how_often is None:
        return _dated(text)
    period = _dated(dates) if dates else Period(how_often)
    return period and Period(how_often, period.start, period.end)


def _repeated(text: str) -> tuple[TimeKind | None, str]:
    """How often, if the words begin with it, and the words of dates that follow."""
    for pattern, kind in _OFTEN:
        if match := re.match(rf"{pattern}(?:$|,? (?:trong )?(?=giai đoạn |từ |đến ))", text):
            return kind, text[match.end() :]
    return None, text


def _dated(text: str) -> Period | None:
    for read in (_range, _open, _until, _point):
        if period := read(text):
            return period
    return None


def _range(text: str) -> Period | None:
    """From one point to another; of a point that leaves it out the year is that of the other."""
    match = re.fullmatch(rf"(?:{_THROUGHOUT} )?({_POINT}|{_PART}){_TO}({_POINT}|{_REST})", text)
    next_to = re.fullmatch(rf"({_POINT}|{_PART})(?:, | và )({_POINT}|{_REST})", text)
    found = match or next_to
    if found is None:
        return None
    first, last = found.groups()
    unit = re.match(r"qu[ýí] |tháng |năm ", first)
    end = _when(last) if re.fullmatch(_POINT, last) else _when(f"{unit[0] if unit else ''}{last}")
    start = _when(first) or (_when(f"{first}/{end[:4]}") if end else None)
    if start is None or end is None or (not _when(first) and len(start) != len(end)):
        return None
    if next_to and not _follows(start, end):
        return None
    return Period("range", start, end)


def _open(text: str) -> Period | None:
    """From a point on. Of "2025-2026 và các năm tiếp theo" the end is not stated."""
    following = r" và (?:những|các) năm (?:tiếp theo|sau)| trở đi"
    on = re.fullmatch(rf"(?:(?:kể )?từ |trong )?(.+?)(?:{following})", text)
    since = re.fullmatch(r"(?:bắt đầu từ|bắt đầu|kể từ|từ) (.+)", text)
    match = on or since
    if match is None:
        return None
    period = _range(match[1]) if on else None
    start = period.start if period else _when(match[1])
    return Period("from", start) if start else None


def _until(text: str) -> Period | None:
    """Until a point, with no beginning. "Before" a day is until it; before a year or a month is not read."""
    done = r"(?:hoàn thành|xong)"
    before = re.fullmatch(rf"(?:{done} )?(?:chậm nhất |muộn nhất )?trước ({_DAY})", text)
    until = re.fullmatch(
        rf"(?:(?:{done} )?(?:đến hết|đến|hết|chậm nhất|muộn nhất)(?: là| vào| trong| đến)*|{done}(?: trong| vào)?) (.+)",
        text,
    )
    match = before or until
    end = _when(match[1]) if match else None
    return Period("by", end=end) if end else None


def _point(text: str) -> Period | None:
    when = _when(text.removeprefix("trong "))
    return Period("year", when, when) if when else None


def _when(text: str) -> str | None:
    """One year, quarter, month or day, as 2025, 2025-Q4, 2025-12 or 2025-12-31."""
    if match := re.fullmatch(_YEAR_WORDS, text):
        return match[1]
    if match := re.fullmatch(rf"qu[ýí] {_QUARTER}{_OF}{_YEAR}", text):
        return f"{match[2]}-{_QUARTERS[match[1]]}"
    if match := re.fullmatch(rf"tháng {_NUMBER}{_OF}{_YEAR}", text):
        return f"{match[2]}-{int(match[1]):02}"
    if re.fullmatch(_DAY, text):
        return read_date(text)
    return None


def _follows(start: str, end: str) -> bool:
    """Whether "2025 và 2026" are two years, quarters or months of a year on end; "2022, 2024" are no period."""
    if len(start) == len(end) == 4:
        return int(end) == int(start) + 1
    same = start[:4] == end[:4] and ("Q" in start) == ("Q" in end)
    return same and int(end[5:].lstrip("Q")) == int(start[5:].lstrip("Q")) + 1


def read_date(words: str) -> str | None:
    """The day that words such as "ngày 07 tháng 10 năm 2024" or "26/01/2021" give, as 2024-10-07."""
    text = fold_space(words)
    match = re.search(r"([0-9]{1,2}) th[áa]ng ([0-9]{1,2}) năm ([0-9]{4})", text) or re.search(
        r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", text
    )
    return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}" if match else None


def read_days_of_year(words: str) -> tuple[str, ...]:
    """The days that words such as "trước ngày 15 tháng 11" or "01/6 và 15/11" give, as --11-15; of every month, as ---20."""
    text = fold_space(words)
    pattern = r"([0-9]{1,2}) th[áa]ng ([0-9]{1,2})\b|(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?![0-9/])"
    found = [(match[2] or match[4], match[1] or match[3]) for match in re.finditer(pattern, text)]
    if found:
        return tuple(f"--{int(month):02}-{int(day):02}" for month, day in found)
    each_month = re.search(r"ngày ([0-9, và]*[0-9]) (?:h[àằ]ng|mỗi) tháng", text)
    return tuple(f"---{int(day):02}" for day in re.findall("[0-9]+", each_month[1])) if each_month else ()


def read_day_of_year(words: str) -> str | None:
    """The first of those days."""
    return next(iter(read_days_of_year(words)), None)


def read_horizon(words: str) -> tuple[str | None, str | None]:
    """The first and the last year that words such as "giai đoạn 2025-2030", "từ năm 2021" or "đến năm 2030" give."""
    years = re.findall(rf"\b{_YEAR}\b", words)
    if len(years) == 1:
        return (years[0], None) if re.search(r"\b(?:từ|bắt đầu)\b", words, re.I) else (None, years[0])
    return (years[0], years[-1]) if years else (None, None)


def is_real(when: str) -> bool:
    """Whether 2025, 2025-Q4, 2025-12, 2025-12-31, --12-31 or ---31 is in the calendar; --02-29 is, in some years."""
    if len(when) == 4 or "Q" in when:
        return True
    day = when.replace("---", "2024-01-", 1).replace("--", "2024-", 1)
    try:
        date.fromisoformat(day if len(day) == 10 else f"{day}-01")
    except ValueError:
        return False
    return True
