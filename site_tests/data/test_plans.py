"""The five plans as their texts have them: read again from source.txt in other ways."""

from __future__ import annotations

import hashlib
import re

import pytest

from site_tests.conftest import ROOT
from site_tests.data.plans import DONG_THAP, HOA_BINH, KON_TUM, NINH_THUAN, QUANG_NGAI, plans


@pytest.mark.parametrize(
    ("plan", "tasks"), [(KON_TUM, 14), (QUANG_NGAI, 27), (HOA_BINH, 36), (DONG_THAP, 14), (NINH_THUAN, 28)]
)
def test_tasks_are_counted_by_one_rule(plan: str, tasks: int) -> None:
    assert [task.id for task in plans()[plan].tasks] == [f"{number:02}" for number in range(1, tasks + 1)]


@pytest.mark.parametrize(
    ("plan", "digest"),
    [
        (KON_TUM, "2adc932d36bfec96813b1d633eb3aa012da15059294109f3fed30fb50388030d"),
        (QUANG_NGAI, "2088935887e15f5d6e72a243bcc947860f9e6ce55b3d746ac75fce99ed6c4a52"),
        (HOA_BINH, "cc60d7933c0fcfd5f1815976941bdd0b3ac53dcd34da80163713709a8082c6bf"),
        (DONG_THAP, "8192b72bcd1e8df4751f065e800d1faa65084b359c4037f3ea9d15824362bf7c"),
        (NINH_THUAN, "02720ffee01b113fdd2ccaa2adf661fc5d4653bd46237e64cd498ef7406eadab"),
    ],
)
def test_the_official_text_is_as_it_was_received(plan: str, digest: str) -> None:
    assert hashlib.sha256((ROOT / f"data/plans/{plan}/source.txt").read_bytes()).hexdigest() == digest


def test_kon_tum_is_a_table_of_one_cell_a_line() -> None:
    cells = plans()[KON_TUM].source.split("Cơ quan phối hợp\n")[1].split("[1] Theo")[0].strip().split("\n")
    rows = [tuple(cells[at : at + 5]) for at in range(0, len(cells), 5)]
    assert rows == [
        (task.mark, task.vi, task.time.text, task.lead and task.lead.text, task.partners and task.partners.text)
        for task in plans()[KON_TUM].tasks
    ]


def test_quang_ngai_is_items_with_three_lines_below() -> None:
    source = plans()[QUANG_NGAI].source
    tasks = plans()[QUANG_NGAI].tasks
    assert re.findall(r"^- (?:Đơn vị|Cơ quan) chủ trì: (.+)$", source, re.M) == [
        task.lead and task.lead.text for task in tasks
    ]
    assert re.findall(r"^- (?:Đơn vị|Cơ quan) phối hợp: (.+)$", source, re.M) == [
        task.partners and task.partners.text for task in tasks
    ]
    assert re.findall(r"^- Thời gian thực hiện: (.+)$", source, re.M) == [task.time.text for task in tasks]
    lettered = re.findall(r"^([a-zđ])\) (.+)$", source, re.M)
    assert lettered == [(task.mark[0], task.vi) for task in tasks if task.mark]
    assert [task.label for task in tasks if not task.mark] == ["II.1", "II.6"]


def _by_agency(text: str) -> list[tuple[str, str]]:
    """The name in each numbered heading with each bullet, or the one paragraph, below it."""
    pairs: list[tuple[str, list[str]]] = []
    agency, begun = "", False
    bare = re.sub(r"^\[bookmark: \w+\]", "", text, flags=re.M)
    for line in filter(None, (" ".join(line.split()) for line in bare.split("\n"))):
        if heading := re.fullmatch(r"\d+\. (.+?):?", line):
            agency, begun = heading[1], False
        elif line.startswith("- ") or (not begun and not line.endswith("nhiệm vụ:")):
            pairs.append((agency, [line.removeprefix("- ")]))
            begun = True
        elif begun:
            pairs[-1][1].append(line)
    return [(agency, " ".join(lines)) for agency, lines in pairs]


@pytest.mark.parametrize(
    ("plan", "begin", "end"),
    [
        pytest.param(HOA_BINH, "IV. NHIỆM VỤ VÀ GIẢI PHÁP\n", "[bookmark: muc_3]V. TỔ CHỨC", id="Hòa Bình"),
        pytest.param(NINH_THUAN, "IV. TỔ CHỨC THỰC HIỆN \n", "Trong quá trình tổ chức thực hiện", id="Ninh Thuận"),
    ],
)
def test_two_plans_are_bullets_under_the_names_of_agencies(plan: str, begin: str, end: str) -> None:
    file = plans()[plan]
    text = file.source.split(begin)[1].split(end)[0]
    read_again = [(agency, words.replace("2021- 2025", "2021-2025")) for agency, words in _by_agency(text)]
    assert read_again == [(entry.above[-1].vi.removesuffix(":"), entry.task.vi) for entry in file.entries if entry.task]


def test_dong_thap_is_a_table_whose_cells_are_cut() -> None:
    file = plans()[DONG_THAP]
    text = " ".join(re.sub(r"STT NHIỆM VỤ VÀ GIẢI PHÁP CHỦ TRÌ PHỐI HỢP\s+THỜI\s+GIAN", "", file.source).split())
    rows = [
        f"{task.mark} {task.vi} {task.lead and task.lead.text} {task.partners.text if task.partners else ''} {task.time.text}"
        for task in file.tasks
    ]
    assert text.endswith(" ".join(rows))
