"""The five plans that hand-made facts are of, as our reader reads them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from generator.catalog import PlanFile
from generator.model.passage import Passage, Task
from generator.model.words import Bodies
from generator.read.catalog import read_catalog
from site_tests.conftest import ROOT

KON_TUM, QUANG_NGAI, HOA_BINH = "kon-tum-2024", "quang-ngai-2021", "hoa-binh-127"
DONG_THAP, NINH_THUAN = "dong-thap-2021", "ninh-thuan-2023"


@cache
def plans() -> Mapping[str, PlanFile]:
    catalog, problems = read_catalog(ROOT)
    assert problems == []
    return catalog.plan


def records(plan: str) -> list[Passage | Task]:
    """Every passage and task, in the order of the document."""
    return [entry.record for entry in plans()[plan].entries]


def task_of(plan: str, number: str) -> Task:
    return next(task for task in plans()[plan].tasks if task.id == number)


def keys(bodies: Bodies | None) -> tuple[str, ...] | None:
    return bodies.agencies if bodies else None
