"""What a single value must look like. Every scalar of the YAML arrives as text; these types turn it into values."""

import re
from decimal import Decimal
from typing import Annotated, NewType

from pydantic import BeforeValidator

from generator.model.rule import Form, broken

TaskId = NewType("TaskId", str)  # "kon-tum-2024/06"

_WHOLE = re.compile(r"0|[1-9][0-9]{0,99}")


def _digits(value: object) -> object:
    """Only "17" is a whole number: not "017", not "1_7", not " 17", nor more digits than Python would turn into one."""
    if isinstance(value, str):
        if not _WHOLE.fullmatch(value):
            raise broken("wrong-value", vi="một số nguyên, ví dụ 17", en="a whole number, such as 17")
        return int(value)
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise broken("wrong-value", vi="true hoặc false", en="true or false")
        return value == "true"
    return value


def _decimal(value: object) -> object:
    if isinstance(value, str):
        whole, _, part = value.partition(".")
        if not (value.isascii() and whole.isdigit() and (part.isdigit() or "." not in value)):
            raise broken(
                "wrong-value",
                vi="một số viết bằng chữ số và nhiều nhất một dấu chấm, ví dụ 5 hoặc 33.3",
                en="a number written with digits and at most one point, such as 5 or 33.3",
            )
        return Decimal(value)
    return value


def one_or_more(value: object) -> object:
    """A text that stands alone where a list may stand."""
    return (value,) if isinstance(value, str) else value


_KEY = r"[a-z0-9]+(-[a-z0-9]+)*"
SITE_PATH = rf"({_KEY}/)+(#{_KEY})?"
_YEAR = r"[12][0-9]{3}"
# Of ASCII letters, with a point, with nobody's name before it: no other script can look like it.
_HOST = r"(?!([a-z0-9-]+\.)*xn--)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]"
_MONTH = r"(0[1-9]|1[0-2])"
_DAY = r"(0[1-9]|[12][0-9]|3[01])"

Flag = Annotated[bool, BeforeValidator(_flag)]
Whole = Annotated[int, BeforeValidator(_digits)]
Number = Annotated[Decimal, BeforeValidator(_decimal)]
Key = Annotated[
    str,
    Form(
        _KEY,
        vi="chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-khcn",
        en="small letters without marks, digits and hyphens, such as so-khcn",
    ),
]
TaskNumber = Annotated[str, Form("[0-9]{2}", vi="hai chữ số, ví dụ 06", en="two digits, such as 06")]
When = Annotated[
    str,
    Form(
        rf"{_YEAR}(-Q[1-4]|-{_MONTH}(-{_DAY})?)?",
        vi="một năm, quý, tháng hoặc ngày: 2025, 2025-Q4, 2025-12 hoặc 2025-12-31",
        en="a year, quarter, month or day: 2025, 2025-Q4, 2025-12 or 2025-12-31",
    ),
]
Day = Annotated[
    str,
    Form(f"{_YEAR}-{_MONTH}-{_DAY}", vi="một ngày, năm-tháng-ngày: 2024-10-07", en="a day, year-month-day: 2024-10-07"),
]
DayOfYear = Annotated[
    str,
    Form(
        f"(--{_MONTH}-{_DAY}|---{_DAY})",
        vi="một ngày trong năm, --tháng-ngày: --11-15; hay trong tháng: ---20",
        en="a day of the year, --month-day: --11-15; or of the month: ---20",
    ),
]
Address = Annotated[
    str,
    Form(
        rf"https?://{_HOST}(:[0-9]{{1,5}})?([/?#][^\s<>\"'`{{}}|\\^]*)?",
        vi="một địa chỉ đầy đủ, tên máy chủ viết bằng chữ thường không dấu: https://example.org/x",
        en="a whole address, with the host in small letters without marks, such as https://example.org/x",
    ),
]
SitePath = Annotated[
    str,
    Form(
        SITE_PATH,
        vi="một địa chỉ dưới thư mục ngôn ngữ, ví dụ kon-tum-2024/15/ hoặc kon-tum-2024/#ii-3",
        en="an address below the language folder, such as kon-tum-2024/15/ or kon-tum-2024/#ii-3",
    ),
]
ProvinceId = Annotated[
    str,
    Form(
        r"[a-z]+(-[a-z]+)*@(1997|2025)",
        vi="tên không dấu, @ và 1997 hoặc 2025: kon-tum@1997",
        en="a slug, @ and 1997 or 2025: kon-tum@1997",
    ),
]
GsoCode = Annotated[str, Form("[0-9]{2}", vi="hai chữ số, ví dụ 06", en="two digits, such as 06")]
IsoCode = Annotated[str, Form("VN-[0-9A-Z]{2}", vi="VN- và hai chữ: VN-28", en="VN- and two signs: VN-28")]
