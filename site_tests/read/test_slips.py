"""The usual slips of YAML are told by their own words, where they were made, with what to type."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.bilingual import LANGS
from generator.read.slips import MESSAGES
from generator.read.yaml_tree import parse_yaml
from site_tests.faults import At, Edit, Fault, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS

PARTNERS = '"Các Sở: Y tế, Văn hóa, Thể thao và Du lịch"'
BARE = "Các Sở: Y tế, Văn hóa, Thể thao và Du lịch"

FAULTS = [
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "\tkind: unstated\n")], [At("tab", TASKS, "‸\tkind: unst")], id="a tab"
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ biến: quy định về TTNT")],
        [At("unquoted-colon", TASKS, "vi: Phổ biến‸: quy định")],
        id="a second colon",
    ),
    pytest.param(
        [Edit(TASKS, f"text: {PARTNERS}", f"text: “{BARE}”")],
        [At("word-quotes", TASKS, "text: ‸“Các Sở")],
        id="quotes of a word processor",
    ),
    pytest.param(
        [Edit(TASKS, f"text: {PARTNERS}", f'text: "{BARE}')],
        [At("unclosed-quote", TASKS, 'text: ‸"Các Sở')],
        id="the quote ends at the next one of the file",
    ),
    pytest.param(
        [Edit(PLAN, "due_text: trước ngày 15/12", "due_text: 'trước ngày 15/12")],
        [At("unclosed-quote", PLAN, "due_text: ‸'trước")],
        id="the quote ends nowhere",
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", 'sectors: ["data-digital]')],
        [At("unclosed-quote", TASKS, 'sectors: [‸"data')],
        id="a quote in a list",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en: 'The Province's rules on AI.'")],
        [At("quote-inside", TASKS, "en: ‸'The Province's")],
        id="an apostrophe in single quotes",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", 'en: "Disseminate" rules on AI.')],
        [At("quote-inside", TASKS, 'en: ‸"Disseminate" rules')],
        id="the first word is quoted",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", 'en: "Disseminate \\d on AI."')],
        [At("backslash", TASKS, 'en: "Disseminate ‸\\d on')],
        id="a backslash",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phấn đấu xây", "vi: *Phấn đấu xây")],
        [At("unquoted-sign", TASKS, "vi: ‸*Phấn đấu")],
        id="words that begin with a star",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phấn đấu xây", "vi: @Phấn đấu xây")],
        [At("unquoted-sign", TASKS, "vi: ‸@Phấn đấu")],
        id="words that begin with an at",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt, so-vhttdl")],
        [At("unclosed-bracket", TASKS, "agencies: ‸[so-yt, so-vhttdl")],
        id="a bracket",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "    kind:unstated\n    start: 2025\n")],
        [At("missing-colon", TASKS, "    kind‸:unstated\n")],
        id="no space after the colon",
    ),
    pytest.param(
        [Edit(TASKS, "  lead:\n    text: Sở Y tế\n", "  lead\n    text: Sở Y tế\n")],
        [At("missing-colon", TASKS, "  lead‸\n    text: Sở Y tế\n")],
        id="no colon",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.\n", "vi: >-\n  Phổ biến quy định về TTNT.\n")],
        [At("loose-words", TASKS, "vi: >-\n  ‸Phổ biến quy định")],
        id="words that are not indented",
    ),
    pytest.param(
        [Edit(TASKS, "    start: 2026\n", "     start: 2026\n")],
        [At("indent", TASKS, "    ‸ start: 2026\n".replace("‸ ", " ‸"))],
        id="one space too many",
    ),
    pytest.param(
        [Edit(TASKS, '- id: "02"\n  label', ' - id: "02"\n  label')],
        [At("indent", TASKS, ' ‸- id: "02"')],
        id="an entry one space to the right",
    ),
    pytest.param(
        [Edit(TASKS, '- id: "02"\n', '  id: "02"\n')],
        [At("missing-dash", TASKS, '  ‸id: "02"')],
        id="a forgotten dash is one problem",
    ),
    pytest.param(
        [Edit(TASKS, '- id: "02"\n', 'id: "02"\n')],
        [At("missing-dash", TASKS, '‸id: "02"')],
        id="a forgotten dash with its space",
    ),
    pytest.param(
        [Edit(TASKS, '- id: "02"\n', '-id: "02"\n')],
        [At("dash-space", TASKS, '‸-id: "02"')],
        id="no space after the dash",
    ),
    pytest.param(
        [Edit(TASKS, "  readings:\n    - words", "  readings: - words")],
        [At("list-beside", TASKS, "  readings: ‸- words")],
        id="a list on the line of its name",
    ),
    pytest.param(
        [Edit(TASKS, "  vi: Phổ biến quy định về TTNT.\n", "  vi: |x\n    Phổ biến quy định về TTNT.\n")],
        [At("not-yaml", TASKS, "  vi: |‸x")],
        id="what has no name of its own",
    ),
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


def test_every_slip_is_planted() -> None:
    cases: list[tuple[list[Fault], list[At]]] = [case.values for case in FAULTS]  # type: ignore[misc]
    assert {message.code for message in MESSAGES} == {at.code for _, places in cases for at in places}


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        pytest.param("vi: Phổ biến: quy định\n", 'vi: "Phổ biến: quy định"', id="a colon"),
        pytest.param('vi: Phổ "biến": quy\n', "vi: 'Phổ \"biến\": quy'", id="a colon and a quote"),
        pytest.param("vi: “Sở: Y tế”\n", 'vi: "Sở: Y tế"', id="quotes of a word processor"),
        pytest.param("vi: 'it's'\n", 'vi: "it\'s"', id="an apostrophe"),
        pytest.param('vi: "Y" tế\n', "vi: '\"Y\" tế'", id="a quoted word"),
        pytest.param("vi: @x: y\n", '"@x: y"', id="a sign"),
        pytest.param("- id: a\n-id: b\n", "- id: b", id="a dash"),
        pytest.param("a: [b\nc: d\n", "]", id="a bracket"),
        pytest.param('a: "b\nc: d\n', '"b"', id="a quote"),
        pytest.param("a:b\nc: d\n", "a: b", id="a space"),
    ],
)
def test_what_is_to_be_typed_can_be_pasted(text: str, typed: str) -> None:
    file, (problem,) = parse_yaml(text, "data/sectors.yml")
    assert [problem.to_type(lang) for lang in LANGS] == [typed, typed]
    assert file.tree is None


def test_no_english_of_the_library_stands_in_vietnamese() -> None:
    _, (problem,) = parse_yaml("a: |x\n  y\n", "data/sectors.yml")
    assert problem.details == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a: "words that go\n  on, and: here"\n', id="quotes over two lines"),
        pytest.param("a: it's\nb: “c” d\n", id="an apostrophe and quotes in bare words"),
        pytest.param("a: >-\n  - b: \"c\n  d: 'e\n", id="quotes in a block of words"),
    ],
)
def test_nothing_is_said_of_what_is_right(text: str) -> None:
    assert parse_yaml(text, "data/sectors.yml")[1] == []
