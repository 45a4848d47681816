"""A YAML text in its form says what it said, in the order of the records, with its comments."""

from __future__ import annotations

import pytest

from generator.form.yaml_text import NotTheSame, formed
from generator.model.passage import Task
from generator.model.record import Record
from generator.model.tables import Sector, Term
from generator.read.yaml_tree import parse_yaml
from site_tests.sample import FILES, TASKS

LONG = " ".join(["word"] * 40)


@pytest.mark.parametrize(
    ("record", "text", "wanted"),
    [
        pytest.param(
            Sector,
            "- name: {vi: b, en: c}\n  id: a\n",
            "- id: a\n  name: {vi: b, en: c}\n",
            id="the order of the record",
        ),
        pytest.param(
            Sector,
            "# Ở trên.\n-   id: a\n    name:\n        en: c\n        vi: b\n# Ở dưới.\n",
            "# Ở trên.\n- id: a\n  name:\n    vi: b\n    en: c\n# Ở dưới.\n",
            id="indentation, and comments",
        ),
        pytest.param(
            Sector,
            "- name: {vi: b, en: c}\n  id: a\n\n- id: d\n  name: {vi: b, en: c}\n",
            "- id: a\n  name: {vi: b, en: c}\n\n- id: d\n  name: {vi: b, en: c}\n",
            id="entries stand apart",
        ),
        pytest.param(
            Term,
            "- vi: e\u0302\u0301\n  en: 'a'\n",
            "- vi: ế\n  en: 'a'\n",
            id="composed letters, and quotes as they are",
        ),
        pytest.param(
            Term,
            f"- vi: x\n  en: >-\n    {LONG}\n",
            f"- vi: x\n  en: >-\n    {' '.join(['word'] * 19)}\n    {' '.join(['word'] * 19)}\n    word word\n",
            id="a block of words is wrapped at 100 columns",
        ),
        pytest.param(Term, f"- vi: x\n  en: {LONG}\n", f"- vi: x\n  en: {LONG}\n", id="words on one line stay there"),
        pytest.param(
            Term,
            "- vi: x\n  en: 2024-10-07\n  of: 05\n",
            "- vi: x\n  en: 2024-10-07\n  of: 05\n",
            id="every value is a text",
        ),
        pytest.param(Term, "[]\n", "[]\n", id="an empty list"),
        pytest.param(Task, FILES[TASKS], None, id="the sample says the same"),
    ],
)
def test_a_text_is_brought_into_its_form(record: type[Record], text: str, wanted: str | None) -> None:
    found = formed(text, record)
    assert wanted is None or found == wanted
    assert formed(found, record) == found, "once is enough"
    assert parse_yaml(found, "x")[0].tree == parse_yaml(text, "x")[0].tree


def test_a_comment_is_never_lost() -> None:
    text = "- en: a  # một\n  vi: b  # hai\n  # ba\n  note: {vi: c, en: d}\n"
    try:
        found = formed(text, Term)
    except NotTheSame:
        return
    assert all(comment in found for comment in ("# một", "# hai", "# ba"))


def test_a_comment_above_a_field_of_a_list_stays_above_it() -> None:
    """As drafts have them, however deep the field is."""
    text = "- vi: a\n  # một\n  en: b\n  note:\n    # hai\n    vi: c\n    en: d\n- vi: e\n  en: f\n"
    assert formed(text, Term) == text
