"""The sign in front of a paragraph ("I.", "1.", "1.1.", "a)", "-", "+"), and how deep it stands."""

import re
from typing import NamedTuple

_MARK = re.compile(
    r"(?P<mark>Điều [0-9]+\.|[IVX]+\.|[A-H]\.|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?|[0-9]{1,2}[.)]|[a-zđ]\)|[-–•*+]|\[[0-9]{1,2}\])"
    r"(?:\s+(?P<rest>.*))?",
    re.DOTALL,
)
_DEPTHS = (
    (r"Điều .*", 1), (r"[IVX]+\.", 1), (r"[A-H]\.", 0), (r"[0-9]+\.", 2), (r"[0-9]+\)", 5), (r"[a-zđ]\)", 6),
    (r"[-–•*]", 7), (r"\+", 8), (r"\[.*", 0),
)  # fmt: skip
DASH = 7


class Marked(NamedTuple):
    mark: str
    depth: int
    rest: str


def marked(text: str) -> Marked | None:
    """The mark, its depth from 0, and the words behind it; None where the text begins with words."""
    match = _MARK.fullmatch(text.strip())
    if not match:
        return None
    mark = match["mark"]
    for pattern, depth in _DEPTHS:
        if re.fullmatch(pattern, mark):
            return Marked(mark, depth, match["rest"] or "")
    return Marked(mark, min(5, 1 + len(mark.strip(".").split("."))), match["rest"] or "")


def name_of(mark: str) -> str:
    """What a label has of a mark: "a" of "a)", "1.1" of "1.1."; nothing of a dash."""
    return "" if mark in "-–•*+" else mark.strip("().[]").strip()


def slug_of(mark: str) -> str:
    """What an id has of a mark: "dd" stands for đ, as "d" is another letter."""
    name = name_of(mark).replace("Điều ", "dieu ").replace("đ", "dd").lower()
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-")
