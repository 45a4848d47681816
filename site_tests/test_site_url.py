"""The address of the site stands in every page: what is no plain http address is refused in words."""

from __future__ import annotations

import pytest

from generator.site_url import NotAnAddress, site_root


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        pytest.param("https://plans.example", "https://plans.example/", id="a host alone"),
        pytest.param("https://plans.example/", "https://plans.example/", id="with its slash"),
        pytest.param("http://127.0.0.1:8000/", "http://127.0.0.1:8000/", id="this machine"),
        pytest.param("http://localhost:8000", "http://localhost:8000/", id="this machine by its name"),
        pytest.param(
            "https://some-one.github.io/Ke_hoach.AI~1", "https://some-one.github.io/Ke_hoach.AI~1/", id="Pages"
        ),
        pytest.param(
            "https://xn--k-hoch-9ta.vn/a/b/", "https://xn--k-hoch-9ta.vn/a/b/", id="a host with marks, encoded"
        ),
        pytest.param("https://plans.example//", "https://plans.example/", id="one slash too many"),
        pytest.param("https://a.example/...", "https://a.example/.../", id="three points are a name"),
    ],
)
def test_an_address_gets_its_slash(typed: str, root: str) -> None:
    assert site_root(typed) == root


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("", id="nothing"),
        pytest.param(" ", id="a space"),
        pytest.param("/", id="a path"),
        pytest.param("plans.example", id="no scheme"),
        pytest.param("//plans.example/", id="the scheme of another page"),
        pytest.param("ftp://plans.example/", id="another scheme"),
        pytest.param("javascript:alert(1)", id="a script"),
        pytest.param("https:///x", id="no host"),
        pytest.param("https://user:word@plans.example/", id="a password"),
        pytest.param("https://chinhphu.vn@evil.example/", id="a host that looks like another"),
        pytest.param("https://plans.example/?a=b", id="a query"),
        pytest.param("https://plans.example/#a", id="a fragment"),
        pytest.param("https://plans.example/a/../b/", id="a way up"),
        pytest.param("https://plans.example/.", id="a folder that is none"),
        pytest.param("https://plans.example//a/", id="an empty folder"),
        pytest.param("https://plans.example:port/", id="a port in words"),
        pytest.param("https://-plans.example/", id="a host that begins with a dash"),
        pytest.param("https://kế-hoạch.vn/", id="a host with marks"),
        pytest.param("https://plans.example/a b/", id="a space inside"),
        pytest.param("https://plans.example/\n", id="a line break at the end"),
        pytest.param("https://plans.example/\nhttps://b.example/", id="two lines"),
        pytest.param("x'; touch y; '", id="a command"),
        pytest.param("https://plans.example/'; touch y; '", id="a command behind an address"),
        pytest.param("https://plans.example/$(touch y)/", id="a command of the shell inside"),
        pytest.param('https://plans.example/"><script>alert(1)</script>', id="markup"),
        pytest.param("https://plans.example/{{ 1 }}/", id="a template"),
    ],
)
def test_everything_else_is_refused_and_shown(typed: str) -> None:
    with pytest.raises(NotAnAddress) as caught:
        site_root(typed)
    words = caught.value.words
    assert repr(typed) in words.vi
    assert repr(typed) in words.en
    assert "\n" not in words.vi + words.en
    assert "make site SITE_URL=https://" in words.vi
