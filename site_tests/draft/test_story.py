"""Whole drafts: of made-up texts in every layout, and of the five plans against what was made by hand."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import MappingProxyType

import pytest
import yaml

from generator.catalog import Catalog, PlanFile
from generator.check import (
    bodies,
    conversions,
    headings,
    identity,
    labels,
    once,
    repeated,
    task_places,
    times,
    verbatim,
)
from generator.draft.plain import read_plain
from generator.draft.story import Drafted, draft
from generator.read.catalog import read_catalog
from site_tests.draft import texts
from site_tests.draft.accuracy import all_scores, drafted

OF_QUOTATIONS = (verbatim, conversions, labels, once, task_places, identity, times, bodies, headings, repeated)
PLANS = ("dong-thap-2021", "hoa-binh-127", "kon-tum-2024", "ninh-thuan-2023", "quang-ngai-2021")
# What a draft has of the data made by hand, in percent; the lowest of the five plans.
FLOOR = MappingProxyType({"words": 100, "lead": 100, "partners": 96, "time": 100, "passages": 98})


def _problems(made: Drafted, folder: Path, catalog: Catalog) -> list[str]:
    folder.mkdir(parents=True)
    for name, text in (("source.txt", made.source), ("plan.yml", made.plan), ("tasks.yml", made.tasks)):
        (folder / name).write_text(text, "utf-8")
    read, wrong = read_catalog(folder.parents[2])
    unread = [problem for problem in wrong if problem.place.file.startswith("data/plans/")]
    alone: tuple[PlanFile, ...] = read.plans
    whole = dataclasses.replace(catalog, plans=alone)
    return [*map(str, unread), *(str(problem) for rule in OF_QUOTATIONS for problem in rule.check(whole))]


@pytest.mark.parametrize("plan", PLANS)
def test_a_draft_of_a_real_text_quotes_all_of_it(plan: str, catalog: Catalog, tmp_path: Path) -> None:
    assert _problems(drafted(plan), tmp_path / "data/plans" / plan, catalog) == []


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        pytest.param(texts.LABELLED, ["Tổ chức tập huấn.", "Xây dựng phần mềm."], id="lines of who and when"),
        pytest.param(texts.TABLE, ["Tổ chức tập huấn.", "Xây dựng phần mềm."], id="a table, a cell a line"),
        pytest.param(
            texts.DUTIES,
            ["Mở lớp tập huấn.", "Phối hợp với Sở Nội vụ làm phần mềm.", "Bố trí kinh phí."],
            id="duties below the bodies",
        ),
        pytest.param(texts.HEAD + texts.ENDING, [], id="no tasks"),
    ],
)
def test_a_draft_of_every_layout(text: str, tasks: list[str], catalog: Catalog, tmp_path: Path) -> None:
    made = draft(read_plain(text), "kon-tum-2031", catalog)
    assert [task["vi"] for task in yaml.safe_load(made.tasks) or []] == tasks
    if tasks:
        assert _problems(made, tmp_path / "data/plans/kon-tum-2031", catalog) == []
    plan = yaml.safe_load(made.plan)
    assert (plan["province"], plan["number"]["value"], made.number) == ("kon-tum", "12/KH-UBND", "12/KH-UBND")


def test_a_draft_says_what_it_doubts(catalog: Catalog) -> None:
    lines = draft(read_plain(texts.TABLE), "kon-tum-2031", catalog).tasks.splitlines()
    for field in ("direction:", "sectors:"):
        at = next(n for n, line in enumerate(lines) if line.strip().startswith(field))
        assert "# xem lại:" in lines[at - 1]
        assert "· review:" in lines[at - 1]


def test_the_same_text_gives_the_same_bytes(catalog: Catalog) -> None:
    received = read_plain(texts.TABLE)
    assert draft(received, "kon-tum-2031", catalog) == draft(read_plain(texts.TABLE), "kon-tum-2031", catalog)


def test_drafts_have_as_much_of_the_plans_as_they_had() -> None:
    low = [score for score in all_scores() if score.right * 100 < FLOOR[score.field] * score.of]
    assert low == []


def test_a_table_that_is_no_rows_is_told(catalog: Catalog) -> None:
    text = texts.HEAD + "STT Nhiệm vụ Cơ quan chủ trì\nSở Y tế mở lớp.\n"
    assert "# xem lại: văn bản có một bảng" in draft(read_plain(text), "kon-tum-2031", catalog).plan
    assert "# xem lại: văn bản có một bảng" not in draft(read_plain(texts.TABLE), "kon-tum-2031", catalog).plan


def test_a_text_without_any_form_is_still_quoted_whole(catalog: Catalog, tmp_path: Path) -> None:
    made = draft(read_plain("Mở lớp tập huấn\nTT\n|\n1. Làm\n- Kinh phí: có\n[1] Hết"), "kon-tum-2031", catalog)
    assert made.tasks == "[]\n"
    assert _problems(made, tmp_path / "data/plans/kon-tum-2031", catalog) == []
