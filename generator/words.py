"""How dates, numbers and places of a document are written in each language (not what they are)."""

from __future__ import annotations

from decimal import Decimal

from generator.model import Lang

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
ROMAN = {"Q1": "I", "Q2": "II", "Q3": "III", "Q4": "IV"}


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
    """--11-15 as "15/11" or "15 November"."""
    _, _, month, of_month = value.split("-")
    if lang == "vi":
        return f"{of_month}/{month}"
    return f"{int(of_month)} {MONTHS[int(month) - 1]}"


def when(value: str, lang: Lang) -> str:
    """2025, 2025-Q4, 2025-12 or 2025-12-31, as precise as it is."""
    year, _, rest = value.partition("-")
    if not rest:
        return year
    if rest in ROMAN:
        return f"quý {ROMAN[rest]} năm {year}" if lang == "vi" else f"quarter {rest[1]} of {year}"
    if len(rest) == 2:
        return f"tháng {_two(int(rest), 3)} năm {year}" if lang == "vi" else f"{MONTHS[int(rest) - 1]} {year}"
    return day(value, lang)


def number(value: Decimal | float, lang: Lang) -> str:
    """1234567.89 as 1.234.567,89 or 1,234,567.89."""
    text = f"{value:,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text


def _ordinal(number: int) -> str:
    return ORDINALS[number - 1] if number <= len(ORDINALS) else str(number)


def label(official: str, lang: Lang, *, part: int | None = None, bulleted: bool = True) -> str:
    """A place of a document as it is cited: parts run small to large in Vietnamese, large to small in English.

    `part` counts the bullets of an item, or its paragraphs where they have no bullet.
    """
    if official.startswith("Phụ lục"):
        row = official.removeprefix("Phụ lục").strip()
        if lang == "vi":
            return f"Phụ lục, nhiệm vụ {row}" if row else "Phụ lục"
        return f"Appendix, task {row}" if row else "Appendix"
    section, *items = official.split(".")
    if lang == "vi":
        kind = "gạch đầu dòng" if bulleted else "đoạn"
        parts = [f"{kind} thứ {_ordinal(part)}"] if part else []
        parts += [f"{'điểm' if level else 'khoản'} {item}" for level, item in reversed(list(enumerate(items)))]
        return " ".join([*parts, f"Mục {section}"])
    text = f"Section {section}"
    if items:
        text += f", item {items[0]}" + "".join(f"({item})" for item in items[1:])
    return f"{text}, {'bullet' if bulleted else 'paragraph'} {part}" if part else text
