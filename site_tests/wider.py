"""The sample as a project that can be built, with what plans of after 2025 say and the sample does not."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from site_tests.data_files import task
from site_tests.faults import Edit, Fault, plant
from site_tests.nation import PROJECT
from site_tests.sample import PLAN, SOURCE, TASKS, write_sample

BY = "    kind: by\n    text: Hoàn thành trước ngày 30/6/2026\n    en: Done before 30 June 2026\n    end: 2026-06-30\n"

COLUMN_WORDS = """\
  result: {text: Bộ dữ liệu mở, en: An open data set}
  funding: {text: Chi thường xuyên, en: Recurrent expenditure}
"""

TIMES = (
    Edit(SOURCE, "Bắt đầu năm 2026", "Theo lộ trình của ngành"),
    Edit(
        TASKS,
        "    kind: from\n    text: Bắt đầu năm 2026\n    en: From 2026\n    start: 2026\n",
        "    kind: words\n    text: Theo lộ trình của ngành\n    en: As the sector's road map says\n",
    ),
)
DONE = (
    Edit(SOURCE, "\n2025-2026\n", "\nHoàn thành trước ngày 30/6/2026\n"),
    Edit(TASKS, "    kind: range\n    text: 2025-2026\n    en: 2025–2026\n    start: 2025\n    end: 2026\n", BY),
)
DUE = (
    Edit(SOURCE, "trước ngày 15/12 hằng năm./.", "trước ngày 01/6 và 15/11 hằng năm./."),
    Edit(
        PLAN,
        "vi: Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12",
        "vi: Báo cáo Ủy ban nhân dân tỉnh trước ngày 01/6 và 15/11",
    ),
    Edit(
        PLAN,
        "text: Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12",
        "text: Báo cáo Ủy ban nhân dân tỉnh trước ngày 01/6 và 15/11",
    ),
    Edit(
        PLAN,
        "    en: Report to the Provincial People's Committee before 15 December annually./.",
        "    en: Report before 1 June and 15 November annually./.",
    ),
    Edit(
        PLAN,
        "        en: Report to the Provincial People's Committee before 15 December annually\n",
        "        en: Report before 1 June and 15 November annually\n",
    ),
    Edit(PLAN, 'due: "--12-15"', 'due: ["--06-01", "--11-15"]'),
    Edit(PLAN, "due_text: trước ngày 15/12", "due_text: trước ngày 01/6 và 15/11"),
)
NOBODY = (
    Edit(SOURCE, "\nSở Y tế\nIII.", "\nIII."),
    Edit(TASKS, "  lead:\n    text: Sở Y tế\n    en: Department of Health\n    agencies: [so-yt]\n", ""),
)
CARRIED_OUT = (
    Edit(SOURCE, "\nSở Khoa học và Công nghệ\nCác Sở:", "\nCơ quan thực hiện: Sở Khoa học và Công nghệ\nCác Sở:"),
    Edit(TASKS, "  lead:\n", '  implementers:\n    caption: "Cơ quan thực hiện:"\n', task("01")),
    Edit(PLAN, "task_order: [time, lead, partners]", "task_order: [time, implementers, partners]"),
)
TARGET = (
    Edit(SOURCE, "ít nhất 05 mô hình", "trên 05 mô hình, từ 02 mô hình năm 2024,"),
    Edit(PLAN, "ít nhất 05 mô hình", "trên 05 mô hình, từ 02 mô hình năm 2024,"),
    Edit(PLAN, "at least 5 models of AI application", "more than 5 models, from 2 in 2024, of AI application"),
    Edit(PLAN, "comparator: at_least", "comparator: more_than"),
    Edit(
        PLAN,
        "by_words: Đến năm 2030\n",
        "by_words: Đến năm 2030\n        baseline: 2\n        baseline_words: từ 02 mô hình\n",
    ),
)
LATER = (
    ("id: mau-2024", "id: mau-2025"),
    ("ngày 07 tháng 10 năm 2024", "ngày 07 tháng 12 năm 2025"),
    ("of 7 October 2024", "of 7 December 2025"),
    ("value: 2024-10-07", "value: 2025-12-07"),
    ("horizon:\n  text: giai đoạn 2025-2030\n  start: 2025\n  end: 2030\n", ""),
    ("implements: qd-127\n", "implements: [qd-1671, qd-127]\n"),
)
COLUMNS = (
    Edit(SOURCE, "Văn hóa, Thể thao và Du lịch\n", "Văn hóa, Thể thao và Du lịch\nBộ dữ liệu mở\nChi thường xuyên\n"),
    Edit(TASKS, "  direction: infrastructure\n", f"{COLUMN_WORDS}  direction: infrastructure\n", task("01")),
    Edit(
        PLAN,
        "task_order: [time, implementers, partners]",
        "task_order: [time, implementers, partners, result, funding]",
    ),
)
WIDER: tuple[Fault, ...] = (*TIMES, *DONE, *DUE, *NOBODY, *CARRIED_OUT, *TARGET, *COLUMNS)


def write_wider(root: Path, faults: Sequence[Fault] = WIDER) -> Path:
    """A project that can be built: the sample with these changes, and once more as a plan of December 2025."""
    write_sample(root)
    plant(root, faults)
    old, new = (root / f"data/plans/mau-{year}" for year in (2024, 2025))
    new.mkdir()
    for path in old.iterdir():
        text = path.read_text("utf-8")
        for words, later in LATER:
            text = text.replace(words, later)
        (new / path.name).write_text(text, "utf-8")
    shutil.copytree(PROJECT / "theme", root / "theme")
    for name in ("mkdocs.yml", "requirements.txt"):
        shutil.copy(PROJECT / name, root / name)
    (root / "node_modules").symlink_to(PROJECT / "node_modules")
    return root
