"""Every rule that can be broken is broken by a case."""

from __future__ import annotations

from pathlib import Path

from generator.guard.findings import EXPECTED


def test_every_rule_has_a_case() -> None:
    cases = "".join(path.read_text("utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py")))
    assert [rule for rule in EXPECTED if f' {rule}"' not in cases] == []
