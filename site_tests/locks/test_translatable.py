"""Everything official of a passage or task that is translated, by key and place; the worst of it is its state."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog import PlanFile
from generator.locks.translatable import Translatable, all_words, duty_words, own_words, status, target_words
from generator.locks.translations import TranslationLock
from generator.read.catalog import read_catalog
from site_tests.check.fuller_task import FULLER_TASK
from site_tests.faults import planted


@pytest.fixture
def plan(tmp_path: Path) -> PlanFile:
    """The plan of the sample, its third task with a target and a duty."""
    catalog, _ = read_catalog(planted(tmp_path, [FULLER_TASK]))
    return catalog.plan["mau-2024"]


@pytest.mark.parametrize(
    ("anchor", "keys"),
    [
        pytest.param("i", {"mau-2024#i": ()}, id="a heading"),
        pytest.param("i-1-b1", {"mau-2024#i-1-b1": ()}, id="a target that means all words of its passage"),
        pytest.param(
            "iii-1-b2", {"mau-2024#iii-1-b2": (), "mau-2024#iii-1-b2.duty-1": ("duties", 0)}, id="a passage with a duty"
        ),
        pytest.param(
            "task-01",
            {
                "mau-2024#task-01": (),
                "mau-2024#task-01.lead": ("lead",),
                "mau-2024#task-01.partners": ("partners",),
                "mau-2024#task-01.time": ("time",),
            },
            id="a task with all its fields",
        ),
        pytest.param(
            "task-03",
            {
                "mau-2024#task-03": (),
                "mau-2024#task-03.lead": ("lead",),
                "mau-2024#task-03.target-1": ("targets", 0),
                "mau-2024#task-03.duty-1": ("duties", 0),
            },
            id="a task without a time, with a target and a duty",
        ),
    ],
)
def test_what_is_translated(plan: PlanFile, anchor: str, keys: dict[str, tuple[str | int, ...]]) -> None:
    assert {words.key: words.steps for words in all_words(plan.entry[anchor])} == keys


def test_the_words_are_those_of_the_text(plan: PlanFile) -> None:
    words = {words.key: (words.vi, words.en) for words in all_words(plan.entry["task-03"])}
    assert words["mau-2024#task-03.lead"] == ("Sở Khoa học và Công nghệ", "Department of Science and Technology")
    assert words["mau-2024#task-03.target-1"] == ("Phổ biến", "Disseminate")


def test_own_words_leave_targets_and_duties_out(plan: PlanFile) -> None:
    assert [words.key for words in own_words(plan.entry["iii-1-b2"])] == ["mau-2024#iii-1-b2"]


def test_a_target_without_words_has_those_of_its_passage(plan: PlanFile) -> None:
    entry = plan.entry["i-1-b1"]
    assert target_words(entry, entry.record.targets[0]).vi == "Triển khai ít nhất 05 mô hình ứng dụng TTNT."


def test_a_duty_has_words_of_its_own(plan: PlanFile) -> None:
    entry = plan.entry["iii-1-b2"]
    assert duty_words(entry, entry.record.duties[0]).vi == "Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm"


LOCK = TranslationLock({"mau#i": "0123456789abcdef"})
CURRENT, STALE = Translatable("mau#ii", "hai", "two"), Translatable("mau#i", "một", "one")
MISSING = Translatable("mau#iii", "ba", None)


@pytest.mark.parametrize(
    ("words", "worst"),
    [
        pytest.param([], "current", id="nothing to translate"),
        pytest.param([CURRENT], "current", id="current"),
        pytest.param([CURRENT, STALE, CURRENT], "stale", id="one is stale"),
        pytest.param([STALE, MISSING, CURRENT], "missing", id="missing is worse than stale"),
    ],
)
def test_the_worst_of_the_words(words: list[Translatable], worst: str) -> None:
    assert status(words, LOCK) == worst
