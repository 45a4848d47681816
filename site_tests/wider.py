"""The sample as a project that can be built, with what plans of after 2025 say and the sample does not."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from site_tests.faults import Edit, Fault, plant
from site_tests.nation import PROJECT
from site_tests.sample import SOURCE, TASKS, write_sample

BY = "    kind: by\n    text: Hoàn thành trước ngày 30/6/2026\n    en: Done before 30 June 2026\n    end: 2026-06-30\n"

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
WIDER: tuple[Fault, ...] = (*TIMES, *DONE)


def write_wider(root: Path, faults: Sequence[Fault] = WIDER) -> Path:
    """A project that can be built: the sample with these changes."""
    write_sample(root)
    plant(root, faults)
    shutil.copytree(PROJECT / "theme", root / "theme")
    for name in ("mkdocs.yml", "requirements.txt"):
        shutil.copy(PROJECT / name, root / name)
    (root / "node_modules").symlink_to(PROJECT / "node_modules")
    return root
