"""The mistakes that somebody makes who edits data/ in a browser: each is told once, at its place, by the right words."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems.causes import causes
from site_tests.data_files import ACTS, AGENCIES, DIRECTIONS, EDITIONS, PROVINCES, REGISTER, SECTORS, task
from site_tests.faults import At, Edit, Fault, Remove, Write, place_of, planted, problems_of
from site_tests.sample import FILES, PLAN, SOURCE, TASKS
from site_tests.sealed import locked

PARTNERS = '"Các Sở: Y tế, Văn hóa, Thể thao và Du lịch"'

# What is edited, the only cause that is told, and where its first place is.
MISTAKES = [
    # The form of YAML.
    pytest.param([Edit(TASKS, "    kind: unstated", "\tkind: unstated")], At("tab", TASKS, "‸\tkind"), id="a tab"),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ biến: quy định về TTNT")],
        At("unquoted-colon", TASKS, "biến‸: quy"),
        id="a colon",
    ),
    pytest.param(
        [Edit(TASKS, PARTNERS, f"“{PARTNERS[1:-1]}”")], At("word-quotes", TASKS, "‸“Các Sở"), id="quotes of Word"
    ),
    pytest.param([Edit(TASKS, PARTNERS, PARTNERS[:-1])], At("unclosed-quote", TASKS, '‸"Các'), id="an open quote"),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors: [data-digital")],
        At("unclosed-bracket", TASKS, "sectors: ‸[data"),
        id="an open bracket",
    ),
    pytest.param([Edit(TASKS, '- id: "02"', '  id: "02"')], At("missing-dash", TASKS, '  ‸id: "02"'), id="no dash"),
    pytest.param([Edit(TASKS, '- id: "02"', '-id: "02"')], At("dash-space", TASKS, '‸-id: "02"'), id="a dash alone"),
    pytest.param(
        [Edit(DIRECTIONS, "  number: 2", "   number: 2")], At("indent", DIRECTIONS, "   ‸number"), id="a space too many"
    ),
    pytest.param(
        [Edit(DIRECTIONS, "  number: 2", "  number 2")],
        At("loose-words", DIRECTIONS, "‸number 2"),
        id="a field without its colon",
    ),
    pytest.param(
        [Edit(DIRECTIONS, "  number: 2", "  number:2")],
        At("missing-colon", DIRECTIONS, "number‸:2"),
        id="a colon without its space",
    ),
    pytest.param(
        [Edit(SECTORS, "- id: data-digital\n", "- id: data-digital\n  id: data-digital\n")],
        At("duplicate-key", SECTORS, "\n  ‸id: data-digital"),
        id="a line pasted twice",
    ),
    pytest.param(
        [Edit(TASKS, "en: Disseminate rules on AI.", "en: Disseminate rules on AI. #1")],
        At("words-cut", TASKS, "en: ‸Disseminate rules on AI. #1"),
        id="a number sign",
    ),
    # Files.
    pytest.param(
        [Edit(TASKS, "  sectors: [data-digital]", "<<<<<<< HEAD\n  sectors: [data-digital]\n=======\n>>>>>>> x")],
        At("conflict-marks", TASKS, "‸<<<<<<< HEAD"),
        id="a conflict in the tasks",
    ),
    pytest.param(
        [Edit(SOURCE, "II. NHIỆM VỤ", "<<<<<<< HEAD\nII. NHIỆM VỤ")],
        At("conflict-marks", SOURCE, "‸<<<<<<< HEAD"),
        id="a conflict in the official text",
    ),
    *(
        pytest.param(
            [*locked(), Write(lock, b"# x\n<<<<<<< HEAD\n")], At("conflict-marks", lock, "‸<<<<<<<"), id=f"in {lock}"
        )
        for lock in ("data/urls.lock", "data/sources.lock", "data/translations.lock")
    ),
    pytest.param(
        [Write(TASKS, b"\xef\xbb\xbf" + FILES[TASKS].encode())], At("byte-order-mark", TASKS), id="saved by Notepad"
    ),
    pytest.param([Write(TASKS, FILES[TASKS].encode("utf-16"))], At("not-utf8", TASKS), id="saved as Unicode"),
    pytest.param([Write(PLAN, b"#" * 5_000_000)], At("too-large", PLAN), id="five megabytes"),
    pytest.param([Write(PLAN, b"")], At("empty-plan", PLAN), id="an empty plan"),
    pytest.param([Write(SECTORS, b"")], At("empty-file", SECTORS), id="an empty table"),
    pytest.param([Remove(TASKS)], At("cannot-read", TASKS), id="no tasks"),
    pytest.param(
        [Write("data/plans/mau-2024/note.txt", b"x")],
        At("unexpected-file", "data/plans/mau-2024/note.txt"),
        id="a note",
    ),
    # Fields.
    pytest.param(
        [Edit(TASKS, "direction: infrastructure", "direction:", task("01"))],
        At("empty-value", TASKS, "direction:‸\n"),
        id="an empty key",
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors:")],
        At("empty-value", TASKS, "sectors:‸\n"),
        id="an empty list",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated", "    kind:")], At("empty-value", TASKS, "kind:‸\n"), id="an empty choice"
    ),
    pytest.param(
        [Edit(EDITIONS, "{vi: Dữ liệu mẫu., en: Sample data.}", "{vi: Dữ liệu mẫu.}")],
        At("missing-field", EDITIONS, "what: ‸{vi"),
        id="words without their English",
    ),
    pytest.param(
        [Edit(TASKS, "  sectors: [data-digital]\n", "")], At("missing-field", TASKS, '‸id: "01"'), id="a field left out"
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sector: [data-digital]\n  sectors: []")],
        At("unknown-field", TASKS, "sector: ‸[data-digital]"),
        id="a field's name",
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors: data-digital")],
        At("wrong-shape", TASKS, "sectors: ‸data"),
        id="one key instead of a list",
    ),
    pytest.param([Edit(TASKS, "kind: range", "kind: ranges")], At("not-a-choice", TASKS, "‸ranges"), id="a choice"),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors: [Data]")], At("wrong-form", TASKS, "[‸Data]"), id="a capital"
    ),
    pytest.param([Edit(PLAN, "value: 5\n", "value: 5,0\n")], At("wrong-value", PLAN, "value: ‸5,0"), id="a comma"),
    pytest.param(
        [Edit(TASKS, "start: 2025\n", "start: 2027\n")],
        At("fields-disagree", TASKS, "time:\n    ‸kind: range"),
        id="years swapped",
    ),
    pytest.param(
        [Edit(ACTS, "date: 2021-01-26", "date: 2021-02-29")], At("wrong-date", ACTS, "‸2021-02-29"), id="no such day"
    ),
    # Keys and names.
    pytest.param(
        [Edit(TASKS, "direction: infrastructure", "direction: infrastucture", task("01"))],
        At("unknown-key", TASKS, "‸infrastucture"),
        id="a direction",
    ),
    pytest.param(
        [Edit(SECTORS, "- id: data-digital", "- id: data")],
        At("unknown-key", TASKS, "‸data-digital"),
        id="a key renamed",
    ),
    pytest.param(
        [Edit(AGENCIES, "  written_as: [Sở Khoa học và Công nghệ]", "  written_as: [Sở KHCN]")],
        At("words-left-over", PLAN, "text: ‸Sở Khoa học và Công nghệ\n"),
        id="a spelling that is missing three times is one problem",
    ),
    pytest.param(
        [Edit(TASKS, "agencies: [so-yt, so-vhttdl]", "agencies: [so-yt]")],
        At("agency-left-out", TASKS, "agencies: ‸[so-yt]", "Culture, Sports and Tourism\n"),
        id="a body left out",
    ),
    pytest.param(
        [Edit(ACTS, "  sign: 127/QĐ-TTg\n", "  sign: 128/QĐ-TTg\n")],
        At("unknown-sign", PLAN, "vi: ‸>-\n"),
        id="another sign",
    ),
    pytest.param(
        [Edit(PLAN, "province: mau", "province: mao")], At("unknown-key", PLAN, "province: ‸mao"), id="a province"
    ),
    pytest.param(
        [Edit(PROVINCES, "vi: Mẫu", "vi: Mậu", "- id: mau@2025\n")],
        At("two-names", PROVINCES, "‸Mậu"),
        id="a province's name",
    ),
    # Words.
    pytest.param(
        [Edit(TASKS, "en: Department of Health\n", "en: TODO\n")], At("placeholder", TASKS, "‸TODO"), id="TODO"
    ),
    pytest.param(
        [Edit(AGENCIES, "en: Department of Health}", "en: Sở Y tế}")],
        At("not-english", AGENCIES, "en: ‸Sở Y tế}"),
        id="Vietnamese twice",
    ),
    pytest.param(
        [Edit(PLAN, "level: 2", "level: 7", "  - id: i-1\n")],
        At("heading-level", PLAN, "level: ‸7"),
        id="a heading of level 7",
    ),
    pytest.param(
        [*locked(), Edit(SOURCE, "cơ sỡ", "cơ sở")], At("source-changed", SOURCE), id="a letter of the official text"
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ biên quy định về TTNT")],
        At("not-verbatim", TASKS, "vi: Phổ ‸biên"),
        id="a letter of a passage",
    ),
    pytest.param(
        [Edit(TASKS, "en: From 2026\n", "en: From 2062\n")], At("digits-differ", TASKS, "en: ‸From 2062"), id="a number"
    ),
    pytest.param(
        [Edit(TASKS, "  en: Disseminate rules on AI.\n", "  en: Disseminate rules on machines.\n")],
        At("term", TASKS, "en: ‸Disseminate rules on machines"),
        id="a term",
    ),
    pytest.param(
        [Edit(TASKS, "vi: Phổ biến quy định về TTNT", "vi: Phổ biến\u200b quy định về TTNT")],
        At("unseen-character", TASKS, "biến‸\u200b"),
        id="a sign pasted from a web page",
    ),
    pytest.param(
        [Edit(TASKS, "    en: From 2026\n", "")],
        At("not-translated", TASKS, "time:\n    ‸kind: from"),
        id="no translation",
    ),
    pytest.param(
        [Edit(REGISTER, "url: https://plans.example/5", "url: plans.example/5")],
        At("wrong-form", REGISTER, "url: ‸plans"),
        id="an address without https",
    ),
]


@pytest.mark.parametrize(("faults", "at"), MISTAKES)
def test_a_mistake_is_one_problem_at_its_place(tmp_path: Path, faults: list[Fault], at: At) -> None:
    root = planted(tmp_path, faults)
    found = causes(problems_of(root))
    assert [(cause.problem.code, cause.problem.place) for cause in found] == [(at.code, place_of(root, at))]


def test_what_is_wrong_in_one_plan_hides_nothing_of_another(tmp_path: Path) -> None:
    other = "data/plans/mau-2025"
    faults: list[Fault] = [
        Write(f"{other}/plan.yml", FILES[PLAN].replace("id: mau-2024\n", "id: mau-2025\n").encode()),
        Write(f"{other}/tasks.yml", FILES[TASKS].replace("    kind: unstated", "\tkind: unstated").encode()),
        Write(f"{other}/source.txt", FILES[SOURCE].encode()),
        Edit(TASKS, "direction: infrastructure", "direction: infrastucture", task("01")),
    ]
    assert {problem.code for problem in problems_of(planted(tmp_path, faults))} == {"tab", "unknown-key"}


WORDS = [
    pytest.param(
        [Edit(TASKS, "direction: infrastructure", "direction: infra", task("01"))],
        ("«infra» không có trong data/directions.yml", "một mã có trong data/directions.yml: infrastructure"),
        ("“infra” is not in data/directions.yml", "a key that is in data/directions.yml: infrastructure"),
        id="the choices of a key",
    ),
    pytest.param(
        [Edit(EDITIONS, "{vi: Dữ liệu mẫu., en: Sample data.}", "{vi: Dữ liệu mẫu.}")],
        ("«what» thiếu trường «en»", "trường «en»: bản tiếng Anh"),
        ("“what” has no field “en”", "the field “en”: the English words"),
        id="which field has no English",
    ),
    pytest.param(
        [Edit(TASKS, "sectors: [data-digital]", "sectors:")],
        ("trường «sectors» để trống", "một danh sách (mỗi dòng bắt đầu bằng -)"),
        ("the field “sectors” is empty", "a list (each line begins with -)"),
        id="an empty list",
    ),
    pytest.param(
        [Edit(TASKS, "    kind: unstated", "    kind:")],
        (
            "trường «kind» để trống",
            "range, year, from, by, ongoing, recurring, half-yearly, quarterly, monthly, event, words, unstated",
        ),
        (
            "the field “kind” is empty",
            "range, year, from, by, ongoing, recurring, half-yearly, quarterly, monthly, event, words, unstated",
        ),
        id="an empty choice",
    ),
    pytest.param(
        [Edit(SOURCE, "II. NHIỆM VỤ", "<<<<<<< HEAD\nII. NHIỆM VỤ")],
        (
            "tệp còn dấu xung đột của git: «<<<<<<< HEAD»",
            "một trong hai bản, không còn dòng <<<<<<<, =======, >>>>>>> nào",
        ),
        (
            "the file still has conflict marks of git: “<<<<<<< HEAD”",
            "one of the two versions, and no line <<<<<<<, =======, >>>>>>>",
        ),
        id="marks of a conflict",
    ),
]


@pytest.mark.parametrize(("faults", "vi", "en"), WORDS)
def test_the_words_help(tmp_path: Path, faults: list[Fault], vi: tuple[str, str], en: tuple[str, str]) -> None:
    (problem,) = problems_of(planted(tmp_path, faults))
    assert (problem.found("vi"), problem.expected("vi")) == vi
    assert (problem.found("en"), problem.expected("en")) == en
