"""Signs that nobody sees: controls that terminals obey, marks that turn letters round, fillers that hide words."""

import re
import unicodedata

# Bidirectional marks are format characters too; selectors and fillers draw nothing in other categories.
_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_FILLERS = frozenset("\u00a0\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def unseen(text: str, *, spaces: str = "\t\n\xa0") -> str:
    """The first such sign that is not among the spaces; nothing if there is none."""
    if text.isascii() and text.isprintable():
        return ""
    return next((sign for sign in text if sign not in spaces and is_unseen(sign)), "")


def is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _CATEGORIES or sign in _FILLERS or bool(_SELECTORS.match(sign))


def shown(text: str) -> str:
    """The text with each such sign as its number: no terminal and no log obeys it, and a person sees it."""
    return "".join(f"⟨U+{ord(sign):04X}⟩" if is_unseen(sign) else sign for sign in text)
