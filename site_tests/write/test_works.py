"""Nothing of others goes out without its licence: held to the built site and to what Material says that it was made from."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from fnmatch import fnmatch
from importlib.resources import files
from pathlib import Path

import pytest

from generator.write.assets import material_sheets
from generator.write.libraries import MissingLibrary
from generator.write.works import ICONS, PARTS, Work, works
from site_tests.conftest import ROOT

MATERIAL = Path(str(files("material"))) / "templates"
MADE = ("site.css", "words.js", "licences.txt", "components.cdx.json", "minisearch.LICENSE.txt", "fonts/LICENSE.txt")
SPDX = {"MIT", "OFL-1.1", "Apache-2.0", "0BSD", "W3C-20150513", "CC-BY-4.0"}


def _ours(name: str) -> bool:
    sources = (ROOT / "theme/js" / name, ROOT / "theme/overrides/assets" / name)
    return name in MADE or any(source.exists() for source in sources)


def test_every_file_that_is_not_ours_is_of_a_work_and_every_work_has_a_file(site: Path) -> None:
    patterns = {pattern for work in works(ROOT) for pattern in work.files}
    found = {path.relative_to(site / "vi").as_posix() for path in (site / "vi/assets").rglob("*.*") if path.is_file()}
    others = {name for name in found if not _ours(name.removeprefix("assets/"))}
    assert {name for name in others if not any(fnmatch(name, pattern) for pattern in patterns)} == set()
    assert {pattern for pattern in patterns if not any(fnmatch(name, pattern) for name in others)} == set()


def _bundled() -> set[str]:
    """The packages that Material's maps name, and those inside a package that was itself bundled."""
    found: set[str] = set()
    maps = [*MATERIAL.glob("assets/javascripts/bundle.*.map"), *MATERIAL.glob("assets/stylesheets/*.map")]
    assert maps
    for file in maps:
        one = json.loads(file.read_text("utf-8"))
        texts = [*one["sources"], *one.get("sourcesContent", [])]
        found |= {name for text in texts for name in re.findall(r"node_modules/((?:@[\w.-]+/)?[\w.-]+)/", text)}
    return found


def test_what_material_was_made_from_has_its_licences() -> None:
    named = {part.name for part in PARTS}
    assert _bundled() - named == set()
    assert named - _bundled() == {"delegate"}  # good-listener's, which the bundle has without its name


def _shapes(text: str) -> set[str]:
    """The paths of the icons in a text; drawings of our own stand in no view box of 16, 20, 24 or 512."""
    icons = re.findall(r"<svg xmlns=[\"']http://www.w3.org/2000/svg[\"'] viewBox=[\"'][^\"']+[\"']>(.*?)</svg>", text)
    return {shape for icon in icons for shape in re.findall(r" d=[\"']([^\"']+)[\"']", icon)}


def test_every_icon_is_of_a_set_with_its_licence_and_every_set_is_used(site: Path) -> None:
    listed = {folder for folder, *_ in ICONS}
    sets: dict[str, set[str]] = defaultdict(set)
    for folder in listed:
        for file in (MATERIAL / ".icons" / folder).rglob("*.svg"):
            for shape in re.findall(r' d="([^"]+)"', file.read_text("utf-8")):
                sets[shape].add(folder)
    pages = "".join((site / name).read_text("utf-8") for name in ("vi/index.html", "vi/about/index.html"))
    sheet, shown = _shapes(material_sheets()), _shapes(pages)
    assert len(sheet) > 10
    assert len(shown) > 5
    assert {shape for shape in sheet | shown if not sets[shape]} == set()
    assert {folder for folder in listed if not any(folder in sets[shape] for shape in sheet | shown)} == set()


@pytest.mark.parametrize("work", [pytest.param(work, id=work.name) for work in works(ROOT)])
def test_a_work_has_its_licence_in_words(work: Work) -> None:
    assert work.licence in SPDX
    assert work.package.endswith(f"/{work.name}")
    assert work.files
    assert re.search(r"Copyright|CC BY 4\.0|Apache 2\.0|W3C", work.text)
    assert work.version == "" or re.fullmatch(r"\d+(\.\d+)+", work.version)


def test_no_licence_is_kept_that_nothing_needs() -> None:
    kept = {path.name for path in (ROOT / "theme/licences").iterdir()}
    assert kept == {part.text for part in PARTS}


def test_without_libraries_the_message_says_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(MissingLibrary, match="make setup"):
        works(tmp_path)
