"""What the words of a time say: kind, start and end, as precise as the words and no more."""

import re
from datetime import date
from typing import NamedTuple

from generator.language.text import fold_space
from generator.model.words import TimeKind

_YEAR = r"([12][0-9]{3})"
_DASH = r"\s*[-–]\s*"
_QUARTERS = {"I": "Q1", "II": "Q2", "III": "Q3", "IV": "Q4"}


class Period(NamedTuple):
    kind: TimeKind
    start: str | None = None
    end: str | None = None


def read_period(words: str) -> Period | None:
    """The period that the words give, or None where they are of a form we do not know, or no day of the calendar."""
    period = _read_period(words)
    if period is None or not all(bound is None or is_real(bound) for bound in period[1:]):
        return None
    return period


def _read_period(words: str) -> Period | None:
    text = fold_space(words).strip(" .;,")
    if match := re.fullmatch(rf"(?:Năm |Giai đoạn |Từ năm )?{_YEAR}(?:{_DASH}| đến (?:năm )?){_YEAR}", text, re.I):
        return Period("range", match[1], match[2])
    if match := re.fullmatch(rf"(?:Trong )?(?:Năm )?{_YEAR}", text, re.I):
        return Period("year", match[1], match[1])
    if match := re.fullmatch(
        rf"(?:Bắt đầu (?:từ )?|Từ )năm {_YEAR}|Năm {_YEAR} và (?:những|các) năm tiếp theo", text, re.I
    ):
        return Period("from", match[1] or match[2])
    if match := re.fullmatch(rf"Qu[ýí] (I|II|III|IV){_DASH}{_YEAR}|Qu[ýí] (I|II|III|IV)(?:/| năm ){_YEAR}", text, re.I):
        quarter = f"{match[2] or match[4]}-{_QUARTERS[(match[1] or match[3]).upper()]}"
        return Period("year", quarter, quarter)
    if match := re.fullmatch(rf"Tháng ([0-9]{{1,2}})(?:/| năm ){_YEAR}", text, re.I):
        month = f"{match[2]}-{int(match[1]):02}"
        return Period("year", month, month)
    if match := re.fullmatch(rf"Từ (?:ngày )?([0-9]{{1,2}})/([0-9]{{1,2}})/{_YEAR}", text, re.I):
        return Period("from", f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}")
    if re.fullmatch(r"Thường xuyên", text, re.I):
        return Period("ongoing")
    if re.fullmatch(r"(?:Thường xuyên, )?H[àằ]ng năm", text, re.I):
        return Period("recurring")
    if re.match(r"(?:Khi có|Sau khi) ", text, re.I):
        return Period("event")
    return None


def read_date(words: str) -> str | None:
    """The day that words such as "ngày 07 tháng 10 năm 2024" or "26/01/2021" give, as 2024-10-07."""
    text = fold_space(words)
    match = re.search(r"([0-9]{1,2}) th[áa]ng ([0-9]{1,2}) năm ([0-9]{4})", text) or re.search(
        r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", text
    )
    return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}" if match else None


def read_day_of_year(words: str) -> str | None:
    """The day that words such as "trước ngày 15 tháng 11" or "15/12 hàng năm" give, as --11-15."""
    text = fold_space(words)
    match = re.search(r"([0-9]{1,2}) th[áa]ng ([0-9]{1,2})\b", text) or re.search(
        r"(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?![0-9/])", text
    )
    return f"--{int(match[2]):02}-{int(match[1]):02}" if match else None


def read_horizon(words: str) -> tuple[str | None, str | None]:
    """The first and the last year that words such as "giai đoạn 2025-2030", "từ năm 2021" or "đến năm 2030" give."""
    years = re.findall(rf"\b{_YEAR}\b", words)
    if len(years) == 1:
        return (years[0], None) if re.search(r"\b(?:từ|bắt đầu)\b", words, re.I) else (None, years[0])
    return (years[0], years[-1]) if years else (None, None)


def is_real(when: str) -> bool:
    """Whether 2025, 2025-Q4, 2025-12, 2025-12-31 or --12-31 is in the calendar; --02-29 is, in some years."""
    if len(when) == 4 or "Q" in when:
        return True
    day = when.replace("--", "2024-", 1)
    try:
        date.fromisoformat(day if len(day) == 10 else f"{day}-01")
    except ValueError:
        return False
    return True
