"""Entries as values: tasks that can be held, passages for all else."""

from __future__ import annotations

import pytest

from generator.catalog import Catalog
from generator.draft.captions import Captioned
from generator.draft.entries import Entry, Given, Passed
from generator.draft.outline import Place
from generator.draft.values import NO_LEAD, Known, Values, values
from generator.draft.yaml_out import Doubtful

LEAD = Captioned("lead", "- Chủ trì:", "Sở Y tế")
TIME = Captioned("time", "- Thời gian:", "2025")
OTHER = Captioned("other", "- Ghi chú:", "Gấp")
DONE = Captioned("result", "- Kết quả:", "Báo cáo")


@pytest.fixture(scope="session")
def known(catalog: Catalog) -> Known:
    return Known(catalog.names, catalog.agencies.by_id, "legal")


def _values(known: Known, *said: tuple[Captioned, ...]) -> Values:
    entries: list[Entry] = [
        Given(Place(f"i-{n}", f"I.{n}"), "direction", "Mở lớp.", None, s) for n, s in enumerate(said, 1)
    ]
    return values(entries, known)


def test_a_task_and_its_place(known: Known) -> None:
    made = _values(known, (LEAD, TIME))
    assert (made.order, made.passages) == (("lead", "time"), [{"task": "01"}])
    task = made.tasks[0]
    assert isinstance(task, dict)
    assert task["lead"] == {
        "text": "Sở Y tế", "en": "Department of Health", "agencies": ["so-yt"], "caption": "- Chủ trì:"
    }  # fmt: skip


def test_what_cannot_be_held_is_a_passage_behind(known: Known) -> None:
    made = _values(known, (LEAD, OTHER))
    assert len(made.tasks) == 1
    behind = made.passages[1]
    assert isinstance(behind, dict)
    assert (behind["id"], behind["vi"]) == ("i-1-x1", "- Ghi chú: Gấp")


def test_a_result_is_words_and_names_nobody(known: Known) -> None:
    made = _values(known, (LEAD, DONE))
    (task,) = made.tasks
    assert isinstance(task, dict)
    assert task["result"] == {"text": "Báo cáo", "caption": "- Kết quả:"}
    assert made.passages == [{"task": "01"}]


def test_who_carries_out_does_not_lead(known: Known) -> None:
    made = _values(known, (Captioned("implementers", "- Cơ quan thực hiện:", "Sở Y tế"),))
    (task,) = made.tasks
    assert isinstance(task, dict)
    assert "lead" not in task
    assert task["implementers"]["agencies"] == ["so-yt"]


def test_titles_are_told_apart(known: Known) -> None:
    made = _values(known, (LEAD,), (LEAD,))
    titles = [task["title"] for task in made.tasks if isinstance(task, dict)]
    assert len({str(title) for title in titles}) == 2


def test_passages_stay_as_they_are(known: Known) -> None:
    entries: list[Entry] = [
        Passed(Place("i", "I", None, 1), "heading", "MỤC TIÊU", "I.", NO_LEAD),
        Passed(Place("x"), "note", "", "2."),
    ]
    assert values(entries, known).passages == [
        {"id": "i", "kind": Doubtful("heading", NO_LEAD), "mark": "I.", "label": "I", "level": 1, "vi": "MỤC TIÊU"},
        {"id": "x", "kind": "note", "vi": "2."},
    ]


def test_a_number_given_twice_is_told_apart(known: Known) -> None:
    entries: list[Entry] = [Given(Place("r", "I.1"), "direction", words, "1", (LEAD,)) for words in ("Mở lớp.", "Làm.")]
    tasks = [task for task in values(entries, known).tasks if isinstance(task, dict)]
    assert [(task["label"], task.get("bullet")) for task in tasks] == [("I.1", None), ("I.1", 1)]
