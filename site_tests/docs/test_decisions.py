"""The records of decisions: listed in order, and each says what was decided and what it costs."""

from __future__ import annotations

import re
from itertools import pairwise

from site_tests.conftest import ROOT

FOLDER = ROOT / "docs/decisions"
DECISIONS = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")


def test_every_decision_is_listed_in_order() -> None:
    listed = re.findall(r"^(\d+)\. \[([^\]]+)\]\(([^)]+)\)$", (FOLDER / "README.md").read_text("utf-8"), re.M)
    assert [name for _, _, name in listed] == [path.name for path in DECISIONS]
    for number, title, name in listed:
        assert name.startswith(f"{int(number):04}-")
        assert (FOLDER / name).read_text("utf-8").startswith(f"# {number}. {title}\n")


def test_the_questions_of_a_decision_are_answered() -> None:
    """What was decided stands first, what it costs further down."""
    for path in DECISIONS:
        text = path.read_text("utf-8")
        places = [text.find(f"**{word}.**") for word in ("Decided", "Costs")]
        assert all(before < after for before, after in pairwise([0, *places])), path.name
