"""Every problem has a fault that gives it, at its exact place, and can be printed in every form without harm."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from generator.messages import MESSAGES, RULES
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import model
from generator.model.bilingual import LANGS
from generator.problems.printing import as_github, as_json, as_summary, as_text
from generator.problems.problem import Place, Problem
from site_tests.faults import At, Edit, Fault, Link, Remove, Write, expected, found, plant, problems_of
from site_tests.sample import PLAN, SOURCE, TASKS, write_sample

AGENCIES, PROVINCES, SECTORS = "data/agencies.yml", "data/provinces.yml", "data/sectors.yml"
REDIRECTS, REGISTER, ACTS = "data/redirects.yml", "data/register.yml", "data/acts.yml"
LOCK, ADDRESSES = "data/translations.lock", "data/urls.lock"

FILES = [
    pytest.param([Link(SECTORS, "acts.yml")], [At("symlink", SECTORS)], id="a link may lead out of the folder"),
    pytest.param([Remove(SECTORS)], [At("cannot-read", SECTORS)], id="a missing file"),
    pytest.param([Write(SECTORS, b"#" * 1_000_001)], [At("too-large", SECTORS)], id="one byte too large"),
    pytest.param(
        [Write(SECTORS, "- id: mẫu\n  name: dữ ".encode() + b"\xff\n")],
        [At("not-utf8", SECTORS, "name: dữ ‸\ufffd")],
        id="a byte that is no UTF-8",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ\u200b biến quy định về TTNT")],
        [At("unseen-character", TASKS, "vi: Phổ‸\u200b biến quy định về TTNT")],
        id="a space of no width",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ biến: quy định về TTNT")],
        [At("not-yaml", TASKS, "vi: Phổ biến‸: quy định")],
        id="a second colon",
    ),
    pytest.param([Write(REDIRECTS, b"# nothing\n")], [At("empty-file", REDIRECTS)], id="only a comment"),
    pytest.param(
        [Edit(REDIRECTS, "[]\n", "[]\n---\n[]\n")],
        [At("many-documents", REDIRECTS, "[]\n‸---")],
        id="the second would be dropped",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phấn đấu xây", "vi: *Phấn đấu xây")],
        [At("not-yaml", TASKS, "vi: ‸*Phấn đấu")],
        id="words that begin with a star and are no alias either",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "    kind: *unstated\n")],
        [At("alias", TASKS, "    kind: ‸*unstated\n")],
        id="an alias",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "    kind: &unstated unstated\n")],
        [At("anchor", TASKS, "kind: ‸&unstated unstated")],
        id="an anchor",
    ),
    pytest.param(
        [Edit(TASKS, "    start: 2025\n", "    start: !!int 2025\n")],
        [At("tag", TASKS, "start: ‸!!int 2025")],
        id="a tag",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "    <<: {kind: unstated}\n")],
        [At("merge", TASKS, "  ‸<<: {kind")],
        id="a merge key",
    ),
    pytest.param(
        [Edit(REDIRECTS, "[]", "[" * 21 + "]" * 21)],
        [At("too-deep", REDIRECTS, "[" * 20 + "‸[]")],
        id="the 21st level",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n", "    [kind]: unstated\n")],
        [At("key-not-text", TASKS, "    ‸[kind]: unstated")],
        id="a key that is a list",
    ),
    pytest.param(
        [Edit(TASKS, "  bullet: 1\n", "  bullet: 1\n  label: III.2\n")],
        [At("duplicate-key", TASKS, "  ‸label: III.2")],
        id="YAML would take the last",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en: Disseminate rules #1 on AI.")],
        [At("words-cut", TASKS, "en: ‸Disseminate rules #1")],
        id="YAML would take the rest for a comment",
    ),
    pytest.param(
        [Write("data/agency.yml", b"[]\n")], [At("unexpected-file", "data/agency.yml")], id="a slip in the file's name"
    ),
]

FIELDS = [
    pytest.param(
        [Edit(TASKS, "    kind: unstated\n  direction: infrastructure\n", "    kind: unstated\n")],
        [At("missing-field", TASKS, '- ‸id: "03"')],
        id="no direction",
    ),
    pytest.param(
        [Edit(TASKS, "  modality_text:", "  modality-text:")],
        [At("unknown-field", TASKS, "modality-text: ‸Phấn đấu")],
        id="a slip in the field's name",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en:")],
        [At("empty-value", TASKS, "vi: Phổ biến quy định về TTNT.\n  en:‸\n")],
        id="no words",
    ),
    pytest.param(
        [Edit(TASKS, "kind: range", "kind: ranges")],
        [At("not-a-choice", TASKS, "kind: ‸ranges")],
        id="a kind of time that is none",
    ),
    pytest.param(
        [Edit(TASKS, "start: 2025", "start: 2025-13-01")],
        [At("wrong-form", TASKS, "start: ‸2025-13-01")],
        id="a month that is none",
    ),
    pytest.param(
        [Edit(PLAN, "        value: 5\n", "        value: năm\n")],
        [At("wrong-value", PLAN, "value: ‸năm")],
        id="a number in words",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: so-yt, so-vhttdl")],
        [At("wrong-shape", TASKS, "agencies: ‸so-yt, so-vhttdl")],
        id="a text where a list is wanted",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: from\n", "    kind: ongoing\n")],
        [At("fields-disagree", TASKS, "  time:\n    ‸kind: ongoing")],
        id="a start of what has none",
    ),
    pytest.param(
        [Edit(REGISTER, "date: 2021-05-06", "date: 2021-02-30")],
        [At("wrong-date", REGISTER, "date: ‸2021-02-30")],
        id="a 30 February",
    ),
]

REFERENCES = [
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors: [data-digitel]")],
        [At("unknown-key", TASKS, "sectors: [‸data-digitel]")],
        id="a sector that is none",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: title\n")],
        [At("same-twice", PLAN, "- id: ‸title\n    kind: identity\n    vi: Ứng dụng")],
        id="an anchor that would lead to another passage",
    ),
    pytest.param(
        [Edit(PLAN, "id: mau-2024\n", "id: mau-2025\n")], [At("folder-name", PLAN, "id: ‸mau-2025")], id="another id"
    ),
    pytest.param(
        [Edit(PLAN, '  - task: "02"\n', "")],
        [
            At("task-not-placed", TASKS, '- id: ‸"02"'),
            At("task-order", PLAN, '- task: ‸"03"'),
            At("not-covered", PLAN, "mark: ‸III."),
        ],
        id="a task without a place: its words are missing too",
    ),
    pytest.param(
        [Edit(PLAN, "  - id: title-2\n", "  - id: task-2\n")],
        [At("reserved-id", PLAN, "- id: ‸task-2\n")],
        id="the anchor of a task",
    ),
    pytest.param(
        [Edit(TASKS, "    heading: iii-1\n", "    heading: ii\n")],
        [
            At("heading-not-above", TASKS, "heading: ‸ii\n"),
            At(
                "not-in-words",
                TASKS,
                "text: ‸Sở Khoa học và Công nghệ\n    en: Department of Science and Technology\n    agencies: [so-khcn]\n    heading: ii\n",
            ),
        ],
        id="the lead of another section",
    ),
]

QUOTATIONS = [
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến quy chế về TTNT.")],
        [At("not-verbatim", TASKS, "vi: Phổ biến quy ‸chế về TTNT.")],
        id="another word",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến mọi quy định về TTNT.")],
        [At("not-in-source", TASKS, "vi: Phổ biến ‸mọi quy định về TTNT.")],
        id="a word too many",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT.", "vi: Phổ biến quy về TTNT.")],
        [At("not-covered", TASKS, "vi: Phổ biến quy ‸về TTNT.")],
        id="a word too few",
    ),
    pytest.param(
        [Edit(PLAN, "  - line: 9\n", "  - line: 8\n")],
        [At("conversion-no-match", PLAN, 'text: ‸"2"\n'), At("not-covered", PLAN, "mark: ‸II.")],
        id="a page number on another line",
    ),
    pytest.param(
        [Edit(PLAN, '    becomes: "12"\n', '    becomes: "13"\n')],
        [
            At("conversion-changes-words", PLAN, 'becomes: ‸"13"'),
            At("not-verbatim", PLAN, "vi: (Ban hành kèm theo Kế hoạch số ‸12/KH-UBND"),
        ],
        id="healing that writes another number",
    ),
    pytest.param(
        [Edit(PLAN, "passages:\n", '  - {line: 9, kind: page-number, text: "2", reason: {vi: x, en: x}}\npassages:\n')],
        [At("conversion-overlap", PLAN, '  - {line: 9, kind: page-number, text: ‸"2"')],
        id="declared twice",
    ),
    pytest.param(
        [Edit(TASKS, "words: cơ sỡ", "words: cở sỡ")],
        [At("not-in-words", TASKS, "words: ‸cở sỡ")],
        id="a reading of words that are not there",
    ),
]

VALUES = [
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt, so-vhttdl, so-khcn]")],
        [At("agency-not-in-words", TASKS, "agencies: [so-yt, so-vhttdl, ‸so-khcn]")],
        id="a body that the words do not name",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt]")],
        [
            At(
                "agency-left-out",
                TASKS,
                'Y tế, Văn hóa, Thể thao và Du lịch"\n    en: Departments of Health; and Culture, Sports and Tourism\n    agencies: ‸[so-yt]',
            )
        ],
        id="a body left out",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-vhttdl, so-yt]")],
        [At("agency-order", TASKS, "agencies: ‸[so-vhttdl, so-yt]")],
        id="the second first",
    ),
    pytest.param(
        [Edit(AGENCIES, "written_as: [Sở Y tế]", "written_as: [Sở Sức khỏe]")],
        [
            At("words-left-over", TASKS, "text: ‸Sở Y tế"),
            At("agency-not-in-words", TASKS, "text: Sở Y tế\n    en: Department of Health\n    agencies: [‸so-yt]"),
        ],
        id="a body that nobody knows",
    ),
    pytest.param(
        [Edit(TASKS, "    start: 2026\n", "    start: 2025\n")],
        [At("time-not-from-words", TASKS, "en: From 2026\n    start: ‸2025")],
        id="another year",
    ),
    pytest.param(
        [Edit(PLAN, "        value: 5\n", "        value: 50\n")],
        [At("value-not-from-words", PLAN, "value: ‸50")],
        id="another number",
    ),
    pytest.param(
        [Edit(ACTS, "sign: 127/QĐ-TTg", "sign: 128/QĐ-TTg")],
        [At("unknown-sign", PLAN, "kind: legal-basis\n    vi: ‸>-")],
        id="an act that nobody knows",
    ),
    pytest.param(
        [Edit(PLAN, "    label: III.1\n    vi:", "    label: III.2\n    vi:")],
        [At("label-not-from-mark", PLAN, "label: ‸III.2\n")],
        id="the number of another item",
    ),
    pytest.param(
        [Edit(PLAN, "vi: Kế hoạch ứng dụng TTNT", "vi: Kế hoạch dùng TTNT")],
        [At("title-not-official", PLAN, "  vi: ‸Kế hoạch dùng TTNT")],
        id="a title of ours",
    ),
    pytest.param(
        [Edit(TASKS, "en: Strive to build an open database.", "en: Strive to build an open data store for AI.")],
        [At("term", TASKS, "en: ‸Strive to build an open data store")],
        id="another word for a term",
    ),
    pytest.param(
        [Edit(PLAN, "en: Implement at least 5 models", "en: Implement at least 15 models")],
        [At("digits-differ", PLAN, "en: ‸Implement at least 15 models")],
        id="another number in the translation",
    ),
    pytest.param(
        [Write(LOCK, b"mau-2024#task-03 0123456789abcdef\n")],
        [At("translation-stale", TASKS, "  en: ‸Disseminate rules on AI.\n")],
        id="words that have changed since",
    ),
    pytest.param(
        [Write(LOCK, b"# A head\n<<<<<<< ours\n")], [At("damaged-lock", LOCK, "# A head\n‸<<<")], id="left by a merge"
    ),
    pytest.param(
        [Edit(TASKS, "  en: Disseminate rules on AI.\n", "")],
        [At("not-translated", TASKS, '- ‸id: "03"')],
        id="no English yet",
    ),
    pytest.param(
        [Write(ADDRESSES, b"# A head\nmau-2024/\nmau-2024/04/\n")],
        [At("address-lost", ADDRESSES, "‸mau-2024/04/")],
        id="a page that is gone",
    ),
    pytest.param(
        [
            Write(
                "data/redirects.yml",
                "- from: mau-2024/01/\n  to: mau-2024/02/\n  reason: {vi: một, en: one}\n".encode(),
            )
        ],
        [At("address-there", "data/redirects.yml", "‸mau-2024/01/")],
        id="a page that is there is said to have moved",
    ),
]

CASES = [*FILES, *FIELDS, *REFERENCES, *QUOTATIONS, *VALUES]


@pytest.mark.parametrize(("faults", "places"), CASES)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    plant(write_sample(tmp_path), faults)
    assert found(problems_of(tmp_path)) == expected(tmp_path, places)


@pytest.mark.parametrize(("faults", "places"), CASES)
def test_a_problem_says_what_was_found_and_what_to_type(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    plant(write_sample(tmp_path), faults)
    problems = problems_of(tmp_path)
    assert len(problems) == len(places)
    for problem in problems:
        for parts in (problem.found, problem.expected, problem.to_type):
            for lang in LANGS:
                assert parts(lang).strip()
                assert "\n" not in parts(lang)


def test_the_sample_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(write_sample(tmp_path)) == []


def test_every_problem_has_a_fault() -> None:
    planted = {at.code for case in CASES for at in case.values[1]}  # type: ignore[union-attr]
    assert planted == set(MESSAGES)


def test_every_rule_of_a_record_is_said_in_vietnamese() -> None:
    source = Path(model.__file__).read_text("utf-8")
    said = re.findall(r"raise ValueError\(\s*(\".+\"|'.+')\s*\)", source)
    assert {ast.literal_eval(rule) for rule in said} == set(RULES)


def test_all_problems_of_all_files_come_in_one_run_sorted_each_once(tmp_path: Path) -> None:
    faults: list[Fault] = [
        Edit(TASKS, "kind: range", "kind: ranges"),
        Edit(TASKS, "sectors: [data-digital]", "sectors: [Data]"),
        Edit(PLAN, "  - line: 9\n", "  - line: 09\n"),
        Edit(AGENCIES, "  in_list: [Y tế]\n", "  in_lists: [Y tế]\n"),
        Link(SECTORS, "acts.yml"),
        Remove(SOURCE),
    ]
    plant(write_sample(tmp_path), faults)
    problems = problems_of(tmp_path)
    assert found(problems) == expected(
        tmp_path,
        [
            At("not-a-choice", TASKS, "kind: ‸ranges"),
            At("wrong-form", TASKS, "sectors: [‸Data]"),
            At("wrong-value", PLAN, "line: ‸09"),
            At("unknown-field", AGENCIES, "in_lists: ‸[Y tế]"),
            At("symlink", SECTORS),
            At("cannot-read", SOURCE),
        ],
    )
    assert problems == sorted(set(problems))


HOSTILE = "100%\r\n::error file=a,line=1::b:c,d"
NASTY = st.text(
    alphabet=st.sampled_from("%:,\r\n\u2028`*_#<>&|[]() a\u1ebf") | st.characters(exclude_characters="\0"), max_size=40
)


def _problem(words: str) -> Problem:
    return Place(f"data/{words}.yml", 3, 5).problem("unknown-field", field=words, allowed=words, closest=words)


def test_words_cannot_end_an_annotation_or_start_a_command() -> None:
    assert as_github(_problem(HOSTILE), "en") == (
        "::error file=data/100%25%0D%0A%3A%3Aerror file=a%2Cline=1%3A%3Ab%3Ac%2Cd.yml,line=3,col=5,title=unknown-field"
        "::there is no field called “100%25 ::error file=a,line=1::b:c,d”"
        "%0Aexpected: one of: 100%25 ::error file=a,line=1::b:c,d"
        "%0Ato mend: 100%25 ::error file=a,line=1::b:c,d"
    )


def test_a_notice_is_no_error() -> None:
    problem = Place("data/plans/mau-2024/tasks.yml", 1, 3).problem("not-translated")
    assert as_github(problem, "vi").startswith("::notice file=")


@given(NASTY)
def test_an_annotation_is_one_line_that_gives_the_words_back(words: str) -> None:
    line = as_github(_problem(words), "en")
    assert not re.search(r"[\r\n]", line)
    match = re.fullmatch(r"::error file=([^:,]*),line=3,col=5,title=unknown-field::(.*)", line, re.DOTALL)
    assert match
    assert _unescaped(match[1].replace("%3A", ":").replace("%2C", ",")) == f"data/{words}.yml"
    folded = " ".join(words.split())
    assert _unescaped(match[2]).split("\n") == [
        " ".join(f"there is no field called “{words}”".split()),
        f"expected: one of: {folded}".rstrip(),
        f"to mend: {folded}",
    ]


def _unescaped(text: str) -> str:
    return text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


@given(NASTY)
def test_a_text_has_three_lines_and_none_starts_a_command(words: str) -> None:
    text = as_text(
        Place("data/sectors.yml", 3, 5).problem("unknown-field", field=words, allowed=words, closest=words), "en"
    )
    first, *more = text.split("\n")
    assert "\r" not in text
    assert first.startswith("data/sectors.yml:3:5 unknown-field: there is no field called “")
    assert [line.split(":")[0] for line in more] == ["    expected", "    to mend"]


@given(NASTY)
def test_json_gives_the_words_back(words: str) -> None:
    (problem,) = json.loads(as_json([_problem(words)]))
    assert problem["file"] == f"data/{words}.yml"
    assert (problem["line"], problem["column"], problem["severity"]) == (3, 5, "error")
    assert problem["details"] == {"field": words, "allowed": words, "closest": words}
    assert problem["found"] == {lang: _problem(words).found(lang) for lang in LANGS}


@given(st.lists(NASTY, max_size=3))
def test_a_summary_shows_words_as_words(words: list[str]) -> None:
    problems = [_problem(word) for word in words]
    tokens = MarkdownIt("commonmark").parse(as_summary(problems))
    inline = [part for token in tokens for part in token.children or ()]
    assert {token.type for token in inline} <= {"text", "code_inline"}
    shown = [token.content for token in inline if token.type == "code_inline"]
    wanted = []
    for problem in problems:
        wanted += [f"{problem.place.file}:3:5", problem.code]
        for lang in LANGS:
            wanted += [problem.found(lang), problem.expected(lang), problem.to_type(lang)]
    assert [" ".join(text.split()) for text in shown] == [" ".join(text.split()) for text in wanted]


def test_a_summary_without_problems_says_so() -> None:
    assert "No problems" in as_summary([])
