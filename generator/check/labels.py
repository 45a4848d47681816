"""A label ends with the number or letter that stands in front of the entry; a dash has none."""

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.bilingual import Bilingual
from generator.problems.message import Message
from generator.problems.problem import Problem

LABEL_NOT_FROM_MARK = Message(
    "label-not-from-mark",
    found=Bilingual(
        vi="nhãn «{found}» không kết thúc bằng «{mark}»", en="the label “{found}” does not end with “{mark}”"
    ),
    expected=Bilingual(
        vi="số hoặc chữ đứng trước đoạn, như văn bản viết", en="the number or letter in front, as the text has it"
    ),
    to_type=Bilingual(vi="sửa label", en="correct the label"),
)
MESSAGES = (LABEL_NOT_FROM_MARK,)


def check(catalog: Catalog) -> Iterator[Problem]:
    for plan in catalog.plans:
        for entry in plan.everything:
            label, mark = entry.record.label, (entry.record.mark or "").strip("().[]/ ")
            if label is not None and mark.isalnum() and re.split(r"[. ]", label)[-1] != mark:
                yield entry.place("label").problem(LABEL_NOT_FROM_MARK, found=label, mark=mark)
