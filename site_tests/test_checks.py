"""Faults planted in the real plans are found, each at its file, line and column; and what changes nothing is let pass."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.bilingual import LANGS
from generator.problems.printing import as_github, as_text
from site_tests.conftest import ROOT
from site_tests.faults import At, Drop, Edit, Fault, Swap, Write, expected, found, plant, problems_of
from site_tests.sample import FILES, write_sample
from site_tests.test_yaml_tree import BOMB

KON_TUM, QUANG_NGAI, HOA_BINH = "kon-tum-2024", "quang-ngai-2021", "hoa-binh-127"
DONG_THAP, NINH_THUAN = "dong-thap-2021", "ninh-thuan-2023"


def _plan(plan: str) -> str:
    return f"data/plans/{plan}/plan.yml"


def _tasks(plan: str) -> str:
    return f"data/plans/{plan}/tasks.yml"


def _source(plan: str) -> str:
    return f"data/plans/{plan}/source.txt"


def _task(number: str) -> str:
    return f'- id: "{number}"\n'


KT, KT_TASKS = _plan(KON_TUM), _tasks(KON_TUM)
QN, QN_TASKS = _plan(QUANG_NGAI), _tasks(QUANG_NGAI)
HB, HB_TASKS = _plan(HOA_BINH), _tasks(HOA_BINH)
DT, DT_TASKS = _plan(DONG_THAP), _tasks(DONG_THAP)
NT, NT_TASKS = _plan(NINH_THUAN), _tasks(NINH_THUAN)

WORDS = [
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "sản xuất và quản lý rừng.", "sản xuất và bảo vệ rừng.")],
        [At("not-verbatim", KT_TASKS, "sản xuất và ‸bảo vệ rừng.")],
        id="two other words",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "chăm sóc sức khỏe, hỗ", "chăm sóc sức khoẻ, hỗ")],
        [At("not-verbatim", KT_TASKS, "chăm sóc sức ‸khoẻ, hỗ")],
        id="another place of a tone",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "hỗ trợ bác sĩ chẩn đoán", "hỗ trợ các bác sĩ chẩn đoán")],
        [At("not-in-source", KT_TASKS, "hỗ trợ ‸các bác sĩ")],
        id="a word too many",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "bằng TTNT.\n", "bằng TTNT\n")],
        [At("not-verbatim", KT_TASKS, "bằng ‸TTNT\n")],
        id="a full stop less",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, 'mark: "12"', 'mark: "21"')],
        [At("not-verbatim", KT_TASKS, 'mark: "‸21"'), At("label-not-from-mark", KT_TASKS, "label: ‸Phụ lục 12")],
        id="the number of another row",
    ),
    pytest.param(
        KON_TUM,
        [Drop(KT, "ii-2-b2")],
        [At("not-covered", KT, 'mark: "‸-"', after="- id: ii-2-b3\n")],
        id="a paragraph less",
    ),
    pytest.param(
        KON_TUM,
        [Drop(KT, "footnote-1")],
        [At("not-covered", KT, '- ‸task: "14"\n')],
        id="the last paragraph less",
    ),
    pytest.param(
        KON_TUM,
        [Swap(KT, "recipient-5")],
        [
            At("not-covered", KT, 'mark: "‸-"', after="- id: recipient-6\n"),
            At("not-in-source", KT, 'mark: "‸-"', after="- id: recipient-5\n"),
        ],
        id="two paragraphs that changed places",
    ),
    pytest.param(
        KON_TUM,
        [Edit(_source(KON_TUM), "- Công an tỉnh;\n", "- Công an tỉnh; Viện kiểm sát;\n")],
        [At("not-covered", KT, 'mark: "‸-"', after="- id: recipient-11\n")],
        id="words that the text has and the data has not",
    ),
    pytest.param(
        KON_TUM,
        [
            Edit(KT_TASKS, "text: 2026-2028", "text: 2026-2029", after=_task("07")),
            Edit(KT_TASKS, "end: 2028", "end: 2029", after=_task("07")),
            Edit(KT_TASKS, "en: 2026–2028", "en: 2026–2029", after=_task("07")),
        ],
        [At("not-verbatim", KT_TASKS, "text: ‸2026-2029")],
        id="a time that is wrong everywhere",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN_TASKS, "tổng hợp đối bờ", "tổng hợp đới bờ")],
        [At("not-verbatim", QN_TASKS, "tổng hợp ‸đới bờ"), At("not-in-words", QN_TASKS, "words: ‸đối bờ")],
        id="a typing mistake put right",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN_TASKS, 'caption: "- Cơ quan chủ trì:"', 'caption: "- Đơn vị chủ trì:"')],
        [At("not-verbatim", QN_TASKS, 'caption: "- ‸Đơn vị chủ trì:"', after=_task("08"))],
        id="a caption like all others",
    ),
    pytest.param(
        HOA_BINH,
        [
            Edit(
                HB_TASKS,
                "thúc đẩy thực hiện Chiến lược dữ liệu quốc gia; thúc đẩy thực hiện Chiến lược\n    dữ liệu quốc gia; triển",
                "thúc đẩy thực hiện Chiến lược dữ liệu quốc gia; triển",
                after=_task("10"),
            )
        ],
        [
            At("not-covered", HB_TASKS, "quốc gia; ‸triển", after=_task("10")),
            At("not-in-words", HB_TASKS, "words: ‸>-", after=_task("10")),
        ],
        id="a clause that stands twice, once",
    ),
    pytest.param(
        HOA_BINH,
        [
            Edit(
                HB_TASKS,
                "    heading: iv-1\n",
                "    heading: iv-1\n  partners:\n    text: Sở Tài chính\n    en: Department of Finance\n    agencies: [so-tc]\n",
                after=_task("02"),
            )
        ],
        [At("not-in-source", HB_TASKS, "text: ‸Sở Tài chính", after=_task("02"))],
        id="a partner that the text does not name, where it has no column for partners",
    ),
    pytest.param(
        HOA_BINH,
        [
            Edit(
                HB_TASKS,
                "    kind: unstated\n",
                "    {kind: year, text: Năm 2025, en: '2025', start: 2025, end: 2025}\n",
                after=_task("02"),
            )
        ],
        [At("not-in-source", HB_TASKS, "text: ‸Năm 2025")],
        id="a time that the text does not state, where it has no column for times",
    ),
    pytest.param(
        HOA_BINH,
        [Edit(HB_TASKS, "    heading: iv-1\n", "    heading: iv-1\n    caption: Chủ trì\n", after=_task("02"))],
        [At("not-in-source", HB_TASKS, "caption: ‸Chủ trì")],
        id="a caption that the text does not have",
    ),
    pytest.param(
        DONG_THAP,
        [Edit(DT, "vi: UỶ BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n", "vi: ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n")],
        [At("not-verbatim", DT, "vi: ‸ỦY BAN")],
        id="a spelling made like the others",
    ),
    pytest.param(
        NINH_THUAN,
        [Edit(NT, "một hệ thống cơ sở dữ liệu ngành", "một hệ thống cơ 2 sở dữ liệu ngành")],
        [
            At("not-in-source", NT, "một hệ thống cơ ‸2 sở dữ liệu ngành"),
            At("digits-differ", NT, "en: ‸>-", after="một hệ thống cơ 2 sở"),
        ],
        id="a page number left in the sentence",
    ),
]

CONVERSION = [
    pytest.param(
        HOA_BINH,
        [Edit(HB, "- line: 13\n", "- line: 14\n")],
        [At("conversion-no-match", HB, 'text: ‸"2"'), At("not-covered", HB, 'mark: "‸-"', after="- id: ii-2-b3\n")],
        id="another line",
    ),
    pytest.param(
        HOA_BINH,
        [Edit(HB, 'text: "[bookmark: muc_1]"', 'text: "[bookmark: muc_9]"')],
        [
            At("conversion-no-match", HB, 'text: ‸"[bookmark: muc_9]"'),
            At("not-verbatim", HB, 'mark: "‸I."', after="- id: i\n"),
        ],
        id="a mark that is not there",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN, 'becomes: "83"', 'becomes: "38"')],
        [At("conversion-changes-words", QN, 'becomes: ‸"38"'), At("not-verbatim", QN, 'vi: "Số: ‸83 /KH-UBND"')],
        id="healing that writes another number",
    ),
    pytest.param(
        DONG_THAP,
        [Edit(DT, "becomes: 52-NQ/TW", "becomes: số 52-NQ/TW")],
        [
            At("conversion-changes-words", DT, "becomes: ‸số 52-NQ/TW"),
            At("not-verbatim", DT, "Nghị quyết số ‸52-NQ/TW"),
        ],
        id="healing that adds a word",
    ),
    pytest.param(
        NINH_THUAN,
        [Edit(NT, "becomes: 2021-2025, tầm nhìn", "becomes: 2021-2025 tầm nhìn")],
        [
            At("conversion-changes-words", NT, "becomes: ‸2021-2025 tầm"),
            At("not-verbatim", NT_TASKS, "‸2021-2025, tầm", after="Tiếp tục phối hợp với các Sở, ban, ngành"),
        ],
        id="healing that loses a comma",
    ),
]

BODIES = [
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "agencies: [so-khcn, so-nv]", "agencies: [so-khcn, so-nvu]")],
        [
            At("unknown-key", KT_TASKS, "[so-khcn, ‸so-nvu]"),
            At("agency-not-in-words", KT_TASKS, "[so-khcn, ‸so-nvu]"),
            At("agency-left-out", KT_TASKS, "agencies: ‸[so-khcn, so-nvu]"),
        ],
        id="a body that nobody knows",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "[so-gddt, so-yt, so-nnptnt, so-vhttdl]", "[so-gddt, so-yt, so-vhttdl]")],
        [At("agency-left-out", KT_TASKS, "agencies: ‸[so-gddt, so-yt, so-vhttdl]")],
        id="one of four left out",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "[so-gddt, so-yt, so-nnptnt, so-vhttdl]", "[so-gddt, so-yt, so-nnptnt, so-vhttdl, so-ct]")],
        [At("agency-not-in-words", KT_TASKS, "so-vhttdl, ‸so-ct]")],
        id="a body that the words do not name",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN_TASKS, "[so-gtvt, so-vhttdl, nhnn]", "[nhnn, so-gtvt, so-vhttdl]")],
        [At("agency-order", QN_TASKS, "agencies: ‸[nhnn, so-gtvt, so-vhttdl]")],
        id="the third of three leads put first",
    ),
    pytest.param(
        HOA_BINH,
        [Edit(HB_TASKS, "heading: iv-6\n", "heading: iv-66\n", after=_task("19"))],
        [At("unknown-key", HB_TASKS, "heading: ‸iv-66\n")],
        id="a heading that is not there",
    ),
    pytest.param(
        HOA_BINH,
        [
            Edit(HB_TASKS, "text: Sở Kế hoạch và Đầu tư", "text: Sở Tài chính", after=_task("19")),
            Edit(
                HB_TASKS,
                "agencies: [so-khdt]\n    heading: iv-6\n",
                "agencies: [so-tc]\n    heading: iv-7\n",
                after=_task("19"),
            ),
        ],
        [At("heading-not-above", HB_TASKS, "heading: ‸iv-7\n", after=_task("19"))],
        id="a lead taken from the next heading, consistently",
    ),
    pytest.param(
        HOA_BINH,
        [
            Edit(HB_TASKS, "text: Sở Tài chính\n", "text: Sở Tư pháp\n", after=_task("19")),
            Edit(HB_TASKS, "[so-tc]", "[so-tp]", after=_task("19")),
        ],
        [At("not-in-words", HB_TASKS, "text: ‸Sở Tư pháp", after=_task("19"))],
        id="a partner that the task's words do not name",
    ),
]

VALUES = [
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "end: 2028", "end: 2030", after=_task("03"))],
        [At("time-not-from-words", KT_TASKS, "end: ‸2030", after=_task("03"))],
        id="another year",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN_TASKS, "    kind: from\n", "    kind: range\n    end: 2030\n", after=_task("12"))],
        [At("time-not-from-words", QN_TASKS, "kind: ‸range", after=_task("12"))],
        id="an open end closed",
    ),
    pytest.param(
        DONG_THAP,
        [Edit(DT_TASKS, "    kind: from\n", "    kind: year\n    end: 2022\n", after=_task("01"))],
        [At("time-not-from-words", DT_TASKS, "kind: ‸year", after=_task("01"))],
        id="a beginning taken for the whole",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT, "value: 2024-10-07", "value: 2024-10-17")],
        [At("value-not-from-words", KT, "value: ‸2024-10-17")],
        id="another day",
    ),
    pytest.param(
        DONG_THAP,
        [Edit(DT, "value: 2021-11-16", "value: 2021-11-31")],
        [At("wrong-date", DT, "value: ‸2021-11-31")],
        id="a day that there is not",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT, "value: 3584/KH-UBND", "value: 584/KH-UBND")],
        [At("value-not-from-words", KT, "value: ‸584/KH-UBND"), At("unknown-sign", KT, "vi: ‸(Ban hành kèm theo")],
        id="the end of a number",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT, "  end: 2030\n", "  end: 2025\n")],
        [At("value-not-from-words", KT, "  end: ‸2025")],
        id="the other year of the horizon",
    ),
    pytest.param(
        KON_TUM,
        [Edit(KT, 'due: "--12-15"', 'due: "--11-15"')],
        [At("value-not-from-words", KT, 'due: ‸"--11-15"\n        due_text: trước ngày 15 thang 12')],
        id="another month of a duty",
    ),
    pytest.param(
        DONG_THAP,
        [Edit(DT, "value: 100\n", "value: 300\n")],
        [At("value-not-from-words", DT, "value: ‸300", after="- id: ii-1-b1\n")],
        id="another number of a target",
    ),
    pytest.param(
        DONG_THAP,
        [
            Edit(DT, "by: 2025\n", "by: 2030\n", after="- id: ii-1-b1\n"),
            Edit(DT, "by_words: Đến năm 2025", "by_words: Định hướng đến năm 2030", after="- id: ii-1-b1\n"),
        ],
        [At("not-in-words", DT, "by_words: ‸Định hướng", after="- id: ii-1-b1\n")],
        id="the year of the next heading, consistently",
    ),
    pytest.param(
        QUANG_NGAI,
        [Edit(QN_TASKS, "label: II.3.d\n", "label: II.3.đ\n")],
        [
            At("label-not-from-mark", QN_TASKS, "label: ‸II.3.đ", after=_task("07")),
            At("same-twice", QN_TASKS, "label: ‸II.3.đ", after=_task("08")),
        ],
        id="đ is a letter of its own",
    ),
]

YAML = [
    pytest.param(
        KON_TUM,
        [Edit(KT_TASKS, "  direction: legal\n", "  direction: legal\n  direction: ecosystem\n")],
        [At("duplicate-key", KT_TASKS, "direction: legal\n  ‸direction: ecosystem")],
        id="a field twice",
    ),
    pytest.param(
        KON_TUM,
        [Write("data/sectors.yml", BOMB.encode())],
        [
            *(At("anchor", "data/sectors.yml", f"a{n}: ‸&a{n} ") for n in range(25)),
            *(At("alias", "data/sectors.yml", f"[‸*a{n}, *a{n}]") for n in range(24)),
            *(At("alias", "data/sectors.yml", f"*a{n}, ‸*a{n}]") for n in range(24)),
        ],
        id="an alias bomb",
    ),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The real data, without the locks: they only say what has changed."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("*.lock"))
    return tmp_path


def _keep(project: Path, plan: str) -> None:
    """Of the plans only this one, to be quick."""
    for folder in (project / "data/plans").iterdir():
        if folder.name != plan:
            shutil.rmtree(folder)
    (project / "data/redirects.yml").write_text("[]\n", "utf-8")


@pytest.mark.parametrize(("plan", "faults", "places"), [*WORDS, *CONVERSION, *BODIES, *VALUES, *YAML])
def test_a_fault_is_found_where_it_is(project: Path, plan: str, faults: list[Fault], places: list[At]) -> None:
    _keep(project, plan)
    plant(project, faults)
    assert found(problems_of(project)) == expected(project, places)


@pytest.mark.parametrize(
    ("plan", "faults"),
    [
        pytest.param(KON_TUM, [], id="nothing"),
        pytest.param(
            KON_TUM,
            [
                Edit(
                    KT_TASKS,
                    "vi: >-\n    Khuyến khích doanh nghiệp ứng",
                    "vi: >-\n    Khuyến khích\n    doanh nghiệp ứng",
                )
            ],
            id="words on more lines",
        ),
        pytest.param(KON_TUM, [Edit(KT, "mark: I.\n", "mark: 'I.'\n")], id="quotes"),
        pytest.param(
            KON_TUM, [Edit(KT, "passages:\n", "# Các đoạn\npassages:\n")], id="a comment on a line of its own"
        ),
        pytest.param(
            KON_TUM,
            [Edit(_source(KON_TUM), "II. MỤC TIÊU\n", "II.  MỤC\tTIÊU\u00a0\r\n")],
            id="white space in the source",
        ),
    ],
)
def test_what_changes_nothing_is_let_pass(project: Path, plan: str, faults: list[Fault]) -> None:
    _keep(project, plan)
    plant(project, faults)
    assert problems_of(project) == []


def test_the_real_data_have_no_problem(project: Path) -> None:
    assert problems_of(project) == []


PARTS = st.sampled_from(
    [*"\n\t :-#&*!|>'\"{}[],ếx09", "  ", "\n\n", "id: ", "- ", ": ", "2025", "\u200b", "\ud7ff", "null"]
)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(FILES)), st.integers(0, 10_000), st.integers(0, 30), st.lists(PARTS, max_size=4).map("".join)
)
def test_whatever_is_typed_anywhere_gives_problems_that_can_be_printed(
    tmp_path_factory: pytest.TempPathFactory, file: str, at: int, length: int, typed: str
) -> None:
    root = write_sample(tmp_path_factory.getbasetemp() / "typed")
    text = FILES[file]
    at %= len(text)
    (root / file).write_text(text[:at] + typed + text[at + length :], "utf-8")
    for problem in problems_of(root):
        place = problem.place
        lines = (root / place.file).read_text("utf-8").split("\n") if (root / place.file).exists() else [""]
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        for lang in LANGS:
            assert as_text(problem, lang)
            assert as_github(problem, lang)
