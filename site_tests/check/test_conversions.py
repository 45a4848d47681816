"""What conversion did is declared at its line, once, and without a word of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import DONG_THAP, HOA_BINH, NINH_THUAN, NINH_THUAN_TASKS, QUANG_NGAI
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, SOURCE

FAULTS = [
    pytest.param(
        [Edit(HOA_BINH, "- line: 13\n", "- line: 14\n")],
        [
            At("conversion-no-match", HOA_BINH, 'text: ‸"2"'),
            At("not-covered", HOA_BINH, 'mark: "‸-"', after="- id: ii-2-b3\n"),
        ],
        id="another line",
    ),
    pytest.param(
        [Edit(HOA_BINH, 'text: "[bookmark: muc_1]"', 'text: "[bookmark: muc_9]"')],
        [
            At("conversion-no-match", HOA_BINH, 'text: ‸"[bookmark: muc_9]"'),
            At("not-verbatim", HOA_BINH, 'mark: "‸I."', after="- id: i\n"),
        ],
        id="a mark that is not there",
    ),
    pytest.param(
        [Edit(QUANG_NGAI, 'becomes: "83"', 'becomes: "38"')],
        [
            At("conversion-changes-words", QUANG_NGAI, 'becomes: ‸"38"'),
            At("not-verbatim", QUANG_NGAI, 'vi: "Số: ‸83 /KH-UBND"'),
        ],
        id="healing that writes another number",
    ),
    pytest.param(
        [Edit(DONG_THAP, "becomes: 52-NQ/TW", "becomes: số 52-NQ/TW")],
        [
            At("conversion-changes-words", DONG_THAP, "becomes: ‸số 52-NQ/TW"),
            At("not-verbatim", DONG_THAP, "Nghị quyết số ‸52-NQ/TW"),
        ],
        id="healing that adds a word",
    ),
    pytest.param(
        [Edit(NINH_THUAN, "becomes: 2021-2025, tầm nhìn", "becomes: 2021-2025 tầm nhìn")],
        [
            At("conversion-changes-words", NINH_THUAN, "becomes: ‸2021-2025 tầm"),
            At("not-verbatim", NINH_THUAN_TASKS, "‸2021-2025, tầm", after="Tiếp tục phối hợp với các Sở, ban, ngành"),
        ],
        id="healing that loses a comma",
    ),
    pytest.param(
        [Edit(PLAN, "  - line: 9\n", "  - line: 8\n")],
        [At("conversion-no-match", PLAN, 'text: ‸"2"\n'), At("not-covered", PLAN, "mark: ‸II.")],
        id="a page number on another line",
    ),
    pytest.param(
        [Edit(PLAN, '    becomes: "12"\n', '    becomes: "13"\n')],
        [
            At("conversion-changes-words", PLAN, 'becomes: ‸"13"'),
            At("not-verbatim", PLAN, "vi: (Ban hành kèm theo Kế hoạch số ‸12/KH-UBND"),
        ],
        id="healing that brings another sign",
    ),
    pytest.param(
        [Edit(PLAN, "passages:\n", '  - {line: 9, kind: page-number, text: "2", reason: {vi: x, en: x}}\npassages:\n')],
        [At("conversion-overlap", PLAN, '  - {line: 9, kind: page-number, text: ‸"2"')],
        id="declared twice",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [Edit(PLAN, "    text: 127/QĐ- TTg\n", '    text: "127/QĐ-   TTg"\n')],
        id="more white space in the words taken out",
    ),
    pytest.param(
        [
            Edit(SOURCE, "KẾ HOẠCH\n", "KẾ [x]HOẠCH\n"),
            Edit(
                PLAN, "conversion:\n", 'conversion:\n  - {line: 1, kind: mark, text: "[x]", reason: {vi: x, en: x}}\n'
            ),
        ],
        id="a mark that goes",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
