"""Templates can be read: short lines, no style or script of their own, nothing that is not used."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from jinja2 import Environment, meta, nodes

from generator.write.environment import environment

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES, OVERRIDES = ROOT / "theme/templates", ROOT / "theme/overrides"
WIDTH = 120
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
STYLE = re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE)
HANDLER = re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE)

OF_PAGES = environment("vi", ROOT / "theme")
ENV = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)


def sources(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.html"))}


OURS, SHELLS = sources(TEMPLATES), sources(OVERRIDES)
ALL = [pytest.param(text, id=name) for folder in (OURS, SHELLS) for name, text in folder.items()]


def too_long(text: str) -> list[int]:
    return [number for number, line in enumerate(text.splitlines(), 1) if len(line) > WIDTH]


def markup(text: str) -> str:
    """The template without what Jinja reads."""
    return JINJA.sub("", text)


def named(text: str) -> set[str]:
    """The templates that a template extends, imports or includes by a name that stands in it."""
    return {name for name in meta.find_referenced_templates(ENV.parse(text)) if name is not None}


def values(text: str) -> set[str]:
    return {name.name for name in ENV.parse(text).find_all(nodes.Name)}


def imports(text: str) -> list[nodes.FromImport]:
    return list(ENV.parse(text).find_all(nodes.FromImport))


def unused_imports(text: str) -> list[str]:
    imported = {name for one in imports(text) for name in one.names if isinstance(name, str)}
    return sorted(imported - values(text))


def of_one_page(text: str) -> set[str]:
    """What a template has neither of its own nor from every page of its language."""
    tree = OF_PAGES.parse(text)
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}
    return meta.find_undeclared_variables(tree) - OF_PAGES.globals.keys() - own - {"_trans"}


def with_context(text: str) -> list[str]:
    return [one.template.as_const() for one in imports(text) if one.with_context]


@pytest.mark.parametrize("text", ALL)
def test_every_line_fits(text: str) -> None:
    assert too_long(text) == []


@pytest.mark.parametrize("text", ALL)
def test_a_template_has_no_style_and_no_handler(text: str) -> None:
    assert STYLE.findall(markup(text)) == []
    assert HANDLER.findall(markup(text)) == []


@pytest.mark.parametrize("text", ALL)
def test_what_is_imported_is_used(text: str) -> None:
    assert unused_imports(text) == []


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in OURS.items() if "macros/" in name])
def test_macros_know_nothing_of_one_page(text: str) -> None:
    """They are imported, and may be drawn, once a language."""
    assert of_one_page(text) == set()


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in OURS.items()])
def test_nothing_is_imported_anew_for_each_page(text: str) -> None:
    assert with_context(text) == []


def test_every_template_is_used() -> None:
    """By the generator, by another template, or instead of Material's of the same name."""
    code = "".join(path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py"))
    by_code = set(re.findall(r'"([\w/-]+\.html)"', code))
    material = files("material") / "templates"
    of_material = {name for name in SHELLS if material.joinpath(name).is_file()}
    assert set(OURS) - by_code - set().union(*map(named, OURS.values())) == set()
    assert set(SHELLS) - by_code - of_material - set().union(*map(named, SHELLS.values())) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("á" * 120, [], id="letters are counted, not bytes"),
        pytest.param("a\n" + "b" * 121, [2], id="one too many"),
    ],
)
def test_the_width_of_a_line(text: str, found: list[int]) -> None:
    assert too_long(text) == found


@pytest.mark.parametrize(
    ("text", "styles", "handlers"),
    [
        pytest.param('<p class="x">{% trans on=day %}style={{ on }}{% endtrans %}</p>', 0, 0, id="names of values"),
        pytest.param('<p style="color:red">', 1, 0, id="style"),
        pytest.param('<a href="{{ x }}" onclick="y()">', 0, 1, id="handler after a value"),
    ],
)
def test_what_the_policy_would_block_is_found(text: str, styles: int, handlers: int) -> None:
    assert (len(STYLE.findall(markup(text))), len(HANDLER.findall(markup(text)))) == (styles, handlers)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('{% from "macros/parts.html" import bar %}{{ bar(1, 2) }}', [], id="used"),
        pytest.param('{% from "macros/parts.html" import bar, unknown %}{{ bar(1, 2) }}', ["unknown"], id="left over"),
    ],
)
def test_an_import_that_is_left_over_is_found(text: str, found: list[str]) -> None:
    assert unused_imports(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "{% macro a(row) %}{{ link(row.path) }}{{ _('x') }}{{ site.plans }}{% endmacro %}",
            set(),
            id="of every page",
        ),
        pytest.param("{% macro a(row) %}{{ row.path }}{{ view.path }}{% endmacro %}", {"view"}, id="of one page"),
    ],
)
def test_what_is_of_one_page_is_found(text: str, found: set[str]) -> None:
    assert of_one_page(text) == found


def test_an_import_with_context_is_found() -> None:
    assert with_context('{% from "macros/links.html" import crumbs with context %}') == ["macros/links.html"]
