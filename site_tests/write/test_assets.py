"""The files that every page of a language loads."""

from __future__ import annotations

from generator.write.assets import STYLES, asset_files
from site_tests.conftest import ROOT


def test_every_script_and_style_of_the_theme_is_taken() -> None:
    files = asset_files(ROOT)
    scripts = {f"assets/{path.name}": path.read_bytes() for path in (ROOT / "theme/js").glob("*.js")}
    assert scripts.items() <= files.items()
    assert {path.stem for path in (ROOT / "theme/css").glob("*.css")} == set(STYLES)


def test_one_style_sheet_holds_the_typeface_then_all_styles_in_their_order() -> None:
    css = asset_files(ROOT)["assets/site.css"].decode()
    places = [css.index((ROOT / f"theme/css/{name}.css").read_text("utf-8")) for name in STYLES]
    assert 0 == css.index("@font-face") < places[0]
    assert places == sorted(places)
