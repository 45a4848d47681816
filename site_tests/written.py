"""The plans as their files have them, read without our own reader: the other side of every count."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import yaml

from site_tests.conftest import ROOT

FIVE = ("dong-thap-2021", "hoa-binh-127", "kon-tum-2024", "ninh-thuan-2023", "quang-ngai-2021")  # more may come


class WrittenPlan(NamedTuple):
    """Every scalar is text."""

    plan: Mapping[str, Any]
    tasks: list[dict[str, Any]]

    @property
    def records(self) -> list[dict[str, Any]]:
        """Its passages, then its tasks."""
        return [*self.plan["passages"], *self.tasks]


Written = Mapping[str, WrittenPlan]


@cache
def written_plans() -> Written:
    """By the plan's id."""
    return {
        folder.name: WrittenPlan(*(_text(folder.name, name) for name in ("plan.yml", "tasks.yml")))
        for folder in sorted((ROOT / "data/plans").iterdir())
    }


def written_table(name: str) -> list[dict[str, Any]]:
    """The records of a table such as "agencies"."""
    found: list[dict[str, Any]] = yaml.load((ROOT / f"data/{name}.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 (text only)
    return found


def year(when: str) -> int:
    return int(when[:4])


def _text(plan: str, name: str) -> Any:
    return yaml.load((ROOT / "data/plans" / plan / name).read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 (text only)
