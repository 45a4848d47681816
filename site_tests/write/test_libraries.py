import json
import re
from pathlib import Path

import pytest

from generator.write.libraries import FACES, SUBSETS, MissingLibrary, fonts_css, library_files
from site_tests.conftest import ROOT
from site_tests.theme.search.worker import NODE_MODULES


def test_what_the_site_copies() -> None:
    assert sorted(library_files(NODE_MODULES)) == [
        "assets/fonts/LICENSE.txt",
        *sorted(f"assets/fonts/{face.file(subset)}" for face in FACES for subset in SUBSETS),
        "assets/minisearch.LICENSE.txt",
        "assets/minisearch.js",
    ]


def test_licences_come_with_the_files() -> None:
    files = library_files(NODE_MODULES)
    assert b"SIL OPEN FONT LICENSE" in files["assets/fonts/LICENSE.txt"]
    assert b"Permission is hereby granted" in files["assets/minisearch.LICENSE.txt"]


def test_every_font_file_has_its_rule_and_no_rule_is_without_a_file() -> None:
    css = fonts_css(NODE_MODULES)
    named = re.findall(r'url\("([^"]+)"\)', css)
    assert sorted(f"assets/{name}" for name in named) == sorted(
        name for name in library_files(NODE_MODULES) if name.endswith(".woff2")
    )
    assert css.count("@font-face") == css.count("unicode-range: U+") == len(FACES) * len(SUBSETS)
    assert 'font-family: "Be Vietnam Pro";' in css


def test_the_vietnamese_rule_comes_after_the_one_it_overlaps() -> None:
    """Both have ă, đ, ơ and ư; the later rule wins, and the other file need not be fetched."""
    css = fonts_css(NODE_MODULES)
    for face in FACES:
        assert css.index(face.file("latin-ext")) < css.index(face.file("vietnamese"))


@pytest.mark.parametrize("of", [library_files, fonts_css])
def test_without_libraries_the_message_says_what_to_type(tmp_path: Path, of: object) -> None:
    assert callable(of)
    with pytest.raises(MissingLibrary, match="make setup") as caught:
        of(tmp_path)
    assert len(str(caught.value).splitlines()) == 2


def test_the_lock_has_hashes_and_no_addresses_of_registries() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: package for name, package in packages.items() if name}
    assert installed
    for package in installed.values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package


def test_versions_are_exact_and_those_installed() -> None:
    manifest = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    for name, version in {**manifest["dependencies"], **manifest["devDependencies"]}.items():
        installed = json.loads((NODE_MODULES / name / "package.json").read_text(encoding="utf-8"))
        assert installed["version"] == version
