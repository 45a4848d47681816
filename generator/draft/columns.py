"""The head of a table of tasks: which column says what."""

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Literal, get_args

from generator.language.text import fold_space

Column = Literal["number", "task", "lead", "partners", "time", "implementers", "result", "funding", "other"]
_HEADS = MappingProxyType(
    {
        "number": r"(?:S?TT|Số TT|Số thứ tự)\.?",
        "task": r"(?:Tên |Nội dung |Các )?(?:nhiệm vụ|nội dung|công việc|giải pháp)\b.*",
        "lead": r"(?:(?:Cơ quan|Đơn vị|Tổ chức|Trách nhiệm)(?:/đơn vị|, đơn vị| đơn vị)? )?chủ trì\b.*",
        "partners": r"(?:(?:Cơ quan|Đơn vị|Tổ chức)(?:/đơn vị|, đơn vị| đơn vị)? )?phối hợp\b.*",
        "implementers": r"(?:Cơ quan|Đơn vị|Phân công)\b.*\bthực hiện",
        "time": r"(?:Thời gian|Thời hạn|Tiến độ|Lộ trình)\b.*",
        "result": r"(?:Sản phẩm|Kết quả|Đầu ra)\b.*",
        "funding": r"(?:Nguồn )?kinh phí\b.*|Nguồn vốn\b.*",
    }
)


def column_of(words: str) -> Column:
    folded = fold_space(words)
    for name in get_args(Column):
        if name in _HEADS and re.fullmatch(_HEADS[name], folded, re.IGNORECASE):
            found: Column = name
            return found
    return "other"


def head_of(cells: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns of a row, when it is the head of a table of tasks."""
    columns = tuple(map(column_of, cells))
    has_doer = "lead" in columns or "implementers" in columns
    return columns if "task" in columns and has_doer and len(columns) > 2 else None


def head_in_line(words: str) -> tuple[Column, ...] | None:
    """The columns of a head that was read as one line: "STT NHIỆM VỤ CHỦ TRÌ PHỐI HỢP THỜI GIAN"."""
    folded = fold_space(words)
    if not re.match(r"(?:S?TT|Số TT)\s", folded, re.IGNORECASE) or len(folded) > 150:
        return None
    names = {
        "task": r"nhiệm vụ|nội dung",
        "lead": r"chủ trì",
        "partners": r"phối hợp",
        "time": r"thời\s+(?:gian|hạn)|tiến độ",
        "result": r"sản phẩm|kết quả",
        "funding": r"kinh phí",
    }
    found = {name: re.search(pattern, folded, re.IGNORECASE) for name, pattern in names.items()}
    at = sorted((match.start(), name) for name, match in found.items() if match)
    ordered = [name for _, name in at]
    columns: tuple[Column, ...] = (
        "number",
        *(column for name in ordered for column in get_args(Column) if column == name),
    )
    return columns if "task" in ordered and "lead" in ordered else None
