"""Bodies that the words of a task itself name: who does it, and with whom."""

import re

from generator.language.text import fold_space
from generator.recognise.bodies import Names

_WITH = re.compile(r"phối hợp (?:chặt chẽ )?(?:với )?", re.IGNORECASE)
_MOST = 40  # words


def lead_within(text: str, names: Names) -> str | None:
    """The bodies that the task begins with."""
    return _longest(fold_space(text), names)


def partners_within(text: str, names: Names) -> str | None:
    """The bodies behind "phối hợp với"."""
    folded = fold_space(text)
    for match in _WITH.finditer(folded):
        if found := _longest(folded[match.end() :], names):
            return found
    return None


def _longest(text: str, names: Names) -> str | None:
    """The longest beginning of the text that names bodies and nothing else, and ends with a name or what belongs to it."""
    words = text.split(" ")
    best = None
    for n in range(1, min(len(words), _MOST) + 1):
        begin = " ".join(words[:n])
        naming = names.read(begin)
        if not naming.named or naming.left_over:
            continue
        last = naming.named[-1]
        bare = begin.rstrip(" ,;.:")
        belongs = re.search(r"(?:liên quan|trên địa bàn tỉnh)$", bare) is not None
        if belongs or bare.endswith(begin[last.start : last.start + len(last.words)]):
            best = bare
        if begin.endswith((".", ":")):
            break
    return best
