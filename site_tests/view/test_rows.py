"""Tasks, targets and duties in the order of plans and documents, each with its place."""

from __future__ import annotations

from generator.view.rows import Rows
from generator.view.site import SiteView
from site_tests.written import Written


def test_rows_are_those_of_the_files_in_the_order_of_the_document(view: SiteView, written: Written) -> None:
    tasks, targets, duties = [], [], []
    for plan, files in written.items():
        by_id = {task["id"]: task for task in files.tasks}
        for one in files.plan["passages"]:
            record = by_id[one["task"]] if "task" in one else one
            anchor = f"task-{one['task']}" if "task" in one else one["id"]
            tasks += [f"{plan}/{one['task']}"] if "task" in one else []
            targets += [f"{plan}#{anchor}/target-{target['id']}" for target in record.get("targets", ())]
            duties += [f"{plan}#{anchor}/duty-{duty['id']}" for duty in record.get("duties", ())]
    assert [row.id for row in view.rows.tasks] == tasks
    assert [row.id for row in view.rows.targets] == targets
    assert [row.id for row in view.rows.duties] == duties


def test_a_target_has_its_own_words_or_those_of_its_holder(view: SiteView) -> None:
    for row in view.rows.targets:
        expected = (row.target.text, row.target.en) if row.target.text else (row.holder.vi, row.holder.en)
        assert (row.text, row.en) == expected


def test_a_row_leads_to_its_place_and_a_task_to_its_page(view: SiteView) -> None:
    first = view.rows.tasks[0]
    assert (first.path, first.entry.path) == ("dong-thap-2021/01/", "dong-thap-2021/#task-01")
    paths = {*(row.path for row in view.rows.targets), *(row.path for row in view.rows.duties)}
    assert paths <= view.catalog.addresses


def test_without_tasks_no_body_has_any() -> None:
    assert Rows((), (), ()).by_agency == {}
