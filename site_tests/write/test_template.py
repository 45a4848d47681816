"""A page template: its blocks each in its place, and its title as plain text."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader

from generator.shell.slots import Shell, cut, slot
from generator.write.environment import environment
from generator.write.template import fill
from site_tests.conftest import ROOT

PAGE = cut(f"[{slot('title')}|{slot('description')}|{slot('breadcrumb')}|{slot('content')}]")


def _filled(template: str) -> str:
    env = environment("vi", ROOT / "theme")
    env.loader = DictLoader({"x.html": template})
    shell = Shell("vi", 1, "https://plans.example/", "", {}, PAGE)
    return fill("x.html", env, shell, path="a/", values={"name": "<Hà & Nội>"})


@pytest.mark.parametrize(
    ("template", "page"),
    [
        pytest.param("t{{ mark }}d{{ mark }}b{{ mark }} c \n", "[t|d|b|c]", id="each block in its place, trimmed"),
        pytest.param(
            "{{ name }}{{ mark }}{{ name }}{{ mark }}{{ mark }}{{ name }}",
            "[&lt;Hà &amp; Nội&gt;|&lt;Hà &amp; Nội&gt;||&lt;Hà &amp; Nội&gt;]",
            id="escaped once, never twice",
        ),
        pytest.param("a\n  b{{ mark }}{{ mark }}{{ mark }}", "[a b|||]", id="a title is one line"),
    ],
)
def test_blocks(template: str, page: str) -> None:
    assert _filled(template) == page


def test_a_template_without_its_blocks_is_an_error() -> None:
    with pytest.raises(ValueError, match="unpack"):
        _filled("no marks")
