"""The only author of addresses: what each is, and how one leads to another."""

from __future__ import annotations

import pytest

from generator import urls


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        pytest.param("", "", "./", id="home to itself"),
        pytest.param("", "acts/", "acts/", id="down"),
        pytest.param("kon-tum-2024/06/", "", "../../", id="up to home"),
        pytest.param("kon-tum-2024/06/", "kon-tum-2024/#ii", "../../kon-tum-2024/#ii", id="to an anchor"),
        pytest.param("kon-tum-2024/#ii", "acts/", "../acts/", id="from an anchor"),
    ],
)
def test_links_are_relative_to_the_page(here: str, there: str, expected: str) -> None:
    assert urls.relative(here, there) == expected


@pytest.mark.parametrize(
    ("made", "written"),
    [
        pytest.param(urls.province("kon-tum"), "kon-tum/", id="a province"),
        pytest.param(urls.plan("kon-tum-2024"), "kon-tum-2024/", id="a plan"),
        pytest.param(urls.task("kon-tum-2024", "06"), "kon-tum-2024/06/", id="a task"),
        pytest.param(urls.passage("kon-tum-2024", "ii-3"), "kon-tum-2024/#ii-3", id="a passage"),
        pytest.param(
            urls.passage("kon-tum-2024", urls.task_anchor("06")), "kon-tum-2024/#task-06", id="a task in its document"
        ),
        pytest.param(urls.agency("so-yt"), "agencies/so-yt/", id="a body"),
        pytest.param(urls.direction("legal"), "directions/legal/", id="a direction"),
        pytest.param(urls.sector("health"), "sectors/health/", id="a sector"),
        pytest.param(urls.act("qd-127"), "acts/#qd-127", id="an act"),
        pytest.param(urls.find(province="kon-tum"), "find/?province=kon-tum", id="a filter"),
        pytest.param(urls.find(words="y tế&x"), "find/?words=y+t%E1%BA%BF%26x", id="words that a filter must escape"),
        pytest.param(urls.compare("a-1", "b-2"), "compare/?plans=a-1,b-2#alike", id="two plans"),
    ],
)
def test_addresses_stay_as_they_were_published(made: str, written: str) -> None:
    assert made == written


@pytest.mark.parametrize(
    ("path", "depth"),
    [
        pytest.param("", 0, id="home"),
        pytest.param("acts/", 1, id="a section"),
        pytest.param("kon-tum-2024/06/#a/b", 2, id="an anchor is no folder"),
    ],
)
def test_depth(path: str, depth: int) -> None:
    assert urls.depth(path) == depth


@pytest.mark.parametrize("site_url", ["https://plans.example/x/", "https://plans.example/x"])
def test_an_absolute_address_has_its_language(site_url: str) -> None:
    assert urls.absolute(site_url, "en", "kon-tum/") == "https://plans.example/x/en/kon-tum/"
