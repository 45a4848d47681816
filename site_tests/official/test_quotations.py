"""What of a plan stands in its official text, in the order of the document, and where the data has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog import PlanFile
from generator.official.quotations import quotations
from generator.read.catalog import read_catalog
from site_tests.faults import Edit, Fault, planted
from site_tests.sample import PLAN, TASKS


def _plan(root: Path, faults: list[Fault]) -> PlanFile:
    catalog, problems = read_catalog(planted(root, faults))
    assert problems == []
    return catalog.plan["mau-2024"]


def test_all_of_a_plan_in_its_order(tmp_path: Path) -> None:
    assert [quotation.text for quotation in quotations(_plan(tmp_path, []))] == [
        "KẾ HOẠCH",
        "Ứng dụng TTNT trên địa bàn tỉnh Mẫu giai đoạn 2025-2030",
        "(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 07 tháng 10 năm 2024)",
        "Thực hiện Quyết định số 127/QĐ-TTg, tỉnh đặt ra các việc sau:",
        *("I.", "MỤC TIÊU"),
        *("1.", "Đến năm 2030"),
        *("-", "Triển khai ít nhất 05 mô hình ứng dụng TTNT."),
        *("II.", "NHIỆM VỤ"),
        *("1", "Phấn đấu xây dựng cơ sở dữ liệu mở.", "2025-2026"),
        *("Sở Khoa học và Công nghệ", "Các Sở: Y tế, Văn hóa, Thể thao và Du lịch"),
        *("2", "Ứng dụng TTNT trong y tế cơ sỡ.", "Bắt đầu năm 2026", "Sở Y tế"),
        *("III.", "TỔ CHỨC THỰC HIỆN"),
        *("1.", "Sở Khoa học và Công nghệ"),
        *("-", "Phổ biến quy định về TTNT."),
        *("-", "Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm./."),
    ]


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        pytest.param([], ["1", "Phấn", "2025-2026", "Sở", "Các"], id="time, lead, partners"),
        pytest.param(
            [Edit(PLAN, "task_order: [time, lead, partners]", "task_order: [lead, partners, time]")],
            ["1", "Phấn", "Sở", "Các", "2025-2026"],
            id="another order of the columns",
        ),
        pytest.param(
            [Edit(PLAN, "task_order: [time, lead, partners]", "task_order: [lead]")],
            ["1", "Phấn", "Sở", "2025-2026", "Các"],
            id="columns that the text does not have, after the others",
        ),
        pytest.param(
            [Edit(TASKS, "    text: 2025-2026\n", "    caption: Thời gian\n    text: 2025-2026\n")],
            ["1", "Phấn", "Thời", "2025-2026", "Sở", "Các"],
            id="a caption in front of the words",
        ),
        pytest.param(
            [
                Edit(
                    TASKS,
                    "    agencies: [so-khcn]\n  partners",
                    "    agencies: [so-khcn]\n    within: true\n  partners",
                )
            ],
            ["1", "Phấn", "2025-2026", "Các"],
            id="words that are the task's own stand there once",
        ),
    ],
)
def test_the_fields_of_a_task_come_in_the_order_of_the_columns(
    tmp_path: Path, faults: list[Fault], words: list[str]
) -> None:
    quoted = [
        quotation
        for quotation in quotations(_plan(tmp_path, faults))
        if quotation.steps[0] == 0 and quotation.file.name == TASKS
    ]
    assert [quotation.text.split()[0] for quotation in quoted] == words


def test_a_quotation_leads_to_its_place(tmp_path: Path) -> None:
    plan = _plan(tmp_path, [])
    places = {quotation.text: quotation.file.place(*quotation.steps) for quotation in quotations(plan)}
    lines = (tmp_path / TASKS).read_text("utf-8").splitlines()
    place = places["Bắt đầu năm 2026"]
    assert place.file == TASKS
    assert lines[place.line - 1][place.column - 1 :] == "Bắt đầu năm 2026"
