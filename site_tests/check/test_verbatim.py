"""Every word of the official text is in the passages, in order, and no other; a fault is told at its word."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import (
    DONG_THAP,
    HOA_BINH_TASKS,
    KON_TUM,
    KON_TUM_SOURCE,
    KON_TUM_TASKS,
    NINH_THUAN,
    QUANG_NGAI_TASKS,
    task,
)
from site_tests.faults import At, Drop, Edit, Fault, Swap, expected, found, planted, problems_of
from site_tests.sample import TASKS

FAULTS = [
    pytest.param(
        [Edit(KON_TUM_TASKS, "sản xuất và quản lý rừng.", "sản xuất và bảo vệ rừng.")],
        [At("not-verbatim", KON_TUM_TASKS, "sản xuất và ‸bảo vệ rừng.")],
        id="two other words",
    ),
    pytest.param(
        [Edit(KON_TUM_TASKS, "chăm sóc sức khỏe, hỗ", "chăm sóc sức khoẻ, hỗ")],
        [At("not-verbatim", KON_TUM_TASKS, "chăm sóc sức ‸khoẻ, hỗ")],
        id="another place of a tone",
    ),
    pytest.param(
        [Edit(KON_TUM_TASKS, "hỗ trợ bác sĩ chẩn đoán", "hỗ trợ các bác sĩ chẩn đoán")],
        [At("not-in-source", KON_TUM_TASKS, "hỗ trợ ‸các bác sĩ")],
        id="a word too many",
    ),
    pytest.param(
        [Edit(KON_TUM_TASKS, "bằng TTNT.\n", "bằng TTNT\n")],
        [At("not-verbatim", KON_TUM_TASKS, "bằng ‸TTNT\n")],
        id="a full stop less",
    ),
    pytest.param(
        [Edit(KON_TUM_TASKS, 'mark: "12"', 'mark: "21"')],
        [
            At("not-verbatim", KON_TUM_TASKS, 'mark: "‸21"'),
            At("label-not-from-mark", KON_TUM_TASKS, "label: ‸Phụ lục 12"),
        ],
        id="the number of another row",
    ),
    pytest.param(
        [Drop(KON_TUM, "ii-2-b2")],
        [At("not-covered", KON_TUM, 'mark: "‸-"', after="- id: ii-2-b3\n")],
        id="a paragraph less",
    ),
    pytest.param(
        [Drop(KON_TUM, "footnote-1")], [At("not-covered", KON_TUM, '- ‸task: "14"\n')], id="the last paragraph less"
    ),
    pytest.param(
        [Swap(KON_TUM, "recipient-5")],
        [
            At("not-covered", KON_TUM, 'mark: "‸-"', after="- id: recipient-6\n"),
            At("not-in-source", KON_TUM, 'mark: "‸-"', after="- id: recipient-5\n"),
        ],
        id="two paragraphs that changed places",
    ),
    pytest.param(
        [Edit(KON_TUM_SOURCE, "- Công an tỉnh;\n", "- Công an tỉnh; Viện kiểm sát;\n")],
        [At("not-covered", KON_TUM, 'mark: "‸-"', after="- id: recipient-11\n")],
        id="words that the text has and the data has not",
    ),
    pytest.param(
        [
            Edit(KON_TUM_TASKS, "text: 2026-2028", "text: 2026-2029", after=task("07")),
            Edit(KON_TUM_TASKS, "end: 2028", "end: 2029", after=task("07")),
            Edit(KON_TUM_TASKS, "en: 2026–2028", "en: 2026–2029", after=task("07")),
        ],
        [At("not-verbatim", KON_TUM_TASKS, "text: ‸2026-2029")],
        id="a time that is wrong everywhere",
    ),
    pytest.param(
        [Edit(QUANG_NGAI_TASKS, "tổng hợp đối bờ", "tổng hợp đới bờ")],
        [
            At("not-verbatim", QUANG_NGAI_TASKS, "tổng hợp ‸đới bờ"),
            At("not-in-words", QUANG_NGAI_TASKS, "words: ‸đối bờ"),
        ],
        id="a typing mistake put right",
    ),
    pytest.param(
        [Edit(QUANG_NGAI_TASKS, 'caption: "- Cơ quan chủ trì:"', 'caption: "- Đơn vị chủ trì:"')],
        [At("not-verbatim", QUANG_NGAI_TASKS, 'caption: "- ‸Đơn vị chủ trì:"', after=task("08"))],
        id="a caption like all others",
    ),
    pytest.param(
        [
            Edit(
                HOA_BINH_TASKS,
                "dữ liệu quốc gia; thúc đẩy thực hiện Chiến lược\n    dữ liệu quốc gia; triển",
                "dữ liệu quốc gia; triển",
                after=task("10"),
            )
        ],
        [
            At("not-covered", HOA_BINH_TASKS, "quốc gia; ‸triển", after=task("10")),
            At("not-in-words", HOA_BINH_TASKS, "words: ‸>-", after=task("10")),
        ],
        id="a clause that stands twice, once",
    ),
    pytest.param(
        [
            Edit(
                HOA_BINH_TASKS,
                "    heading: iv-1\n",
                "    heading: iv-1\n  partners: {text: Sở Tài chính, en: Department of Finance, agencies: [so-tc]}\n",
                after=task("02"),
            )
        ],
        [At("not-in-source", HOA_BINH_TASKS, "text: ‸Sở Tài chính", after=task("02"))],
        id="a partner that the text does not name, where it has no column for partners",
    ),
    pytest.param(
        [
            Edit(
                HOA_BINH_TASKS,
                "    kind: unstated\n",
                "    {kind: year, text: Năm 2025, en: '2025', start: 2025, end: 2025}\n",
                after=task("02"),
            )
        ],
        [At("not-in-source", HOA_BINH_TASKS, "text: ‸Năm 2025")],
        id="a time that the text does not state, where it has no column for times",
    ),
    pytest.param(
        [Edit(HOA_BINH_TASKS, "    heading: iv-1\n", "    heading: iv-1\n    caption: Chủ trì\n", after=task("02"))],
        [At("not-in-source", HOA_BINH_TASKS, "caption: ‸Chủ trì")],
        id="a caption that the text does not have",
    ),
    pytest.param(
        [Edit(DONG_THAP, "vi: UỶ BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n", "vi: ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n")],
        [At("not-verbatim", DONG_THAP, "vi: ‸ỦY BAN")],
        id="a spelling made like the others",
    ),
    pytest.param(
        [Edit(NINH_THUAN, "một hệ thống cơ sở dữ liệu ngành", "một hệ thống cơ 2 sở dữ liệu ngành")],
        [
            At("not-in-source", NINH_THUAN, "một hệ thống cơ ‸2 sở dữ liệu ngành"),
            At("digits-differ", NINH_THUAN, "en: ‸>-", after="một hệ thống cơ 2 sở"),
        ],
        id="a page number left in the sentence",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến quy chế về TTNT.")],
        [At("not-verbatim", TASKS, "vi: Phổ biến quy ‸chế về TTNT.")],
        id="another word of the sample",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến mọi quy định về TTNT.")],
        [At("not-in-source", TASKS, "vi: Phổ biến ‸mọi quy định về TTNT.")],
        id="a word too many for the sample",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến quy về TTNT.")],
        [At("not-covered", TASKS, "vi: Phổ biến quy ‸về TTNT.")],
        id="a word too few",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param(
        [
            Edit(
                KON_TUM_TASKS,
                "vi: >-\n    Khuyến khích doanh nghiệp ứng",
                "vi: >-\n    Khuyến khích\n    doanh nghiệp ứng",
            )
        ],
        id="words on more lines",
    ),
    pytest.param([Edit(KON_TUM, "mark: I.\n", "mark: 'I.'\n")], id="quotes"),
    pytest.param([Edit(KON_TUM, "passages:\n", "# Các đoạn\npassages:\n")], id="a comment on a line of its own"),
    pytest.param([Edit(KON_TUM_SOURCE, "II. MỤC TIÊU\n", "II.  MỤC\tTIÊU\u00a0\r\n")], id="white space in the source"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
