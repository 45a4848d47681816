"""The two pages above the languages: each in both, and 404.html right at every address."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from generator.model.bilingual import LANGS, Lang
from site_tests.conftest import BASE, SITE_URL


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["index.html", "404.html"])
def test_both_languages_are_offered(name: str, lang: Lang, site: Path) -> None:
    page = (site / name).read_text("utf-8")
    links = {urljoin(SITE_URL, href) for href in re.findall(r'<a [^>]*href="([^"]*)"', page)}
    assert f"{SITE_URL}{lang}/" in links


def test_an_unknown_address_may_lie_at_any_depth(site: Path) -> None:
    """So nothing on its page is relative, and search engines leave it out."""
    page = (site / "404.html").read_text("utf-8")
    addresses = re.findall(r'(?:href|src)="([^"#]+)"', page)
    assert addresses
    assert all(address.startswith(BASE) or urlsplit(address).netloc for address in addresses)
    assert '<meta name="robots" content="noindex">' in page


def test_the_root_is_its_own_canonical_address(site: Path) -> None:
    page = (site / "index.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{SITE_URL}">' in page
    assert "noindex" not in page
