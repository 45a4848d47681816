"""The comparison as a reader meets it: matrices, the choice of plans, the keyboard, a telephone, no script, paper."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.model.bilingual import LANGS, Lang
from generator.view.comparison import Comparison, Matrix
from generator.view.likeness import Likeness
from generator.view.site import SiteView
from site_tests.browser.conftest import Reader

COMPARE = "vi/compare/"
MOST = 5  # that are compared at once
FIRST = "?plans=dong-thap-2021,hoa-binh-127,kon-tum-2024,ninh-thuan-2023,quang-ngai-2021"  # there may be more by now
TWO = "?plans=hoa-binh-127,ninh-thuan-2023"


def _shown_plans(page: Page) -> list[str]:
    """The columns of the side by side, by the names above them; every table must have the same."""
    heads = page.locator("table.beside").evaluate_all(
        "tables => tables.map(table => [...table.tHead.querySelectorAll('th:not([hidden])')].map(th => th.textContent.trim()))"
    )
    visible = [names for names in heads if names]
    assert all(names == visible[0] for names in visible)
    return list(visible[0])


def _box(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name="Chọn từ hai đến năm kế hoạch").get_by_role("checkbox", name=name)


@pytest.mark.parametrize("which", [pytest.param("directions", id="directions"), pytest.param("sectors", id="sectors")])
@pytest.mark.parametrize("lang", LANGS)
def test_numbers_in_a_matrix_are_those_of_the_view(reader: Reader, view: SiteView, lang: Lang, which: str) -> None:
    matrix: Matrix = getattr(Comparison.of(view.catalog, view.plans), which)
    page = reader(f"{lang}/compare/")
    table = page.locator("table.matrix").nth(0 if which == "directions" else 1)
    shown = table.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.querySelectorAll('td')].map(td => Number(td.querySelector('b')?.textContent ?? 0)))"
    )
    assert shown == [[*(cell.count for cell in line.cells), line.total] for line in matrix.lines if line.total]
    totals = table.locator("tfoot td b").all_text_contents()
    assert totals == [str(n) for n in (*(len(plan.tasks) for plan in view.plans), matrix.total)]


@pytest.mark.parametrize("which", [pytest.param(0, id="direction"), pytest.param(1, id="sector")])
def test_a_cell_leads_to_the_tasks_that_it_counts(reader: Reader, which: int) -> None:
    page = reader(COMPARE)
    cell = page.locator("table.matrix").nth(which).locator("td.s2 > a").first
    count = int(cell.locator("b").inner_text())
    cell.click()
    expect(page).to_have_url(re.compile(r"/vi/find/\?province=[a-z-]+&(direction|sector)=[a-z-]+$"))
    expect(page.locator("table.found tbody tr[data-at]:visible")).to_have_count(count)


def test_every_link_of_a_matrix_names_what_exists(reader: Reader, view: SiteView) -> None:
    """Without a script the address is all there is."""
    links = reader(COMPARE, java_script_enabled=False).locator("table.matrix:not(.pairs) td a")
    addresses = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    slugs = {plan.province.slug for plan in view.plans}
    for address in addresses:
        path, query = urlsplit(address)[2:4]
        asked = parse_qs(query)
        assert path == "../find/"
        assert asked.pop("province")[0] in slugs
        ((kind, (key,)),) = asked.items()
        assert key in (view.catalog.directions if kind == "direction" else view.catalog.sectors)


def test_an_empty_cell_says_that_the_plan_was_read(reader: Reader, view: SiteView) -> None:
    page = reader(COMPARE)
    matrix = Comparison.of(view.catalog, view.plans).directions
    absent = page.locator("table.matrix").first.locator(".absent")
    expect(absent).to_have_count(sum(cell.state == "absent" for line in matrix.lines for cell in line.cells))
    assert set(absent.all_inner_texts()) == {"đã xem hết:\nkhông nêu"} or set(absent.all_inner_texts()) == {
        "đã xem hết: không nêu"
    }


def test_what_is_not_here_is_counted_too(reader: Reader, view: SiteView) -> None:
    page = reader(COMPARE)
    then = [province for province in view.provinces if province.then]
    known, missing = (sum(p.state == state for p in then) for state in ("known", "not-located"))
    line = page.get_by_text("Ngoài các kế hoạch này")
    expect(line).to_contain_text(f"{known} tỉnh biết là có kế hoạch")
    expect(line).to_contain_text(f"{missing} tỉnh, thành chưa tìm được")
    line.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/vi/coverage/$"))


def test_the_keyboard_alone_chooses_and_the_address_keeps_it(reader: Reader) -> None:
    page = reader(COMPARE + FIRST)
    assert len(_shown_plans(page)) == MOST
    _box(page, "Đồng Tháp").focus()
    for other in ("Đồng Tháp", "Kon Tum", "Quảng Ngãi"):
        while not _box(page, other).evaluate("box => box === document.activeElement"):
            assert page.evaluate("document.activeElement.name") == "plans"
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(re.escape(TWO) + "$"))
    expect(page.locator(".choose .status")).to_have_text("Đang so sánh 2 kế hoạch: Hòa Bình, Ninh Thuận.")
    assert _shown_plans(page) == ["Hòa Bình", "Ninh Thuận"]
    page.reload()
    assert _shown_plans(page) == ["Hòa Bình", "Ninh Thuận"]
    _box(page, "Đồng Tháp").check()
    _box(page, "Kon Tum").check()
    _box(page, "Quảng Ngãi").check()
    expect(page).to_have_url(re.compile(f"/vi/compare/({re.escape(FIRST)})?$"))


def test_fewer_than_two_are_not_compared(reader: Reader) -> None:
    page = reader(COMPARE + TWO)
    _box(page, "Hòa Bình").focus()
    page.keyboard.press("Space")
    expect(_box(page, "Hòa Bình")).to_be_checked()
    expect(page.locator(".choose .status")).to_have_text("Cần ít nhất hai kế hoạch để so sánh.")
    assert _shown_plans(page) == ["Hòa Bình", "Ninh Thuận"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        pytest.param("?plans=ninh-thuan-2023,hoa-binh-127", ["Hòa Bình", "Ninh Thuận"], id="in the order of the site"),
        pytest.param("?plans=hoa-binh-127", None, id="one alone is not compared: all are shown"),
        pytest.param("?plans=hoa-binh-127,no-such-plan", None, id="one that exists and one that does not"),
        pytest.param("?plans=%3Cscript%3E,x", None, id="nothing that exists"),
        pytest.param("?plans=hoa-binh-127,hoa-binh-127", None, id="one twice"),
        pytest.param("?plans=", None, id="none named"),
        pytest.param("?other=1", None, id="another key"),
    ],
)
def test_an_address_is_taken_as_far_as_it_makes_sense(
    reader: Reader, view: SiteView, query: str, names: list[str] | None
) -> None:
    page = reader(COMPARE + query)
    assert _shown_plans(page) == (names or [plan.province.name.vi for plan in view.plans][:MOST])


def test_going_back_brings_the_choice_of_the_address(reader: Reader) -> None:
    page = reader(COMPARE + FIRST)
    _box(page, "Đồng Tháp").uncheck()
    page.locator("table.matrix").first.get_by_role("link").first.click()
    page.wait_for_url(re.compile("/vi/(find|directions)/"))
    page.go_back()
    expect(page).to_have_url(re.compile("hoa-binh-127,kon-tum-2024,ninh-thuan-2023,quang-ngai-2021$"))
    expect(_box(page, "Đồng Tháp")).not_to_be_checked()
    assert _shown_plans(page) == ["Hòa Bình", "Kon Tum", "Ninh Thuận", "Quảng Ngãi"]


def test_only_what_differs(reader: Reader) -> None:
    """How do Hòa Bình and Ninh Thuận differ? A question of a new reader."""
    page = reader(COMPARE + TWO)
    expect(page.get_by_role("row", name="Thời kỳ")).to_have_count(1)
    page.get_by_role("checkbox", name="Chỉ các dòng khác nhau").check()
    expect(page).to_have_url(re.compile(re.escape(f"{TWO}&only=differences") + "$"))
    expect(page.get_by_role("row", name="Thời kỳ")).to_have_count(0)
    rows = page.locator("table.beside tbody tr:visible").evaluate_all(
        "rows => rows.map(row => [...row.querySelectorAll('td:not([hidden]) .value')].map(value => value.textContent.trim()))"
    )
    assert rows
    assert all(len(values) == 2 and values[0] != values[1] for values in rows)


def test_groups_are_those_that_the_chosen_plans_share(reader: Reader, view: SiteView) -> None:
    page = reader(COMPARE)
    groups = Likeness.of(view.plans).groups
    expect(page.locator(".group")).to_have_count(len(groups))
    page.locator(f'table.pairs a[href*="{TWO}"]').click()
    expect(page).to_have_url(re.compile(re.escape(TWO) + "#alike$"))
    ids = [{plan.plan.id for plan in group.plans} for group in groups]
    expect(page.locator(".group:visible")).to_have_count(
        sum({"hoa-binh-127", "ninh-thuan-2023"} <= plans for plans in ids)
    )
    assert _shown_plans(page) == ["Hòa Bình", "Ninh Thuận"]


def test_a_group_opens_by_the_keyboard_and_leads_to_the_document(reader: Reader, server: str) -> None:
    page = reader(f"{COMPARE}?plans=hoa-binh-127,kon-tum-2024")
    group = page.locator(".group", has_text="quy phạm pháp luật về quyền sở hữu trí tuệ").locator("visible=true").first
    group.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(group.get_by_text("giống từng chữ với đoạn đầu").first).to_be_visible()
    link = group.get_by_role("link", name=re.compile("nhiệm vụ 01")).last
    leads_to = link.evaluate("link => link.href")
    assert leads_to.startswith(urljoin(server, "vi/"))
    assert leads_to.endswith("/#task-01")
    link.click()
    expect(page).to_have_url(leads_to)


@pytest.mark.parametrize("lang", LANGS)
def test_official_words_in_groups_are_whole(reader: Reader, view: SiteView, lang: Lang) -> None:
    """What is marked as added or the same, put together, is the official text; what is struck out stands in the base."""
    page = reader(f"{lang}/compare/")
    shown = page.locator(".group").evaluate_all(
        """groups => groups.map(group => [...group.querySelectorAll("blockquote")].map(quote => {
            const copy = quote.cloneNode(true)
            for (const part of copy.querySelectorAll("del, .gap, .site-unseen")) part.remove()
            return [quote.lang, copy.textContent.replace(/\\s+/g, " ").trim()]
        }))"""
    )
    assert shown == [
        [
            ["" if lang == "vi" else "vi", " ".join(row.entry.record.vi.split())]
            for row in (group.base, *(m.row for m in group.matches if not (m.relation == "whole" and m.percent == 100)))
        ]
        for group in Likeness.of(view.plans).groups
    ]


def test_without_a_script_all_can_be_read(reader: Reader, view: SiteView) -> None:
    page = reader(COMPARE + TWO, java_script_enabled=False)
    expect(page.locator(".choose")).to_be_hidden()
    assert len(_shown_plans(page)) == len(view.plans)
    expect(page.locator("table.matrix td:visible a").first).to_be_visible()
    groups = page.locator(".group")
    expect(page.locator(".group:visible")).to_have_count(groups.count())
    groups.nth(1).locator("summary").click()
    expect(groups.nth(1).locator("blockquote").first).to_be_visible()


@pytest.mark.parametrize("query", [pytest.param("", id="all"), pytest.param(f"{TWO}&only=differences", id="two")])
@pytest.mark.parametrize("lang", LANGS)
def test_a_telephone_shows_all_without_scrolling_sideways(reader: Reader, lang: Lang, query: str) -> None:
    page = reader(f"{lang}/compare/{query}", width=360)
    for group in page.locator(".group:visible").all():
        group.evaluate("group => { group.open = true }")
    assert page.evaluate("document.scrollingElement.scrollWidth") == 360
    cut = page.locator(":is(.matrix, .beside) td:visible :is(.plan, b, .absent, .value)").evaluate_all(
        """parts => parts.filter(part => part.getClientRects().length)
            .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline")
            .map(part => part.outerHTML)"""
    )
    assert cut == []


def test_on_a_telephone_each_number_has_its_plan_beside_it(reader: Reader) -> None:
    page = reader(COMPARE, width=360)
    cells = page.locator(".matrix tbody td, .beside tbody td").locator("visible=true")
    assert cells.count() > 200
    assert cells.evaluate_all(
        "cells => cells.every(cell => { const plan = cell.querySelector('.plan'); return plan.offsetHeight > 0 && plan.textContent.trim() })"
    )


def test_targets_are_large_enough_for_a_finger(reader: Reader) -> None:
    page = reader(COMPARE, width=360)
    sizes = page.locator(".matrix td > a, .choose label, .group > summary").evaluate_all(
        "parts => parts.filter(p => p.offsetHeight).map(p => Math.min(p.getBoundingClientRect().width, p.getBoundingClientRect().height))"
    )
    assert min(sizes) >= 24


def test_focus_is_seen_in_a_cell(reader: Reader) -> None:
    page = reader(COMPARE)
    page.keyboard.press("Tab")
    link = page.locator(".matrix td > a").first
    link.focus()
    assert link.evaluate("link => getComputedStyle(link).outlineStyle") == "solid"


def test_paper_has_the_tables_and_no_form(reader: Reader) -> None:
    page = reader(COMPARE)
    page.emulate_media(media="print")
    expect(page.locator(".choose")).to_be_hidden()
    expect(page.locator("table.matrix").first).to_be_visible()
    assert page.locator(".matrix tbody td").first.evaluate("td => getComputedStyle(td).borderTopStyle") == "solid"
