"""The five plans as their texts have them: read again from source.txt in other ways, and by hand where it is easy to err."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import batched

import pytest

from generator.catalog import PlanFile
from generator.model import Duty, Passage, Reading, Target, Task
from generator.periods import Period
from generator.read.catalog import read_catalog
from site_tests.conftest import ROOT

KON_TUM, QUANG_NGAI, HOA_BINH = "kon-tum-2024", "quang-ngai-2021", "hoa-binh-127"
DONG_THAP, NINH_THUAN = "dong-thap-2021", "ninh-thuan-2023"


@cache
def _plans() -> Mapping[str, PlanFile]:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return catalog.plan


def _records(plan: str) -> list[Passage | Task]:
    """Every passage and task, in the order of the document."""
    file = _plans()[plan]
    return [entry if isinstance(entry, Passage) else file.task[entry.task] for entry in file.plan.passages]


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())


@pytest.mark.parametrize(
    ("plan", "tasks"), [(KON_TUM, 14), (QUANG_NGAI, 27), (HOA_BINH, 36), (DONG_THAP, 14), (NINH_THUAN, 28)]
)
def test_tasks_are_counted_by_one_rule(plan: str, tasks: int) -> None:
    assert [task.id for task in _plans()[plan].tasks] == [f"{number:02}" for number in range(1, tasks + 1)]


@pytest.mark.parametrize(
    ("plan", "digest"),
    [
        (DONG_THAP, "X"),
    ],
)
def test_the_official_text_is_as_it_was_received(plan: str, digest: str) -> None:
    assert hashlib.sha256(_plans()[plan].source.encode()).hexdigest().startswith(digest)
