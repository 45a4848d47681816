"""What paper cannot do by a click it says in words. What holds of every printed page is in rules/paper.py."""

from __future__ import annotations

from site_tests.browser.conftest import Reader


def test_an_address_elsewhere_is_printed_beside_its_link(reader: Reader) -> None:
    page = reader("vi/kon-tum-2024/")
    page.emulate_media(media="print")
    link = page.locator("main a[rel~=external]").first
    beside = link.evaluate("link => getComputedStyle(link, '::after').content")
    assert link.get_attribute("href") in beside
