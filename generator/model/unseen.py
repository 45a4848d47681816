"""Signs that nobody sees: controls that terminals obey, marks that turn letters round, fillers that hide words."""

import re
import unicodedata
from collections.abc import Iterator

# Bidirectional marks are format characters too; selectors and fillers draw nothing in other categories.
_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_FILLERS = frozenset("\u00a0\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")

SPACES = "\t\n\u00a0"

_seen: set[str] = set()  # signs that were met and are seen: those of all texts are a few hundred


def unseen(text: str, *, spaces: str = SPACES) -> str:
    """The first such sign that is not among the spaces; nothing if there is none."""
    return next((sign for _, sign in all_unseen(text, spaces=spaces)), "")


def all_unseen(text: str, *, spaces: str = SPACES) -> Iterator[tuple[int, str]]:
    """Every such sign, after how many others it stands."""
    new = set(text) - _seen
    unseen_signs = {sign for sign in new if is_unseen(sign)}
    _seen.update(new - unseen_signs)
    if found := unseen_signs.difference(spaces):
        yield from ((at, sign) for at, sign in enumerate(text) if sign in found)


def is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _CATEGORIES or sign in _FILLERS or bool(_SELECTORS.match(sign))


def shown(text: str) -> str:
    """The text with each such sign as its number: no terminal and no log obeys it, and a person sees it."""
    return "".join(f"⟨U+{ord(sign):04X}⟩" if is_unseen(sign) else sign for sign in text)
