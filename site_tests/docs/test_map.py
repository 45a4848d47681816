"""docs/map.md is the map of the code as it is today, and its guide leads to places that exist."""

from __future__ import annotations

import re

import pytest

from site_tests.code_map import BEGIN, FILE, with_map
from site_tests.conftest import ROOT
from site_tests.mirror import modules

TEXT = FILE.read_text("utf-8")
GUIDE = TEXT.partition(BEGIN)[0]


def test_the_map_is_that_of_today() -> None:
    assert with_map(TEXT) == TEXT, "run `make map`"


def test_every_module_is_on_the_map_once_and_says_what_it_is_for() -> None:
    lines = re.findall(r"^\| \[[^]]+\]\(\.\./(generator/[^)]+)\) \| (.*) \| [^|]+ \|$", TEXT, re.M)
    assert sorted(path for path, _ in lines) == [str(module) for module in modules()]
    assert [path for path, sentence in lines if len(sentence) < 10] == []


def test_every_place_of_the_guide_exists() -> None:
    paths = re.findall(r"\]\(\.\./([^)]+)\)", GUIDE)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_a_macro_that_the_guide_names_is_in_its_template() -> None:
    named = re.findall(r"`(\w+)` (?:trong|in) \[[^]]+\]\(\.\./(theme/templates/[^)]+)\)", GUIDE)
    assert named
    for macro, path in named:
        assert re.search(rf"{{% (macro {macro}\(|set {macro} = once\()", (ROOT / path).read_text("utf-8"))


def test_both_languages_lead_to_the_same_places() -> None:
    vi, en = (re.findall(r"\]\(\.\./([^)]+)\)", part) for part in GUIDE.split("**English.**"))
    assert vi == en


def test_a_document_without_a_map_is_refused() -> None:
    with pytest.raises(ValueError, match="Every file"):
        with_map("# Map\n")
