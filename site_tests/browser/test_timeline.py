"""The timeline as a reader meets it: today, the choice of groups, a telephone, the keyboard, no script, paper."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from generator.model.bilingual import LANGS, Lang
from generator.model.words import Time
from generator.view.site import SiteView
from generator.view.timeline import GroupBy, Timeline
from generator.write.environment import environment
from site_tests.conftest import ROOT

TIMELINE = "vi/timeline/"
TODAY = "2026-11-21"  # where a test does not say another day
NOON = dt.time(12)
CHOICES: tuple[GroupBy, ...] = ("end", "lead", "direction", "sector")


@pytest.fixture(scope="module")
def context(chromium: Browser, server: str) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page on which no script fails and nothing is refused by the policy."""
    page = context.new_page()
    _at(page, TODAY)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    yield page
    page.close()
    assert not complaints


def _at(page: Page, day: str) -> None:
    page.clock.set_fixed_time(dt.datetime.combine(dt.date.fromisoformat(day), NOON))


def _state(time: Time, day: str) -> str:
    """Where a day stands to years, as one would say it by hand; the five plans state nothing finer."""
    if time.start is None:
        return ""
    year = day[:4]
    if year < time.start:
        return "ahead"
    if time.end is None:
        return "begun"
    return "past" if year > time.end else "within"


@pytest.mark.parametrize(
    "day",
    [
        pytest.param("2020-12-31", id="the day before the first time begins"),
        pytest.param("2025-12-31", id="the last day of a time is within it"),
        pytest.param("2026-01-01", id="the day after is past it"),
        pytest.param("2026-11-21", id="in the middle"),
        pytest.param("2031-01-01", id="after everything"),
    ],
)
def test_today_is_counted_in_the_browser(page: Page, view: SiteView, day: str) -> None:
    _at(page, day)
    page.goto(TIMELINE)
    states = Counter(_state(row.task.time, day) for row in view.rows.tasks)
    for name in ("within", "ahead", "begun", "past"):
        expect(page.locator(f"[data-count={name}]")).to_have_text(str(states[name]))
    words = {
        name: page.locator("section.timeline").get_attribute(f"data-{name}")
        for name in ("within", "ahead", "begun", "past")
    }
    shown = page.locator("[data-task]").evaluate_all(
        "tasks => tasks.map(task => [task.dataset.task, task.querySelector('.state').textContent])"
    )
    assert dict(shown) == {row.id: words.get(_state(row.task.time, day), "") for row in view.rows.tasks}


@pytest.mark.parametrize(
    ("day", "share"),
    [
        pytest.param("2021-01-01", 0.0, id="the first day of the axis"),
        pytest.param("2026-07-02", (5 + 182 / 365) / 10, id="the middle of a year"),
        pytest.param("2030-12-31", (9 + 364 / 365) / 10, id="the last day"),
        pytest.param("2020-12-31", None, id="no line before the first year"),
        pytest.param("2031-06-01", None, id="no line after the last year"),
    ],
)
def test_the_line_of_today_stands_exactly(page: Page, day: str, share: float | None) -> None:
    _at(page, day)
    page.goto(TIMELINE)
    line = page.locator(".lanes .ruling .now").first
    if share is None:
        expect(line).to_have_css("visibility", "hidden")
        return
    expect(line).to_have_css("visibility", "visible")
    assert float((line.get_attribute("x1") or "").rstrip("%")) == pytest.approx(share * 100)
    expect(page.locator(".lanes .years .this-year").first).to_have_text(day[:4])


TIMES = [
    pytest.param(
        Time(kind="year", text="x", start="2025-Q4", end="2025-Q4"), "2025-09-30", "ahead", id="before a quarter"
    ),
    pytest.param(
        Time(kind="year", text="x", start="2025-Q4", end="2025-Q4"), "2025-12-31", "within", id="a quarter's last day"
    ),
    pytest.param(
        Time(kind="year", text="x", start="2025-Q1", end="2025-Q1"), "2025-04-01", "past", id="after a quarter"
    ),
    pytest.param(Time(kind="year", text="x", start="2024-02", end="2024-02"), "2024-02-29", "within", id="29 February"),
    pytest.param(
        Time(kind="year", text="x", start="2024-02", end="2024-02"), "2024-03-01", "past", id="after a February"
    ),
    pytest.param(Time(kind="from", text="x", start="2025-07-01"), "2025-06-30", "ahead", id="the day before a day"),
    pytest.param(Time(kind="from", text="x", start="2025-07-01"), "2025-07-01", "begun", id="from that day on"),
    pytest.param(Time(kind="from", text="x", start="2022"), "2099-01-01", "begun", id="an open end is never past"),
    pytest.param(Time(kind="recurring", text="x", end="2030"), "2031-01-01", "past", id="an open start can be past"),
    pytest.param(Time(kind="ongoing", text="x"), "2026-01-01", "", id="ongoing: nothing is said"),
    pytest.param(Time(kind="unstated"), "2026-01-01", "", id="unstated: nothing is said"),
]
WORDS = {
    "ahead": "chưa đến thời hạn",
    "within": "đang trong thời hạn",
    "begun": "đã qua mốc bắt đầu; kế hoạch không nêu khi nào xong",
    "past": "đã qua thời hạn ghi trong kế hoạch; không biết đã làm đến đâu",
}


@pytest.mark.parametrize(("time", "day", "state"), TIMES)
def test_a_time_says_where_today_stands(page: Page, view: SiteView, time: Time, day: str, state: str) -> None:
    """As on a page of one task; past its time is not said to be a failure."""
    template = environment("vi", ROOT / "theme").from_string(
        '{% from "macros/lanes.html" import when with context %}<p>{{ when(time) }}</p><script type="module" src="assets/timeline.js"></script>'
    )
    body = template.render(site=view, here="", time=time)
    address = "vi/one-time.html"
    page.route(f"**/{address}", lambda route: _give(route, f'<!doctype html><html lang="vi"><title>x</title>{body}'))
    _at(page, day)
    page.goto(address)
    said = page.locator("small.state")
    if not state:
        expect(page.locator("small.state:not(:empty)")).to_have_count(0)
        return
    expect(said).to_have_text(WORDS[state])


def _give(route: Route, html: str) -> None:
    route.fulfill(body=html, content_type="text/html; charset=utf-8")


@pytest.mark.parametrize("choice", [pytest.param(name, id=name) for name in CHOICES])
def test_groups_in_the_address_are_those_of_the_data(page: Page, view: SiteView, choice: GroupBy) -> None:
    """Heading by heading and task by task what the generator itself would group."""
    orders = {
        "lead": [one.agency.id for one in view.agencies],
        "direction": list(view.catalog.directions.by_id),
        "sector": list(view.catalog.sectors.by_id),
    }
    expected = Timeline.of(view.rows.tasks, choice, order=orders.get(choice, ())).lanes
    page.goto(f"{TIMELINE}?group={choice}")
    lanes = page.locator(".lanes > .lane")
    expect(lanes).to_have_count(len(expected))
    shown = lanes.evaluate_all(
        """lanes => lanes.map(lane => ({
            key: lane.querySelector("h3").id,
            bars: [...lane.querySelectorAll(".bars [data-task]")].map(row => row.dataset.task),
            unstated: [...lane.querySelectorAll(".unstated [data-task]")].map(row => row.dataset.task),
            sums: ["total", "dated", "undated", "unstated"].map(n => Number(lane.querySelector(`[data-n=${n}]`).textContent)),
        }))"""
    )
    assert shown == [
        {
            "key": f"{choice}-{group.key or 'other'}",
            "bars": [bar.row.id for bar in group.bars],
            "unstated": [row.id for row in group.unstated],
            "sums": [group.total, group.dated, group.undated, len(group.unstated)],
        }
        for group in expected
    ]


def test_what_was_to_be_finished_by_2025(page: Page) -> None:
    """A question of a new reader: two steps from the home page."""
    page.goto("vi/")
    page.locator(".md-tabs").get_by_role("link", name="Thời gian").click()
    page.get_by_role("radio", name="năm kết thúc").check()
    ended = page.locator(".lane", has=page.get_by_role("heading", name="Kết thúc năm 2025"))
    expect(ended.locator(".bars li")).to_have_count(1)
    expect(ended).to_contain_text("Quảng Ngãi 08")


def test_the_keyboard_alone_chooses_and_the_address_keeps_it(page: Page, view: SiteView) -> None:
    groups = len(Timeline.of(view.rows.tasks, "end").lanes)
    page.goto(TIMELINE)
    page.locator("input[value=province]").focus()
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile(r"\?group=end$"))
    expect(page.locator("input[value=end]")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text(f"Đã xếp theo năm kết thúc; số nhóm: {groups}.")
    page.reload()
    expect(page.locator("input[value=end]")).to_be_checked()
    expect(page.get_by_role("heading", name="Kết thúc năm 2030")).to_be_visible()
    page.locator("input[value=end]").focus()
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile(r"/timeline/$"))
    provinces = {plan.province.name.vi for plan in view.plans}
    expect(page.locator(".lanes > .lane")).to_have_count(len(view.plans))
    assert set(page.locator(".lanes h3").all_inner_texts()) == provinces


def test_an_address_that_names_no_grouping_shows_provinces(page: Page, view: SiteView) -> None:
    page.goto(f"{TIMELINE}?group=<script>")
    expect(page.locator("input[value=province]")).to_be_checked()
    expect(page.locator(".lanes > .lane")).to_have_count(len(view.plans))


def test_focus_is_seen_on_a_choice(page: Page) -> None:
    page.goto(TIMELINE)
    page.keyboard.press("Tab")
    page.locator("input[value=province]").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("input[value=end] + span").evaluate("span => getComputedStyle(span).outlineStyle") == "solid"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("choice", [pytest.param(name, id=name) for name in ("province", *CHOICES)])
def test_a_telephone_shows_all_without_scrolling_sideways(page: Page, lang: Lang, choice: str) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(f"{lang}/timeline/?group={choice}")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    above = page.locator(".bars > li").evaluate_all(
        """rows => rows.map(row => {
            const [words, bar] = [row.querySelector(".who").getBoundingClientRect(), row.querySelector(".track").getBoundingClientRect()]
            return words.bottom <= bar.top + 1 && bar.left >= 0 && bar.right <= 360 && bar.width > 250
        })"""
    )
    assert above
    assert all(above)


def test_years_do_not_touch_on_a_telephone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(TIMELINE)
    gaps = page.locator(".lanes .years").first.evaluate(
        """years => {
            const boxes = [...years.children].map(span => { const r = document.createRange(); r.selectNodeContents(span); return r.getBoundingClientRect() })
            return boxes.slice(1).map((box, i) => box.left - boxes[i].right)
        }"""
    )
    assert min(gaps) >= 2


def test_with_room_the_words_stand_beside_the_bar(page: Page) -> None:
    page.goto(TIMELINE)
    beside = page.locator(".bars > li").evaluate_all(
        """rows => rows.map(row => row.querySelector(".what").getBoundingClientRect().right <= row.querySelector(".track").getBoundingClientRect().left + 1)"""
    )
    assert all(beside)
    lines = page.locator(".lanes .chart:not([hidden])").evaluate_all(
        """charts => charts.map(chart => {
            const [years, ruling] = [chart.querySelector(".years").getBoundingClientRect(), chart.querySelector(".ruling").getBoundingClientRect()]
            const track = chart.querySelector(".track").getBoundingClientRect()
            return [years.left - track.left, ruling.left - track.left, years.right - track.right, ruling.right - track.right].map(Math.abs)
        })"""
    )
    assert max(gap for chart in lines for gap in chart) < 1  # years, lines and bars are on one axis


def test_without_a_script_everything_can_be_read(chromium: Browser, server: str, view: SiteView) -> None:
    context = chromium.new_context(base_url=server, java_script_enabled=False, viewport={"width": 360, "height": 780})
    page = context.new_page()
    page.goto(TIMELINE)
    expect(page.locator("[data-task]")).to_have_count(len(view.rows.tasks))
    expect(page.locator(".only-script:visible")).to_have_count(0)
    expect(page.locator(".bars .track").first).to_be_visible()
    hoa_binh = page.locator(".lane", has=page.get_by_role("heading", name="Hòa Bình"))
    expect(hoa_binh).to_contain_text("không nhiệm vụ nào ở đây nêu thời gian")
    hoa_binh.locator("summary").click()
    expect(hoa_binh.locator(".unstated li:visible")).to_have_count(36)
    expect(hoa_binh.locator(".track, .chart:visible")).to_have_count(0)
    context.close()


def test_paper_shows_what_is_folded_on_the_screen(page: Page) -> None:
    page.goto(TIMELINE)
    expect(page.locator(".unstated li:visible")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".unstated li:visible")).to_have_count(64)
    expect(page.locator(".times table:visible")).to_have_count(2)
    expect(page.locator(".grouping")).to_be_hidden()
