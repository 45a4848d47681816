"""How dates and numbers are written in each language (not what they are)."""

from decimal import Decimal

from generator.model.bilingual import Lang

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
QUARTERS = {"Q1": "I", "Q2": "II", "Q3": "III", "Q4": "IV"}


def _two(number: int, below: int) -> str:
    """Vietnamese documents put a zero before days 1 to 9 and months 1 and 2 only (Decree 30/2020/NĐ-CP)."""
    return f"{number:02}" if number < below else str(number)


def day(iso: str, lang: Lang) -> str:
    """2021-06-04 as "04 tháng 6 năm 2021" or "4 June 2021"."""
    year, month, of_month = (int(part) for part in iso.split("-"))
    if lang == "vi":
        return f"{_two(of_month, 10)} tháng {_two(month, 3)} năm {year}"
    return f"{of_month} {MONTHS[month - 1]} {year}"


def day_of_year(value: str, lang: Lang) -> str:
    """--11-15 as "15/11" or "15 November"; ---20, of every month, as "20 hằng tháng" or "20 of every month"."""
    if value.startswith("---"):
        return f"{value[3:]} hằng tháng" if lang == "vi" else f"{int(value[3:])} of every month"
    _, _, month, of_month = value.split("-")
    if lang == "vi":
        return f"{of_month}/{month}"
    return f"{int(of_month)} {MONTHS[int(month) - 1]}"


def month(number: int, lang: Lang) -> str:
    """3 as "Tháng 3" or "March"."""
    return f"Tháng {number}" if lang == "vi" else MONTHS[number - 1]


def when(value: str, lang: Lang) -> str:
    """2025, 2025-Q4, 2025-12 or 2025-12-31, as precise as it is."""
    year, _, rest = value.partition("-")
    if not rest:
        return year
    if rest in QUARTERS:
        return f"quý {QUARTERS[rest]} năm {year}" if lang == "vi" else f"quarter {rest[1]} of {year}"
    if len(rest) == 2:
        return f"tháng {_two(int(rest), 3)} năm {year}" if lang == "vi" else f"{MONTHS[int(rest) - 1]} {year}"
    return day(value, lang)


def number(value: Decimal | float, lang: Lang) -> str:
    """1234567.89 as 1.234.567,89 or 1,234,567.89."""
    text = f"{value:,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text
