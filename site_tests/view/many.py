"""More tasks than stand in the page itself: the real ones several times over."""

from __future__ import annotations

from generator.view.find import WHOLE, Find
from generator.view.site import SiteView


def many_tasks(view: SiteView) -> Find:
    return Find.of(view.catalog, view.rows.tasks * (WHOLE // len(view.rows.tasks) + 1))
