"""What conversion did to a page and can be undone by rule: words broken behind a hyphen, numbers of pages, repeated heads."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.draft.paragraphs import is_broken
from generator.draft.piece import Line, Piece
from generator.draft.yaml_out import Doubtful, Value
from generator.language.text import fold_space
from generator.model.bilingual import Bilingual
from generator.model.plan import ConversionKind

BROKEN = Bilingual(vi="Chữ bị ngắt ở cuối dòng.", en="The word was broken at the end of a line.")
PAGE = Bilingual(vi="Số trang nằm giữa văn bản.", en="A page number standing within the text.")
REPEATED = Bilingual(vi="Đầu bảng lặp lại khi sang trang.", en="The table head repeated at the start of a new page.")
ADDED = Bilingual(
    vi="Dòng do nơi đăng lại thêm vào, không thuộc Kế hoạch.",
    en="A line added by the site that republished the text; not part of the Plan.",
)
LOOK = Bilingual(vi="có đúng là không thuộc văn bản không", en="is it really no part of the text")
_ADDED = re.compile(r"(?:Nguồn tra cứu|Nguồn|Source)\s*:\s*\S+\.\S+|https?://\S+", re.IGNORECASE)


class Converted(NamedTuple):
    line: int
    kind: ConversionKind
    text: str
    becomes: str | None
    reason: Bilingual

    @property
    def value(self) -> dict[str, Value]:
        becomes: dict[str, Value] = {} if self.becomes is None else {"becomes": self.becomes}
        kind: Value = self.kind if self.kind in ("broken-word", "repeated-header") else Doubtful(self.kind, LOOK)
        reason: dict[str, Value] = {"vi": self.reason.vi, "en": self.reason.en}
        return {"line": self.line, "kind": kind, "text": self.text, **becomes, "reason": reason}


def broken(lines: Iterable[Line]) -> Iterator[Converted]:
    """Words of one paragraph that are written on two lines."""
    for one, other in pairwise(lines):
        before, after = fold_space(one.text), fold_space(other.text)
        if before and after and is_broken(before, after):
            begin, end = before.split()[-1], after.split()[0]
            yield Converted(one.number, "broken-word", f"{begin} {end}", begin + end, BROKEN)


def repeated(lines: Sequence[Line]) -> Converted:
    return Converted(
        lines[0].number, "repeated-header", " ".join(fold_space(line.text) for line in lines), None, REPEATED
    )


def without_pages(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Converted, ...]]:
    """The pieces without lines that are a number of a page or were added by a site."""
    kept: list[Piece] = []
    found: list[Converted] = []
    page = 1
    for piece in pieces:
        words = piece.text.strip() if isinstance(piece, Line) else ""
        if isinstance(piece, Line) and words.isdigit() and page <= int(words) <= page + 3:
            page = int(words)
            found.append(Converted(piece.number, "page-number", words, None, PAGE))
        elif isinstance(piece, Line) and _ADDED.fullmatch(words):
            found.append(Converted(piece.number, "not-part", words, None, ADDED))
        else:
            kept.append(piece)
    return tuple(kept), tuple(found)
