"""How much of the hand-made data a draft of the same texts has: `python -m site_tests.draft.accuracy`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import yaml

from generator.catalog import Catalog, PlanFile
from generator.draft.plain import read_plain
from generator.draft.story import Drafted, draft
from generator.language.text import fold_space
from generator.read.catalog import read_catalog
from site_tests.conftest import ROOT

FIELDS = ("words", "lead", "partners", "time", "passages")


class Score(NamedTuple):
    plan: str
    field: str
    right: int
    of: int


@cache
def catalog() -> Catalog:
    return read_catalog(ROOT)[0]


@cache
def drafted(plan: str) -> Drafted:
    return draft(read_plain((ROOT / "data/plans" / plan / "source.txt").read_text("utf-8")), plan, catalog())


def scores(plan: PlanFile) -> list[Score]:
    """Per field of the tasks how many are equal; of the passages, how many with the same words, mark and label."""
    made = drafted(plan.id)
    folder = ROOT / "data/plans" / plan.id
    tasks, by_hand = _read(made.tasks), _read((folder / "tasks.yml").read_text("utf-8"))
    passages = _read(made.plan)["passages"]
    passages_by_hand = _read((folder / "plan.yml").read_text("utf-8"))["passages"]
    found = {_words(task): task for task in tasks}
    pairs = [(task, found.get(_words(task), {})) for task in by_hand]
    same = {
        "words": sum(bool(other) for _, other in pairs),
        **{name: sum(_said(task, name) == _said(other, name) for task, other in pairs) for name in FIELDS[1:4]},
    }
    counted = [Score(plan.id, name, right, len(pairs)) for name, right in same.items()]
    known = {_passage(passage) for passage in passages}
    kept = [passage for passage in passages_by_hand if "vi" in passage]
    return [*counted, Score(plan.id, "passages", sum(_passage(passage) in known for passage in kept), len(kept))]


def _read(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts


def _words(task: dict[str, Any]) -> tuple[str, str]:
    return fold_space(task["vi"]), task["label"]


def _said(task: dict[str, Any], name: str) -> object:
    """What decides where the words are and what follows from them; not their English."""
    field = task.get(name) if task else "no task"
    if not isinstance(field, dict):
        return field
    return {key: value for key, value in field.items() if key != "en"}


def _passage(passage: dict[str, Any]) -> tuple[object, ...]:
    return fold_space(passage.get("vi", "")), passage.get("mark"), passage.get("label")


def all_scores() -> Sequence[Score]:
    return [score for plan in catalog().plans for score in scores(plan)]


def main() -> None:
    print(f"{'':18}" + "".join(f"{field:>14}" for field in FIELDS))
    for plan in catalog().plans:
        shown = "".join(f"{f'{s.right}/{s.of} {100 * s.right // max(1, s.of)}%':>14}" for s in scores(plan))
        print(f"{plan.id:18}{shown}")


if __name__ == "__main__":
    main()
