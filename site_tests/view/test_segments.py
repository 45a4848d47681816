"""Official words cut where something is shown, and never changed."""

from __future__ import annotations

import pytest

from generator.model.bilingual import Bilingual
from generator.model.words import Reading
from generator.recognise.acts import Citation
from generator.view.segments import segments

TEXT = "Theo Quyết định  127/QĐ-TTg, cơ sỡ và cơ sỡ"
ACT = "Quyết định 127/QĐ-TTg"


def _reading(words: str) -> Reading:
    return Reading(words=words, reading="…", note=Bilingual.same("x"))


@pytest.mark.parametrize(
    ("readings", "acts", "expected"),
    [
        pytest.param([], [], ["Theo Quyết định 127/QĐ-TTg, cơ sỡ và cơ sỡ"], id="nothing to show: one piece"),
        pytest.param([], [ACT], ["Theo ", "@Quyết định 127/QĐ-TTg", ", cơ sỡ và cơ sỡ"], id="an act"),
        pytest.param(
            ["cơ sỡ", "cơ sỡ"], [], ["Theo Quyết định 127/QĐ-TTg, ", "1cơ sỡ", " và ", "2cơ sỡ"], id="the same slip twice"
        ),
        pytest.param(["không có"], [], ["Theo Quyết định 127/QĐ-TTg, cơ sỡ và cơ sỡ"], id="a slip of another field"),
        pytest.param(
            ["127/QĐ-TTg,"], [ACT], ["Theo ", "@Quyết định ", "@127/QĐ-TTg", "1,", " cơ sỡ và cơ sỡ"], id="a slip over the end of an act"
        ),
    ],
)  # fmt: skip
def test_segments(readings: list[str], acts: list[str], expected: list[str]) -> None:
    plain = " ".join(TEXT.split())
    cited = [Citation("qd", words, plain.index(words)) for words in acts]
    found = segments(TEXT, map(_reading, readings), cited)
    assert "".join(segment.text for segment in found) == plain
    assert [f"{'@' if one.act else ''}{one.note or ''}{one.text}" for one in found] == expected
