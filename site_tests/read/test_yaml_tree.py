"""What of YAML is refused, and where; what stays text; and that no file, whatever is in it, ends in a traceback."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.problems.problem import Problem
from generator.problems.yaml_file import Tree, YamlFile
from generator.read.yaml_tree import MAX_DEPTH, parse_yaml, read_yaml
from site_tests.yaml_words import BOMB, NAME, said


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("a: &x b\n", ["1:4 anchor"], id="an anchor"),
        pytest.param("- &x\n  a: b\n", ["1:3 anchor"], id="an anchor of a mapping"),
        pytest.param("&x a: b\n", ["1:1 anchor"], id="an anchor of a key"),
        pytest.param("a: &x b\nc: *x\n", ["1:4 anchor", "2:4 alias"], id="an alias"),
        pytest.param("a: b\n*a : c\n", ["2:1 alias"], id="an alias as a key"),
        pytest.param("vi: *Ghi chú\n", ["1:5 alias", "1:10 not-yaml"], id="words that begin with a star"),
        pytest.param("vi: !quan trọng\n", ["1:5 tag"], id="words that begin with an exclamation mark"),
        pytest.param("a: !!int 010\n", ["1:4 tag"], id="a tag of YAML"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", ["1:4 tag"], id="a tag of PyYAML"),
        pytest.param("%TAG ! tag:example.org,2000:\n---\n- !x a\n", ["3:3 tag"], id="a tag of one's own"),
        pytest.param("a: &x {b: c}\nd:\n  <<: *x\n", ["1:4 anchor", "3:3 merge", "3:7 alias"], id="a merge"),
        pytest.param("a: {<<: {b: c}}\n", ["1:5 merge"], id="a merge without an alias"),
        pytest.param("a: b\nc: d\na: e\n", ["3:1 duplicate-key"], id="a key twice: the last would win"),
        pytest.param("- a: b\n- c: d\n  e:\n    f: g\n    f: h\n", ["5:5 duplicate-key"], id="a key twice, deep down"),
        pytest.param("{a: b, a: c}\n", ["1:8 duplicate-key"], id="a key twice on a line"),
        pytest.param('a: b\n"a": c\n', ["2:1 duplicate-key"], id="a key twice, once in quotes"),
        pytest.param(
            f"ế: b\n{unicodedata.normalize('NFD', 'ế')}: c\n", ["2:1 duplicate-key"], id="a key twice in other letters"
        ),
        pytest.param("a: b\n[c]: d\n", ["2:1 key-not-text"], id="a key that is a list"),
        pytest.param("? {a: b}\n: c\n", ["1:3 key-not-text"], id="a key that is a mapping"),
        pytest.param("---\na: b\n---\nc: d\n", ["3:1 many-documents"], id="two documents"),
        pytest.param(
            "a: b\n---\nc: d\n---\ne: f\n", ["2:1 many-documents", "4:1 many-documents"], id="three documents"
        ),
        pytest.param("", ["1:1 empty-file"], id="empty"),
        pytest.param("\n# a comment\n\n", ["1:1 empty-file"], id="only a comment"),
        pytest.param("vi: Mục tiêu #1\n", ["1:5 words-cut"], id="a number sign in bare words"),
        pytest.param("vi: #1\n", ["1:4 words-cut"], id="a number sign at the beginning"),
        pytest.param("vi: một\n  hai #3\n  \n", ["1:5 words-cut"], id="a number sign in words of two lines"),
        pytest.param("- [a, b #2\n  ]\n", ["1:7 words-cut"], id="a number sign in a list"),
        pytest.param('- a: "b\n- c: d\n', ["1:6 unclosed-quote"], id="quotes that are never closed"),
        pytest.param("a: 'b\nc: d\n", ["1:4 unclosed-quote"], id="single quotes that are never closed"),
        pytest.param("vi: Mục tiêu: một\n", ["1:13 unquoted-colon"], id="a second colon"),
        pytest.param("a:\n\tb: c\n", ["2:1 tab"], id="a tab as indentation"),
        pytest.param("a: [b, c\nd: e\n", ["1:4 unclosed-bracket"], id="a list that is never closed"),
        pytest.param("a: b\n  c: d\n", ["2:3 indent"], id="a field too far in"),
        pytest.param("- a: b\n  en\n  c: d\n", ["2:5 missing-colon"], id="a field without a colon"),
        pytest.param("a: %b\n", ["1:4 unquoted-sign"], id="words that begin with a percent sign"),
        pytest.param("a: b\n...\nc: d\n", ["3:1 not-yaml"], id="words after the end"),
        pytest.param("vi: Phổ\u200b biến\n", ["1:8 unseen-character"], id="a space of no width"),
        pytest.param(
            "a: b\nc: \u202ed\u202c\n", ["2:4 unseen-character", "2:6 unseen-character"], id="a direction mark"
        ),
        pytest.param("a: b\n\n\u2066c: d\n", ["3:1 unseen-character"], id="a direction mark in a key"),
        pytest.param("\ufeffa: b\n", ["1:1 unseen-character"], id="a byte order mark"),
        pytest.param("a: b\u00adc\n", ["1:5 unseen-character"], id="a soft hyphen"),
        pytest.param("a: b\U000e0041\n", ["1:5 unseen-character"], id="a tag character"),
        pytest.param("a: b\u2028c: d\n", ["1:5 unseen-character"], id="a line end that editors do not count"),
        pytest.param("ế: b\x85c: d\n", ["1:5 unseen-character"], id="an old line end"),
        pytest.param("a: b\rc: d\n", ["1:5 unseen-character"], id="a carriage return alone"),
        pytest.param("vi: ế\nen: ế\x07\n", ["2:6 unseen-character"], id="a control"),
        pytest.param('a: b\nc: "d\\u202Ee"\n', ["2:4 unseen-character"], id="a direction mark written as an escape"),
        pytest.param('"a\\u200b": b\n', ["1:1 unseen-character"], id="a space of no width as an escape in a key"),
        pytest.param('a: "b\\r"\n', ["1:4 unseen-character"], id="a return written as an escape, at the end"),
        pytest.param(
            "a: b\ue000\n", ["1:5 unseen-character"], id="from the private area, where the marks of templates are"
        ),
        pytest.param("a: \u2800\n", ["1:4 unseen-character"], id="a pattern of no dots"),
        pytest.param('a: "\\0"\n', ["1:4 unseen-character"], id="a zero written as an escape"),
        pytest.param("[" * 20 + "]" * 20, [], id="twenty deep"),
        pytest.param("[" * 21 + "]" * 21, ["1:21 too-deep"], id="twenty-one deep"),
        pytest.param("- " * 21 + "a\n", ["1:41 too-deep"], id="twenty-one deep by dashes"),
        pytest.param(
            "".join(" " * n + f"k{n}:\n" for n in range(21)) + " " * 22 + "a\n", ["21:21 too-deep"], id="fields"
        ),
        pytest.param(
            '# a comment\na: b\n\n# another\nc: [d, e]  # of a list\nf: "g"  # of quotes\n', [], id="comments"
        ),
        pytest.param("a: C#\nb: x#1\nc: '#1'\nd: >-\n  e #1\n", [], id="number signs that cut nothing"),
        pytest.param("a: b\r\nc: d\r\n", [], id="line ends of Windows"),
    ],
)
def test_what_could_mislead_is_refused_where_it_is(text: str, codes: list[str]) -> None:
    file, problems = parse_yaml(text, NAME)
    assert said(problems) == codes
    assert (file.tree is None) == bool(codes)


@pytest.mark.parametrize(
    "words",
    [
        "010",
        "01",
        "1:30",
        "1.10",
        "1e3",
        "0x1F",
        "no",
        "yes",
        "on",
        "true",
        "null",
        "~",
        "2023-13-01",
        "2024-10-07",
        ".nan",
    ],
)
def test_every_scalar_stays_text(words: str) -> None:
    file, problems = parse_yaml(f"- {words}\n- [{words}]\n- {{a: {words}}}\n", NAME)
    assert problems == []
    assert file.tree == [words, [words], {"a": words}]


def test_no_value_is_an_empty_text() -> None:
    file, _ = parse_yaml("a:\nb: ''\nc:\n- \n", NAME)
    assert file.tree == {"a": "", "b": "", "c": [""]}


def test_letters_are_composed() -> None:
    apart = unicodedata.normalize("NFD", "Khuyến khích")
    file, _ = parse_yaml(f"{apart}: {apart}\n", NAME)
    assert file.tree == {"Khuyến khích": "Khuyến khích"}


def test_an_alias_bomb_does_not_go_off() -> None:
    _, problems = parse_yaml(BOMB, NAME)
    assert len(BOMB) < 600
    assert said(problems[:4]) == ["1:5 anchor", "2:5 anchor", "2:10 alias", "2:15 alias"]
    assert {problem.code for problem in problems} == {"anchor", "alias"}


@pytest.mark.parametrize(
    "text", ["[" * 900_000, "- " * 450_000, "{a: " * 200_000, "? " * 400_000], ids=["[", "-", "{", "?"]
)
def test_no_depth_exhausts_the_machine(text: str) -> None:
    _, problems = parse_yaml(text, NAME)
    assert len(problems) <= MAX_DEPTH + 1
    assert "too-deep" in {problem.code for problem in problems}


# Letters of Vietnamese, signs that mean something to YAML, and whatever else Unicode has.
SIGNS = st.sampled_from("aếĐ \n\t:-#&*!|>'\"%@`{}[],?<=~.\\\u200b\u202e\x00\r")
TEXTS = st.text(SIGNS | st.characters(), max_size=60)
TREES = st.recursive(
    st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=200) | TEXTS.map(str.encode))
def test_any_bytes_give_a_tree_or_problems(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yml"
    path.write_bytes(content)
    file, problems = read_yaml(path, NAME)
    assert (file.tree is None) == bool(problems)
    _assert_printable(problems)


@given(TEXTS)
def test_any_text_gives_a_tree_or_problems(text: str) -> None:
    file, problems = parse_yaml(text, NAME)
    assert (file.tree is None) == bool(problems)
    _assert_printable(problems)


def _assert_printable(problems: list[Problem]) -> None:
    for problem in problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert problem.found("vi")
        assert problem.to_type("en")


@given(st.characters())
def test_whatever_yaml_cannot_read_is_called_an_unseen_character(sign: str) -> None:
    _, problems = parse_yaml(f"vi: ế\nen: '{sign}'\n", NAME)
    try:
        list(yaml.parse(f"'{sign}'", Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, UnicodeEncodeError):
        assert sign == "'" or said(problems) == ["2:6 unseen-character"]


@given(
    TREES.filter(lambda tree: not isinstance(tree, str)),
    st.sampled_from([None, '"', "'"]),
    st.sampled_from([{"default_flow_style": True}, {"default_flow_style": False}, {"width": 40}]),
)
def test_every_place_is_the_place_of_its_value(tree: Tree, quotes: str | None, form: dict[str, Any]) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_style=quotes, **form)
    file, problems = parse_yaml(text, NAME)
    if problems:
        assert {problem.code for problem in problems} <= {"unseen-character", "duplicate-key", "merge", "too-deep"}
        return
    _assert_places(file, file.tree, ())


def _assert_places(file: YamlFile, tree: Tree | None, steps: tuple[str | int, ...]) -> None:
    span = file.spans[steps]
    assert yaml.load(file.text[span.start : span.end].strip() or "''", yaml.BaseLoader) is not None  # noqa: S506
    before = file.text[: span.start].split("\n")
    assert file.place(*steps)[1:] == (len(before), len(before[-1]) + 1)
    if isinstance(tree, dict):
        for key, value in tree.items():
            _assert_places(file, value, (*steps, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            _assert_places(file, value, (*steps, index))
    else:
        alone = yaml.load(file.text[span.start : span.end], yaml.BaseLoader)  # noqa: S506
        assert tree == unicodedata.normalize("NFC", str(alone))
