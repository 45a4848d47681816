"""What kind of passage stands under a heading, by the words of the heading."""

import re

from generator.language.text import fold_space
from generator.model.passage import PassageKind

_OF_HEADING: tuple[tuple[str, PassageKind], ...] = (
    (r"mục đích", "purpose"),
    (r"yêu cầu", "requirement"),
    (r"mục tiêu (?:chung|tổng quát)", "objective"),
    (r"mục tiêu|chỉ tiêu", "target"),
    (r"kinh phí|nguồn vốn|tài chính thực hiện", "funding"),
    (r"tổ chức thực hiện|trách nhiệm", "organisation"),
    (r"căn cứ|cơ sở pháp lý", "legal-basis"),
    (r"nội dung|nhiệm vụ|giải pháp|định hướng", "direction"),
)
_DUTY = re.compile(r"báo cáo|dự toán|sơ kết|tổng kết|đánh giá", re.IGNORECASE)


def kind_below(heading: str, above: PassageKind) -> PassageKind:
    """The kind that a heading gives to what stands below it; without a word of its own, that of the heading above."""
    folded = fold_space(heading).casefold()
    return next((kind for words, kind in _OF_HEADING if re.search(words, folded)), above)


def kind_of(below: PassageKind, words: str) -> PassageKind:
    """A passage about carrying out the plan is a duty where it speaks of reports, budgets or reviews."""
    if words.startswith("("):
        return "note"
    return "duty" if below == "organisation" and _DUTY.search(words) else below
