"""The bodies of a field are just those that its words name, in their order."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.check.fuller_task import FULLER_TASK
from site_tests.data_files import AGENCIES, KON_TUM_TASKS, QUANG_NGAI_TASKS
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

FAULTS = [
    pytest.param(
        [Edit(KON_TUM_TASKS, "[so-gddt, so-yt, so-nnptnt, so-vhttdl]", "[so-gddt, so-yt, so-vhttdl]")],
        [At("agency-left-out", KON_TUM_TASKS, "agencies: ‸[so-gddt, so-yt, so-vhttdl]")],
        id="one of four left out",
    ),
    pytest.param(
        [
            Edit(
                KON_TUM_TASKS, "[so-gddt, so-yt, so-nnptnt, so-vhttdl]", "[so-gddt, so-yt, so-nnptnt, so-vhttdl, so-ct]"
            )
        ],
        [At("agency-not-in-words", KON_TUM_TASKS, "so-vhttdl, ‸so-ct]")],
        id="a body that the words do not name",
    ),
    pytest.param(
        [Edit(QUANG_NGAI_TASKS, "[so-gtvt, so-vhttdl, nhnn]", "[nhnn, so-gtvt, so-vhttdl]")],
        [At("agency-order", QUANG_NGAI_TASKS, "agencies: ‸[nhnn, so-gtvt, so-vhttdl]")],
        id="the third of three leads put first",
    ),
    pytest.param(
        [Edit(PLAN, "agencies: [ubnd-tinh]", "agencies: [ubnd-tinh, so-yt]")],
        [At("agency-not-in-words", PLAN, "[ubnd-tinh, ‸so-yt]")],
        id="who receives a duty",
    ),
    pytest.param(
        [FULLER_TASK, Edit(TASKS, "agencies: [so-khcn], heading", "agencies: [so-yt], heading")],
        [
            At("agency-not-in-words", TASKS, "agencies: [‸so-yt], heading"),
            At("agency-left-out", TASKS, "agencies: ‸[so-yt], heading"),
        ],
        id="who has a task's duty",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt, so-vhttdl, so-khcn]")],
        [At("agency-not-in-words", TASKS, "agencies: [so-yt, so-vhttdl, ‸so-khcn]")],
        id="a third body where the words name two",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt]")],
        [
            At("agency-left-out", TASKS, "agencies: ‸[so-yt]", "Culture, Sports and Tourism\n"),
        ],
        id="a body left out",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-vhttdl, so-yt]")],
        [At("agency-order", TASKS, "agencies: ‸[so-vhttdl, so-yt]")],
        id="the second first",
    ),
    pytest.param(
        [Edit(AGENCIES, "written_as: [Sở Y tế]", "written_as: [Sở Sức khỏe]")],
        [
            At("words-left-over", TASKS, "text: ‸Sở Y tế"),
        ],
        id="a body that nobody knows",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


RIGHT = [
    pytest.param([Edit(TASKS, "agencies: [so-yt]\n", "agencies: [so-yt]\n    besides: []\n")], id="nothing besides"),
    pytest.param([FULLER_TASK], id="who has a task's duty"),
]


@pytest.mark.parametrize("faults", RIGHT)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []


def test_a_table_that_is_not_whole_may_have_any_body(tmp_path: Path) -> None:
    faults = [
        Edit(AGENCIES, "written_as: [Sở Y tế]", "written_as: Sở Y tế"),
        Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-vhttdl]"),
    ]
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, [At("wrong-shape", AGENCIES, "written_as: ‸Sở Y tế")])


@pytest.mark.parametrize(
    ("faults", "said"),
    [
        pytest.param(
            [Edit(AGENCIES, "written_as: [Sở Y tế]", "written_as: [Sở Sức khỏe]")],
            ("so-yt", "written_as", "Sở Y tế", 18),
            id="a spelling of the body that the field names",
        ),
        pytest.param(
            [Edit(AGENCIES, '  in_list: ["Văn hóa, Thể thao và Du lịch"]\n', "")],
            ("so-vhttdl", "in_list", '"Văn hóa, Thể thao và Du lịch"', 21),
            id="a spelling inside a list of departments",
        ),
    ],
)
def test_the_line_to_paste_is_for_the_closest_body(
    tmp_path: Path, faults: list[Fault], said: tuple[str, str, str, int]
) -> None:
    body, field, typed, line = said
    (problem,) = problems_of(planted(tmp_path, faults))
    assert problem.to_type("vi") == (
        f"chữ đúng nguyên văn, và là «{body}»: thêm `- {typed}` vào {field} của mục ấy (data/agencies.yml:{line}); "
        "cơ quan chưa có thì thêm một mục; không phải cơ quan nào thì mới khai báo ở besides"
    )
