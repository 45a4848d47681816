"""The five plans as their texts have them: read again from source.txt in other ways, and by hand where it is easy to err."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import pytest

from generator.catalog import PlanFile
from generator.model.passage import Passage, Task
from generator.model.promise import Duty
from generator.model.words import Bodies
from generator.read.catalog import read_catalog
from site_tests.conftest import ROOT

KON_TUM, QUANG_NGAI, HOA_BINH = "kon-tum-2024", "quang-ngai-2021", "hoa-binh-127"
DONG_THAP, NINH_THUAN = "dong-thap-2021", "ninh-thuan-2023"


@cache
def _plans() -> Mapping[str, PlanFile]:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return catalog.plan


def _records(plan: str) -> list[Passage | Task]:
    """Every passage and task, in the order of the document."""
    file = _plans()[plan]
    return [entry if isinstance(entry, Passage) else file.task[entry.task] for entry in file.plan.passages]


def _keys(bodies: Bodies | None) -> tuple[str, ...] | None:
    return bodies.agencies if bodies else None


@pytest.mark.parametrize(
    ("plan", "tasks"), [(KON_TUM, 14), (QUANG_NGAI, 27), (HOA_BINH, 36), (DONG_THAP, 14), (NINH_THUAN, 28)]
)
def test_tasks_are_counted_by_one_rule(plan: str, tasks: int) -> None:
    assert [task.id for task in _plans()[plan].tasks] == [f"{number:02}" for number in range(1, tasks + 1)]


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


# --- the tables and headings of the texts, read a second time by their own layout --------------


def test_kon_tum_is_a_table_of_one_cell_a_line() -> None:
    cells = _plans()[KON_TUM].source.split("Cơ quan phối hợp\n")[1].split("[1] Theo")[0].strip().split("\n")
    rows = [tuple(cells[at : at + 5]) for at in range(0, len(cells), 5)]
    assert rows == [
        (task.mark, task.vi, task.time.text, task.lead.text, task.partners and task.partners.text)
        for task in _plans()[KON_TUM].tasks
    ]


def test_quang_ngai_is_items_with_three_lines_below() -> None:
    source = _plans()[QUANG_NGAI].source
    tasks = _plans()[QUANG_NGAI].tasks
    assert re.findall(r"^- (?:Đơn vị|Cơ quan) chủ trì: (.+)$", source, re.M) == [task.lead.text for task in tasks]
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
    file = _plans()[plan]
    text = file.source.split(begin)[1].split(end)[0]
    read_again = [(agency, words.replace("2021- 2025", "2021-2025")) for agency, words in _by_agency(text)]
    heading = {p.id: p.vi.removesuffix(":") for p in file.passage.values()}
    assert read_again == [(heading[file.above[f"task-{task.id}"][-1].id], task.vi) for task in file.tasks]


def test_dong_thap_is_a_table_whose_cells_are_cut() -> None:
    file = _plans()[DONG_THAP]
    text = " ".join(re.sub(r"STT NHIỆM VỤ VÀ GIẢI PHÁP CHỦ TRÌ PHỐI HỢP\s+THỜI\s+GIAN", "", file.source).split())
    rows = [
        f"{task.mark} {task.vi} {task.lead.text} {task.partners.text if task.partners else ''} {task.time.text}"
        for task in file.tasks
    ]
    assert text.endswith(" ".join(rows))


# --- facts that are easy to get wrong, by hand -------------------------------------------------


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
    task = _plans()[fact.plan].task[fact.task]
    time = (task.time.kind, task.time.start, task.time.end)
    assert (_keys(task.lead), _keys(task.partners), time) == fact[2:]


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
    tasks = _plans()[plan].tasks
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
    labels = Counter(task.label for task in _plans()[plan].tasks)
    assert labels == {f"IV.{number}": count for number, count in enumerate(under, 1)}


def test_letters_run_with_dd_and_without_f_and_j() -> None:
    labels = [task.label for task in _plans()[QUANG_NGAI].tasks if task.label.startswith("II.5.")]
    assert [label.removeprefix("II.5.") for label in labels] == "a b c d đ e g h i k l m n o".split()  # noqa: SIM905


@pytest.mark.parametrize("plan", [KON_TUM, QUANG_NGAI, HOA_BINH, DONG_THAP, NINH_THUAN])
def test_bullets_of_an_item_are_numbered_in_their_order(plan: str) -> None:
    last: dict[str, int] = {}
    for record in _records(plan):
        if record.label and record.bullet:
            assert record.bullet in (1, 2) if record.label not in last else record.bullet == last[record.label] + 1
            last[record.label] = record.bullet


@pytest.mark.parametrize(
    ("plan", "number", "date", "signatory"),
    [
        (KON_TUM, ("text", "3584/KH-UBND"), ("text", "2024-10-07"), "Nguyễn Hữu Tháp"),
        (QUANG_NGAI, ("text", "83/KH-UBND"), ("text", "2021-06-04"), "Trần Phước Hiền"),
        (HOA_BINH, ("unknown", None), ("unknown", None), None),
        (DONG_THAP, ("secondary", "332/KH-UBND"), ("secondary", "2021-11-16"), "Huỳnh Minh Tuấn"),
        (NINH_THUAN, ("secondary", "46/QĐ-UBND"), ("secondary", "2023-02-06"), None),
    ],
)
def test_what_the_text_does_not_say_is_unknown_or_from_elsewhere(
    plan: str, number: tuple[str, str | None], date: tuple[str, str | None], signatory: str | None
) -> None:
    record = _plans()[plan].plan
    assert (record.number.basis, record.number.value) == number
    assert (record.date.basis, record.date.value) == date
    assert (record.signatory and record.signatory.name) == signatory
    assert record.instrument == ("decision" if plan == NINH_THUAN else "plan")


def _duties(plan: str) -> list[tuple[str | None, Duty]]:
    return [(record.label, duty) for record in _records(plan) for duty in record.duties]


@pytest.mark.parametrize(
    ("plan", "dated"),
    [
        (
            KON_TUM,
            [
                ("V.1", "report", "--12-15", ("so-khcn",), ("bo-khcn", "ubnd-tinh")),
                ("V.4", "report", "--11-15", ("don-vi-lq",), ("so-khcn",)),
            ],
        ),
        (QUANG_NGAI, []),
        (HOA_BINH, [("V.2", "report", "--11-15", ("so-ban-nganh", "ubnd-huyen"), ("so-khcn",))]),
        (
            DONG_THAP,
            [
                ("V.1", "budget", "--01-15", ("so-khcn",), ("so-tc",)),
                ("V.1", "report", "--12-15", ("so-khcn",), ("ubnd-tinh",)),
                ("V.3", "budget", "--01-05", ("so-ban-nganh", "ubnd-huyen", "don-vi-lq"), ("so-khcn",)),
                ("V.3", "report", "--11-20", ("so-ban-nganh", "ubnd-huyen", "don-vi-lq"), ("so-khcn",)),
            ],
        ),
        (NINH_THUAN, [("IV.11", "report", "--11-15", ("so-ban-nganh", "ubnd-huyen"), ("ubnd-tinh",))]),
    ],
)
def test_dated_duties(plan: str, dated: list[tuple[object, ...]]) -> None:
    found = [
        (label, duty.kind, duty.due, _keys(duty.sender), _keys(duty.receiver))
        for label, duty in _duties(plan)
        if duty.due is not None
    ]
    assert found == dated
    assert all(duty.recurrence == "yearly" for _, duty in _duties(plan) if duty.due is not None)


@pytest.mark.parametrize(
    ("plan", "label", "recurrence"),
    [
        pytest.param(QUANG_NGAI, "IV.4", ["every-3-years", "every-5-years"], id="each three and each five years"),
        pytest.param(QUANG_NGAI, "IV.1", ["periodic"], id="“định kỳ” alone is no year"),
        pytest.param(QUANG_NGAI, "IV.2", ["yearly"], id="“hàng năm” is"),
        pytest.param(HOA_BINH, "V.1", ["yearly", "once"], id="a yearly report, one review"),
    ],
)
def test_how_often(plan: str, label: str, recurrence: list[str]) -> None:
    assert [duty.recurrence for at, duty in _duties(plan) if at == label] == recurrence


@pytest.mark.parametrize(
    ("plan", "measured"),
    [
        pytest.param(KON_TUM, [("II.2", 4, 5, None)], id="the heading gives no year"),
        pytest.param(QUANG_NGAI, [], id="none"),
        pytest.param(HOA_BINH, [("II.2", 7, 1, None)], id="one school"),
        pytest.param(
            DONG_THAP,
            [
                *(("II.1", bullet, value, "2025") for bullet, value in enumerate((100, 1, 5), 1)),
                *(("II.2", bullet, value, "2030") for bullet, value in enumerate((300, 3, 10), 1)),
            ],
            id="by 2025, and by 2030",
        ),
        pytest.param(NINH_THUAN, [], id="none either"),
    ],
)
def test_measured_targets(plan: str, measured: list[tuple[str, int, int, str | None]]) -> None:
    found = [
        (record.label, record.bullet, target.value, target.by)
        for record in _records(plan)
        for target in record.targets
        if target.value is not None
    ]
    assert found == [(label, bullet, Decimal(value), by) for label, bullet, value, by in measured]


def test_a_rank_without_an_index_is_no_number() -> None:
    (target,) = _plans()[HOA_BINH].passage["ii-2"].targets
    assert (target.comparator, target.value, target.by) == ("ranking", None, None)


SIC = {
    KON_TUM: ["15 thang 12", "Uỷ Ủy ban nhân dân tỉnh", "tỉnh”.", "báo cáo , đề xuất", "quy định .", "PTDL .", "; …", "Sở Giao thông Vận tải"],
    QUANG_NGAI: ["phát triển trí tuệ nhân tạo", "Chuyên giao", "đối bờ", "phóng chống", "trí tuệ nhân tạo AI", "-Chi nhánh"],
    HOA_BINH: ["phạm vi quan lý", "mạng xã hội quan điểm người dùng", "Chiến lược dữ liệu quốc gia; thúc đẩy"],
    DONG_THAP: ["-Tự do -Hạnh phúc", "tổ chức/ cá nhân"],
    NINH_THUAN: ["công nghiệp cách mạng", "các cá nhân, các doanh nghiệp", "nhà nguyên cứu", "tự động quy trình", "điện tử..", "2367/QĐ-UBND ,"],
}  # fmt: skip


@pytest.mark.parametrize(("plan", "words"), [(plan, words) for plan, listed in SIC.items() for words in listed])
def test_a_typing_mistake_stays_and_its_reading_stands_beside_it(plan: str, words: str) -> None:
    readings = [reading for record in _records(plan) for reading in record.readings if words in reading.words]
    assert readings
    assert all(reading.reading != reading.words for reading in readings)
    assert words in " ".join(_plans()[plan].source.split())


def test_what_is_no_mistake_has_no_reading() -> None:
    """V20 is the name of a platform; “Uỷ” and “hoá” are spellings; a row of two dashes is one task."""
    for plan in (QUANG_NGAI, DONG_THAP):
        words = " ".join(reading.words for record in _records(plan) for reading in record.readings)
        assert "V20" not in words
        assert "Uỷ" not in words
        assert "hoá" not in words
    tasks = _plans()[DONG_THAP].task
    assert [number for number, task in tasks.items() if task.vi.startswith("- ")] == ["04", "07"]
    assert [task.vi.count("- Triển khai") for task in (tasks["04"], tasks["07"])] == [2, 2]


@pytest.mark.parametrize(
    ("plan", "kinds"),
    [
        (KON_TUM, {"not-part": 1}),
        (QUANG_NGAI, {"mark": 5}),
        (HOA_BINH, {"mark": 21, "page-number": 1}),
        (DONG_THAP, {"columns": 2, "broken-word": 2, "repeated-header": 2}),
        (NINH_THUAN, {"columns": 1, "page-number": 1, "broken-word": 1}),
    ],
)
def test_nothing_else_is_taken_from_the_text(plan: str, kinds: dict[str, int]) -> None:
    assert Counter(conversion.kind for conversion in _plans()[plan].plan.conversion) == kinds


@pytest.mark.parametrize(
    ("plan", "task", "modality"),
    [
        (KON_TUM, "05", "encourage"),
        (HOA_BINH, "04", "prioritise"),
        (HOA_BINH, "34", "if-any"),
        (NINH_THUAN, "23", "prioritise"),
        (KON_TUM, "06", None),
        (NINH_THUAN, "21", None),
    ],
)
def test_how_firmly(plan: str, task: str, modality: str | None) -> None:
    assert _plans()[plan].task[task].modality == modality


@pytest.mark.parametrize(
    ("plan", "task", "direction"),
    [
        pytest.param(KON_TUM, "01", "legal", id="intellectual property"),
        pytest.param(KON_TUM, "08", "cooperation", id="co-operation between enterprises"),
        pytest.param(QUANG_NGAI, "01", "awareness", id="awareness is an item of its own"),
        pytest.param(QUANG_NGAI, "04", "infrastructure", id="the item decides"),
        pytest.param(QUANG_NGAI, "27", "cooperation", id="the last item"),
    ],
)
def test_where_a_task_stands_decides_its_direction(plan: str, task: str, direction: str) -> None:
    assert _plans()[plan].task[task].direction == direction
