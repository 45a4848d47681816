"""theme/README.md lists every name and file of the design, and its colours can be read."""

from __future__ import annotations

import re

import pytest

from generator.write.assets import LAYERS
from site_tests.conftest import ROOT
from site_tests.documents import names, rows, section

THEME = ROOT / "theme/README.md"


def tokens(name: str) -> list[dict[str, str]]:
    """The custom properties of ours that each rule of a style sheet sets."""
    text = (ROOT / "theme" / name).read_text("utf-8")
    return [dict(re.findall(r"--((?!md-)[a-z-]+): ([^;]+);", rule)) for rule in re.findall(r"\{([^}]*)\}", text)]


SCHEMES = [rule for rule in tokens("overrides/assets/shell.css") if "paper" in rule]


def test_every_name_of_the_design_has_its_line() -> None:
    text = THEME.read_text("utf-8")
    listed = {name for row in rows(text) for name in names(row[0]) if name.startswith("--")}
    given = {f"--{name}" for rule in (*SCHEMES, tokens("css/base/type.css")[0]) for name in rule}
    assert listed == given
    assert SCHEMES[0].keys() == SCHEMES[1].keys()


def test_every_folder_of_styles_and_every_script_has_its_line() -> None:
    text = THEME.read_text("utf-8")
    listed = {name for part in ("Files", "Scripts") for row in rows(section(text, part)) for name in names(row[0])}
    assert {f"css/{layer}/" for layer in LAYERS} <= listed
    scripts = {path.relative_to(ROOT / "theme").as_posix() for path in (ROOT / "theme/js").rglob("*.js")}
    assert {name for name in listed if name.startswith("js/")} == scripts


def test_every_style_sheet_is_in_a_layer() -> None:
    sheets = {path.parent.name for path in (ROOT / "theme/css").rglob("*.css")}
    assert sheets == set(LAYERS)


def test_every_script_is_used() -> None:
    """By a page, by Material's search, or by a script that is."""
    scripts = ROOT / "theme/js"
    folders = (ROOT / "theme/templates", ROOT / "theme/overrides")
    pages = "".join(path.read_text("utf-8") for folder in folders for path in folder.glob("*.html"))
    named = set(re.findall(r"assets/([\w/-]+\.js)", pages + (ROOT / "mkdocs.yml").read_text("utf-8")))
    used, left = set(), {*named, "search-worker.js"}
    while left:
        used |= left
        found = {
            (scripts / name).parent.joinpath(other).resolve().relative_to(scripts).as_posix()
            for name in left
            for other in re.findall(r"(?:from |import\()\"(\.[^\"]+)\"", (scripts / name).read_text("utf-8"))
        }
        left = found - used - {"words.js"}
    assert used == {path.relative_to(scripts).as_posix() for path in scripts.rglob("*.js")}


@pytest.mark.parametrize("scheme", [pytest.param(0, id="light"), pytest.param(1, id="dark")])
@pytest.mark.parametrize("colour", ["ink", "muted", "lacquer", "water", "gold"])
def test_text_can_be_read_on_every_ground(colour: str, scheme: int) -> None:
    values = SCHEMES[scheme]
    grounds = [name for name in ("paper", "card", "wash", f"{colour}-wash") if name in values]
    assert [ground for ground in grounds if contrast(values[colour], values[ground]) < 4.5] == []


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
