"""What the script of the tasks page reads: what the data say, in the page or in a file beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.bilingual import LANGS, Lang
from generator.view.site import SiteView
from generator.write.find import COLUMNS, FILE, as_json, embedded, find_files
from site_tests.conftest import SITE_URL
from site_tests.view.many import many_tasks
from site_tests.written import Written, written_plans


@pytest.fixture(scope="module")
def written() -> Written:
    return written_plans()


def test_a_few_tasks_stand_in_the_page_and_in_no_file(view: SiteView) -> None:
    assert find_files(view.find, "vi", SITE_URL) == {}
    assert [json.loads(str(data))["columns"][0] for data in embedded(view.find, SITE_URL).values()] == ["id", "id"]


def test_what_stands_in_the_page_cannot_end_its_script(view: SiteView) -> None:
    assert all("<" not in str(data) for data in embedded(view.find, SITE_URL).values())


def test_many_tasks_stand_in_a_file_and_not_in_the_page(view: SiteView) -> None:
    many = many_tasks(view)
    assert embedded(many, SITE_URL) == {"vi": None, "en": None}
    assert len(json.loads(find_files(many, "vi", SITE_URL)[FILE])["tasks"]) == len(many.entries)


@pytest.mark.parametrize("lang", LANGS)
def test_the_script_saves_columns_and_values_of_open_data(lang: Lang, view: SiteView, site: Path) -> None:
    """What a reader downloads from the page is part of the file that the site offers."""
    data = json.loads(as_json(view.find, lang, SITE_URL))
    assert data["columns"] == [column.replace("*", lang) for column in COLUMNS]
    published = (site / "data/v1/tasks.csv").read_text("utf-8").splitlines()[0].split(",")
    assert set(data["columns"]) <= set(published)
    items = json.loads((site / "data/v1/tasks.json").read_text("utf-8"))["items"]
    for path in (column.split(".") for column in data["columns"]):
        assert [_part(task, path) for task in data["tasks"]] == [_part(item, path) for item in items], path


def _part(item: Any, path: list[str]) -> Any:
    for name in path:
        item = item and item[name]
    return item


@pytest.mark.parametrize("lang", LANGS)
def test_the_script_reads_what_the_files_say(lang: Lang, view: SiteView, written: Written) -> None:
    found = json.loads(as_json(view.find, lang, SITE_URL))["tasks"]
    expected = [
        _expected(plan, files.plan["province"], task) for plan, files in written.items() for task in files.tasks
    ]
    assert [{name: task[name] for name in expected[0]} for task in found] == expected
    assert [task["title"] for task in found] == [
        {lang: task["title"][lang]} for files in written.values() for task in files.tasks
    ]
    assert [task["url"] for task in found] == [{lang: f"{SITE_URL}{lang}/{task['id']}/"} for task in found]


def _expected(plan: str, province: str, task: dict[str, Any]) -> dict[str, Any]:
    """What the file of a plan says of a task, in the form of open data."""
    time, partners = task["time"], task.get("partners")
    return {
        "id": f"{plan}/{task['id']}",
        "plan": plan,
        "province": province,
        "label": task["label"],
        "bullet": int(task["bullet"]) if "bullet" in task else None,
        "lead": _bodies(task["lead"]),
        "partners": _bodies(partners) if partners else None,
        "time": {
            name: " ".join(time[name].split()) if name in time else None for name in ("text", "kind", "start", "end")
        },
        "direction": task["direction"],
        "sectors": task["sectors"],
    }


def _bodies(bodies: dict[str, Any]) -> dict[str, Any]:
    return {"text": " ".join(bodies["text"].split()), "agencies": bodies["agencies"]}
