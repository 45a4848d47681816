"""Every rule of pages can fail: a fault is planted in a page that keeps them all, and the rule says what is wrong."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from playwright.sync_api import Route

from site_tests.browser.conftest import Opener
from site_tests.browser.rules.accessibility import WINDOWS, axe_finds_nothing
from site_tests.browser.rules.focus import shows_the_focus
from site_tests.browser.rules.layout import fits_a_phone
from site_tests.browser.rules.network import asks_only_this_site, gets_what_it_asks_for, is_light, is_quiet
from site_tests.browser.rules.paper import prints_black_on_white, prints_no_controls, prints_where_it_came_from
from site_tests.browser.rules.unscripted import can_be_read, has_no_dead_control, says_what_it_is_opened_for
from site_tests.browser.test_every_page import RULES, UNSCRIPTED
from site_tests.browser.visit import HEIGHTS, Rule, breaches, new_page, visit

HOME = "vi/"
HEAVY = random.Random(1).randbytes(60_000).hex()  # noqa: S311 (no secret; what no compression makes small enough)
LOOSE = {"bypass_csp": True}  # styles can be planted

PLANTED = (
    pytest.param(is_light, f"<p hidden>{HEAVY}</p>", ["HTML: ", "first visit: "], id="words that weigh too much"),
    pytest.param(
        fits_a_phone,
        "<canvas width=1500 height=1></canvas>",
        [", 360] wide: ['<canvas"],
        id="what is wider than a phone",
    ),
    pytest.param(
        axe_finds_nothing,
        '<img src="assets/favicon.svg">',
        ["light, 360 wide: image-alt", "dark, 1280 wide: image-alt"],
        id="a picture without words, in both windows of Vietnamese",
    ),
    pytest.param(
        axe_finds_nothing,
        "<style>[data-md-color-scheme=slate] .pale { color: #222; background: #000 }</style><p class=pale>pale words</p>",
        ["dark, 1280 wide: color-contrast"],
        id="pale in the dark alone",
    ),
    pytest.param(
        axe_finds_nothing,
        "<style>.night { display: none } [data-md-color-scheme=slate] .night { display: inline }</style>"
        '<img class=night src="assets/favicon.svg">',
        ["dark, 1280 wide: image-alt"],
        id="a picture without words that is seen in the dark alone",
    ),
    pytest.param(
        prints_black_on_white,
        "<style>@media print { .pale { color: #999 !important } }</style><p class=pale>x</p>",
        ["rgb(153, 153, 153) "],
        id="pale words on paper",
    ),
    pytest.param(
        prints_black_on_white,
        "<style>@media print { body { background: #eee !important } }</style>",
        ["the ground is rgb(238, 238, 238)"],
        id="paper that is not white",
    ),
    pytest.param(
        prints_no_controls,
        "<style>@media print { h1 { display: none !important } }</style>",
        ["the heading is not there"],
        id="paper without a heading",
    ),
    pytest.param(
        prints_no_controls,
        "<style>@media print { .planted { display: block !important } }</style><button class=planted>x</button>",
        ["button:not(thead *): "],
        id="a button on paper",
    ),
    pytest.param(
        prints_where_it_came_from,
        "<style>@media print { footer { display: none !important } }</style>",
        ["'https://plans.example/", "'Phiên bản dữ liệu' is not in", "' 2026' is not in"],
        id="paper without a foot",
    ),
    pytest.param(
        shows_the_focus,
        '<style>.planted { outline: none !important }</style><a class=planted href="#x">x</a><p></p>',
        ["<a class="],
        id="a link that does not show the focus",
    ),
    pytest.param(
        asks_only_this_site,
        '<img alt="" src="http://elsewhere.example/x.png">',
        ["http://elsewhere.example/x.png"],
        id="a picture from elsewhere",
    ),
    pytest.param(gets_what_it_asks_for, '<img alt="" src="none.png">', ["404: "], id="a picture that is not there"),
    pytest.param(is_quiet, "<script>null.x</script>", ["Cannot read properties"], id="a script that fails"),
)
UNREADABLE = (
    pytest.param(has_no_dead_control, "<button>x</button>", ["360 wide: ", "1280 wide: "], id="a button of a script"),
    pytest.param(
        can_be_read,
        "<style>.no-js h1 { display: none !important }</style>",
        ["360 wide: no heading", "1280 wide: no heading"],
        id="a heading that a script shows",
    ),
    pytest.param(
        can_be_read,
        "<style>.no-js article > :not(h1, :has(h1)) { display: none !important }</style>"
        "<style>.no-js article :has(> h1) > :not(h1) { display: none !important }</style>",
        ["360 wide: nothing but the heading", "1280 wide: nothing but the heading"],
        id="words that a script shows",
    ),
    pytest.param(
        says_what_it_is_opened_for,
        "<style>.no-js main { display: none !important }</style>",
        ["main is not there", "main does not say 'Đồng Tháp'"],
        id="a part that a script shows",
    ),
)


def planted(opener: Opener, server: str, site: Path, markup: str, rule: Rule, **options: object) -> list[str]:
    """What a rule says of the home page with this markup at its end."""
    html = (site / HOME / "index.html").read_text("utf-8").replace("</article>", f"{markup}</article>")

    def give(route: Route) -> None:
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    context = opener(360, **options)
    context.route(f"{server}{HOME}", give)
    return [what for _, what in breaches(visit(new_page(context), server, HOME), (rule,))]


def told(said: list[str], expected: list[str]) -> bool:
    return len(said) == len(expected) and all(words in what for what, words in zip(said, expected, strict=True))


@pytest.mark.parametrize(("rule", "markup", "expected"), PLANTED)
def test_a_rule_of_pages_can_fail(
    rule: Rule, markup: str, expected: list[str], opener: Opener, server: str, site: Path
) -> None:
    said = planted(opener, server, site, markup, rule, **LOOSE)
    assert told(said, expected), said


@pytest.mark.parametrize(("rule", "markup", "expected"), UNREADABLE)
def test_a_rule_of_pages_without_scripts_can_fail(
    rule: Rule, markup: str, expected: list[str], opener: Opener, server: str, site: Path
) -> None:
    said = planted(opener, server, site, markup, rule, java_script_enabled=False, **LOOSE)
    assert told(said, expected), said


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<script>1</script>", id="a script in the page"),
        pytest.param('<p style="color: red">x</p>', id="a style in the page"),
    ],
)
def test_what_the_policy_refuses_is_in_the_console(markup: str, opener: Opener, server: str, site: Path) -> None:
    assert planted(opener, server, site, markup, is_quiet)


def test_axe_sees_every_window() -> None:
    seen = [window for windows in WINDOWS.values() for window in windows]
    assert sorted(seen) == [(width, scheme) for width in HEIGHTS for scheme in ("dark", "light")]


def test_every_rule_was_made_to_fail() -> None:
    """A planted fault for each rule; what is wider than a phone is so without scripts too."""
    assert {param.values[0] for param in PLANTED} == set(RULES)
    assert {param.values[0] for param in UNREADABLE} | {fits_a_phone} == set(UNSCRIPTED)
