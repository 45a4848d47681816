"""Lines that say who and when: "- Đơn vị chủ trì: …", "c) Thời gian thực hiện: …"."""

import re
from types import MappingProxyType
from typing import NamedTuple, get_args

from generator.draft.columns import Column
from generator.language.text import fold_space

_WHO = r"(?:(?:Cơ quan|Đơn vị|Tổ chức)(?:, (?:cơ quan|đơn vị))? )?"
_NAMES = MappingProxyType(
    {
        "lead": rf"{_WHO}chủ trì(?: thực hiện| triển khai| tham mưu)?",
        "partners": rf"{_WHO}phối hợp(?: thực hiện| triển khai)?",
        "implementers": r"(?:Cơ quan|Đơn vị|Tổ chức|Phân công)(?: được giao)?(?: triển khai)? thực hiện",
        "time": r"(?:Thời gian|Thời hạn|Tiến độ|Lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|dự kiến))*",
        "result": r"(?:Sản phẩm|Kết quả|Đầu ra)(?: (?:dự kiến|đầu ra|thực hiện|đạt được))*",
        "funding": r"(?:Nguồn )?kinh phí(?: thực hiện)?|Nguồn vốn",
    }
)
_SIGN = r"(?:(?:[a-zđ]\)|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]|[-–•*+])\s*)?"


class Captioned(NamedTuple):
    """What a line says of a task, with the words in front as the text has them."""

    name: Column
    caption: str
    text: str


def captioned(words: str) -> Captioned | None:
    folded = fold_space(words)
    for name in get_args(Column):
        if name not in _NAMES:
            continue
        match = re.fullmatch(rf"({_SIGN}(?:{_NAMES[name]})\s*:)\s*(.*)", folded, re.IGNORECASE)
        if match:
            return Captioned(name, match[1], match[2])
    return None
