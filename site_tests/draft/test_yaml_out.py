"""YAML as data/ has it, and the project's own reader reads the same values from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.draft.yaml_out import Doubtful, Value, as_yaml
from generator.model.bilingual import Bilingual
from generator.read.yaml_tree import read_yaml

WHY = Bilingual(vi="vì sao", en="why")
LONG = "- Triển khai: **một** #hai; " * 8


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Sở Y tế", id="plain words"),
        pytest.param("- Đơn vị chủ trì:", id="a dash and a colon"),
        pytest.param("a: b", id="a colon within"),
        pytest.param("một #hai", id="what looks like a comment"),
        pytest.param('“a” "b" \\', id="quotes and a backslash"),
        pytest.param("1.", id="a mark"),
        pytest.param("01", id="digits"),
        pytest.param("[1] a", id="a bracket"),
        pytest.param("yes", id="a word of YAML"),
        pytest.param(LONG.strip(), id="long words"),
        pytest.param("‑".join("ab" * 80), id="long words without a space"),
    ],
)
def test_words_come_back(tmp_path: Path, words: str) -> None:
    value: Value = [{"id": "a", "vi": words, "besides": [words], "more": {"text": Doubtful(words, WHY)}}]
    (tmp_path / "a.yml").write_text(as_yaml(value), "utf-8")
    file, problems = read_yaml(tmp_path / "a.yml", "a.yml")
    assert problems == []
    assert file.tree == [{"id": "a", "vi": words, "besides": [words], "more": {"text": words}}]


def test_a_doubt_stands_above_its_line() -> None:
    value: Value = [{"id": Doubtful("a", WHY), "keys": Doubtful(["b", "c"], WHY), "line": 7}]
    assert as_yaml(value) == (
        "# xem lại: vì sao · review: why\n- id: a\n  # xem lại: vì sao · review: why\n  keys: [b, c]\n  line: 7\n"
    )


def test_what_is_sure_has_no_comment() -> None:
    assert as_yaml({"id": "a"}) == "id: a\n"
