"""The files that every page of a language loads."""

from __future__ import annotations

import re

import pytest

from generator.model.bilingual import Lang
from generator.write.assets import LAYERS, asset_files
from site_tests.conftest import ROOT


def test_every_script_of_the_theme_is_taken() -> None:
    folder = ROOT / "theme/js"
    scripts = {f"assets/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in folder.rglob("*.js")}
    assert scripts
    assert scripts.items() <= asset_files(ROOT, "vi").items()


def test_one_style_sheet_holds_the_typeface_then_every_sheet_in_its_layer() -> None:
    css = asset_files(ROOT, "vi")["assets/site.css"].decode()
    places = [css.index(f"@layer {name} {{") for name in LAYERS]
    assert 0 == css.index("@font-face") < places[0]
    assert places == sorted(places)
    for sheet in (ROOT / "theme/css").rglob("*.css"):
        assert css.index(sheet.read_text("utf-8")) > places[LAYERS.index(sheet.parent.name)], sheet


def test_the_order_of_the_layers_is_said_before_any_of_them() -> None:
    css = asset_files(ROOT, "vi")["assets/material.css"].decode()
    assert re.match(r"@layer ([a-z, ]+);", css)
    assert css.index("@layer material {") > css.index(", ".join(LAYERS))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        pytest.param("vi", False, id="Vietnamese stands in the scripts themselves"),
        pytest.param("en", True, id="English comes from the catalog"),
    ],
)
def test_scripts_have_the_words_of_their_language(lang: Lang, said: bool) -> None:  # noqa: FBT001
    module = asset_files(ROOT, lang)["assets/words.js"].decode()
    assert ("The search data could not be loaded" in module) is said
