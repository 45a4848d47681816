"""Each rule of the checks on its own: a fault of the sample for each thing that a rule looks at.

Here a fault may have other problems as well; test_problems.py and test_checks.py ask for all of them, exactly.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.faults import At, Edit, Fault, Write, expected, found, plant, problems_of
from site_tests.sample import PLAN, TASKS, write_sample

ACTS, AGENCIES, PROVINCES = "data/acts.yml", "data/agencies.yml", "data/provinces.yml"
REDIRECTS, REGISTER, SECTORS = "data/redirects.yml", "data/register.yml", "data/sectors.yml"
CORRECTIONS, EDITIONS = "data/corrections.yml", "data/editions.yml"
ADDRESSES, LOCK = "data/urls.lock", "data/translations.lock"
FIRST, SECOND, THIRD = '- id: "01"\n', '- id: "02"\n', '- id: "03"\n'
TARGET, DUTY = "  - id: i-1-b1\n", "  - id: iii-1-b2\n"

# What a task may have as well: it stands at the end of the file, below the third.
OF_TASK = """\
  targets:
    - {id: "1", text: Phổ biến, en: Disseminate, metric: {vi: x, en: x}, comparator: qualitative}
  duties:
    - id: "1"
      kind: report
      text: Phổ biến quy định
      en: Disseminate rules
      from: {text: Sở Khoa học và Công nghệ, en: Department, agencies: [so-khcn], heading: iii-1}
      recurrence: unstated
"""
MORE = Edit(
    TASKS,
    "  direction: infrastructure\n  sectors: []\n",
    "  direction: infrastructure\n  sectors: []\n" + OF_TASK,
    THIRD,
)


REFERENCES = [
    pytest.param(
        [Write(SECTORS, b"- {id: a, name: {vi: x, en: x}}\n- {id: a, name: {vi: y, en: y}}\n")],
        [At("same-twice", SECTORS, "{id: ‸a, name: {vi: y")],
        id="a key twice in a table",
    ),
    pytest.param(
        [Edit(AGENCIES, "    agencies: [so-khcn]\n", "    agencies: [so-kh]\n")],
        [At("unknown-key", AGENCIES, "agencies: [‸so-kh]")],
        id="a successor",
    ),
    pytest.param([Edit(ACTS, "by: qd-1671\n", "by: qd-16\n")], [At("unknown-key", ACTS, "by: ‸qd-16\n")], id="an act"),
    pytest.param(
        [Edit(PROVINCES, "into: mau@2025", "into: mao@2025")],
        [At("unknown-key", PROVINCES, "into: ‸mao@2025")],
        id="a province of today",
    ),
    pytest.param(
        [Edit(REGISTER, "province: mau", "province: mao")],
        [At("unknown-key", REGISTER, "province: ‸mao")],
        id="the province of a known plan",
    ),
    pytest.param(
        [Edit(PLAN, "province: mau", "province: mao")],
        [At("unknown-key", PLAN, "province: ‸mao")],
        id="the province of a plan",
    ),
    pytest.param(
        [Edit(PLAN, "implements: qd-127", "implements: qd-128")],
        [At("unknown-key", PLAN, "implements: ‸qd-128")],
        id="the act that a plan implements",
    ),
    pytest.param(
        [Edit(TASKS, "direction: infrastructure", "direction: infra", THIRD)],
        [At("unknown-key", TASKS, "direction: ‸infra\n")],
        id="a direction",
    ),
    pytest.param(
        [Edit(PLAN, '- task: "02"', '- task: "04"')], [At("unknown-key", PLAN, '- task: ‸"04"')], id="a task's place"
    ),
    pytest.param(
        [Edit(PLAN, '- task: "02"', '- task: "01"')],
        [At("same-twice", PLAN, '- task: ‸"01"', '"01"\n  - task')],
        id="a task's place twice",
    ),
    pytest.param(
        [Edit(TASKS, 'id: "02"', 'id: "01"')],
        [At("same-twice", TASKS, '- id: ‸"01"\n  label: II.2')],
        id="a task's number twice",
    ),
    pytest.param(
        [Edit(TASKS, "title: {vi: Phổ biến quy định về AI", "title: {vi: Xây dựng cơ sở dữ liệu mở")],
        [At("same-twice", TASKS, "vi: ‸Xây", THIRD)],
        id="a title twice",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI}", "en: Build an open database}")],
        [At("same-twice", TASKS, "en: ‸Build", THIRD)],
        id="a title twice in English",
    ),
    pytest.param(
        [Edit(TASKS, "label: II.2", "label: II.1")],
        [At("same-twice", TASKS, "label: ‸II.1", SECOND)],
        id="a label twice",
    ),
    pytest.param(
        [Edit(PLAN, "agencies: [so-khcn]", "agencies: [so-kh]")],
        [At("unknown-key", PLAN, "agencies: [‸so-kh]")],
        id="a body of a duty",
    ),
    pytest.param(
        [MORE, Edit(TASKS, "heading: iii-1}", "heading: iii-9}")],
        [At("unknown-key", TASKS, "heading: ‸iii-9}")],
        id="a heading of a task's duty",
    ),
    pytest.param(
        [Edit(PLAN, "heading: iii-1", "heading: i-1")],
        [At("heading-not-above", PLAN, "heading: ‸i-1\n")],
        id="the heading of another duty",
    ),
    pytest.param(
        [
            Edit(
                PLAN,
                "    targets:\n",
                '    targets:\n      - {id: "1", metric: {vi: x, en: x}, comparator: qualitative}\n',
            )
        ],
        [At("same-twice", PLAN, '- id: ‸"1"\n        metric')],
        id="a target's number twice",
    ),
    pytest.param(
        [
            MORE,
            Edit(
                TASKS,
                "  duties:\n",
                '  duties:\n    - {id: "1", kind: review, text: Phổ biến, en: x, recurrence: once}\n',
            ),
        ],
        [At("same-twice", TASKS, '- id: ‸"1"\n      kind: report')],
        id="a duty's number twice",
    ),
    pytest.param(
        [Write(REDIRECTS, b"- {from: old/, to: mau-2024/09/, reason: {vi: x, en: x}}\n")],
        [At("unknown-key", REDIRECTS, "to: ‸mau-2024/09/")],
        id="where an old address leads",
    ),
]

BODIES = [
    pytest.param(
        [Edit(PLAN, "agencies: [ubnd-tinh]", "agencies: [ubnd-tinh, so-yt]")],
        [At("agency-not-in-words", PLAN, "[ubnd-tinh, ‸so-yt]")],
        id="who receives a duty",
    ),
    pytest.param(
        [MORE, Edit(TASKS, "agencies: [so-khcn], heading", "agencies: [so-yt], heading")],
        [At("agency-not-in-words", TASKS, "agencies: [‸so-yt], heading")],
        id="who has a task's duty",
    ),
    pytest.param(
        [Edit(PLAN, "agencies: [ubnd-tinh]\n", "agencies: [ubnd-tinh]\n          besides: [qua mạng]\n")],
        [At("not-in-words", PLAN, "besides: [‸qua mạng]")],
        id="words declared to be no body, which are not there",
    ),
    pytest.param(
        [Edit(PLAN, "text: Ủy ban nhân dân tỉnh\n", "text: Sở Y tế\n")],
        [At("not-in-words", PLAN, "text: ‸Sở Y tế")],
        id="words of another passage",
    ),
    pytest.param(
        [Edit(TASKS, "    agencies: [so-yt]\n", "    agencies: [so-yt]\n    within: true\n")],
        [At("not-in-words", TASKS, "text: ‸Sở Y tế")],
        id="words said to be among the task's own",
    ),
]

VALUES = [
    pytest.param(
        [Edit(PLAN, "text: Kế hoạch số 12/KH-UBND\n", "text: Quyết định số 12/KH-UBND\n")],
        [At("not-in-words", PLAN, "text: ‸Quyết định số 12/KH-UBND")],
        id="the words of the number",
    ),
    pytest.param(
        [Edit(PLAN, "value: 12/KH-UBND", "value: 2/KH-UBND")],
        [At("value-not-from-words", PLAN, "value: ‸2/KH-UBND")],
        id="the number's last digit",
    ),
    pytest.param(
        [Edit(PLAN, "value: 12/KH-UBND", "value: 12/KH-UB")],
        [At("value-not-from-words", PLAN, "value: ‸12/KH-UB\n")],
        id="the number's beginning",
    ),
    pytest.param(
        [Edit(PLAN, "  text: ngày 07 tháng 10 năm 2024\n", "  text: ngày 08 tháng 10 năm 2024\n")],
        [At("not-in-words", PLAN, "text: ‸ngày 08")],
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
        [Edit(TASKS, "text: Bắt đầu năm 2026", "text: Khoảng năm 2026")],
        [At("time-not-from-words", TASKS, "text: ‸Khoảng")],
        id="a time of a form that nobody knows",
    ),
    pytest.param(
        [Edit(TASKS, "modality_text: Phấn đấu", "modality_text: Nỗ lực")],
        [At("not-in-words", TASKS, "modality_text: ‸Nỗ"), At("value-not-from-words", TASKS, "modality: ‸strive")],
        id="words of a modality that are not there",
    ),
    pytest.param(
        [Edit(TASKS, "modality: strive", "modality: encourage")],
        [At("value-not-from-words", TASKS, "modality: ‸encourage")],
        id="another modality",
    ),
    pytest.param(
        [
            MORE,
            Edit(
                TASKS,
                "label: III.1\n",
                "label: III.1\n  readings: [{words: thông tin, reading: x, note: {vi: x, en: x}}]\n",
            ),
        ],
        [At("not-in-words", TASKS, "words: ‸thông tin")],
        id="a reading of words that are not there",
    ),
    pytest.param(
        [MORE, Edit(TASKS, "text: Phổ biến, en: Disseminate", "text: Thông tin, en: Disseminate")],
        [At("not-in-words", TASKS, "text: ‸Thông tin")],
        id="the words of a task's target",
    ),
    pytest.param(
        [MORE, Edit(TASKS, "text: Phổ biến quy định\n", "text: Phổ biến mọi quy định\n")],
        [At("not-in-words", TASKS, "text: ‸Phổ biến mọi")],
        id="the words of a task's duty",
    ),
    pytest.param(
        [Edit(PLAN, "by_words: Đến năm 2030", "by_words: Năm 2030")],
        [At("not-in-words", PLAN, "by_words: ‸Năm 2030")],
        id="the words of a target's year",
    ),
    pytest.param(
        [Edit(PLAN, "        by: 2030\n", "        by: 2031\n")],
        [At("value-not-from-words", PLAN, "by: ‸2031")],
        id="the year of a target",
    ),
    pytest.param(
        [Edit(PLAN, "        by: 2030\n        by_words: Đến năm 2030\n", "        by: 2030\n")],
        [At("value-not-from-words", PLAN, "by: ‸2030")],
        id="the year of a target without its words",
    ),
    pytest.param(
        [Edit(PLAN, "due_text: trước ngày 15/12", "due_text: đến ngày 15/12")],
        [At("not-in-words", PLAN, "due_text: ‸đến")],
        id="the words of a duty's day",
    ),
    pytest.param(
        [Edit(PLAN, 'due: "--12-15"', 'due: "--12-05"')],
        [At("value-not-from-words", PLAN, 'due: ‸"--12-05"')],
        id="the day of a duty",
    ),
    pytest.param(
        [
            Edit(PLAN, 'due: "--12-15"', 'due: "--02-30"'),
            Edit(PLAN, "due_text: trước ngày 15/12", "due_text: ngày 30/2"),
        ],
        [At("wrong-date", PLAN, 'due: ‸"--02-30"')],
        id="a day of no year",
    ),
    pytest.param(
        [Edit(ACTS, "date: 2021-01-26", "date: 2021-02-29")], [At("wrong-date", ACTS, "date: ‸2021")], id="an act's"
    ),
    pytest.param(
        [Edit(ACTS, "on: 2026-08-28", "on: 2026-04-31")], [At("wrong-date", ACTS, "on: ‸2026")], id="its end's"
    ),
    pytest.param(
        [Edit(PROVINCES, "on: 2025-07-01", "on: 2025-06-31")],
        [At("wrong-date", PROVINCES, "on: ‸2025")],
        id="a merger's",
    ),
    pytest.param(
        [Edit(PROVINCES, "city_since: 2026-04-30", "city_since: 2026-04-31")],
        [At("wrong-date", PROVINCES, "city_since: ‸2026")],
        id="a city's",
    ),
    pytest.param(
        [Edit(CORRECTIONS, "on: 2026-11-21", "on: 2026-11-31")],
        [At("wrong-date", CORRECTIONS, "on: ‸2026")],
        id="a correction's",
    ),
    pytest.param(
        [Edit(EDITIONS, "on: 2026-11-21", "on: 2026-11-31")],
        [At("wrong-date", EDITIONS, "on: ‸2026")],
        id="an edition's",
    ),
]

TRANSLATIONS = [
    pytest.param(
        [Edit(TASKS, "en: Apply AI in primary health care.\n", "en: Apply machines in primary health care.\n")],
        [At("term", TASKS, "en: ‸Apply machines")],
        id="a term in a task",
    ),
    pytest.param(
        [Edit(TASKS, "en: From 2026", "en: From 2027")],
        [At("digits-differ", TASKS, "en: ‸From 2027")],
        id="a number in a field",
    ),
    pytest.param(
        [
            Edit(
                PLAN,
                "en: Report to the Provincial People's Committee before 15 December annually\n",
                "en: Report before 5 December\n",
            )
        ],
        [At("digits-differ", PLAN, "en: ‸Report before 5")],
        id="a number in a duty",
    ),
    pytest.param(
        [MORE, Edit(TASKS, "text: Phổ biến, en: Disseminate, metric", "text: Phổ biến, metric")],
        [At("not-translated", TASKS, '- ‸{id: "1", text')],
        id="a target without English",
    ),
    pytest.param(
        [Edit(TASKS, "    en: Department of Health\n", "")],
        [At("not-translated", TASKS, "lead:\n    ‸text: Sở Y tế")],
        id="a lead without English",
    ),
    pytest.param(
        [Write(LOCK, b"mau-2024#iii-1-b2.duty-1 0123456789abcdef\n")],
        [
            At(
                "translation-stale",
                PLAN,
                "en: ‸Report to the Provincial People's Committee before 15 December annually\n",
            )
        ],
        id="a duty whose words have changed",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Ứng dụng TTNT trong y tế cơ sỡ.", "vi: Ứng dụng TTNT theo Kế hoạch 99/KH-UBND.")],
        [At("unknown-sign", TASKS, "vi: ‸Ứng dụng TTNT theo")],
        id="an act in a task",
    ),
]


@pytest.mark.parametrize(("faults", "places"), [*REFERENCES, *BODIES, *VALUES, *TRANSLATIONS])
def test_a_rule(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    plant(write_sample(tmp_path), faults)
    problems = found(problems_of(tmp_path))
    assert [place for place in expected(tmp_path, places) if place not in problems] == []


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([MORE], id="a task with a target and a duty"),
        pytest.param([Edit(PLAN, "en: By 2030", "en: By the year 2030")], id="another translation"),
        pytest.param(
            [Edit(TASKS, "en: Strive to build an open database.", "en: Strive to build open databases.")], id="a form"
        ),
        pytest.param([Write(LOCK, b"# A head\n\nmau-2024#gone 0123456789abcdef\n")], id="a lock of what is gone"),
        pytest.param(
            [Write(ADDRESSES, b"# A head\n\nmau/\nmau-2024/#iii-1-b2\nmau-2024/03/\n")], id="addresses that are there"
        ),
        pytest.param(
            [
                Write(ADDRESSES, b"mau-2024/04/\n"),
                Write(REDIRECTS, b"- {from: mau-2024/04/, to: mau-2024/03/, reason: {vi: x, en: x}}\n"),
            ],
            id="an address that has moved",
        ),
        pytest.param(
            [Edit(TASKS, "agencies: [so-yt]\n", "agencies: [so-yt]\n    besides: []\n")], id="nothing besides"
        ),
    ],
)
def test_what_no_rule_forbids(tmp_path: Path, faults: list[Fault]) -> None:
    plant(write_sample(tmp_path), faults)
    assert problems_of(tmp_path) == []
