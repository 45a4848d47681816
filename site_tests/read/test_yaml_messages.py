"""What of YAML is refused is told where it is, in a file of the sample."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.data_files import KON_TUM_TASKS, REDIRECTS
from site_tests.faults import At, Edit, Fault, Write, expected, found, planted, problems_of
from site_tests.sample import PLAN, TASKS
from site_tests.yaml_words import BOMB

FAULTS = [
    pytest.param(
        [Edit(KON_TUM_TASKS, "  direction: legal\n", "  direction: legal\n  direction: ecosystem\n")],
        [At("duplicate-key", KON_TUM_TASKS, "direction: legal\n  ‸direction: ecosystem")],
        id="a field twice",
    ),
    pytest.param(
        [Write("data/sectors.yml", BOMB.encode())],
        [
            *(At("anchor", "data/sectors.yml", f"a{n}: ‸&a{n} ") for n in range(25)),
            *(At("alias", "data/sectors.yml", f"[‸*a{n}, *a{n}]") for n in range(24)),
            *(At("alias", "data/sectors.yml", f"*a{n}, ‸*a{n}]") for n in range(24)),
        ],
        id="an alias bomb",
    ),
    pytest.param([Write(PLAN, b"# nothing\n")], [At("empty-plan", PLAN)], id="a plan is never an empty list"),
    pytest.param([Write(REDIRECTS, b"# nothing\n")], [At("empty-file", REDIRECTS)], id="only a comment"),
    pytest.param(
        [Edit(REDIRECTS, "[]\n", "[]\n---\n[]\n")],
        [At("many-documents", REDIRECTS, "[]\n‸---")],
        id="the second would be dropped",
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
        [Edit(REDIRECTS, "[]", "[" * 21 + "]" * 21)], [At("too-deep", REDIRECTS, "[" * 20 + "‸[]")], id="the 21st level"
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
]


@pytest.mark.parametrize(("faults", "places"), FAULTS)
def test_a_fault_is_found_where_it_is(tmp_path: Path, faults: list[Fault], places: list[At]) -> None:
    root = planted(tmp_path, faults)
    assert found(problems_of(root)) == expected(root, places)


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([Edit(REDIRECTS, "[]\n", "---\n[]\n")], id="one document with a line before it"),
        pytest.param([Edit(REDIRECTS, "[]\n", "[]  # chưa có\n")], id="a comment after a list"),
        pytest.param(
            [
                Edit(TASKS, "en: Strive to build", 'en: "Strive" to build'),
                Edit(TASKS, 'en: "Strive" to build an open database.', "en: '\"Strive\" to build an open database.'"),
            ],
            id="quotes inside quotes",
        ),
        pytest.param(
            [Edit(TASKS, "en: Disseminate rules on AI.", "en: 'Disseminate rules: #AI & *more*!'")],
            id="signs of YAML in quotes",
        ),
    ],
)
def test_nothing_is_said_of_what_is_right(tmp_path: Path, faults: list[Fault]) -> None:
    assert problems_of(planted(tmp_path, faults)) == []
