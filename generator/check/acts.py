"""Every sign of a legal act that a plan's words name belongs to an act of data/acts.yml, or to the plan itself."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.citations import Citations
from generator.model import Passage
from generator.problems import Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    citations = Citations(catalog.acts)
    for plan in catalog.plans:
        own = plan.plan.number.value
        for i, passage in enumerate(plan.plan.passages):
            if isinstance(passage, Passage):
                for sign in citations.unknown_signs(passage.vi):
                    if sign != own:
                        yield plan.plan_file.place("passages", i, "vi").problem("unknown-sign", found=sign)
        for i, task in enumerate(plan.tasks):
            for sign in citations.unknown_signs(task.vi):
                yield plan.tasks_file.place(i, "vi").problem("unknown-sign", found=sign)
