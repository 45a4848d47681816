"""What items are given besides their row: the state of a translation, from the words that the lock has."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.locks.translations import TranslationLock, digest
from generator.open_data.files import data_files
from generator.view.site import SiteView
from site_tests.conftest import SITE_URL

TEXT = "Triển khai các văn bản quy phạm pháp luật về quyền sở hữu trí tuệ liên quan tới TTNT."


def _status(view: SiteView, en: str | None, **accepted: str) -> str:
    """The status of a task of Kon Tum with this translation, the words of `accepted` in the lock."""
    catalog = view.catalog
    file = catalog.plan["kon-tum-2024"]
    task = file.tasks[0].model_copy(update={"en": en})
    plan = replace(file, tasks=(task, *file.tasks[1:]))
    words = {f"kon-tum-2024#task-01{part.replace('_', '.')}": vi for part, vi in accepted.items()}
    lock = TranslationLock({key: digest(vi) for key, vi in words.items()})
    plans = tuple(plan if one is file else one for one in catalog.plans)
    spoilt = replace(catalog, plans=plans, translation_lock=lock)
    files = data_files(SiteView.of(spoilt, site_url=SITE_URL))
    items = json.loads(files["data/v1/tasks.json"])["items"]
    return str(next(item["translation"]["status"] for item in items if item["id"] == "kon-tum-2024/01"))


@pytest.mark.parametrize(
    ("en", "accepted", "expected"),
    [
        pytest.param("Implement …", {}, "current", id="new, never accepted"),
        pytest.param("Implement …", {"": TEXT}, "current", id="accepted from these words"),
        pytest.param("Implement …", {"": TEXT.replace(" về ", "\n  về ")}, "current", id="a line break is no change"),
        pytest.param("Implement …", {"": "Ban hành các văn bản."}, "stale", id="accepted from other words"),
        pytest.param("Implement …", {"": TEXT, "_lead": "Sở Khoa học"}, "stale", id="who leads was corrected"),
        pytest.param("Implement …", {"": TEXT, "_time": "2024-2026"}, "stale", id="the time was corrected"),
        pytest.param(None, {"": "Ban hành các văn bản."}, "missing", id="there is none to be stale"),
    ],
)
def test_status_of_a_translation(en: str | None, accepted: dict[str, str], expected: str, view: SiteView) -> None:
    assert _status(view, en, **accepted) == expected
