"""The place of a node, and of each word of a text, in a file."""

from __future__ import annotations

import pytest

from generator.problems.yaml_file import YamlFile
from generator.read.yaml_tree import parse_yaml
from site_tests.yaml_words import NAME


@pytest.mark.parametrize(
    ("text", "number", "place"),
    [
        pytest.param("vi: một hai\n", 1, "1:9", id="bare"),
        pytest.param("vi: một\n  hai ba\n", 2, "2:7", id="bare, on two lines"),
        pytest.param('vi: "một hai"\n', 0, "1:6", id="after the quotes"),
        pytest.param('vi: " một hai"\n', 0, "1:7", id="after the quotes and a space"),
        pytest.param("vi: 'một hai'\n", 1, "1:10", id="single quotes"),
        pytest.param("vi: >-\n  một\n  hai\n", 0, "2:3", id="the first of a block"),
        pytest.param("vi: >-\n  một\n  hai\n", 1, "3:3", id="the second of a block"),
        pytest.param("vi: >-  # folded\n  một\n  hai\n", 1, "3:3", id="a block with a comment"),
        pytest.param("vi: |\n  một\n\n  hai\nen: x\n", 1, "4:3", id="a block of lines"),
        pytest.param("vi: >-\n  một\n", 7, "2:3", id="past the end is the last"),
        pytest.param("vi:\nen: x\n", 0, "1:4", id="no words"),
    ],
)
def test_the_place_of_a_word(text: str, number: int, place: str) -> None:
    file, _ = parse_yaml(text, NAME)
    found = file.word(number, "vi")
    assert f"{found.line}:{found.column}" == place


def test_the_place_of_what_is_not_there_is_the_nearest_above() -> None:
    file, _ = parse_yaml("- a:\n    b: c\n", NAME)
    assert file.place(0, "a", "none", 3)[1:] == (2, 5)
    assert file.place(7)[1:] == (1, 1)
    assert file.word(3, 0, "a", "none")[1:] == (2, 5)
    assert YamlFile(NAME, "", None).place("a")[1:] == (1, 1)
