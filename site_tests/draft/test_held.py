"""What the model can hold of what a text says."""

from __future__ import annotations

import pytest

from generator.draft.captions import Captioned
from generator.draft.held import held

LEAD = Captioned("lead", "", "Sở Y tế")
HELP = Captioned("partners", "", "Sở Nội vụ")
TIME = Captioned("time", "", "2025")
DONE = Captioned("result", "", "Báo cáo")
ORDER = ("lead", "partners", "time")


@pytest.mark.parametrize(
    ("said", "before", "fields", "behind"),
    [
        pytest.param((LEAD, HELP, TIME), (), (LEAD, HELP, TIME), (), id="all of it"),
        pytest.param((LEAD, TIME, DONE), (), (LEAD, TIME), (DONE,), id="a result behind"),
        pytest.param((DONE, LEAD, TIME), (DONE,), (LEAD, TIME), (), id="a result before"),
        pytest.param((TIME, LEAD), (TIME,), (LEAD,), (), id="another order than the plan's"),
    ],
)
def test_the_longest_run(
    said: tuple[Captioned, ...],
    before: tuple[Captioned, ...],
    fields: tuple[Captioned, ...],
    behind: tuple[Captioned, ...],
) -> None:
    assert held(said, ORDER) == (before, fields, behind)
