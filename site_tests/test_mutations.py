"""What `plans check` finds right can be viewed and written: whatever is wrong is told by the check, at its line.

Every fifth field is taken away, each odd value is given somewhere; `python -m site_tests.mutations` tries every value.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from site_tests.mutations import MUTABLE, ODD, mutations, tried, write_mutable

EVERY = tuple(mutations())
PARTS = 2  # so that the workers share them
STEP = 5
SOME = tuple(
    mutation
    for number, mutation in enumerate(EVERY)
    if number % (STEP if mutation.what in ("removed", "doubled") else STEP * len(ODD) + 1) == 0
)


def test_there_are_changes_of_every_file() -> None:
    assert {mutation.file for mutation in EVERY} == {name for name in MUTABLE if name.endswith(".yml")}
    assert {mutation.what for mutation in EVERY} == {"removed", "doubled", *(f"= {value!r}" for value in ODD)}


@pytest.mark.parametrize("part", range(PARTS))
def test_what_check_passes_can_be_shown(part: int, tmp_path: Path) -> None:
    root = write_mutable(tmp_path)
    right = [tried(root, mutation) for mutation in SOME[part::PARTS]]
    assert {True, False} == set(right), "some changes are right, some are told"
