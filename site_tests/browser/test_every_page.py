"""Every kind of page, in both languages, keeps every rule: opened once with scripts and once without."""

from __future__ import annotations

from site_tests.browser.conftest import Visitor
from site_tests.browser.kinds import every_page
from site_tests.browser.rules.accessibility import axe_finds_nothing
from site_tests.browser.rules.focus import shows_the_focus
from site_tests.browser.rules.layout import fits_a_phone
from site_tests.browser.rules.network import asks_only_this_site, gets_what_it_asks_for, is_light, is_quiet
from site_tests.browser.rules.paper import prints_black_on_white, prints_no_controls, prints_where_it_came_from
from site_tests.browser.rules.unscripted import can_be_read, has_no_dead_control, says_what_it_is_opened_for
from site_tests.browser.visit import Rule, breaches

# The weight is that of the first sight, the focus changes the page, and what was asked and said is known at the end.
RULES: tuple[Rule, ...] = (
    is_light,
    fits_a_phone,
    axe_finds_nothing,
    prints_black_on_white,
    prints_no_controls,
    prints_where_it_came_from,
    shows_the_focus,
    asks_only_this_site,
    gets_what_it_asks_for,
    is_quiet,
)
UNSCRIPTED: tuple[Rule, ...] = (has_no_dead_control, can_be_read, says_what_it_is_opened_for, fits_a_phone)


@every_page
def test_a_page_keeps_every_rule(address: str, visitor: Visitor) -> None:
    assert breaches(visitor(address), RULES) == []


@every_page
def test_a_page_can_be_read_without_scripts(address: str, visitor: Visitor) -> None:
    assert breaches(visitor(address, java_script_enabled=False), UNSCRIPTED) == []
