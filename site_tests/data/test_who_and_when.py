"""Who does what, with whom and when: by hand, where it is easy to err."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import pytest

from site_tests.data.plans import DONG_THAP, HOA_BINH, KON_TUM, NINH_THUAN, QUANG_NGAI, keys, plans, records, task_of


class Fact(NamedTuple):
    """What the words of a task say: leads, partners (None: the words name none), time."""

    plan: str
    task: str
    lead: tuple[str, ...]
    partners: tuple[str, ...] | None
    time: tuple[str, str | None, str | None]


UNSTATED = ("unstated", None, None)
FACTS = {
    "“Văn hóa, Thể thao và Du lịch” is one of four departments, not two or three": Fact(
        KON_TUM, "02", ("so-khcn",), ("so-gddt", "so-yt", "so-nnptnt", "so-vhttdl"), ("range", "2026", "2030")
    ),
    "“Khoa học và Công nghệ, Nội vụ” are two": Fact(
        KON_TUM, "03", ("so-tttt",), ("so-khcn", "so-nv"), ("range", "2026", "2028")
    ),
    "short: two years only": Fact(KON_TUM, "05", ("so-ct",), ("so-khcn", "so-tttt"), ("range", "2025", "2026")),
    "industry and trade before science": Fact(
        KON_TUM, "08", ("so-khdt",), ("so-ct", "so-khcn"), ("range", "2026", "2028")
    ),
    "“Giao thông Vận tải” with a capital": Fact(
        KON_TUM, "09", ("so-gtvt",), ("so-khcn", "so-tttt"), ("range", "2026", "2028")
    ),
    "the military leads, the police are partners": Fact(
        KON_TUM, "12", ("bchqs",), ("cong-an", "don-vi-lq"), ("range", "2025", "2026")
    ),
    "and the other way round, without the military": Fact(
        KON_TUM, "13", ("cong-an",), ("so-tttt", "don-vi-lq"), ("range", "2025", "2026")
    ),
    "three kinds of bodies lead, one department is the partner": Fact(
        KON_TUM, "14", ("so-ban-nganh", "ubnd-huyen", "co-so-gd"), ("so-khcn",), ("range", "2025", "2030")
    ),
    "one lead directs, others carry out; the media are the partners": Fact(
        QUANG_NGAI, "01", ("so-tttt", "so-ban-nganh", "ubnd-huyen"), ("bao", "dai-ptth"), ("ongoing", None, None)
    ),
    "“Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp” is one body": Fact(
        QUANG_NGAI, "03", ("so-khdt",), ("bql-kkt-dung-quat", "don-vi-lq"), ("range", "2022", "2030")
    ),
    "“Các Viện, Trường” are schools": Fact(
        QUANG_NGAI, "04", ("so-khcn",), ("co-so-gd", "don-vi-lq"), ("range", "2022", "2030")
    ),
    "coastal communes among the partners": Fact(
        QUANG_NGAI, "06", ("so-tnmt",), ("so-ban-nganh", "ubnd-huyen", "ubnd-xa"), ("range", "2022", "2030")
    ),
    "the only time that has a spaced dash": Fact(
        QUANG_NGAI, "08", ("so-xd",), ("so-ban-nganh",), ("range", "2021", "2025")
    ),
    "two leads, an open end": Fact(
        QUANG_NGAI, "12", ("so-khdt", "bql-kkt-dung-quat"), ("so-ct", "so-khcn", "so-ban-nganh"), ("from", "2021", None)
    ),
    "begins in 2025, not 2022": Fact(QUANG_NGAI, "15", ("bchqs",), ("don-vi-lq",), ("range", "2025", "2030")),
    "three leads, the third a bank's branch": Fact(
        QUANG_NGAI, "21", ("so-gtvt", "so-vhttdl", "nhnn"), ("don-vi-lq",), ("range", "2022", "2030")
    ),
    "the other open end": Fact(QUANG_NGAI, "23", ("so-nnptnt",), ("don-vi-lq",), ("from", "2021", None)),
    "districts lead": Fact(QUANG_NGAI, "26", ("ubnd-huyen",), ("so-ban-nganh", "don-vi-lq"), ("ongoing", None, None)),
    "a range without “Năm”": Fact(QUANG_NGAI, "27", ("so-khcn",), ("don-vi-lq",), ("range", "2022", "2030")),
    "a ministry in the words neither leads nor helps": Fact(HOA_BINH, "05", ("so-khcn",), None, UNSTATED),
    "years in the words are not the time of the task": Fact(HOA_BINH, "04", ("so-khcn",), None, UNSTATED),
    "the partner is named in the task's own words": Fact(HOA_BINH, "19", ("so-khdt",), ("so-tc",), UNSTATED),
    "finance leads the next": Fact(HOA_BINH, "20", ("so-tc",), None, UNSTATED),
    "bodies in general in the task's own words": Fact(HOA_BINH, "34", ("so-tp",), ("don-vi-lq",), UNSTATED),
    "the bank's branch": Fact(HOA_BINH, "35", ("nhnn",), None, UNSTATED),
    "the last heading": Fact(HOA_BINH, "36", ("ubnd-huyen",), None, UNSTATED),
    "four departments by short names, and others": Fact(
        DONG_THAP, "01", ("so-khcn",), ("so-tttt", "so-nnptnt", "so-nv", "so-gtvt", "don-vi-lq"), ("from", "2022", None)
    ),
    "a year is a year": Fact(DONG_THAP, "02", ("so-tttt",), ("so-khcn", "don-vi-lq"), ("year", "2022", "2022")),
    "a centre with an “and” in its name": Fact(
        DONG_THAP, "03", ("so-tttt",), ("so-nv", "tt-tthc-hcc"), ("year", "2022", "2022")
    ),
    "“Sở LĐ TBXH” on two lines": Fact(
        DONG_THAP, "05", ("so-ldtbxh",), ("so-gddt", "so-khcn", "so-tttt"), ("year", "2022", "2022")
    ),
    "a college on three lines": Fact(
        DONG_THAP, "06", ("cd-cong-dong-dong-thap",), ("so-khcn", "so-tttt"), ("from", "2022", None)
    ),
    "organisations and individuals": Fact(
        DONG_THAP, "07", ("so-ct",), ("so-khcn", "so-tttt", "don-vi-lq"), ("from", "2022", None)
    ),
    "no others here": Fact(DONG_THAP, "10", ("so-vhttdl",), ("so-khcn", "so-tttt"), ("from", "2022", None)),
    "the only ongoing one": Fact(DONG_THAP, "13", ("so-khcn",), ("so-tttt", "don-vi-lq"), ("ongoing", None, None)),
    "district level leads": Fact(
        DONG_THAP, "14", ("ubnd-huyen",), ("so-khcn", "so-tttt", "don-vi-lq"), ("from", "2022", None)
    ),
    "co-ordinates with “các đơn vị liên quan”": Fact(NINH_THUAN, "01", ("so-khcn",), ("don-vi-lq",), UNSTATED),
    "the media carry, they are no partners": Fact(NINH_THUAN, "03", ("so-khcn",), None, UNSTATED),
    "departments and districts in the words": Fact(
        NINH_THUAN, "12", ("so-tttt",), ("so-ban-nganh", "ubnd-huyen"), UNSTATED
    ),
    "“Phối hợp triển khai” names nobody": Fact(NINH_THUAN, "14", ("so-gddt",), None, UNSTATED),
    "a time in another plan's name is not the task's": Fact(NINH_THUAN, "17", ("so-ct",), ("don-vi-lq",), UNSTATED),
    "a bullet alone under its heading": Fact(NINH_THUAN, "23", ("so-tnmt",), None, UNSTATED),
    "science is the partner of finance": Fact(NINH_THUAN, "24", ("so-tc",), ("so-khcn", "don-vi-lq"), UNSTATED),
    "two leads in one heading": Fact(NINH_THUAN, "25", ("bao", "dai-ptth"), None, UNSTATED),
    "of the two in the heading only the departments": Fact(NINH_THUAN, "26", ("so-ban-nganh",), (), UNSTATED),
    "of the two in the heading only the districts": Fact(
        NINH_THUAN, "27", ("ubnd-huyen",), ("so-ban-nganh",), UNSTATED
    ),
    "both": Fact(NINH_THUAN, "28", ("so-ban-nganh", "ubnd-huyen"), None, UNSTATED),
}


@pytest.mark.parametrize("fact", FACTS.values(), ids=FACTS)
def test_who_does_it_with_whom_and_when(fact: Fact) -> None:
    task = task_of(fact.plan, fact.task)
    time = (task.time.kind, task.time.start, task.time.end)
    assert (keys(task.lead), keys(task.partners), time) == fact[2:]


@pytest.mark.parametrize(
    ("plan", "kinds"),
    [
        (KON_TUM, {"range": 14}),
        (QUANG_NGAI, {"range": 16, "ongoing": 9, "from": 2}),
        (HOA_BINH, {"unstated": 36}),
        (DONG_THAP, {"from": 10, "year": 3, "ongoing": 1}),
        (NINH_THUAN, {"unstated": 28}),
    ],
)
def test_open_ends_stay_open_and_what_is_not_stated_is_not_invented(plan: str, kinds: dict[str, int]) -> None:
    tasks = plans()[plan].tasks
    assert Counter(task.time.kind for task in tasks) == kinds
    assert all(task.time.end is None for task in tasks if task.time.kind in ("from", "ongoing", "unstated"))


@pytest.mark.parametrize(
    ("plan", "under"),
    [
        (HOA_BINH, [8, 5, 1, 2, 2, 1, 1, 1, 2, 2, 5, 1, 1, 1, 1, 1, 1]),
        (NINH_THUAN, [8, 4, 4, 2, 2, 1, 1, 1, 1, 1, 3]),
    ],
)
def test_every_agency_has_its_tasks(plan: str, under: list[int]) -> None:
    labels = Counter(task.label for task in plans()[plan].tasks)
    assert labels == {f"IV.{number}": count for number, count in enumerate(under, 1)}


def test_letters_run_with_dd_and_without_f_and_j() -> None:
    labels = [task.label for task in plans()[QUANG_NGAI].tasks if task.label.startswith("II.5.")]
    assert [label.removeprefix("II.5.") for label in labels] == "a b c d đ e g h i k l m n o".split()  # noqa: SIM905


@pytest.mark.parametrize("plan", [KON_TUM, QUANG_NGAI, HOA_BINH, DONG_THAP, NINH_THUAN])
def test_bullets_of_an_item_are_numbered_in_their_order(plan: str) -> None:
    last: dict[str, int] = {}
    for record in records(plan):
        if record.label and record.bullet:
            assert record.bullet in (1, 2) if record.label not in last else record.bullet == last[record.label] + 1
            last[record.label] = record.bullet
