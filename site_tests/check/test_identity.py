"""Number, date, title, period and signatory are those of the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import KON_TUM
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN

FAULTS = [
    pytest.param(
        [Edit(KON_TUM, "value: 2024-10-07", "value: 2024-10-17")],
        [At("value-not-from-words", KON_TUM, "value: ‸2024-10-17")],
        id="another day",
    ),
    pytest.param(
        [Edit(KON_TUM, "value: 3584/KH-UBND", "value: 584/KH-UBND")],
        [
            At("value-not-from-words", KON_TUM, "value: ‸584/KH-UBND"),
            At("unknown-sign", KON_TUM, "vi: ‸(Ban hành kèm theo"),
        ],
        id="the end of a number",
    ),
    pytest.param(
        [Edit(KON_TUM, "  end: 2030\n", "  end: 2025\n")],
        [At("value-not-from-words", KON_TUM, "  end: ‸2025")],
        id="the other year of the horizon",
    ),
    pytest.param(
        [Edit(PLAN, "text: Kế hoạch số 12/KH-UBND\n", "text: Quyết định số 12/KH-UBND\n")],
        [At("not-in-words", PLAN, "text: ‸Quyết định số 12/KH-UBND")],
        id="the words of the number",
    ),
    pytest.param(
        [Edit(PLAN, "value: 12/KH-UBND", "value: 2/KH-UBND")],
        [At("value-not-from-words", PLAN, "value: ‸2/KH-UBND"), At("unknown-sign", PLAN, "vi: ‸(Ban hành kèm theo")],
        id="the number's last digit",
    ),
    pytest.param(
        [Edit(PLAN, "value: 12/KH-UBND", "value: 12/KH-UB")],
        [At("value-not-from-words", PLAN, "value: ‸12/KH-UB\n"), At("unknown-sign", PLAN, "vi: ‸(Ban hành kèm theo")],
        id="the number's beginning",
    ),
    pytest.param(
        [Edit(PLAN, "  text: ngày 07 tháng 10 năm 2024\n", "  text: ngày 08 tháng 10 năm 2024\n")],
        [At("not-in-words", PLAN, "text: ‸ngày 08"), At("value-not-from-words", PLAN, "value: ‸2024-10-07")],
        id="the words of the date",
    ),
    pytest.param(
        [Edit(PLAN, "  text: giai đoạn 2025-2030", "  text: giai đoạn 2025-2031")],
        [At("not-in-words", PLAN, "text: ‸giai đoạn 2025-2031"), At("value-not-from-words", PLAN, "end: ‸2030")],
        id="the words of the horizon",
    ),
    pytest.param(
        [Edit(PLAN, "  start: 2025\n", "")],
        [At("value-not-from-words", PLAN, "horizon:\n  ‸text")],
        id="half a horizon",
    ),
    pytest.param(
        [Edit(PLAN, "horizon:\n", "signatory: {name: Chủ tịch, position: {vi: Phó Chủ tịch, en: x}}\nhorizon:\n")],
        [At("not-in-words", PLAN, "name: ‸Chủ tịch"), At("not-in-words", PLAN, "position: {vi: ‸Phó")],
        id="who signed, and as what",
    ),
    pytest.param(
        [Edit(PLAN, "vi: Kế hoạch ứng dụng TTNT", "vi: Kế hoạch dùng TTNT")],
        [At("title-not-official", PLAN, "  vi: ‸Kế hoạch dùng TTNT")],
        id="a title of ours",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [Edit(PLAN, "vi: Kế hoạch ứng dụng TTNT trên", "vi: KẾ HOẠCH ỨNG DỤNG TTNT TRÊN")], id="capitals of the title"
    ),
    pytest.param([Edit(PLAN, "text: giai đoạn 2025-2030", "text: Giai đoạn 2025-2030")], id="a capital of the horizon"),
    pytest.param(
        [Edit(PLAN, "  basis: text\n  value: 2024-10-07\n  text: ngày 07 tháng 10 năm 2024\n", "  basis: unknown\n")],
        id="a date that is not known",
    ),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
