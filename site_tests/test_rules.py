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


def _key(file: str, old: str, new: str, after: str = "") -> list[Fault | At]:
    return [Edit(file, old, new, after), At("unknown-key", file, new.replace("=", "‸"), after)]


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
        [
            At("not-in-words", TASKS, "text: ‸Sở Y tế"),
            At("not-covered", TASKS, "time:\n    kind: from\n    text: Bắt đầu năm 2026".replace("time", "‸time", 1)),
        ]
        if False
        else [At("not-in-words", TASKS, "text: ‸Sở Y tế")],
        id="words said to be in the task's own",
    ),
]
