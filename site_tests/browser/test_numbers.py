"""What a chart shows, what the table beside it says and what the open data has are the same numbers."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from site_tests.browser.conftest import Reader

Items = list[dict[str, Any]]


def items(site: Path, table: str) -> Items:
    found: Items = json.loads((site / "data" / "v1" / f"{table}.json").read_text("utf-8"))["items"]
    return found


def text(page: Page, selector: str) -> list[str]:
    return [" ".join(words.split()) for words in page.locator(selector).all_text_contents()]


def number(words: str) -> int:
    """The first number in the words; 0 where they say that there is none."""
    digits = "".join(c if c.isdigit() else " " for c in words).split()
    return int(digits[0]) if digits else 0


def cells(page: Page, table: int) -> list[list[int]]:
    """The numbers of a matrix, row by row."""
    rows = page.locator("table.matrix").nth(table).locator("tbody tr").all()
    return [[number(shown) for shown in row.locator("td > .plan + *").all_text_contents()] for row in rows]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("table", ["direction", "sectors"])
def test_the_matrices_count_the_tasks_of_the_open_data(reader: Reader, site: Path, lang: str, table: str) -> None:
    tasks = items(site, "tasks")
    plans = [plan["id"] for plan in items(site, "plans")]
    counted = Counter((task["plan"], key) for task in tasks for key in keys(task, table))
    shown = cells(reader(f"{lang}/compare/"), ["direction", "sectors"].index(table))
    columns = [[row[i] for row in shown] for i in range(len(plans))]
    for plan, column in zip(plans, columns, strict=True):
        assert sorted(filter(None, column)) == sorted(n for (of, _), n in counted.items() if of == plan), plan
    assert [row[-1] for row in shown] == [sum(row[:-1]) for row in shown]


def keys(task: dict[str, Any], table: str) -> list[str]:
    return [task["direction"]] if table == "direction" else task["sectors"] or [""]


def test_a_cell_leads_to_as_many_tasks_as_it_says(reader: Reader) -> None:
    page = reader("vi/compare/")
    links = page.locator("table.matrix td a[href*='find/']")
    wanted = [(link.get_attribute("href") or "", number(link.inner_text())) for link in links.all()]
    assert len(wanted) > 40
    for href, count in wanted[::7]:
        page.goto("vi/compare/" + href)
        expect(page.locator("tr[data-at]:visible")).to_have_count(count)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_small_timeline_draws_what_its_table_says(reader: Reader, site: Path, lang: str) -> None:
    tasks = items(site, "tasks")
    page = reader(f"{lang}/timeline/")
    figure = page.locator("figure.overview").first
    years = [number(t) for t in figure.locator("thead th.num").all_text_contents() if number(t) > 2000]
    rows = [[number(t) for t in row.locator("td").all_text_contents()] for row in figure.locator("tbody tr").all()]
    for plan, row, drawn in zip(items(site, "plans"), rows, figure.locator("svg.columns").all(), strict=True):
        own = [task["time"] for task in tasks if task["plan"] == plan["id"]]
        expected = [sum(_falls(time, year) for time in own) for year in years]
        assert row[: len(years)] == expected
        assert row[-1] == len(own)
        assert [number(t) for t in drawn.locator("text").all_text_contents()] == [n for n in expected if n]


def _falls(time: dict[str, Any], year: int) -> bool:
    """A period counts in each of its years; an open one in the year that it begins."""
    if time["start"] is None:
        return False
    first = int(time["start"][:4])
    return first <= year <= int((time["end"] or time["start"])[:4])


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_bodies_lead_and_support_what_the_open_data_says(reader: Reader, site: Path, lang: str) -> None:
    tasks = items(site, "tasks")
    leads = Counter(key for task in tasks for key in task["lead"]["agencies"])
    supports = Counter(key for task in tasks for key in (task["partners"] or {"agencies": []})["agencies"])
    page = reader(f"{lang}/agencies/")
    rows = page.locator("table.list tbody tr").all()
    shown = {
        (row.locator("th a").get_attribute("href") or "").strip("/").split("/")[-1]: [
            number(t) for t in row.locator("td.num").all_text_contents()
        ]
        for row in rows
    }
    assert shown == {key: [leads[key], supports[key]] for key in leads | supports}


def test_the_bars_of_a_body_are_as_long_as_their_numbers(reader: Reader) -> None:
    page = reader("vi/agencies/so-khcn/")
    cells_shown = page.locator("table.bars td").all()
    numbers = [number(cell.inner_text()) for cell in cells_shown]
    widths = [float(cell.locator("rect").get_attribute("width") or 0) for cell in cells_shown]
    most = max(numbers)
    assert widths == pytest.approx([100 * n / most for n in numbers], abs=0.06)


@pytest.mark.parametrize(
    "plan", ["dong-thap-2021", "hoa-binh-127", "kon-tum-2024", "ninh-thuan-2023", "quang-ngai-2021"]
)
def test_a_province_page_says_the_numbers_of_its_plan(reader: Reader, site: Path, plan: str) -> None:
    (record,) = (item for item in items(site, "plans") if item["id"] == plan)
    counts = {
        table: sum(item["plan"] == plan for item in items(site, table)) for table in ("tasks", "targets", "duties")
    }
    page = reader(f"vi/{record['province']}/")
    facts = text(page, "ul.facts > li")
    assert number(facts[0]) == counts["tasks"]
    assert number(facts[3]) == counts["targets"]
    assert page.locator(f"[id='{plan}-tasks'] ol.rows > li").count() == counts["tasks"]
    assert page.locator(f"[id='{plan}-targets'] .quotes > li").count() == counts["targets"]
    assert page.locator(f"[id='{plan}-duties'] .quotes > li").count() == counts["duties"]
    assert page.locator("figure.timeline li[data-task]").count() == counts["tasks"]


def test_the_calendar_has_every_duty_once(reader: Reader, site: Path) -> None:
    duties = items(site, "duties")
    page = reader("vi/deadlines/")
    dated = Counter(duty["due"] for duty in duties if duty["due"])
    for day, count in dated.items():
        assert page.locator(f"section.day[data-due='{day}'] li.duty").count() == count
    assert page.locator("li.duty").count() == len(duties)
    assert number(text(page, ".lede")[0]) == len(duties)
