"""The table of tasks as a reader uses it: with a mouse, with keys alone, on a phone, without JavaScript, and as a link."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.language.text import fold, words
from generator.model.words import agencies_of
from generator.open_data.files import cell
from generator.read.catalog import read_catalog
from generator.view.find import FIRST
from generator.view.rows import TaskRow
from generator.view.site import SiteView
from generator.write.find import COLUMNS
from site_tests.browser.bench_find import write_page
from site_tests.browser.conftest import Reader
from site_tests.serving import serving

ROOT = Path(__file__).resolve().parent.parent.parent
FIND = "vi/find/"
Test = Callable[[TaskRow], bool]


@pytest.fixture(scope="module")
def rows() -> tuple[TaskRow, ...]:
    catalog, problems = read_catalog(ROOT)
    assert catalog is not None, problems
    return SiteView.of(catalog, site_url="https://plans.example/").rows.tasks


def shown(page: Page) -> list[str]:
    """The tasks in the table, in their order."""
    links = page.locator(".found [data-at] a").evaluate_all("links => links.map(link => link.pathname)")
    return ["/".join(link.split("/")[-3:-1]) for link in links]


def counts(page: Page, facet: str) -> dict[str, int]:
    """The number beside each value of a filter."""
    script = "boxes => boxes.map(box => [box.value, Number(box.closest('label').querySelector('.n').textContent)])"
    return dict(page.locator(f"input[name={facet}]").evaluate_all(script))


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def leads(row: TaskRow) -> tuple[str, ...]:
    return agencies_of(row.task.lead)


def supports(row: TaskRow) -> tuple[str, ...]:
    return row.task.partners.agencies if row.task.partners else ()


def touches(row: TaskRow, first: int, last: int) -> bool:
    """By hand: some year of the task is one of these; no end goes on, no dates at all but a rhythm is always."""
    time = row.task.time
    begin, end = int(str(time.start or 1000)[:4]), int(str(time.end or 3000)[:4])
    return time.kind != "unstated" and bool({*range(begin, end + 1)} & {*range(first, last + 1)})


def has(row: TaskRow, text: str) -> bool:
    """By hand: in the title, the official words or the names of bodies as they are written."""
    task = row.task
    texts = [task.title.vi, task.vi, task.lead.text if task.lead else "", task.partners.text if task.partners else ""]
    return any(f" {text}" in f" {' '.join(words(found))}" for found in texts)


CASES: tuple[tuple[str, str, Test], ...] = (
    ("nothing is chosen", "", lambda _: True),
    ("a province", "province=kon-tum", lambda row: row.plan.province == "kon-tum"),
    (
        "either of two provinces",
        "province=kon-tum&province=hoa-binh",
        lambda row: row.plan.province in ("kon-tum", "hoa-binh"),
    ),
    (
        "a cell of the matrix",
        "province=kon-tum&direction=legal",
        lambda row: (row.plan.province, row.task.direction) == ("kon-tum", "legal"),
    ),
    ("a sector", "sector=health", lambda row: "health" in row.task.sectors),
    ("a body in any role", "agency=so-yt", lambda row: "so-yt" in leads(row) + supports(row)),
    ("a body that leads", "agency=so-yt&role=lead", lambda row: "so-yt" in leads(row)),
    ("a body that supports", "agency=so-yt&role=partner", lambda row: "so-yt" in supports(row)),
    ("a role of nobody is no filter", "role=lead", lambda _: True),
    ("a period", "from=2026&to=2027", lambda row: touches(row, 2026, 2027)),
    ("a period turned round", "from=2027&to=2026", lambda row: touches(row, 2026, 2027)),
    ("until a year", "to=2021", lambda row: touches(row, 1000, 2021)),
    ("a year beyond all that are named", "from=2040", lambda row: touches(row, 2040, 3000)),
    ("no time", "unstated=1", lambda row: row.task.time.kind == "unstated"),
    (
        "a period, or no time",
        "from=2022&to=2022&unstated=1",
        lambda row: touches(row, 2022, 2022) or row.task.time.kind == "unstated",
    ),
    ("words without marks", "words=y+te", lambda row: has(row, "y te")),
    ("words in capitals with marks", "words=Y+TẾ", lambda row: has(row, "y te")),
    ("the beginning of a word", "words=du+lic", lambda row: has(row, "du lic")),
    ("signs alone are no words", "words=%21%3F", lambda _: True),
    ("a province that is not here", "province=ha-noi", lambda _: False),
)


@pytest.mark.parametrize("part", [0, 1])
def test_an_address_shows_what_it_asks_for(part: int, reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    """One page shows half of them, one after the other."""
    page = reader(FIND)
    for why, asked, wanted in CASES[part::2]:
        expected = [row.id for row in rows if wanted(row)]
        page.goto(f"{FIND}?{asked}")
        filtered = len(query(page)) > 0
        number = f"{len(expected)} trong {len(rows)} nhiệm vụ" if filtered else f"{len(rows)} nhiệm vụ"
        expect(page.locator(".find-status strong"), why).to_have_text(number)
        assert shown(page) == expected, why
        expect(page.locator(".find-none"), why).to_be_visible(visible=not expected)


def test_words_that_stand_nowhere_in_a_row_are_found_apart_and_it_says_so(
    reader: Reader, rows: tuple[TaskRow, ...]
) -> None:
    page = reader(f"{FIND}?words=kon+tum+bao+mat")
    expect(page.locator(".find-status")).to_contain_text("có đủ các từ ấy")
    assert shown(page)
    by_id = {str(row.id): row for row in rows}
    assert all(by_id[key].plan.province == "kon-tum" for key in shown(page))


def test_numbers_say_what_a_choice_would_give(reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    page = reader(f"{FIND}?province=kon-tum&direction=application")
    in_direction = Counter(row.plan.province for row in rows if row.task.direction == "application")
    in_province = Counter(row.task.direction for row in rows if row.plan.province == "kon-tum")
    in_both = Counter(
        key
        for row in rows
        for key in row.task.sectors
        if (row.plan.province, row.task.direction) == ("kon-tum", "application")
    )
    assert +Counter(counts(page, "province")) == in_direction
    assert +Counter(counts(page, "direction")) == in_province
    assert +Counter(counts(page, "sector")) == in_both


def test_tasks_left_out_because_no_time_is_stated_are_counted(reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    page = reader(f"{FIND}?from=2026")
    unstated = sum(row.task.time.kind == "unstated" for row in rows)
    expect(page.locator(".find-status")).to_contain_text(f"{unstated} nhiệm vụ không nêu thời gian")
    page.locator("[name=unstated]").check()
    expect(page.locator(".find-status")).not_to_contain_text("không nêu thời gian")


def test_choosing_writes_the_address_and_the_address_brings_it_back(reader: Reader) -> None:
    page = reader(FIND)
    page.get_by_label("Hòa Bình").check()
    page.get_by_label("Ninh Thuận").check()
    page.get_by_label("Từ ngữ").fill("giáo dục")
    page.get_by_label("Xếp theo").select_option("title")
    expected = {"province": ["hoa-binh", "ninh-thuan"], "words": ["giáo dục"], "sort": ["title"]}
    expect(page).to_have_url(
        page.url.partition("?")[0] + "?words=gi%C3%A1o+d%E1%BB%A5c&province=hoa-binh&province=ninh-thuan&sort=title"
    )
    assert query(page) == expected
    before = shown(page)
    page.reload()
    assert (shown(page), query(page)) == (before, expected)


def test_what_is_typed_last_reaches_the_address(reader: Reader) -> None:
    page = reader(FIND)
    page.get_by_label("Từ ngữ").press_sequentially("camera")
    expect(page).to_have_url(page.url.partition("?")[0] + "?words=camera")


def test_a_value_that_no_task_has_is_seen_and_can_be_taken_away(reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    page = reader(f"{FIND}?province=ha-noi&agency=%3Cimg+src%3Dx%3E")
    chips = page.locator(".find-chips button")
    expect(chips).to_have_text(["ha-noi", "<img src=x>"])
    chips.first.click()
    chips.first.click()
    expect(page.locator(".find-status")).to_have_text(f"{len(rows)} nhiệm vụ")
    assert query(page) == {}


def test_everything_is_cleared_at_once(reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    page = reader(f"{FIND}?province=kon-tum&sector=health&from=2026&unstated=1&words=y&sort=end")
    page.get_by_role("button", name="Xoá hết bộ lọc").click()
    assert query(page) == {"sort": ["end"]}
    assert len(shown(page)) == len(rows)
    expect(page.get_by_role("button", name="Xoá hết bộ lọc")).to_be_hidden()


@pytest.mark.parametrize("direction", ["ascending", "descending"])
@pytest.mark.parametrize("order", ["start", "end"])
def test_what_has_no_date_is_last_upwards_and_downwards(
    order: str, direction: str, reader: Reader, rows: tuple[TaskRow, ...]
) -> None:
    downwards = direction == "descending"
    page = reader(f"{FIND}?sort={order}{'&order=desc' if downwards else ''}")
    by_id = {str(row.id): row for row in rows}
    dates = [getattr(by_id[key].task.time, order) for key in shown(page)]
    known = [date for date in dates if date]
    assert known == sorted(known, reverse=downwards)
    assert not any(dates[len(known) :])
    expect(page.locator("th[aria-sort]")).to_have_attribute("aria-sort", direction)


def test_a_heading_sorts_and_sorts_back(reader: Reader) -> None:
    page = reader(FIND)
    in_document = shown(page)
    heading = page.locator("thead").get_by_role("button", name="Nhiệm vụ")
    heading.click()
    upwards = shown(page)
    heading.click()
    assert shown(page) == upwards[::-1] != in_document
    page.get_by_label("Xếp theo").select_option("")
    page.get_by_label("đảo ngược").uncheck()
    assert shown(page) == in_document


def test_the_words_a_task_was_found_by_are_shown(reader: Reader) -> None:
    page = reader(f"{FIND}?words=nhan+dien")
    for row in page.locator(".found [data-at]").all():
        title = " ".join(words(row.locator("a").inner_text()))
        if "nhan dien" not in title:
            assert fold(row.locator(".hit mark").inner_text()) == "nhan dien"


# --- what leaves the page


def table(server_file: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(server_file.decode("utf-8-sig"), newline="")))


def test_the_csv_is_what_is_shown_as_open_data_has_it(reader: Reader, site: Path) -> None:
    page = reader(f"{FIND}?province=quang-ngai&words=%C4%91%C3%A0o+t%E1%BA%A1o&sort=title")
    expected = shown(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải CSV").click()
    assert download.value.suggested_filename == "nhiem-vu_dao-tao_quang-ngai_sort-title.csv"
    content = Path(download.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    got = table(content)
    whole = table((site / "data" / "v1" / "tasks.csv").read_bytes())
    columns = [whole[0].index(column.replace("*", "vi")) for column in COLUMNS]
    lines = {line[0]: [line[at] for at in columns] for line in whole}
    assert got == [lines["id"], *(lines[key] for key in expected)]
    assert len(expected) > 1


def test_the_csv_of_all_is_the_file_of_open_data(reader: Reader, site: Path) -> None:
    page = reader("en/find/")
    with page.expect_download() as download:
        page.locator(".find-csv").click()
    whole = table((site / "data" / "v1" / "tasks.csv").read_bytes())
    columns = [whole[0].index(column.replace("*", "en")) for column in COLUMNS]
    assert table(Path(download.value.path()).read_bytes()) == [[line[at] for at in columns] for line in whole]


def test_the_link_of_this_view_is_copied(reader: Reader) -> None:
    page = reader(f"{FIND}?province=kon-tum", permissions=["clipboard-read", "clipboard-write"])
    page.locator("[name=direction][value=legal]").check()
    page.get_by_role("button", name="Chép đường dẫn").click()
    expect(page.locator(".find-copy")).to_have_text("Đã chép đường dẫn")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert query(page) == {"province": ["kon-tum"], "direction": ["legal"]}


def test_the_other_language_keeps_what_is_chosen(reader: Reader) -> None:
    page = reader(f"{FIND}?agency=so-yt&role=lead")
    before = shown(page)
    page.locator(".site-language").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".found [data-at]")).to_have_count(len(before))
    assert shown(page) == before
    assert query(page) == {"agency": ["so-yt"], "role": ["lead"]}


# --- readers


def test_keys_alone_are_enough(reader: Reader) -> None:
    page = reader(FIND)
    page.get_by_label("Từ ngữ").focus()
    page.keyboard.type("y te")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")  # the first filter's heading
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("[name=province]").first).to_be_checked()
    chips = page.locator(".find-chips button")
    expect(chips).to_have_count(2)
    chips.first.focus()
    page.keyboard.press("Enter")
    expect(chips).to_have_count(1)
    expect(chips.first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".find-status")).to_be_focused()
    page.locator("thead").get_by_role("button", name="Chủ trì").focus()
    page.keyboard.press("Enter")
    expect(page.locator("thead").get_by_role("button", name="Chủ trì")).to_be_focused()
    assert query(page) == {"sort": ["lead"]}


def test_on_a_phone_filters_open_and_close_and_rows_are_cards(reader: Reader, rows: tuple[TaskRow, ...]) -> None:
    page = reader(FIND, width=360)
    box = page.locator("[name=direction][value=cooperation]")
    expect(box).to_be_hidden()
    page.get_by_role("button", name="Bộ lọc", exact=True).click()
    box.check()
    close = page.locator(".find-close")
    expected = sum(row.task.direction == "cooperation" for row in rows)
    expect(close).to_have_text(f"Xem {expected} nhiệm vụ")
    close.click()
    expect(box).to_be_hidden()
    expect(page.locator(".find-status")).to_be_focused()
    expect(page.get_by_role("button", name="Bộ lọc (1)")).to_be_visible()
    assert page.evaluate("[document.scrollingElement.scrollWidth, innerWidth]") == [360, 360]
    cells = page.locator(".found [data-at]").first.locator("th, td")
    boxes = [cell.bounding_box() for cell in cells.all()]
    assert all(above and below and above["y"] + above["height"] <= below["y"] + 1 for above, below in pairwise(boxes))


@pytest.mark.parametrize("width", [360, 1280])
def test_without_javascript_all_tasks_are_there_by_province_and_no_idle_controls(
    width: int, reader: Reader, rows: tuple[TaskRow, ...]
) -> None:
    page = reader(FIND, width=width, java_script_enabled=False)
    links = page.locator(".found [data-at] a")
    expect(links).to_have_count(len(rows))
    expect(page.locator(".found .group")).to_have_count(len({row.province.id for row in rows}))
    expect(links.last).to_be_visible()
    for control in page.locator(".find :is(input, select, button, summary)").all():
        expect(control).to_be_hidden()


# --- the script and the generator agree


def test_the_script_folds_as_the_generator_does(reader: Reader) -> None:
    blocks = (range(0x20, 0x250), range(0x300, 0x370), range(0x1E00, 0x1F00))
    texts = [f"a{chr(point)}b {chr(point)}" for block in blocks for point in block]
    texts += ["Đắk Lắk – 52-NQ/TW; II.5.đ", "Uỷ ban Ủy ban hoà hòa", "snake_case", ""]
    page = reader(FIND)
    module = "const { fold, wordsOf } = await import('../assets/shared/text.js')"
    folded, cut = page.evaluate(f"async texts => {{ {module}; return [texts.map(fold), texts.map(wordsOf)] }}", texts)
    assert folded == [fold(text) for text in texts]
    assert cut == [list(words(text)) for text in texts]


# By why it is tried.
CELLS: dict[str, object] = {
    "a formula": '=HYPERLINK("https://x.example")',
    **{f"begins with {sign!r}": f"{sign}1" for sign in "+-@\t\r"},
    "a minus inside is no formula": "1-2",
    "what has to be quoted": 'a, "b"\nc',
    "unknown": None,
    "a list": ["so-yt", "so-tc"],
    "an empty list": [],
    "a number": 3,
    "plain": "Sở Y tế",
}


def test_the_script_writes_a_cell_as_the_generator_does(reader: Reader) -> None:
    module = "const { asCsv } = await import('../assets/find/csv.js')"
    script = (
        f"async values => {{ {module}; return values.map(value => asCsv(['a', 'b.c'], [{{ a: value, b: null }}])) }}"
    )
    written = reader(FIND).evaluate(script, list(CELLS.values()))
    for (why, value), got in zip(CELLS.items(), written, strict=True):
        assert table(got.encode()) == [["a", "b.c"], [cell(value), ""]], why


# --- very many tasks


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, SiteView]]:
    folder = tmp_path_factory.mktemp("large")
    view = write_page(folder, provinces=6, tasks=60)
    with serving(folder) as address:
        yield address, view


@pytest.fixture
def large_page(chromium: Browser, large: tuple[str, SiteView]) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{large[0]}{FIND}")
    page.locator(".find-more").wait_for()  # there once the data has come
    yield page
    context.close()


def show_all(page: Page, tasks: int) -> None:
    """Ask for the next rows until there are no more."""
    more = page.get_by_role("button", name="Hiện thêm")
    for first in range(FIRST, tasks, FIRST):
        more.click()
        expect(page.locator(f"[data-at='{first}'] a")).to_be_focused()
    expect(more).to_be_hidden()


def test_of_very_many_tasks_the_rest_is_shown_when_asked_for(large_page: Page, large: tuple[str, SiteView]) -> None:
    rows = large[1].rows.tasks
    assert shown(large_page) == [row.id for row in rows[:FIRST]]
    show_all(large_page, len(rows))
    assert shown(large_page) == [row.id for row in rows]


def test_a_row_made_by_the_script_is_as_one_in_the_page(large_page: Page, large: tuple[str, SiteView]) -> None:
    """Tasks of the made-up nation are the same few in another order: one in the page has its like among those made."""
    show_all(large_page, len(large[1].rows.tasks))
    script = """rows => rows.map(row => [row.dataset.at,
      [...row.querySelectorAll(".lead, .support, .time, .class")].map(part => part.innerHTML.replace(/\\s+/g, " ").trim())])"""
    parts = {int(at): tuple(found) for at, found in large_page.locator(".found [data-at]").evaluate_all(script)}
    rows = large[1].rows.tasks

    def like(row: TaskRow) -> object:
        task = row.task
        return (
            agencies_of(task.lead),
            supports(row),
            task.time.kind,
            task.time.start,
            task.time.end,
            task.direction,
            task.sectors,
        )

    in_page = {like(row): parts[at] for at, row in enumerate(rows[:FIRST])}
    made = [(at, row) for at, row in enumerate(rows) if at >= FIRST and like(row) in in_page]
    assert len(made) > FIRST
    assert all(parts[at] == in_page[like(row)] for at, row in made)
    titles = large_page.locator(".found [data-at] a").all_inner_texts()
    assert titles == [row.task.title.vi for row in rows]


def test_what_is_not_in_the_page_is_found_too(large_page: Page, large: tuple[str, SiteView]) -> None:
    rows = large[1].rows.tasks
    last = rows[-1].plan.province
    large_page.locator(f"[name=province][value={last}]").check()
    assert shown(large_page) == [row.id for row in rows if row.plan.province == last]


def test_without_javascript_it_says_where_the_rest_is(chromium: Browser, large: tuple[str, SiteView]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{large[0]}{FIND}")
    left = sum(int(text.split()[1]) for text in page.locator(".rest").all_inner_texts())
    assert left == len(large[1].rows.tasks) - FIRST
    context.close()


def test_when_the_rest_cannot_be_had_it_says_so(chromium: Browser, large: tuple[str, SiteView]) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.route("**/tasks.json", lambda route: route.abort())
    page.goto(f"{large[0]}{FIND}")
    expect(page.locator(".find-status")).to_contain_text("Không tải được dữ liệu")
    context.close()


def test_what_was_typed_before_the_script_came_is_kept(reader: Reader) -> None:
    page = reader("about:blank")
    held: list[Route] = []
    page.route("**/assets/find.js", lambda route: held.append(route))  # noqa: PLW0108 - Playwright writes on what it is given
    page.goto(FIND, wait_until="commit")
    page.locator("#find-words").fill("benh vien")
    for route in held:
        route.continue_()
    expect(page.get_by_text("Không có nhiệm vụ nào như vậy")).to_be_visible()
