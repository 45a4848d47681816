""""""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n  direction: infrastructure\n", "    kind: unstated\n")],
        [At("missing-field", TASKS, '- ‸id: "03"')],
        id="no direction",
    ),
    pytest.param(
        [Edit(TASKS, "  modality_text:", "  modality-text:")],
        [At("unknown-field", TASKS, "modality-text: ‸Phấn đấu")],
        id="a slip in the field's name",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en:")],
        [At("empty-value", TASKS, "vi: Phổ biến quy định về TTNT.\n  en:‸\n")],
        id="no words",
    ),
    pytest.param(
        [Edit(TASKS, "kind: range", "kind: ranges")],
        [At("not-a-choice", TASKS, "kind: ‸ranges")],
        id="a kind of time that is none",
    ),
    pytest.param(
        [Edit(TASKS, "start: 2025", "start: 2025-13-01")],
        [At("wrong-form", TASKS, "start: ‸2025-13-01")],
        id="a month that is none",
    ),
    pytest.param(
        [Edit(PLAN, "        value: 5\n", "        value: năm\n")],
        [At("wrong-value", PLAN, "value: ‸năm")],
        id="a number in words",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: so-yt, so-vhttdl")],
        [At("wrong-shape", TASKS, "agencies: ‸so-yt, so-vhttdl")],
        id="a text where a list is wanted",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: from\n", "    kind: ongoing\n")],
        [At("fields-disagree", TASKS, "  time:\n    ‸kind: ongoing")],
        id="a start of what has none",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)
