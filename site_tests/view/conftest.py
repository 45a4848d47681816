"""What the tests of views share: the plans read by another reader, and the five that stay as they are."""

from __future__ import annotations

import pytest

from generator.view.plans import PlanView
from generator.view.site import SiteView
from site_tests.written import FIVE, Written, written_plans


@pytest.fixture(scope="session")
def written() -> Written:
    return written_plans()


@pytest.fixture(scope="session")
def five(view: SiteView) -> tuple[PlanView, ...]:
    """The five plans that hand-made numbers are of."""
    return tuple(plan for plan in view.plans if plan.id in FIVE)
