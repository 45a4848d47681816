"""What plans of after 2025 say goes the whole way: read, held to its words, shown in both languages, given as open data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from site_tests.conftest import SITE_URL
from site_tests.faults import problems_of
from site_tests.wider import write_wider


@pytest.fixture(scope="module")
def wider(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; read it only."""
    root = write_wider(tmp_path_factory.mktemp("wider") / "project")
    assert problems_of(root) == []
    build(root, root / "site", SITE_URL)
    return root / "site"


SHOWN = [
    pytest.param("vi/mau-2024/02/", "“Theo lộ trình của ngành”", id="a time in words only"),
    pytest.param("en/mau-2024/02/", "“As the sector&#39;s road map says”", id="the same in English"),
    pytest.param("vi/timeline/", "chỉ nêu bằng lời: 1", id="counted apart"),
    pytest.param("en/find/", '<td class="time" data-label="Time">“As the sector&#39;s', id="in the table of tasks"),
    pytest.param("vi/mau-2024/01/", "đến 30 tháng 6 năm 2026, không nêu bắt đầu", id="an end alone"),
    pytest.param("en/mau-2024/01/", "by 30 June 2026, start not stated", id="the same in English, again"),
    pytest.param("vi/deadlines/", "trước ngày 01/06, 15/11", id="both days of a duty"),
    pytest.param("en/deadlines/", 'id="06-01" data-due="--06-01"', id="the first of two days in the calendar"),
    pytest.param("en/deadlines/", 'id="11-15" data-due="--11-15"', id="the second of two days in the calendar"),
    pytest.param("vi/mau-2024/01/", "<dt>Cơ quan thực hiện</dt>", id="who carries a task out"),
    pytest.param("en/mau-2024/", "Implementers: Department of Science and Technology", id="beside the document"),
    pytest.param("vi/find/", 'name="role" value="implementer"', id="a role to search by"),
    pytest.param("vi/agencies/so-khcn/", "<h3>Thực hiện <span", id="a role of a body"),
    pytest.param("vi/mau-2024/02/", "Văn bản không nêu", id="a task of nobody"),
    pytest.param("vi/find/", "không nêu cơ quan", id="nobody, in the table of tasks"),
    pytest.param("vi/mau/", "không nêu ai", id="counted where leads are"),
    pytest.param("vi/compare/", "Có nêu cơ quan chủ trì", id="compared"),
    pytest.param("vi/mau/", "hơn 5 mô hình</b>, đến 2030 (lúc đầu: 2)", id="a target with its start"),
    pytest.param("en/mau/", "more than 5 models</b>, by 2030 (at the start: 2)", id="the target in English"),
    pytest.param("vi/compare/", "Mẫu 2024", id="the first of two plans of a province"),
    pytest.param("vi/timeline/", "Mẫu 2025</a>", id="the second of two plans of a province"),
    pytest.param("vi/mau-2025/01/", "Ủy ban nhân dân thành phố Mẫu", id="the unit of the plan's day is cited"),
    pytest.param("vi/mau-2024/01/", "Ủy ban nhân dân tỉnh Mẫu", id="the unit of the older plan is cited"),
    pytest.param("vi/mau-2025/", "không nêu thời kỳ", id="a plan without a period"),
    pytest.param("vi/compare/", "Quyết định 1671/QĐ-TTg", id="the first of two acts carried out"),
    pytest.param("vi/mau-2024/01/", "<dt>Nguồn kinh phí</dt>", id="a column of its own"),
    pytest.param("en/mau-2024/01/", "An open data set", id="the words of a column in English"),
    pytest.param("en/mau-2024/", "Funding: Recurrent expenditure", id="a column beside the document"),
]


@pytest.mark.parametrize(("path", "words"), SHOWN)
def test_a_page_says_it(wider: Path, path: str, words: str) -> None:
    assert words in (wider / path / "index.html").read_text("utf-8")


PUBLISHED = [
    pytest.param("tasks", "mau-2024/02", "time.kind", "words", id="the kind of a time in words only"),
    pytest.param("tasks", "mau-2024/02", "time.start", None, id="which has no start"),
    pytest.param("tasks", "mau-2024/01", "time.kind", "by", id="the kind of an end alone"),
    pytest.param("duties", "mau-2024#iii-1-b2/duty-1", "due", "--06-01", id="the first day of a duty"),
    pytest.param("duties", "mau-2024#iii-1-b2/duty-1", "dues.1", "--11-15", id="the second day of a duty"),
    pytest.param("tasks", "mau-2024/02", "lead.text", "", id="the promised part of a lead that is none"),
    pytest.param("tasks", "mau-2024/01", "implementers.agencies.0", "so-khcn", id="who carries it out"),
    pytest.param("tasks", "mau-2024/02", "implementers", None, id="nobody"),
    pytest.param("agencies", "so-khcn", "carries_out.0", "mau-2024/01", id="what a body carries out"),
    pytest.param("targets", "mau-2024#i-1-b1/target-1", "comparator", "more_than", id="more than"),
    pytest.param("targets", "mau-2024#i-1-b1/target-1", "baseline", 2, id="where a target starts"),
    pytest.param("plans", "mau-2024", "issuer", "mau@1997", id="the unit of its day"),
    pytest.param("plans", "mau-2025", "issuer", "mau@2025", id="the unit of its day, since July 2025"),
    pytest.param("plans", "mau-2025", "now", "mau@2025", id="which is that of today"),
    pytest.param("plans", "mau-2025", "implements", "qd-1671", id="the first act"),
    pytest.param("plans", "mau-2025", "implements_all.1", "qd-127", id="the second act"),
    pytest.param("plans", "mau-2025", "horizon.text", "", id="the promised part of a period that is none"),
    pytest.param("tasks", "mau-2024/01", "result.text", "Bộ dữ liệu mở", id="the result that is expected"),
    pytest.param("tasks", "mau-2024/02", "funding", None, id="no column"),
]


@pytest.mark.parametrize(("table", "key", "field", "value"), PUBLISHED)
def test_open_data_has_it(wider: Path, table: str, key: str, field: str, value: object) -> None:
    items = json.loads((wider / f"data/v1/{table}.json").read_text("utf-8"))["items"]
    found: Any = next(item for item in items if item["id"] == key)
    for name in field.split("."):
        found = found[int(name)] if name.isdigit() else found[name]
    assert found == value
